/** The question or urging put to a speaker right before. */
import type { Quote } from '../../../../schema/reading'
import { interviewers } from '../media/interviewers'
import { mentionIndex } from '../mentionIndex'
import { paragraphsSince, since, type Answering } from './answering'

/** Among the words of the other side right before: a question or an urging put to this speaker. */
export function lastQuestion(answering: Answering): Quote | undefined {
  const { draft, quote, before } = answering
  if (quote.speaker === null) return undefined
  for (const other of before.slice(-3).toReversed()) {
    if (other.heading || other.speaker === quote.speaker) return undefined
    if (other.attitude === 'asks' && other.speaker === null && since(answering, other) <= 0) return other
    const isAddressed = other.addressees.includes(quote.speaker)
    const isPut =
      (other.attitude === 'asks' && !musing.test(other.cue ? draft.article.text.slice(...other.cue) : '')) ||
      (other.attitude === 'urges' && isAddressed) ||
      endsInQuestion(draft.article.text, other)
    const isToSpeaker =
      isAddressed ||
      (other.event !== null && other.event === quote.event && quote.medium !== null && mutual.has(quote.medium))
    if (isPut && (isToSpeaker || isOpenQuestion(answering, other))) return other
  }
  return undefined
}

/** Who wonders, pushes or casts doubt asks nobody. */
const musing = /\b(?:wonder|push|press(?:ed|es|ing)? for|questioned|questions|seek|sought|may|might|could)/

/** Where one speaks after the other, to the other. */
export const mutual = new Set<Quote['medium']>(['interview', 'debate', 'hearing', 'conversation', 'press conference'])

/** The question is asked of this speaker by the text: by somebody, by a caller, to the speaker, or where two talk. */
export function isAskedOf(question: Quote, { quote }: Answering): boolean {
  if (question.attitude === 'urges') return false
  return (
    question.because.some((why) => why.startsWith('speaker:asked by')) ||
    (quote.speaker !== null && question.addressees.includes(quote.speaker)) ||
    (quote.medium !== null && mutual.has(quote.medium))
  )
}

/** A question to nobody in particular, right before in the same paragraph; a request ("asked for donations") is none. */
function isOpenQuestion(answering: Answering, other: Quote): boolean {
  const { draft, quote } = answering
  if (other.addressees.length > 0 || since(answering, other) > 1) return false
  const isAsker = interviewers(draft).has(other.speaker ?? '') || other.because.includes('speaker:asked by')
  const isAnybodys = other.speaker !== null && !isAsker
  if (isAnybodys && !isPutTo(answering, other) && !(quote.medium !== null && mutual.has(quote.medium))) return false
  const gap = paragraphsSince(answering, other)
  if (gap > 1 || (gap === 1 && !isPutTo(answering, other) && !(quote.medium && quote.medium === other.medium)))
    return false
  const [start, end] = other.contents[0]!
  return (
    endsInQuestion(draft.article.text, other) ||
    (other.attitude === 'asks' && !/^(?:for|to|not to|that)\s/.test(draft.article.text.slice(start, end)))
  )
}

/** "Ruiz asked Okafor", "Okafor was asked by Ruiz": the one who speaks next is named where the question is put. */
function isPutTo({ draft, quote }: Answering, { cue }: Quote): boolean {
  if (!cue) return false
  return mentionIndex(draft)
    .within([cue[0] - 60, cue[1] + 40])
    .some(({ entity }) => entity.id === quote.speaker)
}

function endsInQuestion(text: string, { contents }: Quote): boolean {
  const [start, end] = contents.at(-1)!
  return /\?\s*[”"'’]*\s*$/.test(text.slice(Math.max(start, end - 4), end + 1))
}
