import type { Span } from '../../../schema/article'
import type { Draft } from '../draft'

/** Whether words end or hold a question; the last mark may stand just behind them. */
export function holdsQuestion({ article }: Draft, contents: readonly Span[]): boolean {
  return contents.some(([start, end]) => article.text.slice(start, end + 1).includes('?'))
}
