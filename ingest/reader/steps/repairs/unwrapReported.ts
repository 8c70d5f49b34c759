/**
 * “We won,” Ruiz said at a rally, according to a Herald report. “…”: the report hands on what Ruiz said. The quote is hers, of the words between
 * the marks; where and to whom she spoke is told beside them. Her cue and name are as the rules find them inside the words reported.
 */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { outermostMarks } from '../outermostMarks'
import { quotesByRules } from '../quotes/findQuotesByRules'

export function unwrapReported(draft: Draft): Draft {
  const { text } = draft.article
  const isReported = ({ cue, source }: Quote): boolean =>
    cue !== null && source !== null && /\baccording to\b/i.test(text.slice(...cue))
  if (!draft.quotes.some(isReported)) return draft
  const marked = outermostMarks(draft.marked).map(({ span }) => span)
  const told = quotesByRules(draft).filter(({ cue, source }) => cue && source)
  const quotes = draft.quotes.map((quote) => {
    if (!isReported(quote)) return quote
    const words = quote.contents.flatMap((content) => marked.filter((span) => isIn(span, content)))
    const inner = told.find(
      ({ cue, source, contents }) =>
        [cue!, source!].every((span) => isInOne(span, quote.contents) && !isInOne(span, words)) &&
        contents.some((content) => isInOne(content, words)),
    )
    return inner
      ? { ...quote, cue: inner.cue, source: inner.source, contents: words, because: [...quote.because, 'reported'] }
      : quote
  })
  return { ...draft, quotes }
}

function isInOne(span: Span, spans: readonly Span[]): boolean {
  return spans.some((outer) => isIn(span, outer))
}

function isIn([start, end]: Span, [from, to]: Span): boolean {
  return start >= from && end <= to
}
