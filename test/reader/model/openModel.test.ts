import './nativeArrays'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cutWords } from '../../../ingest/reader/model/cutWords'
import { createWordPiece } from '../../../ingest/reader/model/wordPiece'
import type { ModelReading } from '../../../ingest/reader/model/modelReading'
import { openModel, type Model } from '../../../ingest/reader/model/openModel'

const WEIGHTS = join(__dirname, '../../../ingest/reader/model')
const POLNEAR = join(__dirname, '../../../../shared/polnear')

/** What training/reference.py read, and hashes of how it cut every text of PolNeAR; the articles themselves are not ours to keep. */
interface Reference {
  readonly version: string
  readonly readings: readonly ReferenceReading[]
  readonly pieces: Readonly<Record<string, string>>
}
interface ReferenceReading {
  readonly file: string
  readonly sha256: string
  readonly quotes: readonly { cue: number[]; source: number[] | null; contents: number[][]; probability: number }[]
  readonly names: readonly (readonly [number, number, string])[]
}
const reference = JSON.parse(readFileSync(join(__dirname, 'reference.json'), 'utf8')) as Reference

const ARTICLE = [
  'Mayor Ana Ruiz said Monday that the bridge would open in May, two years late.',
  '“We lost a winter,” she told The Harbor Times. “We will not lose another.”',
  'Tom Okafor, who leads the opposition, called the plan a disgrace and accused Ruiz of wasting money.',
].join('\n\n')

const spansOf = ({ quotes, names }: ModelReading) => ({
  quotes: quotes.map(({ cue, source, contents }) => ({ cue, source, contents })),
  names: names.map(({ span, type }) => [...span, type]),
})

let model: Model
beforeAll(async () => {
  model = await openModel()
})
afterAll(() => model.close())

describe('reads', () => {
  test('who said what', async () => {
    const { quotes } = await model.read(ARTICLE)
    const believed = quotes
      .filter((quote) => quote.probability >= model.threshold)
      .map(({ cue, source, contents }) => [
        source && ARTICLE.slice(...source),
        ARTICLE.slice(...cue),
        contents.map((span) => ARTICLE.slice(...span)).join(' … '),
      ])
    expect(believed).toContainEqual(['Mayor Ana Ruiz', 'said', 'that the bridge would open in May, two years late'])
    expect(believed).toContainEqual(['she', 'told', 'We lost a winter … We will not lose another'])
  })

  test('names', async () => {
    const { names } = await model.read(ARTICLE)
    expect(names.map(({ span, type }) => [ARTICLE.slice(...span), type])).toEqual(
      expect.arrayContaining([
        ['Ana Ruiz', 'person'],
        ['Tom Okafor', 'person'],
        ['Harbor Times', 'organization'],
      ]),
    )
  })

  test('stance towards a target', async () => {
    const reading = await model.read(ARTICLE)
    const at = (words: string) => [ARTICLE.indexOf(words), ARTICLE.indexOf(words) + words.length] as const
    const said = at('called the plan a disgrace and accused Ruiz of wasting money')
    expect(await reading.stance([said], [ARTICLE.lastIndexOf('Ruiz'), ARTICLE.lastIndexOf('Ruiz') + 4])).toMatchObject({
      stance: 'against',
    })
    expect(await reading.stance([], said)).toBeUndefined()
    expect(await reading.stance([said], [14, 14])).toBeUndefined()
  })

  test('only the body', async () => {
    const start = ARTICLE.indexOf('Tom')
    const { quotes, names } = await model.read(ARTICLE, [[start, ARTICLE.length]])
    expect(quotes.length).toBeGreaterThan(0)
    for (const { cue } of quotes) expect(cue[0]).toBeGreaterThan(start)
    for (const { span } of names) expect(span[0]).toBeGreaterThanOrEqual(start)
  })

  test.each([[''], [' \n '], ['“”'], ['\u{1F600}'], ['x'.repeat(5000)], ['a.b'.repeat(500)]])(
    'oddities: %j',
    async (text) => {
      const { quotes } = await model.read(text)
      for (const { cue, contents } of quotes) {
        for (const [start, end] of [cue, ...contents]) expect(text.slice(start, end)).not.toBe('')
      }
    },
  )
})

describe('the same text gives the same reading', () => {
  test('at any number of threads, alone and among others', async () => {
    const two = await openModel({ threads: 2 })
    const alone = await model.read(ARTICLE)
    const [, among] = await Promise.all([two.read('He said no.'), two.read(ARTICLE), two.read(ARTICLE.repeat(3))])
    expect({ ...among, stance: 0 }).toEqual({ ...alone, stance: 0 })
    await two.close()
  })
})

describe('long texts', () => {
  test('a paragraph of 20,000 words without a full stop', async () => {
    const text = 'she said that they had won and '.repeat(2858)
    const { quotes } = await model.read(text)
    expect(quotes.length).toBeGreaterThan(500)
  }, 120_000)
})

describe('a file that is missing or damaged is named, and how to mend it', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'model-'))
    for (const file of ['card.json', 'vocabulary.txt', 'encoder.onnx', 'roles.onnx', 'stance.onnx']) {
      cpSync(join(WEIGHTS, file), join(dir, file))
    }
  })
  afterEach(() => {
    rmSync(dir, { recursive: true })
  })

  test('damaged', async () => {
    const bytes = readFileSync(join(dir, 'roles.onnx'))
    bytes[1000] = bytes[1000]! ^ 1
    writeFileSync(join(dir, 'roles.onnx'), bytes)
    await expect(openModel({ dir })).rejects.toMatchObject({
      code: 'MODEL_DAMAGED',
      message: expect.stringMatching(/roles\.onnx .*git checkout/) as string,
    })
  })

  test('missing', async () => {
    rmSync(join(dir, 'encoder.onnx'))
    await expect(openModel({ dir })).rejects.toMatchObject({
      code: 'MODEL_MISSING',
      message: expect.stringMatching(/no .*encoder\.onnx; restore it/) as string,
    })
  })
})

if (!existsSync(POLNEAR)) {
  test('not compared with the reference: ../shared/polnear is absent', () =>
    expect(reference.readings).toHaveLength(20))
} else {
  describe('equals the reference', () => {
    test('the reference was made with these weights', () => {
      expect(model.version).toBe(reference.version)
    })

    test.each(reference.readings.map((reading) => [reading.file, reading] as const))('%s', async (file, expected) => {
      const text = readFileSync(join(POLNEAR, 'dev/text', file), 'utf8')
      expect(createHash('sha256').update(text).digest('hex')).toBe(expected.sha256)
      const reading = await model.read(text)
      expect(spansOf(reading)).toEqual({
        quotes: expected.quotes.map(({ cue, source, contents }) => ({ cue, source: source ?? undefined, contents })),
        names: expected.names,
      })
      reading.quotes.forEach((quote, i) => {
        expect(Math.abs(quote.probability - expected.quotes[i]!.probability)).toBeLessThan(1e-2)
      })
    })

    test('words and pieces of every text', () => {
      const wordPiece = createWordPiece(readFileSync(join(WEIGHTS, 'vocabulary.txt'), 'utf8').split('\n'))
      const differing = Object.entries(reference.pieces).filter(([name, hash]) => {
        const [part, file] = name.split('/') as [string, string]
        const text = readFileSync(join(POLNEAR, part, 'text', `${file}.txt`), 'utf8')
        const words = cutWords(text)
        const cut = Array.from({ length: words.count }, (_, i) => [
          words.casing[i],
          words.quotation[i],
          words.position[i],
          ...wordPiece(text.slice(words.starts[i], words.ends[i])),
        ])
        return createHash('sha256').update(JSON.stringify(cut)).digest('hex').slice(0, 16) !== hash
      })
      expect(differing.map(([name]) => name)).toEqual([])
    }, 60_000)
  })
}
