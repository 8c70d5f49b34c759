/**
 * How quotes hang together: `within` the quote that one is spoken inside, `continues` the quote that one without cue and source goes on from.
 */
import type { Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { frames, keepFrames } from './frames'

export function linkQuotes(draft: Draft): Draft {
  frames(draft)
  const outer = draft.quotes.map((quote) => draft.quotes.find((other) => other !== quote && holds(other, quote)))
  const quotes = draft.quotes.map((quote, i): Quote => {
    const within = outer[i]
    if (within) return { ...quote, within: within.id }
    if (quote.cue || quote.source || quote.speaker === null) return quote
    const last = draft.quotes.findLast((_, j) => j < i && outer[j] === undefined)
    return last?.speaker === quote.speaker ? { ...quote, continues: last.id } : quote
  })
  return { ...draft, quotes: keepFrames(draft.quotes, quotes) }
}

/** All contents of the inner one lie inside the outer one's, and something is left over. */
function holds(outer: Quote, inner: Quote): boolean {
  if (inner.contents[0]![0] < outer.contents[0]![0] || inner.contents.at(-1)![1] > outer.contents.at(-1)![1])
    return false
  return inner.contents.every(([start, end]) =>
    outer.contents.some(([from, to]) => from <= start && to >= end && to - from > end - start),
  )
}
