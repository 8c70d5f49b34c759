/** Turns of a transcript: "RUIZ: Will you sign?", and in the next paragraph "BECK: I will." */
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { askingBack } from '../../english/responseWords'
import { holdsQuestion } from '../holdsQuestion'
import { isTurn } from '../media/isTurn'
import type { Answer, Answering } from './answering'

/**
 * A turn answers the turn before it, where that is somebody else's and holds a question (lists of remarks hold none), or where it asks back about
 * what was said there ("Do you really mean that?").
 */
export function answerInTranscript({ draft, quote, before }: Answering): Answer | undefined {
  if (quote.speaker === null || !isTurn(draft, quote)) return undefined
  const turn = before.findLast((other) => isTurn(draft, other))
  if (!turn || turn.speaker === quote.speaker) return undefined
  if (!holdsQuestion(draft, turn.contents) && !asksBack(draft, quote)) return undefined
  return { to: turn.id, because: 'transcript' }
}

function asksBack(draft: Draft, { contents: [first] }: Quote): boolean {
  return askingBack.test(draft.article.text.slice(first![0], Math.min(first![1], first![0] + 160)))
}
