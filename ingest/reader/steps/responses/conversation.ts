/** Answers in a conversation: to a question or an urging put just before, by turns in one paragraph, or where the text says who asks whom. */
import type { Quote } from '../../../../schema/reading'
import { sentenceAt } from '../frames'
import { interviewers } from '../media/interviewers'
import { mentionIndex } from '../mentionIndex'
import { nearby, since, type Answer, type Answering } from './answering'
import { lastQuestion } from './question'

/** Where one speaks after the other, to the other. */
const mutual = new Set<Quote['medium']>(['interview', 'debate', 'hearing', 'conversation', 'press conference'])

export function answerInConversation(answering: Answering): Answer | undefined {
  const last = answering.before.at(-1)
  if (last && last.speaker !== answering.quote.speaker) {
    if (isAskedInText(answering, last)) return { to: last.id, because: 'asked before' }
    if (isPrompt(answering, last)) return { to: last.id, because: 'turn' }
    if (isTurn(answering, last) && isClose(answering, last)) return { to: last.id, because: 'turn' }
  }
  const question = lastQuestion(answering)
  return question && since(answering, question) <= nearby ? { to: question.id, because: 'question before' } : undefined
}

/** The text says that the one who spoke last asks: "Ruiz began by asking Okafor about". */
function isAskedInText({ draft, quote }: Answering, last: Quote): boolean {
  const start = quote.contents[0]![0]
  if (!last.speaker || start < last.contents[0]![0] || start - last.contents.at(-1)![1] > 400) return false
  const from = draft.sentences[Math.max(0, sentenceAt(draft, last.contents[0]![0]) - 2)]!.span[0]
  const index = mentionIndex(draft)
  for (const match of draft.article.text.slice(from, start).matchAll(/\bask(?:s|ed|ing)\b/g)) {
    const at = from + match.index
    const isAsker = index.within([at - 45, at]).some(({ entity }) => entity.id === last.speaker)
    if (isAsker && index.next(at, 40)?.entity.id === quote.speaker) return true
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

/** In the same paragraph; an interviewer's words may stand in the one before. */
function isClose({ draft, frame, sentences }: Answering, last: Quote): boolean {
  const then = sentences.get(last.id) ?? 0
  const gap = draft.sentences[frame.sentence]!.paragraph - draft.sentences[then]!.paragraph
  return gap === 0 || (gap === 1 && frame.sentence - then <= 3 && interviewers(draft).has(last.speaker!))
}

/** Two who talk to each other take turns, in words of their own. */
function isTurn({ draft, quote }: Answering, last: Quote): boolean {
  if (quote.form === 'indirect' || last.speaker === null || !mutual.has(quote.medium) || last.medium !== quote.medium)
    return false
  if (interviewers(draft).has(last.speaker) || last.event === quote.event) return true
  return last.addressees.includes(quote.speaker ?? '') || quote.addressees.includes(last.speaker)
}
