/**
 * Contents and quotation marks that nearly agree are made to agree: a quotation mostly covered is covered whole, with its marks; one hardly
 * touched is left. Never over a cue or a source, and never into another quote.
 */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { firstEndingAfter, outermostMarks, type Outermost } from '../outermostMarks'

/** Share of the quotation that has to be covered for it to be taken whole. */
const most = 0.5

export function snapToMarks(draft: Draft): Draft {
  const outermost = outermostMarks(draft.marked)
  if (outermost.length === 0) return draft
  const { text } = draft.article
  return { ...draft, quotes: draft.quotes.map((quote) => snapped(quote, outermost, text)) }
}

function snapped(quote: Quote, outermost: readonly Outermost[], text: string): Quote {
  const apart = [quote.cue, quote.source].filter((span) => span !== null)
  const contents = quote.contents.map((span) => snap(span, outermost, apart, text))
  const joined = join(contents)
  const isChanged =
    joined.length !== quote.contents.length ||
    joined.some((span, i) => span[0] !== quote.contents[i]![0] || span[1] !== quote.contents[i]![1])
  return isChanged ? { ...quote, contents: joined } : quote
}

function snap([start, end]: Span, outermost: readonly Outermost[], apart: readonly Span[], text: string): Span {
  let [from, to] = [start, end]
  for (
    let i = firstEndingAfter(outermost, start, ({ span }) => span[1]);
    i < outermost.length && outermost[i]!.span[0] < end;
    i++
  ) {
    const [a, b] = outermost[i]!.span
    if (apart.some((span) => span[0] < b && a < span[1])) continue
    const covered = Math.min(b, end) - Math.max(a, start)
    const isWhole = covered >= (b - a) * most || wordsBetween(text, a, start) + wordsBetween(text, end, b) <= 1
    if (!isWhole) continue
    from = Math.min(from, a)
    to = Math.max(to, b)
  }
  return [from, to]
}

function wordsBetween(text: string, start: number, end: number): number {
  return start < end ? (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0
}

/** Spans that came to overlap become one. */
function join(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  const found: Span[] = []
  for (const span of sorted) {
    const last = found.at(-1)
    if (last && span[0] <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], span[1])]
    else found.push(span)
  }
  return found
}
