/**
 * An answer goes on: what was told in the reporter's words is unfolded in the speaker's own ("Ruiz denied it. “…,” she said"). After words of her own
 * something else comes, unless she is said to go on.
 */
import type { Quote } from '../../../../schema/reading'
import { newSubject } from '../../english/responseWords'
import { lasting } from '../media/scene'
import { headingBetween, paragraphsSince, since, type Answer, type Answering } from './answering'

const goingOn = /\b(?:continued|continues|continuing|went on|added|adds|adding)\b/
/** After so many quotes that only went on, something else is said. */
const longest = 2
/** The next words come at most so many sentences later. */
const farthest = 2

export function carried(answering: Answering): Answer | undefined {
  const { quote, frame, before, draft } = answering
  const last = before.at(-1)
  if (!last?.respondsTo || last.speaker !== quote.speaker || quote.attitude === 'asks') return undefined
  if (last.because.includes('responds:spoken of') || before.slice(-longest).every(isCarried)) return undefined
  // elsewhere something else is answered
  const isElsewhere = [last.medium, quote.medium].every((medium) => medium && lasting.has(medium))
  if (isElsewhere && (last.medium !== quote.medium || last.event !== quote.event)) return undefined
  const isGoingOn = quote.cue === null || goingOn.test(draft.article.text.slice(...quote.cue))
  if (last.form === 'direct' && !isGoingOn && !isOneSentence(answering, last)) return undefined
  if (newSubject.test(frame.text) || since(answering, last) > farthest || paragraphsSince(answering, last) > 1)
    return undefined
  return headingBetween(answering, last) ? undefined : { to: last.respondsTo, because: 'goes on' }
}

function isCarried({ because }: Quote): boolean {
  return because.includes('responds:goes on')
}

function isOneSentence(answering: Answering, last: Quote): boolean {
  return since(answering, last) <= 0
}
