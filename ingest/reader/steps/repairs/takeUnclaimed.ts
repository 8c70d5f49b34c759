/**
 * A paragraph that is one quotation and has no cue of its own goes on from the quotation in the paragraph before it.
 */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { outermostMarks } from '../outermostMarks'
import { ownersOf } from './joinContinued'

/** The share of the paragraph that stands between the marks. */
const mostOfIt = 0.8

export function takeUnclaimed(draft: Draft): Draft {
  const owner = ownersOf(draft)
  const outermost = outermostMarks(draft.marked)
  const added = new Map<number, Span[]>()
  let at = 0
  /** The quote that owns the last quotation of the paragraph before. */
  let speaking = -1
  for (const { kind, span: paragraph } of draft.paragraphs) {
    const [start, end] = paragraph
    while (at < outermost.length && outermost[at]!.span[1] <= start) at++
    let inside = 0
    let last = -1
    const spans: Span[] = []
    for (; at < outermost.length && outermost[at]!.span[0] < end; at++) {
      const { index, span } = outermost[at]!
      last = Math.max(last, owner[index]!)
      inside += span[1] - span[0]
      spans.push(span)
    }
    const isQuotation = last < 0 && kind === 'prose' && inside >= (end - start) * mostOfIt && spans[0]![0] === start
    if (isQuotation && speaking >= 0) added.set(speaking, [...(added.get(speaking) ?? []), ...spans])
    else speaking = last
  }
  return added.size === 0 ? draft : { ...draft, quotes: draft.quotes.map((quote, i) => withMore(quote, added.get(i))) }
}

function withMore(quote: Quote, spans: readonly Span[] | undefined): Quote {
  if (!spans) return quote
  return { ...quote, contents: [...quote.contents, ...spans], because: [...quote.because, 'marks:next paragraph'] }
}
