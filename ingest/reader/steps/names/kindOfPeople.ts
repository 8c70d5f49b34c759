/** "The wealthy", "the rich and powerful", "the religious right": an adjective with "the" stands for all people of the kind. */
import { adjectivesOfPeople } from '../../english/agents'
import { wordSet } from '../../english/wordSet'
import { phraseStops } from '../../english/phraseWords'
import type { Description } from './findDescriptions'
import type { Word } from './readWords'

/** The kind of people that begins with the word "the" at `i`, else undefined. */
export function kindOfPeople(words: readonly Word[], i: number): Description | undefined {
  if (words[i]!.lower !== 'the') return undefined
  let end = kindEnd(words, i + 1) ?? wingEnd(words, i)
  if (end === undefined) return undefined
  const other = words[end]?.lower === 'and' ? kindEnd(words, end + 1) : undefined
  if (other !== undefined) end = other
  const next = words[end]
  const isHead =
    next === undefined ||
    !next.isWord ||
    next.sentence !== words[i]!.sentence ||
    phraseStops.has(next.lower) ||
    isWing(words[end - 1]!)
  if (!isHead || words[end - 1]!.possessive) return undefined
  const name = words
    .slice(i, end)
    .map(({ text }) => text)
    .join(' ')
  return {
    span: [words[i]!.span[0], words[end - 1]!.span[1]],
    head: words[end - 1]!.lower,
    key: name.toLowerCase(),
    name,
    type: 'person',
    isNew: false,
    qualifier: undefined,
    isBare: false,
    refers: false,
    fuller: [],
    bare: undefined,
    because: 'kind of people',
  }
}

function kindEnd(words: readonly Word[], i: number): number | undefined {
  return words[i]?.isWord && adjectivesOfPeople.has(words[i].lower) ? i + 1 : undefined
}

/** "The left" is where, too: "on the left", "the left side". */
function wingEnd(words: readonly Word[], i: number): number | undefined {
  const qualified = camps.has(words[i + 1]?.lower ?? '')
  const end = qualified ? i + 2 : i + 1
  const side = words[end]?.lower
  if (side !== 'left' && !(side === 'right' && qualified)) return undefined
  return places.test(words[i - 1]?.lower ?? '') || /^(?:of|and|to)$/.test(words[end + 1]?.lower ?? '')
    ? undefined
    : end + 1
}

const camps = wordSet(
  `far, hard, religious, christian, radical, extreme, progressive, american, political, new, alt, populist, anti-immigrant`,
)
const places = /^(?:on|to|from|toward|towards|at|in|off|into|is|was|are|were)$/

function isWing({ lower }: Word): boolean {
  return lower === 'left' || lower === 'right'
}
