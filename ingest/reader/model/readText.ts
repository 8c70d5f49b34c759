/** One text → what the learned finder proposes: windows are encoded, and from each likely cue the role head looks for source and contents. */
import type { Span } from '../../../schema/article'
import type { EntityType } from '../../../schema/reading'
import { cutWords, type Words } from './cutWords'
import { cueRuns, nameRuns, roleRuns, type Run, type Table } from './decode'
import type { ModelName, ModelQuote, ModelReading } from './modelReading'
import { encode, type Encoded, lookFromCue, reach, type Sessions } from './runGraphs'
import { stanceOf } from './stanceOf'
import { toWindows, type Window } from './windows'
import type { WordPiece } from './wordPiece'

/** How scores become quotes; `training/card.py` chooses and measures it. */
export interface Decoding {
  readonly cueBias: number
  /** Least P(B) of a cue's first word to be looked at. */
  readonly leastCue: number
  readonly threshold: number
  /** Log odds of a quote = bias + cue · log odds of its cue + valid · the role head's own verdict + roles · how sure its tags are. */
  readonly calibration: {
    readonly bias: number
    readonly cue: number
    readonly valid: number
    readonly roles: number
  }
}

export interface Opened {
  readonly decoding: Decoding
  readonly sessions: Sessions
  readonly wordPiece: WordPiece
  readonly onPart?: OnPart
}

/** Told the milliseconds that a part of reading took, each time it is done: for measuring. */
export type OnPart = (part: 'tokenise' | 'encode' | 'heads', milliseconds: number) => void

const types: readonly EntityType[] = ['person', 'organization', 'place']

export async function readText(
  text: string,
  body: readonly Span[] | undefined,
  { decoding, sessions, wordPiece, onPart }: Opened,
): Promise<ModelReading> {
  let began = performance.now()
  const done = (part: Parameters<OnPart>[0]): void => {
    const now = performance.now()
    onPart?.(part, now - began)
    began = now
  }
  const { words, windows } = windowsOf(text, body, wordPiece)
  done('tokenise')
  const quotes: ModelQuote[] = []
  const names: ModelName[] = []
  const all: Encoded[] = []
  for (const window of windows) {
    const { encoded, cue, name } = await encode(window, sessions)
    done('encode')
    all.push(encoded)
    names.push(...toNames(name, window.start, words, text))
    for (const run of cueRuns(cue, decoding.cueBias)) {
      const quote = await toQuote(run, cue, window, encoded, words, sessions, decoding)
      if (quote) quotes.push(quote)
    }
    done('heads')
  }
  return {
    quotes,
    names,
    async stance(contents, target) {
      began = performance.now()
      const stance = await stanceOf(contents, target, words, all, sessions)
      done('heads')
      return stance
    },
  }
}

/** The words of a text, and what of them is encoded at once. */
export function windowsOf(
  text: string,
  body: readonly Span[] | undefined,
  wordPiece: WordPiece,
): { readonly words: Words; readonly windows: readonly Window[] } {
  const words = cutWords(text, body)
  const pieces = Array.from({ length: words.count }, (_, i) => wordPiece(text.slice(words.starts[i], words.ends[i])))
  return { words, windows: toWindows(words, pieces) }
}

async function toQuote(
  run: Run,
  scores: Table,
  window: Window,
  encoded: Encoded,
  words: Words,
  sessions: Sessions,
  { leastCue, calibration: by }: Decoding,
): Promise<ModelQuote | undefined> {
  const logCue = scores.data[run[0] * scores.width + 1]!
  if (Math.exp(logCue) < leastCue) return undefined
  const [cue, around] = inUnit(run, window)
  const [low] = around
  const { tags, valid } = await lookFromCue(cue, around, encoded, words, sessions)
  const { source, contents } = roleRuns(tags)
  if (contents.length === 0) return undefined
  const span = ([a, b]: Run): Span => [words.starts[low + a]!, words.ends[low + b]!]
  const odds = by.bias + by.cue * logOdds(logCue) + by.valid * valid + by.roles * certainty(tags)
  return {
    cue: [words.starts[cue[0]]!, words.ends[cue[1]]!],
    ...(source && { source: span(source) }),
    contents: contents.map(span),
    probability: 1 / (1 + Math.exp(-odds)),
  }
}

/** A cue of a window in words of the text, cut to its paragraph, and the words (half-open) that its head looks at. */
export function inUnit(run: Run, window: Window): readonly [cue: Run, around: readonly [number, number]] {
  const first = window.start + run[0]
  const [start, end] = window.units.find((unit) => unit[0] <= first && first < unit[1])!
  const last = Math.min(window.start + run[1], end - 1)
  return [
    [first, last],
    [Math.max(start, first - reach), Math.min(end, last + reach + 1)],
  ]
}

function logOdds(logProbability: number): number {
  const probability = Math.min(0.9999, Math.max(0.0001, Math.exp(logProbability)))
  return Math.log(probability / (1 - probability))
}

/** Log probability of each word's likeliest tag, summed. */
function certainty({ data, rows, width }: Table): number {
  let sum = 0
  for (let row = 0; row < rows; row++) sum += Math.max(...data.subarray(row * width, (row + 1) * width))
  return sum
}

function toNames(scores: Table, offset: number, words: Words, text: string): ModelName[] {
  return nameRuns(scores).map(({ run: [first, last], type }) => {
    let sum = 0
    for (let row = first; row <= last; row++) {
      const begins = row * scores.width + 1 + 2 * type
      sum += Math.exp(scores.data[begins]!) + Math.exp(scores.data[begins + 1]!)
    }
    return {
      span: [words.starts[offset + first]!, endOfName(text, words, offset + last)],
      type: types[type]!,
      probability: sum / (last - first + 1),
    }
  })
}

/** A possessive is no part of a name. */
function endOfName(text: string, words: Words, word: number): number {
  const start = words.starts[word]!
  const end = words.ends[word]!
  return end - start > 2 && /['’]s$/.test(text.slice(end - 2, end)) ? end - 2 : end
}
