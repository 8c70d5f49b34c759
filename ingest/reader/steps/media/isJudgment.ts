/** Whether a court or judge is told to decide: "a federal judge found the law unconstitutional". A fact checker that ruled is no court. */
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { judgeTitle, judging, judgmentVerbs } from '../../english/courtWords'
import { mentionIndex } from '../mentionIndex'

export function isJudgment(draft: Draft, { cue, source, speaker }: Quote): boolean {
  const { text } = draft.article
  if (
    !cue ||
    !text
      .slice(...cue)
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => judgmentVerbs.has(word))
  )
    return false
  if (source && judging.test(text.slice(...source))) return true
  const who = mentionIndex(draft).byId.get(speaker ?? '')
  return who !== undefined && (judging.test(who.name) || who.roles.some(({ title }) => judgeTitle.test(title)))
}
