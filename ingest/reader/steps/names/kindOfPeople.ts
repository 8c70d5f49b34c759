/** "The wealthy", "the rich and powerful": an adjective with "the" stands for all people of the kind. */
import { adjectivesOfPeople } from '../../english/agents'
import { phraseStops } from '../../english/phraseWords'
import type { Description } from './findDescriptions'
import type { Word } from './readWords'

/** The kind of people that begins with the word "the" at `i`, else undefined. */
export function kindOfPeople(words: readonly Word[], i: number): Description | undefined {
  if (words[i]!.lower !== 'the') return undefined
  let end = kindEnd(words, i + 1)
  if (end === undefined) return undefined
  const other = words[end]?.lower === 'and' ? kindEnd(words, end + 1) : undefined
  if (other !== undefined) end = other
  const next = words[end]
  const isHead =
    next === undefined || !next.isWord || next.sentence !== words[i]!.sentence || phraseStops.has(next.lower)
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
