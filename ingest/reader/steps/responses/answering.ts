/** One quote about to be asked what it answers, with what was said before it in the article. */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import type { Frame } from '../frames'

export interface Answering {
  readonly draft: Draft
  readonly quote: Quote
  readonly frame: Frame
  /** The quotes before it, in text order; none that is spoken inside another. */
  readonly before: readonly Quote[]
  /** The sentence each quote stands in, by id. */
  readonly sentences: ReadonlyMap<string, number>
}

export interface Answer {
  /** Id of a quote, work or event. */
  readonly to: string
  readonly because: string
}

/** What is thought, not said: it answers nothing and is not answered. */
export const inner: ReadonlySet<Quote['attitude']> = new Set<Quote['attitude']>([
  'thinks',
  'wants',
  'knows',
  'feels',
  'supports',
])

/** An answer without an object is to what was said at most so many sentences before. */
export const nearby = 8

/** Sentences since another quote. */
export function since({ frame, sentences }: Answering, other: Quote): number {
  return frame.sentence - (sentences.get(other.id) ?? 0)
}

/** The other one was said to this speaker, or of this speaker. */
export function concerns(other: Quote, quote: Quote): boolean {
  return (
    quote.speaker !== null &&
    (other.addressees.includes(quote.speaker) || other.about.some(({ entity }) => entity === quote.speaker))
  )
}

export function touches(quote: Quote, span: Span): boolean {
  return quote.contents.some(([start, end]) => start < span[1] && end > span[0])
}
