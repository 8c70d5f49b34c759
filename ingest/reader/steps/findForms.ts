/**
 * direct: every word of what is said stands between quotation marks; mixed: some do; indirect: none.
 */
import type { Span } from '../../../schema/article'
import type { Form } from '../../../schema/reading'
import type { Draft } from '../draft'
import { firstEndingAfter, outermostMarks } from './outermostMarks'

export function findForms(draft: Draft): Draft {
  const { tokens, marked } = draft
  const outer = outermostMarks(marked).map(({ span }) => span)
  const formOf = (contents: readonly Span[]): Form => {
    let words = 0
    let inside = 0
    for (const [start, end] of contents) {
      let region = firstEndingAfter(outer, start, (span) => span[1])
      for (let i = firstEndingAfter(tokens, start, (token) => token.span[1]); i < tokens.length; i++) {
        const token = tokens[i]!
        if (token.span[0] >= end) break
        if (!token.isWord) continue
        while (region < outer.length && outer[region]![1] <= token.span[0]) region++
        words++
        if (region < outer.length && outer[region]![0] <= token.span[0]) inside++
      }
    }
    return inside === 0 ? 'indirect' : inside === words ? 'direct' : 'mixed'
  }
  return { ...draft, quotes: draft.quotes.map((quote) => ({ ...quote, form: formOf(quote.contents) })) }
}
