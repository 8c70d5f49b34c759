/**
 * One to three words outside the marks, apart from the quotation that a quote otherwise is ("Ruiz … “If she gets the chance, …”"), are not
 * part of what is said.
 */
import type { Span } from '../../../../schema/article'
import type { Draft } from '../../draft'
import { firstEndingAfter, outermostMarks } from '../outermostMarks'

const longestStray = 3
const shortestSpeech = 5

export function dropStrays(draft: Draft): Draft {
  const { text } = draft.article
  const outermost = outermostMarks(draft.marked)
  const isMarked = ([start, end]: Span): boolean => {
    const region = outermost[firstEndingAfter(outermost, start, ({ span }) => span[1])]
    return region !== undefined && region.span[0] <= start && end <= region.span[1]
  }
  const quotes = draft.quotes.map((quote) => {
    const { contents } = quote
    if (contents.length < 2) return quote
    if (!contents.some((span) => isMarked(span) && wordCount(text, span) >= shortestSpeech)) return quote
    const kept = contents.filter(
      (span) => isMarked(span) || wordCount(text, span) > longestStray || relative.test(text.slice(...span)),
    )
    return kept.length === contents.length ? quote : { ...quote, contents: kept }
  })
  return { ...draft, quotes }
}

/** “…, which she called ‘a disgrace’”: what is said is said of it. */
const relative = /^(?:that|which|what|whom|who)$/i

function wordCount(text: string, [start, end]: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
