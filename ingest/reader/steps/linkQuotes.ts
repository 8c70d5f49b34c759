/**
 * How quotes hang together: `within` the quote that one is spoken inside, `continues` the quote that one without cue and source goes on from.
 */
import type { Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { frames, keepFrames } from './frames'

export function linkQuotes(draft: Draft): Draft {
  frames(draft)
  const quotes = draft.quotes.map((quote, i): Quote => {
    const within = draft.quotes.find((other) => other !== quote && holds(other, quote))
    const last = draft.quotes
      .slice(0, i)
      .findLast(
        (other) => !holds(quote, other) && !draft.quotes.some((outer) => outer !== other && holds(outer, other)),
      )
    const goesOn =
      !within && !quote.cue && !quote.source && last && last.speaker !== null && last.speaker === quote.speaker
    return within || goesOn
      ? { ...quote, within: within?.id ?? quote.within, continues: goesOn ? last.id : quote.continues }
      : quote
  })
  return { ...draft, quotes: keepFrames(draft.quotes, quotes) }
}

/** All contents of the inner one lie inside the outer one's, and something is left over. */
function holds(outer: Quote, inner: Quote): boolean {
  return inner.contents.every(([start, end]) =>
    outer.contents.some(([from, to]) => from <= start && to >= end && to - from > end - start),
  )
}
