/** Who is pressed on something is pressed on what they have just said. */
import { isSpoken } from '../../../../schema/reading'
import { since, type Answer, type Answering } from './answering'

export function pressed(answering: Answering): Answer | undefined {
  const { draft, quote, before } = answering
  if (!quote.cue || !/\b(?:pressed|challenged|pushed)\b/i.test(draft.article.text.slice(...quote.cue))) return undefined
  const last = before.findLast(
    ({ speaker, attitude }) =>
      speaker !== null && speaker !== quote.speaker && quote.addressees.includes(speaker) && isSpoken(attitude),
  )
  return last && since(answering, last) <= 1 ? { to: last.id, because: 'pressed' } : undefined
}
