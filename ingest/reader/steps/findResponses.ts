/**
 * What a quote answers: a quote, work or event of the same article, where the text shows it: by a word of answering ("denied", "hit back", "in
 * response to"), by a question put to the speaker ("asked about"), or because the other side of a conversation asked or urged just before.
 * The answer goes on while the same speaker goes on. Same subject alone is no answer.
 */
import type { Span } from '../../../schema/article'
import type { Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { newSubject } from '../english/responseWords'
import { frames, keepFrames, sentenceAt } from './frames'
import { lasting } from './media/scene'
import { since, type Answer, type Answering } from './responses/answering'
import { answerInConversation } from './responses/conversation'
import { headingAnswers } from './responses/headingAnswers'
import { shownAnswer } from './responses/shownAnswer'
import { answerInTranscript } from './responses/transcript'

/** Answers that end with the words: what the speaker says next is something else, unless it is said to go on. */
const passing = /^responds:(?:turn|speaks of what)/
const goingOn = /\b(?:continued|continues|continuing|went on|added|adds|adding)\b/
/** An answer goes on while the speaker's next words come at most so many sentences later. */
const farthest = 4

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
    const answer = isInner
      ? undefined
      : (answerInTranscript(answering) ??
        shownAnswer(answering) ??
        answerInConversation(answering) ??
        carried(answering))
    const answered = answer
      ? { ...quote, respondsTo: answer.to, because: [...quote.because, `responds:${answer.because}`] }
      : quote
    quotes.push(answered)
    if (!isInner) before.push(answered)
  })
  return { ...draft, quotes: keepFrames(draft.quotes, headingAnswers(quotes)) }
}

/** The outer quote is somebody's speech, not a clause that holds another. */
function isInSpeech(draft: Draft, outer: string): boolean {
  return draft.quotes.find(({ id }) => id === outer)?.form === 'direct'
}

/** Goes on from the speaker's words before, with nobody else's between. */
function carried(answering: Answering): Answer | undefined {
  const { quote, frame, before, draft } = answering
  const last = before.at(-1)
  if (!last?.respondsTo || last.speaker !== quote.speaker || quote.attitude === 'asks') return undefined
  // elsewhere something else is answered
  const isElsewhere = [last.medium, quote.medium].every((medium) => medium && lasting.has(medium))
  if (isElsewhere && (last.medium !== quote.medium || last.event !== quote.event)) return undefined
  const isGoingOn = quote.cue === null || goingOn.test(draft.article.text.slice(...quote.cue))
  const isPassing = last.because.some((why) => passing.test(why))
  if (!isGoingOn && isPassing) return undefined
  if (newSubject.test(frame.text) || since(answering, last) > farthest || headingBetween(draft, last, quote))
    return undefined
  return { to: last.respondsTo, because: isPassing ? 'turn goes on' : 'goes on' }
}

function headingBetween(draft: Draft, last: Quote, quote: Quote): boolean {
  const from = last.contents.at(-1)![1]
  const to = quote.contents[0]![0]
  return draft.paragraphs.some(({ kind, span }) => kind === 'heading' && span[0] >= from && span[1] <= to)
}
