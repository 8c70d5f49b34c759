/** What the ways to name a speaker share. */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import type { Located } from '../mentionIndex'

export interface Named {
  readonly speaker: string
  readonly coSpeakers?: readonly string[]
  readonly because: string
}

/** The quote whose contents hold the span. */
export function enclosing(quotes: readonly Quote[], span: Span): Quote | undefined {
  return quotes.findLast(({ contents }) =>
    contents.some(([from, to]) => from <= span[0] && to >= span[1] && !(from === span[0] && to === span[1])),
  )
}

export function isAgent({ entity }: Located): boolean {
  return entity.type !== 'place'
}

export function isPerson({ entity }: Located): boolean {
  return entity.type === 'person'
}
