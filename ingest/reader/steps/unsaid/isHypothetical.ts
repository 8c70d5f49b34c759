/**
 * What was never said: "could have said", "I could imagine her saying", "if she had said", "did not mention". Auxiliaries may stand in the cue or
 * before it.
 */
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { neverSaid, saidNothing } from '../../english/unsaid'

const reach = 60

export function isHypothetical({ article: { text } }: Draft, { cue, attitude }: Quote): boolean {
  if (!cue || (attitude !== 'says' && attitude !== 'asks')) return false
  if (saidNothing.test(text.slice(...cue))) return true
  const verb = /[\p{L}’'-]+$/u.exec(text.slice(...cue))
  if (!verb) return false
  const before = text.slice(Math.max(0, cue[0] - reach), cue[0] + verb.index)
  return neverSaid.test(before.slice(before.search(/[^.!?“”"]*$/)))
}
