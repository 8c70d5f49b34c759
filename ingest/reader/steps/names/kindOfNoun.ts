/** Whether a noun stands for a person, for people or for a body of them; and whether it is the head of its phrase. */
import type { EntityType } from '../../../../schema/reading'
import { isPeoplePlural, organizationPlurals, organizationSingulars, personPlurals } from '../../english/groupNouns'
import { nounAfter, nounAfterOne } from '../../english/modifiers'
import { cueForms } from '../../english/cueVerbs'
import { peoples } from '../../english/peoples'
import { isPersonNoun } from '../../english/personNouns'
import { phraseStops } from '../../english/phraseWords'
import { relations, roleNouns } from '../../english/roles'
import { kindInCompound } from './kindInCompound'
import type { Word } from './readWords'
import type { Scene } from './scene'

export interface Kind {
  readonly type: EntityType
  readonly plural: boolean
  readonly people: boolean
  /** Told only by whose it is: "her daughter". */
  readonly relation?: boolean
}

export function kindOf(word: Word, before?: Word, after?: Word): Kind | undefined {
  const { text, lower } = word
  if (word.capital && (peoples.has(text) || (before?.capital && peoples.has(`${before.text} ${text}`))))
    return { type: 'person', plural: true, people: true }
  if (/^(?:PAC|NGO)s?$/.test(text)) return { type: 'organization', plural: text.endsWith('s'), people: false }
  if (/^class(?:es)?$/.test(lower) && classes.test(before?.lower ?? ''))
    return { type: 'person', plural: true, people: false }
  // one's own
  if (lower === 'head' && /^(?:my|his|her|your|our|their)$/.test(before?.lower ?? '') && after?.lower !== 'of')
    return undefined
  const compound = kindInCompound(word, before)
  if (compound) return compound
  if (word.capital && !word.starts && !isOffice(word, before, after)) return undefined
  if (isPeoplePlural(lower)) return { type: 'person', plural: true, people: false }
  if (organizationPlurals.has(lower)) return { type: 'organization', plural: true, people: false }
  if (organizationSingulars.has(lower)) return { type: 'organization', plural: false, people: false }
  if (roleNouns.has(lower) || isPersonNoun(lower) || (personPlurals.has(`${lower}s`) && !adjectivesToo.has(lower)))
    return { type: 'person', plural: false, people: false }
  if (relations.has(lower)) return { type: 'person', plural: false, people: false, relation: true }
  return undefined
}

/** "the American working class" */
const classes = /^(?:middle|working|upper|lower|ruling|political|donor|professional|chattering)$/

/** "The Governor said": offices are printed with a capital, too. */
function isOffice({ lower }: Word, before: Word | undefined, after: Word | undefined): boolean {
  return before?.lower === 'the' && !after?.capital && offices.has(lower)
}

const offices: ReadonlySet<string> = new Set(
  'president governor senator congressman congresswoman mayor chancellor premier minister ambassador pope king queen prince princess secretary judge justice chairman chairwoman sheriff general'.split(
    ' ',
  ),
)

/** As often adjectives: "a conservative state". */
const adjectivesToo: ReadonlySet<string> = new Set(
  'conservative liberal moderate relative major general representative criminal independent individual revolutionary radical chief head executive junior senior black white gay evangelical elite minor progressive outlet'.split(
    ' ',
  ),
)

/** The noun is no head: "police officers", "the campaign manager", "community center". */
export function goesOn(words: readonly Word[], i: number, scene: Scene): boolean {
  const next = words[i + 1]
  if (isPartOfOffice(words, i)) return true
  if (!next?.isWord || next.paragraph !== words[i]!.paragraph)
    return next?.text === '-' && next.span[0] === words[i]!.span[1]
  if (words[i]!.possessive || (words[i]!.capital && peoples.has(words[i]!.text))) return false
  const name = scene.startingAt.get(i + 1)?.entity
  // "the charity Veltham Cares": what the name is
  if (name?.type === 'person' || (name?.type === 'organization' && name.named && isBody(words[i]!))) return true
  if (kindOf(next, words[i]) !== undefined && !scene.over.has(i + 1)) return true
  if (adjectivesToo.has(words[i]!.lower)) return !phraseStops.has(next.lower) && !cueForms.has(next.lower)
  return nounAfter.has(next.lower) || (nounAfterOne.has(next.lower) && isOne(words[i]!))
}

/** "chief of staff": the office is one. */
function isPartOfOffice(words: readonly Word[], i: number): boolean {
  return words[i]!.lower === 'staff' && words[i - 1]?.lower === 'of' && words[i - 2]?.lower === 'chief'
}

function isOne(word: Word): boolean {
  return /^(?:family|media|police|youth|public)$/.test(word.lower) || kindOf(word)?.plural === false
}

function isBody(word: Word): boolean {
  const kind = kindOf(word)
  return kind?.type === 'organization' && !kind.plural
}
