/**
 * What a quote answers: a quote, work or event of the same article, where the text shows it: by a word of answering ("denied", "hit back", "in
 * response to"), by a question put to the speaker ("asked about"), or because the other side of a conversation asked or urged just before.
 * The answer goes on while the same speaker goes on. Same subject alone is no answer.
 */
import type { Span } from '../../../schema/article'
import type { Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { frames, keepFrames, sentenceAt } from './frames'
import type { Answer, Answering } from './responses/answering'
import { askedBefore } from './responses/askedBefore'
import { carried } from './responses/carried'
import { headingAnswers } from './responses/headingAnswers'
import { answersQuestion } from './responses/question'
import { shownAnswer } from './responses/shownAnswer'
import { spokenOf } from './responses/spokenOf'
import { statementOn } from './responses/statementOn'
import { answerInTranscript } from './responses/transcript'

export function findResponses(draft: Draft): Draft {
  const framed = frames(draft)
  const sentences = new Map(
    draft.quotes.map(({ id }, i): [string, Span] => {
      const [start, end] = framed[i]!.hull
      return [id, [sentenceAt(draft, start), sentenceAt(draft, end - 1)]]
    }),
  )
  const quotes: Quote[] = []
  const before: Quote[] = []
  draft.quotes.forEach((quote, i) => {
    const isInner = quote.within !== null && isInSpeech(draft, quote.within)
    const answering: Answering = { draft, quote, frame: framed[i]!, before, sentences }
    const answer = isInner ? undefined : answerOf(answering)
    const answered = answer
      ? { ...quote, respondsTo: answer.to, because: [...quote.because, `responds:${answer.because}`] }
      : quote
    quotes.push(answered)
    if (!isInner) before.push(answered)
  })
  return { ...draft, quotes: keepFrames(draft.quotes, headingAnswers(quotes)) }
}

/** What the text says outright comes before what its order shows. */
function answerOf(answering: Answering): Answer | undefined {
  return (
    answerInTranscript(answering) ??
    answersQuestion(answering) ??
    shownAnswer(answering) ??
    askedBefore(answering) ??
    carried(answering) ??
    statementOn(answering) ??
    spokenOf(answering)
  )
}

/** The outer quote is somebody's speech, not a clause that holds another. */
function isInSpeech(draft: Draft, outer: string): boolean {
  return draft.quotes.find(({ id }) => id === outer)?.form === 'direct'
}
