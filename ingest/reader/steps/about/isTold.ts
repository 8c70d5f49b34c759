/**
 * An unnamed agent that something is told of: a group ("rural voters"), also as "they" inside quotation marks, a known body ("the government"),
 * one that a description tells apart ("the front-runner of the left") or that the words begin with ("this man"). Not one of a kind ("a politician"), not people in general, not what
 * somebody is ("to become the nominee"), not a description right before the name it describes.
 */
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import type { Located } from '../mentionIndex'

/** `isFirst`: nobody is named before it in the words. */
export function isTold({ article: { text } }: Draft, located: Located, form: Quote['form'], isFirst: boolean): boolean {
  const { entity, mention, span } = located
  const words = text.slice(span[0], span[1])
  // in a report of "they", the speakers are as likely meant
  if (mention.kind === 'pronoun') return form !== 'indirect' && /^they$/i.test(words) && isGroup(entity.name)
  if (anyOne.test(words) || /^\s\p{Lu}/u.test(text.slice(span[1], span[1] + 2))) return false
  if (entity.type === 'organization' || isGroup(words)) return true
  if (isPlural(words) || isPredicate(text, located)) return false
  return isFirst || (/^the \S+ \S/i.test(words) && !/^the (?:most|best|worst|only)\s/i.test(words))
}

const anyOne = /^(?:an?|any|every|each|no|my|your|one|another)\s/i

function isGroup(words: string): boolean {
  return isPlural(words) && !inGeneral.test(words)
}

/** People in general, or told only by number. */
const inGeneral =
  /^(?:(?:the|some|many|most|all|these|those|other|more|few|several|so|too|live|\d[\d,.]*|million|millions|billion|thousands|hundreds|of|a|lot|their|his|her|our)\s+)*(?:people|persons|children|kids|folks|guys|users|listeners|viewers|readers|audiences?|members|others|families|friends|leaders|participants|sources|fans|opponents|proponents)$/i

function isPlural(words: string): boolean {
  return (
    /(?:[^s']s|people|men|women|children|folks|police|media)$/i.test(words) ||
    /^(?:some|many|most|all|these|those|other|several)\s/i.test(words)
  )
}

/** "to become the new mayor", "as the new mayor", "Ruiz the new mayor". */
function isPredicate(text: string, { span: [start] }: Located): boolean {
  return naming.test(text.slice(Math.max(0, start - 24), start))
}

const naming =
  /(?:\b(?:am|are|be|become|becomes|became|becoming|been|being|is|was|were|as|elect|elected|named|called)|[’']s|\p{Lu}\p{L}+)\s+$/u
