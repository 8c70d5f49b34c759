/** What of a noun phrase stands before its head: modifiers, and an owner by name ("Ruiz's two aides"). */
import { fields } from '../../english/agents'
import { definite, indefinite, possessors } from '../../english/determiners'
import {
  adjectivesInLy,
  beforeNames,
  closers,
  participles,
  plainVerbs,
  pluralModifiers,
  verbsToo,
} from '../../english/modifiers'
import { phraseStops } from '../../english/phraseWords'
import { personTitles } from '../../english/titles'
import type { Word } from './readWords'
import type { Scene } from './scene'

const longestPhrase = 6

/** The first word of the phrase, without its determiner. */
export function firstModifier(scene: Scene, head: number): number {
  let from = head
  while (from > 0 && head - from < longestPhrase && isModifier(scene, from - 1, head)) from--
  return from < head && sharesNoun(scene, from) ? from - 2 : from
}

/** "business and government leaders": the noun is that of both. */
function sharesNoun({ words }: Scene, from: number): boolean {
  const [before, and, after] = [words[from - 2], words[from - 1], words[from]!]
  return (
    and?.lower === 'and' && before?.sentence === after.sentence && fields.has(before.lower) && fields.has(after.lower)
  )
}

/** Where the name begins that ends in a possessive at `last`. */
export function ownerStart(scene: Scene, last: number): number {
  let first = last
  const located = scene.over.get(last)
  const { words } = scene
  if (!located) first = firstModifier(scene, last)
  while (located && first > 0 && scene.over.get(first - 1) === located) first--
  const goes = (i: number, belongs: (word: Word) => boolean): boolean =>
    words[i]?.sentence === words[first]!.sentence && belongs(words[i])
  // "Velt One's chairman": a name nobody knows
  while (!located && words[first]!.capital && goes(first - 1, ({ capital, isWord }) => isWord && capital)) first--
  if (located && goes(first - 1, ({ text }) => personTitles.has(text))) first--
  const opens = ({ lower }: Word): boolean =>
    located ? lower === 'the' : definite.has(lower) || possessors.has(lower) || /^an?$/.test(lower)
  return goes(first - 1, opens) ? first - 1 : first
}

function isModifier(scene: Scene, i: number, head: number): boolean {
  const word = scene.words[i]!
  const next = scene.words[i + 1]!
  if (word.sentence !== next.sentence || word.paragraph !== next.paragraph) return false
  if (/[’'](?:re|ve|ll|d|m|t)$/.test(word.lower)) return false
  if (word.text === '-') return word.span[1] === next.span[0]
  if (!word.isWord || word.possessive || phraseStops.has(word.lower) || closers.has(word.lower)) return false
  if (definite.has(word.lower) || indefinite.has(word.lower) || possessors.has(word.lower)) return false
  if (isVerb(scene.words, i)) return false
  if (word.lower.endsWith('-year-old')) return true
  if (isYear(scene.words, i)) return true
  if (
    /^\d/.test(word.text) ||
    (word.lower.endsWith('ly') && !adjectivesInLy.has(word.lower)) ||
    plainVerbs.has(word.lower)
  )
    return false
  if (!word.capital && /[^su'’]s$/.test(word.lower) && !pluralModifiers.has(word.lower)) return false
  if (/(?:ing|ed)$/.test(word.lower) && !participles.has(word.lower) && !word.lower.includes('-'))
    return isDetermined(scene.words, i)
  if (next.capital && !word.capital && i + 1 < head && !beforeNames.has(word.lower) && !isOneOfMany(scene.words, i))
    return false
  const located = scene.over.get(i)
  return !located || located.entity.type !== 'person' || i === head - 1
}

/** "her 2012 presidential campaign"; "2012 voters" may be so many. */
function isYear(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  return (
    /^(?:19|20)\d\d$/.test(words[i]!.text) &&
    before?.sentence === words[i]!.sentence &&
    (before.possessive || possessors.has(before.lower) || before.lower === 'the')
  )
}

/** "an increasing crowd": right after a determiner a participle belongs to the phrase. */
function isDetermined(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  // "those that rattled supporters"
  if (before?.lower === 'that') return false
  return before !== undefined && [definite, indefinite, possessors].some((list) => list.has(before.lower))
}

/** "a female Herald reporter"; "the story Herald reporters told" begins a clause. */
function isOneOfMany(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  return before !== undefined && (indefinite.has(before.lower) || possessors.has(before.lower))
}

/** "could cause people": after a modal or a subject the word is a verb, whatever it looks like. */
function isVerb(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  if (before === undefined || before.sentence !== words[i]!.sentence) return false
  return verbFollows.test(before.lower) || (verbsToo.has(words[i]!.lower) && infinitive.test(before.lower))
}

const infinitive = /^(?:to|not|that|which|then|never|helps?)$/

const verbFollows =
  /^(?:will|would|can|could|should|may|might|must|shall|cannot|i|we|you|he|she|they|who|it|\w+n['’]t|\w+['’](?:ll|d))$/
