import type { Span } from '../../../schema/article'
import type { Marked } from '../draft'
import { partitionPoint } from '../partitionPoint'

export interface Outermost {
  /** Index into `marked`. */
  readonly index: number
  readonly span: Span
}

/** Text between quotation marks that is in no other such text, in order; the spans are with the marks. */
export function outermostMarks(marked: readonly Marked[]): Outermost[] {
  const found: Outermost[] = []
  let upTo = 0
  marked.forEach(({ outer }, index) => {
    if (outer[0] < upTo) return
    found.push({ index, span: outer })
    upTo = outer[1]
  })
  return found
}

/** Index of the first item that ends after `at`; the items are in order and do not overlap. */
export function firstEndingAfter<T>(items: readonly T[], at: number, endOf: (item: T) => number): number {
  return partitionPoint(items, (item) => endOf(item) <= at)
}
