/**
 * The learned quote finder. `openModel()` once, then `read(text)` for each article: quotes with cue, source and contents, names with their
 * types, and — over the same pass of the encoder, so nearly for nothing — the stance of what is said towards a target.
 *
 * Windows, cues and targets are run one at a time: the int8 graphs scale by what is in the tensor, so a batch mate or padding would change a
 * reading, and batches gain little, for a window already fills a core. So a reading depends on the text alone, never on batch or threads.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { Span } from '../../../schema/article'
import type { EntityType, Stance } from '../../../schema/reading'
import { cutWords, type Words } from './cutWords'
import { cueRuns, nameRuns, roleRuns, type Run, type Table } from './decode'
import { toWindows, type Window } from './windows'
import { createWordPiece, type WordPiece } from './wordPiece'
import { partitionPoint } from '../partitionPoint'

export interface ModelOptions {
  /** Where the weights and their card lie; beside this file by default. */
  readonly dir?: string
  /** Threads for one window; 1 by default. To use more cores, better read several articles at once, each in a worker with a model of its own. */
  readonly threads?: number
}

/** Spans are half-open UTF-16 into the text read; those of sources and contents begin and end with a word. */
export interface ModelQuote {
  readonly cue: Span
  readonly source?: Span
  /** In text order, at least one. */
  readonly contents: readonly Span[]
  /** Calibrated: of quotes with 0.8 about four in five are right (`card.json`, reliability). */
  readonly probability: number
}

export interface ModelName {
  readonly span: Span
  readonly type: EntityType
  readonly probability: number
}

export interface ModelStance {
  readonly stance: Stance
  readonly probability: number
}

export interface ModelReading {
  /** In text order; also the improbable ones, down to the model's `least`. Take those with at least the model's `threshold`. */
  readonly quotes: readonly ModelQuote[]
  readonly names: readonly ModelName[]
  /** What `contents` say of what is named at `target`; undefined where there is no word in either. The target may lie inside or outside. */
  stance(contents: readonly Span[], target: Span): Promise<ModelStance | undefined>
}

export interface Model {
  /** Of the weights: equal version and text, equal reading. */
  readonly version: string
  /** Quotes of at least this probability are worth believing: where precision and recall balance. */
  readonly threshold: number
  /** `body`: the parts of the text to read; all of it by default. */
  read(text: string, body?: readonly Span[]): Promise<ModelReading>
  close(): Promise<void>
}

/** Decide on the code; the message says how to mend it. */
export class ModelError extends Error {
  constructor(
    readonly code: 'MODEL_MISSING' | 'MODEL_DAMAGED',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'ModelError'
  }
}

/** What `training/card.py` writes beside the weights; the part that reading needs. */
interface Card {
  readonly version: string
  readonly files: Readonly<Record<string, { readonly sha256: string }>>
  readonly decoding: {
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
}

const GRAPHS = ['encoder', 'roles', 'stance'] as const
type Sessions = Readonly<Record<(typeof GRAPHS)[number], InferenceSession>>

const HIDDEN = 384
/** Words on either side of a cue or target that its head looks at. */
const REACH = 80
const TYPES: readonly EntityType[] = ['person', 'organization', 'place']
const STANCES: readonly Stance[] = ['for', 'neutral', 'against']

export async function openModel(options: ModelOptions = {}): Promise<Model> {
  const dir = options.dir ?? besideSource()
  const card = JSON.parse((await load(dir, 'card.json')).toString()) as Card
  const vocabulary = (await loadChecked(dir, 'vocabulary.txt', card)).toString().split('\n')
  const wordPiece = createWordPiece(vocabulary.at(-1) === '' ? vocabulary.slice(0, -1) : vocabulary)
  const sessions = {} as Record<(typeof GRAPHS)[number], InferenceSession>
  for (const graph of GRAPHS) {
    const file = `${graph}.onnx`
    sessions[graph] = await InferenceSession.create(await loadChecked(dir, file, card), {
      intraOpNumThreads: options.threads ?? 1,
      interOpNumThreads: 1,
      // no two windows are of one size: plans and reserves made for one would only pile up
      enableMemPattern: false,
      enableCpuMemArena: false,
    })
  }
  return {
    version: card.version,
    threshold: card.decoding.threshold,
    read: (text, body) => read(text, body, { card, sessions, wordPiece }),
    close: async () => {
      for (const graph of GRAPHS) await sessions[graph].release()
    },
  }
}

/** Compiled files lie under dist/, the weights stay where they are. */
function besideSource(): string {
  if (existsSync(join(__dirname, 'card.json'))) return __dirname
  return __dirname.replace(`${sep}dist${sep}`, sep)
}

async function load(dir: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(dir, file))
  } catch (cause) {
    throw new ModelError('MODEL_MISSING', `no ${join(dir, file)}; ${MEND}`, { cause })
  }
}

async function loadChecked(dir: string, file: string, card: Card): Promise<Buffer> {
  const bytes = await load(dir, file)
  if (createHash('sha256').update(bytes).digest('hex') !== card.files[file]?.sha256) {
    throw new ModelError('MODEL_DAMAGED', `${join(dir, file)} is not the file its card names; ${MEND}`)
  }
  return bytes
}

const MEND = 'restore it: git checkout -- ingest/reader/model; or read with the rules alone: --no-model'

interface Opened {
  readonly card: Card
  readonly sessions: Sessions
  readonly wordPiece: WordPiece
}

async function read(text: string, body: readonly Span[] | undefined, opened: Opened): Promise<ModelReading> {
  const words = cutWords(text, body)
  const pieces = Array.from({ length: words.count }, (_, i) =>
    opened.wordPiece(text.slice(words.starts[i], words.ends[i])),
  )
  const quotes: ModelQuote[] = []
  const names: ModelName[] = []
  const encoded: Encoded[] = []
  for (const window of toWindows(words, pieces)) {
    const { vectors, cue, name } = await encode(window, opened.sessions)
    const here = { start: window.start, end: window.end, vectors }
    encoded.push(here)
    names.push(...toNames(name, window.start, words, text))
    for (const run of cueRuns(cue, opened.card.decoding.cueBias)) {
      const quote = await toQuote(run, cue, window, here, words, opened)
      if (quote) quotes.push(quote)
    }
  }
  return {
    quotes,
    names,
    stance: (contents, target) => stanceOf(contents, target, words, encoded, opened.sessions),
  }
}

/** The vectors of a window's words. */
interface Encoded {
  readonly start: number
  readonly end: number
  readonly vectors: Float32Array
}

async function encode(window: Window, sessions: Sessions): Promise<{ vectors: Float32Array; cue: Table; name: Table }> {
  const row = (data: Int32Array) => new Tensor('int32', data, [1, data.length])
  const out = await sessions.encoder.run({
    ids: row(window.ids),
    case: row(window.casing),
    quote: row(window.quotation),
    position: row(window.position),
    first: list(window.first),
  })
  return { vectors: floats(out.words), cue: table(out.cue), name: table(out.names) }
}

/** What the role and the stance head are given: the words `at`, seen from the span `first` to `last`. */
function aroundSpan([first, last]: Run, at: Int32Array, vectors: Float32Array, words: Words): Record<string, Tensor> {
  const count = at.length
  const place = new Int32Array(count)
  const opening: number[] = []
  at.forEach((word, i) => {
    place[i] = bucket(word < first ? word - first : Math.max(0, word - last))
    if (word >= first && word <= last && opening.length < 4) opening.push(i)
  })
  // the mean of a span's first four words; a shorter one's last word counts for those it lacks
  while (opening.length < 4) opening.push(opening.at(-1)!)
  return {
    words: new Tensor('float32', vectors, [count, HIDDEN]),
    opening: list(Int32Array.from(opening)),
    place: list(place),
    quote: list(at.map((word) => words.quotation[word]!)),
    case: list(at.map((word) => words.casing[word]!)),
  }
}

/** Exact to 8 words, then coarser; words before and after are told apart. */
const FAR = [12, 18, 26, 40, 60]
function bucket(distance: number): number {
  const far = Math.abs(distance)
  let found = far
  if (far > 8) {
    const coarse = FAR.findIndex((limit) => far <= limit)
    found = 9 + (coarse < 0 ? FAR.length : coarse)
  }
  return distance < 0 ? 15 + found : found
}

async function toQuote(
  run: Run,
  scores: Table,
  window: Window,
  here: Encoded,
  words: Words,
  { sessions, card: { decoding } }: Opened,
): Promise<ModelQuote | undefined> {
  const logCue = scores.data[run[0] * scores.width + 1]!
  if (Math.exp(logCue) < decoding.leastCue) return undefined
  const first = window.start + run[0]
  const unit = window.units.find(([start, end]) => start <= first && first < end)!
  const last = Math.min(window.start + run[1], unit[1] - 1)
  const low = Math.max(unit[0], first - REACH)
  const high = Math.min(unit[1], last + REACH + 1)
  const at = Int32Array.from({ length: high - low }, (_, i) => low + i)
  const vectors = here.vectors.subarray((low - here.start) * HIDDEN, (high - here.start) * HIDDEN)
  const out = await sessions.roles.run(aroundSpan([first, last], at, vectors, words))
  const tags = table(out.tags)
  const { source, contents } = roleRuns(tags)
  if (contents.length === 0) return undefined
  const span = ([a, b]: Run): Span => [words.starts[low + a]!, words.ends[low + b]!]
  const { calibration: by } = decoding
  const odds = by.bias + by.cue * logOdds(logCue) + by.valid * floats(out.valid)[0]! + by.roles * certainty(tags)
  return {
    cue: [words.starts[first]!, words.ends[last]!],
    ...(source && { source: span(source) }),
    contents: contents.map(span),
    probability: 1 / (1 + Math.exp(-odds)),
  }
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
      type: TYPES[type]!,
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

async function stanceOf(
  contents: readonly Span[],
  target: Span,
  words: Words,
  encoded: readonly Encoded[],
  sessions: Sessions,
): Promise<ModelStance | undefined> {
  const targeted = wordsIn(target, words)
  if (!targeted) return undefined
  const chosen = new Set<number>()
  for (const span of contents) {
    const run = wordsIn(span, words)
    for (let word = run?.[0] ?? 1; word <= (run?.[1] ?? 0); word++) chosen.add(word)
  }
  if (chosen.size === 0) return undefined
  for (let word = targeted[0]; word <= targeted[1]; word++) chosen.add(word)
  // a long speech: the words nearest the target
  const distance = (word: number) => Math.max(targeted[0] - word, word - targeted[1], 0)
  const nearest = [...chosen].sort((a, b) => distance(a) - distance(b) || a - b).slice(0, 2 * REACH)
  const at = Int32Array.from(nearest).sort()
  const vectors = new Float32Array(at.length * HIDDEN)
  at.forEach((word, i) => {
    const { start, vectors: from } = windowOf(word, encoded)
    vectors.set(from.subarray((word - start) * HIDDEN, (word - start + 1) * HIDDEN), i * HIDDEN)
  })
  const run: Run = [targeted[0], Math.min(targeted[1], targeted[0] + REACH)]
  const out = await sessions.stance.run(aroundSpan(run, at, vectors, words))
  const scores = floats(out.stance)
  const best = scores.indexOf(Math.max(...scores))
  return { stance: STANCES[best]!, probability: Math.exp(scores[best]!) }
}

/** The words that lie wholly inside a span. */
function wordsIn([start, end]: Span, words: Words): Run | undefined {
  let first = firstAtLeast(words.starts, start)
  let last = firstAtLeast(words.ends, end + 1) - 1
  // a span that cuts through a word means that word
  if (last < first) last = first = firstAtLeast(words.ends, start + 1)
  return first < words.count && words.starts[first]! < end ? [first, last] : undefined
}

function firstAtLeast(sorted: Uint32Array, value: number): number {
  return partitionPoint(sorted, (each) => each < value)
}

function windowOf(word: number, encoded: readonly Encoded[]): Encoded {
  const at = partitionPoint(encoded, ({ end }) => end <= word)
  return encoded[Math.min(at, encoded.length - 1)]!
}

function list(data: Int32Array): Tensor {
  return new Tensor('int32', data, [data.length])
}

function floats(value: InferenceSession.OnnxValueMapType[string] | undefined): Float32Array {
  return (value as Tensor).data as Float32Array
}

function table(value: InferenceSession.OnnxValueMapType[string] | undefined): Table {
  const [rows, width] = (value as Tensor).dims
  return { data: floats(value), rows: rows!, width: width! }
}
