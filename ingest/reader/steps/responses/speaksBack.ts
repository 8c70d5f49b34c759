/** Two who speak of each other: who was spoken against, and then speaks of the one who did, answers that one. */
import { isSpoken } from '../../../../schema/reading'
import { headingBetween, since, type Answer, type Answering } from './answering'

export function speaksBack(answering: Answering): Answer | undefined {
  const { quote, before, frame } = answering
  if (quote.speaker === null || quote.attitude === 'asks' || !isSpoken(quote.attitude)) return undefined
  if (earlier.test(frame.text)) return undefined
  const last = before.findLast(
    ({ speaker, about, heading, attitude }) =>
      speaker !== null &&
      speaker !== quote.speaker &&
      !heading &&
      isSpoken(attitude) &&
      about.some(({ entity, stance }) => entity === quote.speaker && stance === 'against') &&
      quote.about.some(({ entity, stance }) => entity === speaker && stance === 'against'),
  )
  return last && since(answering, last) <= 4 && !headingBetween(answering, last)
    ? { to: last.id, because: 'speaks back' }
    : undefined
}

/** What was said before does not answer what is said now. */
const earlier =
  /\b(?:[Ee]arl(?:y in|ier)|previously|last (?:week|month|year|\p{Lu}\p{L}+)|ago|in the past|once|long|(?:has|have|had) (?:also |often |repeatedly |long )*\p{L}+ed|in (?:19|20)\d\d)\b/u
