/** The question or urging put to a speaker right before. */
import type { Quote } from '../../../../schema/reading'
import { mentionIndex } from '../mentionIndex'
import { paragraphsSince, since, type Answering } from './answering'

/** Among the words of the other side right before: a question or an urging put to this speaker. */
export function lastQuestion(answering: Answering): Quote | undefined {
  const { draft, quote, before } = answering
  if (quote.speaker === null) return undefined
  for (const other of before.slice(-3).toReversed()) {
    if (other.heading || other.speaker === quote.speaker) return undefined
    const isPut = other.attitude === 'asks' || other.attitude === 'urges' || endsInQuestion(draft.article.text, other)
    const isToSpeaker =
      other.addressees.includes(quote.speaker) || (other.event !== null && other.event === quote.event)
    if (isPut && (isToSpeaker || isOpenQuestion(answering, other))) return other
  }
  return undefined
}

/** A question to nobody in particular, right before in the same paragraph; a request ("asked for donations") is none. */
function isOpenQuestion(answering: Answering, other: Quote): boolean {
  const { draft, quote } = answering
  if (other.addressees.length > 0 || since(answering, other) > 1) return false
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
