/**
 * Whether a quote was said at another time, or to other ears, than what stands around it: "earlier", "last month"; in a perfect tense ("has
 * argued", "had warned"); after the event; to a friend, an aide, a single voter. What somebody does not say, or would say, is said nowhere.
 */
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { otherTime } from '../../english/mediumCues'
import { wordSet } from '../../english/wordSet'
import type { Frame } from '../frames'

export function atAnotherTime({ article: { text } }: Draft, { cue }: Quote, frame: Frame): boolean {
  if (otherTime.test(frame.text) || afterwards.test(frame.text)) return true
  if (!cue) return false
  const words = text.slice(...cue)
  if (unsaid.test(words)) return true
  if (perfect.test(words) || perfectBefore.test(text.slice(Math.max(0, cue[0] - 24), cue[0]))) return true
  const told = telling.test(words) ? object.exec(text.slice(cue[1], cue[1] + 40))?.[1] : undefined
  return told !== undefined && otherEars.has(told)
}

const perfect = /^\W*(?:\p{L}+\s+)?(?:later|(?:has|have|had)\s(?!(?:an?|the|to|no)\b))/iu
const perfectBefore = /\b(?:has|have|had|later)\s+(?:\p{Ll}+\s+)?$/u
const unsaid = /\b(?:not|never|declin\p{Ll}+|refus\p{Ll}+|would|may)\b[^,;]*$|n['’]t\b[^,;]*$/iu
/** "After the event, Ruiz said". */
export const afterwards =
  /(?:^\W*|,\s)(?:[Aa]fter|[Bb]efore|[Aa]head of|[Ff]ollowing)\s(?:the|his|her|their)\s(?:\p{L}+\s){0,2}(?:event|speech|address|rally|debate|meeting|hearing|interview|town hall|session|vote)\b/u
const telling = /\b(?:told|telling|tells)$/i
const object = /^\s+(?:(?:an?|his|her|their|its|some)\s+)?(\p{Ll}+)\b/u
/** People of the speaker's own, and single ones that nobody knows. */
const otherEars = wordSet(`
friend, friends, aide, aides, adviser, advisers, advisor, advisors, associate, associates, colleague, colleagues, ally, allies, staff, staffers, confidants, donor, donors
family, wife, husband, father, mother, parents, son, daughter, brother, sister, roommate, boss, voter, woman, man, student, passerby
`)
