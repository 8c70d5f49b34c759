/** Whether a cue stands in the present tense: "Ruiz promises jobs", "as she calls it" tell what somebody always says, unless the whole passage is told so. */
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'

export function isHabit({ article: { text } }: Draft, { cue }: Quote): boolean {
  return cue !== null && present.test(text.slice(...cue))
}

const present =
  /^\W*(?:(?:also|often|now|then|still|\p{Ll}+ly)\s)?(?!(?:was|has|does|is)\b)\p{Ll}{2,}[^s\W]s\b|^\W*(?:is|are)\s(?:\p{Ll}+ly\s)?\p{Ll}+ing\b/u
