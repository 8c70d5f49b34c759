/**
 * The question a quote answers: the one told in its sentence ("Asked whether she would run, Ruiz said", "said Ruiz when asked"), or the one put
 * just before by somebody else, to the speaker or by one who asks for a living.
 */
import type { Quote } from '../../../../schema/reading'
import { interviewers } from '../media/interviewers'
import { mentionIndex } from '../mentionIndex'
import { nearby, paragraphsSince, since, type Answer, type Answering } from './answering'

export function answersQuestion(answering: Answering): Answer | undefined {
  if (answering.quote.attitude === 'asks') return undefined
  const told = questionInSentence(answering)
  if (told) return { to: told.id, because: 'asked' }
  const put = lastQuestion(answering)
  return put ? { to: put.id, because: 'question before' } : undefined
}

/** Where one speaks after the other, to the other. */
const mutual = new Set<Quote['medium']>(['interview', 'debate', 'hearing', 'conversation', 'press conference'])

/** The question told in the same sentence, before or behind the words; who asks it is another. */
function questionInSentence({ draft, quote, sentences }: Answering): Quote | undefined {
  const [first, last] = sentences.get(quote.id)!
  return draft.quotes.find((other) => {
    const [from, to] = sentences.get(other.id)!
    return (
      other.attitude === 'asks' &&
      from <= last &&
      to >= first &&
      other.within === null &&
      (other.speaker === null || other.speaker !== quote.speaker) &&
      isPut(draft.article.text, other) &&
      !turns.test(draft.article.text.slice(quote.contents.at(-1)![1], other.contents[0]![0]))
    )
  })
}

/** "Ruiz said it was late, but when asked to stay replied": the question comes after the words. */
const turns = /\b(?:and|but|then|yet)\b|[.!?;]\s/

/** Among the words of the other side right before: a question or an urging put to this speaker. */
function lastQuestion(answering: Answering): Quote | undefined {
  const { draft, quote, before } = answering
  if (quote.speaker === null) return undefined
  const side = before.at(-1)?.speaker
  for (const other of before.slice(-3).toReversed()) {
    if (other.heading || other.speaker === quote.speaker || other.speaker !== side) return undefined
    const isAddressed = other.addressees.includes(quote.speaker)
    const isQuestion =
      isPut(draft.article.text, other) ||
      (endsInQuestion(draft.article.text, other) &&
        (isAddressed || isAsker(answering, other) || isTogether(quote, other))) ||
      isReporters(answering, other) ||
      (other.attitude === 'urges' && isAddressed && isMutual(quote))
    if (isQuestion && since(answering, other) <= (isAddressed ? nearby : 1) && isForSpeaker(answering, other))
      return other
  }
  return undefined
}

/** The question is meant for this speaker: addressed, named beside it, asked by one whose trade it is, or between two who talk. */
function isForSpeaker(answering: Answering, other: Quote): boolean {
  const { draft, quote } = answering
  if (other.addressees.includes(quote.speaker!) || isNamedBeside(answering, other)) return true
  if (other.addressees.length > 0 || paragraphsSince(answering, other) > 1) return false
  if (other.speaker === null) return !isOthers(answering, other)
  if (isAsker(answering, other)) return true
  const asker = mentionIndex(draft).byId.get(other.speaker)
  return (asker !== undefined && !asker.named) || isTogether(quote, other)
}

/** "Ruiz was asked": somebody else is named as the one asked. */
function isOthers({ draft }: Answering, { cue }: Quote): boolean {
  return mentionIndex(draft)
    .within([cue![0] - 60, cue![0]])
    .some(({ entity }) => entity.type === 'person' && entity.named)
}

function isAsker({ draft }: Answering, { speaker }: Quote): boolean {
  if (interviewers(draft).has(speaker ?? '')) return true
  const asker = mentionIndex(draft).byId.get(speaker ?? '')
  return asker !== undefined && !asker.named && asking.test(asker.name)
}

/** Both speak at one interview, debate or hearing. */
export function isTogether(quote: Quote, other: Quote): boolean {
  return isMutual(quote) && quote.event !== null && other.event === quote.event
}

/** "A reporter pointed out that the bridge was shut": what one who asks for a living says to a speaker is put to them. */
function isReporters(answering: Answering, other: Quote): boolean {
  const { quote, draft } = answering
  if (!isAsker(answering, other) || other.form !== 'indirect' || quote.form === 'indirect') return false
  return isTogether(quote, other) || mentionIndex(draft).byId.get(other.speaker!)?.named === false
}

const asking = /\b(?:reporter|journalist|interviewer|moderator|host|anchor|questioner|caller|heckler)$/i

export function isMutual({ medium }: Quote): boolean {
  return medium !== null && mutual.has(medium)
}

/** Asked, and not asked for; nobody musing to himself. */
function isPut(text: string, { attitude, cue, contents, speaker, because }: Quote): boolean {
  if (attitude !== 'asks' || !cue || musing.test(text.slice(...cue)) || !puts.test(text.slice(...cue))) return false
  const [start, end] = contents[0]!
  const words = text.slice(start, end)
  const isPassive = speaker === null || because.some((why) => why.startsWith('speaker:asked by'))
  return (
    interrogative.test(words) ||
    words.includes('?') ||
    (isPassive ? !/^\W*for\s/.test(words) : /\babout$/.test(text.slice(...cue)))
  )
}

const interrogative =
  /^\W*(?:about|whether|if|why|how|what|who|whom|whose|when|where|which|is|are|was|were|do|does|did|can|could|will|would|should|has|have)\b/i

const puts = /\b(?:ask|press|quizz|grill|challeng|questioned|inquir|know$|wonder|pose)/i

/** Who wonders, pushes or casts doubt asks nobody. */
const musing = /\b(?:wonder|push|press(?:ed|es|ing)? for|questioned|questions|seek|sought|may|might|could)/

/** "Ruiz asked Okafor", "Okafor was asked by Ruiz": the one who speaks next is named where the question is put. */
function isNamedBeside({ draft, quote }: Answering, { cue }: Quote): boolean {
  if (!cue) return false
  return mentionIndex(draft)
    .within([cue[0] - 60, cue[1] + 40])
    .some(({ entity }) => entity.id === quote.speaker)
}

function endsInQuestion(text: string, { contents }: Quote): boolean {
  const [start, end] = contents.at(-1)!
  return /\?\s*[”"'’]*\s*$/.test(text.slice(Math.max(start, end - 4), end + 1))
}
