/** A turn of a transcript: the speaker's name and a colon begin the paragraph, and the words follow. A headline is no turn. */
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { sentenceAt } from '../frames'

export function isTurn(draft: Draft, { cue, source, contents }: Quote): boolean {
  if (!cue || !source || source[1] > cue[0] || contents[0]![0] < cue[1]) return false
  const { text } = draft.article
  const { span, kind } = draft.paragraphs[draft.sentences[sentenceAt(draft, source[0])]!.paragraph]!
  return kind === 'prose' && text.slice(...cue) === ':' && !/[\p{L}\p{N}]/u.test(text.slice(span[0], source[0]))
}
