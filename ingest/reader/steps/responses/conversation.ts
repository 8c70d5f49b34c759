/** Answers in a conversation: to a question or an urging put just before, by turns in one paragraph, or where the text says who asks whom. */
import type { Quote } from '../../../../schema/reading'
import { sentenceAt } from '../frames'
import { interviewers } from '../media/interviewers'
import { mentionIndex } from '../mentionIndex'
import { paragraphsSince, since, type Answer, type Answering } from './answering'
import { mutual } from './question'

export function answerInConversation(answering: Answering): Answer | undefined {
  // who asks goes on asking
  if (answering.quote.attitude === 'asks') return undefined
  const last = answering.before.at(-1)
  if (last && last.speaker !== answering.quote.speaker) {
    if (isAskedInText(answering, last)) return { to: last.id, because: 'asked before' }
    if (isPrompt(answering, last)) return { to: last.id, because: 'turn' }
    if (isTurn(answering, last) && isClose(answering, last)) return { to: last.id, because: 'turn' }
  }
  return undefined
}

/** The text says that the one who spoke last asks: "Ruiz began by asking Okafor about". */
function isAskedInText({ draft, quote }: Answering, last: Quote): boolean {
  const start = quote.contents[0]![0]
  if (!last.speaker || start < last.contents[0]![0] || start - last.contents.at(-1)![1] > 400) return false
  const from = draft.sentences[Math.max(0, sentenceAt(draft, last.contents[0]![0]) - 2)]!.span[0]
  const index = mentionIndex(draft)
  for (const match of draft.article.text.slice(from, start).matchAll(/\bask(?:s|ed|ing)\b(?! (?:for|to)\b)/g)) {
    const at = from + match.index
    const isAsker = index.within([at - 45, at]).some(({ entity }) => entity.id === last.speaker)
    const whom = index.next(at, 40)
    if (isAsker && whom?.entity.id === quote.speaker && !/[.;]\s/.test(draft.article.text.slice(at, whom.span[0])))
      return true
  }
  return false
}

/** In an interview, words of somebody hardly quoted otherwise right before the answer are what was put to the speaker. */
function isPrompt(answering: Answering, last: Quote): boolean {
  const { draft, quote } = answering
  if (quote.medium !== 'interview' || quote.form === 'indirect' || last.speaker === null || since(answering, last) > 1)
    return false
  const person = mentionIndex(draft).byId.get(last.speaker)
  return (
    person?.type === 'person' &&
    person.named &&
    draft.quotes.filter(({ speaker }) => speaker === last.speaker).length <= 2
  )
}

/** In the same paragraph; an interviewer's words, or those of the one spoken of, may stand in the one before. */
function isClose(answering: Answering, last: Quote): boolean {
  const { draft, quote } = answering
  const gap = paragraphsSince(answering, last)
  if (gap === 0) return true
  if (gap > 1 || since(answering, last) > 2) return false
  return interviewers(draft).has(last.speaker!) || quote.about.some(({ entity }) => entity === last.speaker)
}

/** Two who talk to each other take turns, in words of their own. */
function isTurn({ draft, quote }: Answering, last: Quote): boolean {
  if (quote.form === 'indirect' || last.speaker === null || !mutual.has(quote.medium) || last.medium !== quote.medium)
    return false
  if (interviewers(draft).has(last.speaker) || last.event === quote.event) return true
  return last.addressees.includes(quote.speaker ?? '') || quote.addressees.includes(last.speaker)
}
