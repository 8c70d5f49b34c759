/**
 * A quotation that goes on over paragraphs, each opened with a mark and only the last closed, is one quote: the paragraphs that nobody else is
 * given as the source of go to the quote that has the one before them, else the one after.
 */
import type { Span } from '../../../../schema/article'
import type { Draft } from '../../draft'
import { firstEndingAfter, outermostMarks } from '../outermostMarks'

export function joinContinued(draft: Draft): Draft {
  const { marked } = draft
  if (!marked.some((region) => region.continuesIn !== null)) return draft
  const owner = ownersOf(draft)
  const added = new Map<number, Span[]>()
  const isGoingOn = new Set(marked.map((region) => region.continuesIn))
  for (let first = 0; first < marked.length; first++) {
    if (marked[first]!.continuesIn === null || isGoingOn.has(first)) continue
    const chain: number[] = []
    for (let at: number | null = first; at !== null; at = marked[at]!.continuesIn) chain.push(at)
    let last = chain.map((region) => owner[region]!).find((index) => index >= 0) ?? -1
    if (last < 0) continue
    for (const region of chain) {
      if (owner[region]! >= 0) last = owner[region]!
      else added.set(last, [...(added.get(last) ?? []), marked[region]!.outer])
    }
  }
  if (added.size === 0) return draft
  return {
    ...draft,
    quotes: draft.quotes.map((quote, i) => {
      const more = added.get(i)
      if (!more) return quote
      const contents = [...quote.contents, ...more].sort((a, b) => a[0] - b[0])
      return { ...quote, contents, because: [...quote.because, 'marks:goes on'] }
    }),
  }
}

/** For every outermost region, by its index in `marked`, the quote whose contents reach into it; -1 where there is none. */
export function ownersOf({ marked, quotes }: Draft): Int32Array {
  const owner = new Int32Array(marked.length).fill(-1)
  const outermost = outermostMarks(marked)
  quotes.forEach(({ contents }, quote) => {
    for (const [start, end] of contents)
      for (
        let i = firstEndingAfter(outermost, start, ({ span }) => span[1]);
        i < outermost.length && outermost[i]!.span[0] < end;
        i++
      )
        if (owner[outermost[i]!.index] === -1) owner[outermost[i]!.index] = quote
  })
  return owner
}
