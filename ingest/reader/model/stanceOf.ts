/** The stance of what is said towards a target, over the vectors that reading already made. */
import type { Span } from '../../../schema/article'
import type { Stance } from '../../../schema/reading'
import { partitionPoint } from '../partitionPoint'
import type { Words } from './cutWords'
import type { Run } from './decode'
import type { ModelStance } from './modelReading'
import { type Encoded, lookFromTarget, reach, type Sessions } from './runGraphs'

const stances: readonly Stance[] = ['for', 'neutral', 'against']

/** Undefined where there is no word in the contents or in the target. */
export async function stanceOf(
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
  const nearest = [...chosen].sort((a, b) => distance(a) - distance(b) || a - b).slice(0, 2 * reach)
  const run: Run = [targeted[0], Math.min(targeted[1], targeted[0] + reach)]
  const scores = await lookFromTarget(run, Int32Array.from(nearest).sort(), (word) => windowOf(word, encoded), sessions)
  const best = scores.indexOf(Math.max(...scores))
  return { stance: stances[best]!, probability: Math.exp(scores[best]!) }
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
