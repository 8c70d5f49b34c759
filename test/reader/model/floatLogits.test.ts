/**
 * Before quantisation, Node and Python compute the same numbers from the same texts. The float graphs are too large to keep: this runs
 * where training has left them (`training/run.sh`).
 */
import './nativeArrays'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InferenceSession } from 'onnxruntime-node'
import { cueRuns } from '../../../ingest/reader/model/decode'
import { type Decoding, inUnit, windowsOf } from '../../../ingest/reader/model/readText'
import { encode, graphs, lookFromCue, type Sessions } from '../../../ingest/reader/model/runGraphs'
import { createWordPiece } from '../../../ingest/reader/model/wordPiece'

const MODEL = join(__dirname, '../../../ingest/reader/model')
const FLOAT = join(__dirname, '../../../training/runs/float')
const TEXTS = join(__dirname, '../../../../shared/polnear/dev/text')

interface Expected {
  readonly file: string
  readonly windows: readonly { readonly cue: number[]; readonly names: number[]; readonly heads: number[][] }[]
}

/** Largest difference; endless where the counts differ. */
function apart(found: ArrayLike<number>, expected: readonly number[]): number {
  if (found.length !== expected.length) return Infinity
  return expected.reduce((most, value, i) => Math.max(most, Math.abs(value - found[i]!)), 0)
}

if (!existsSync(join(FLOAT, 'logits.json'))) {
  test('not compared: training/run.sh has left no float graphs here', () => expect(graphs).toHaveLength(3))
} else {
  describe('the float graphs give the logits of the reference', compare)
}

function compare(): void {
  const { decoding } = JSON.parse(readFileSync(join(MODEL, 'card.json'), 'utf8')) as { decoding: Decoding }
  const wordPiece = createWordPiece(readFileSync(join(MODEL, 'vocabulary.txt'), 'utf8').trimEnd().split('\n'))
  const expected = JSON.parse(readFileSync(join(FLOAT, 'logits.json'), 'utf8')) as Expected[]
  const sessions = {} as { -readonly [graph in keyof Sessions]: InferenceSession }
  beforeAll(async () => {
    for (const graph of graphs) sessions[graph] = await InferenceSession.create(join(FLOAT, `${graph}.onnx`))
  })

  test('of 20 articles', () => expect(expected).toHaveLength(20))

  test.each(expected.map((each) => [each.file, each.windows] as const))('%s', async (file, windows) => {
    const text = readFileSync(join(TEXTS, file), 'utf8')
    const { words, windows: found } = windowsOf(text, undefined, wordPiece)
    expect(found).toHaveLength(windows.length)
    for (const [i, window] of found.entries()) {
      const { encoded, cue, name } = await encode(window, sessions)
      expect(apart(cue.data, windows[i]!.cue)).toBeLessThan(1e-2)
      expect(apart(name.data, windows[i]!.names)).toBeLessThan(1e-2)
      const cues = cueRuns(cue, decoding.cueBias).filter(
        ([first]) => Math.exp(cue.data[first * cue.width + 1]!) >= decoding.leastCue,
      )
      expect(cues).toHaveLength(windows[i]!.heads.length)
      for (const [k, run] of cues.entries()) {
        const { tags, valid } = await lookFromCue(...inUnit(run, window), encoded, words, sessions)
        expect(apart([...tags.data, valid], windows[i]!.heads[k]!)).toBeLessThan(1e-2)
      }
    }
  })
}
