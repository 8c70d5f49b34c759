/** Who only speaks in an article and never acts: named nowhere but as the source of a quote. An expert, an analyst, a biographer. */
import type { Span } from '../../../../schema/article'
import type { Entity } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { partitionPoint } from '../../partitionPoint'

export function commentators({ entities, quotes }: Draft): ReadonlySet<Entity> {
  const sources = quotes.flatMap(({ source }) => (source ? [source] : [])).sort((a, b) => a[0] - b[0])
  const isSource = ([start, end]: Span): boolean => {
    const source = sources[partitionPoint(sources, ([from]) => from <= start) - 1]
    return source !== undefined && source[1] >= end
  }
  return new Set(entities.filter(({ named, mentions }) => named && mentions.every(({ span }) => isSource(span))))
}
