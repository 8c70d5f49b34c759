/** "The wealthy", "the rich and powerful", "the middle class": an adjective with "the" stands for all people of the kind. */
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

/** Where an adjective of people ends that begins at `i`: one word or two. */
function kindEnd(words: readonly Word[], i: number): number | undefined {
  const [word, next] = [words[i], words[i + 1]]
  if (!word?.isWord) return undefined
  if (next && adjectivesOfPeople.has(`${word.lower} ${next.lower}`)) return i + 2
  return adjectivesOfPeople.has(word.lower) ? i + 1 : undefined
}
