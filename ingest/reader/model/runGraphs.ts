/**
 * The three graphs of the network: the encoder, once a window; the role head, once a cue; the stance tower, once a target, which goes on from the
 * encoder's lower layers.
 *
 * Each is run on one window, cue or target at a time: the int8 graphs scale by what is in the tensor, so a batch mate or padding would change
 * a reading, and batches gain little, for a window already fills a core. So a reading depends on the text alone, never on batch or threads.
 */
import { type InferenceSession, Tensor } from 'onnxruntime-node'
import type { Words } from './cutWords'
import type { Run, Table } from './decode'
import type { Window } from './windows'

export const graphs = ['encoder', 'roles', 'stance'] as const
export type Sessions = Readonly<Record<(typeof graphs)[number], InferenceSession>>

/** Words on either side of a cue or target that its head looks at. */
export const reach = 80
/** Width of a word's vector. */
const hidden = 384

/** The vectors of a window's words, `start` to `end` of the text: at the encoder's end, and below the stance tower. */
export interface Encoded {
  readonly start: number
  readonly end: number
  readonly vectors: Float32Array
  readonly lower: Float32Array
}

/** `cue` and `name`: log probabilities of each word's tags. */
export async function encode(
  window: Window,
  { encoder }: Sessions,
): Promise<{ encoded: Encoded; cue: Table; name: Table }> {
  const row = (data: Int32Array) => new Tensor('int32', data, [1, data.length])
  const out = await encoder.run({
    ids: row(window.ids),
    case: row(window.casing),
    quote: row(window.quotation),
    position: row(window.position),
    first: list(window.first),
  })
  const { start, end } = window
  return {
    encoded: { start, end, vectors: floats(out.words), lower: floats(out.lower) },
    cue: table(out.cue),
    name: table(out.names),
  }
}

/** Log probabilities of the tags of the words from `low` to before `high`, seen from the cue, and how surely it is a cue (log odds). */
export async function lookFromCue(
  cue: Run,
  [low, high]: readonly [number, number],
  encoded: Encoded,
  words: Words,
  { roles }: Sessions,
): Promise<{ tags: Table; valid: number }> {
  const at = Int32Array.from({ length: high - low }, (_, i) => low + i)
  // of a cue shorter than four words the last one counts for those it lacks
  const out = await roles.run({
    words: vectors(encoded.vectors.subarray((low - encoded.start) * hidden, (high - encoded.start) * hidden)),
    opening: list(Int32Array.from({ length: 4 }, (_, i) => Math.min(cue[0] + i, cue[1]) - low)),
    place: list(places(cue, at)),
    quote: list(at.map((word) => words.quotation[word]!)),
    case: list(at.map((word) => words.casing[word]!)),
  })
  return { tags: table(out.tags), valid: floats(out.valid)[0]! }
}

/** Log probabilities of for, neutral and against, of the words `at` (sorted) towards the target. */
export async function lookFromTarget(
  target: Run,
  at: Int32Array,
  windowOf: (word: number) => Encoded,
  { stance }: Sessions,
): Promise<Float32Array> {
  const below = new Float32Array(at.length * hidden)
  at.forEach((word, i) => {
    const { start, lower } = windowOf(word)
    below.set(lower.subarray((word - start) * hidden, (word - start + 1) * hidden), i * hidden)
  })
  const out = await stance.run({ words: vectors(below), place: list(places(target, at)) })
  return floats(out.stance)
}

/** Where each of the words `at` stands, seen from the span `first` to `last`. */
function places([first, last]: Run, at: Int32Array): Int32Array {
  return at.map((word) => bucket(word < first ? word - first : Math.max(0, word - last)))
}

/** Exact to 8 words, then coarser; words before and after are told apart. */
const farther = [12, 18, 26, 40, 60]
function bucket(distance: number): number {
  const far = Math.abs(distance)
  let found = far
  if (far > 8) {
    const coarse = farther.findIndex((limit) => far <= limit)
    found = 9 + (coarse < 0 ? farther.length : coarse)
  }
  return distance < 0 ? 15 + found : found
}

function vectors(data: Float32Array): Tensor {
  return new Tensor('float32', data, [data.length / hidden, hidden])
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
