/** Noun phrases without a name of their own whose head is a person or a body of people, in text order. */
import type { Span } from '../../../../schema/article'
import type { Entity, EntityType } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { isPeoplePlural, organizationPlurals, organizationSingulars } from '../../english/groupNouns'
import { peoples } from '../../english/peoples'
import { phraseStops } from '../../english/phraseWords'
import { roleNouns } from '../../english/roles'
import { roleHead } from '../../english/titleNouns'
import type { Word } from './readWords'
import type { Scene } from './scene'

export interface Description {
  readonly span: Span
  readonly head: string
  /** Equal keys within an article mean the same agent. */
  readonly key: string
  readonly name: string
  readonly type: EntityType
  /** A new agent, whoever was described so before: "another source", "several senators". */
  readonly isNew: boolean
  /** The place or body named between determiner and head: "the Texas senator". */
  readonly qualifier: Entity | undefined
  /** Head alone, with at most "the". */
  readonly isBare: boolean
  /** Definite: may mean somebody already known. */
  readonly refers: boolean
  /** With what follows the head, as far as each preposition leads: "voters in New Hampshire", "voters in New Hampshire before the vote". */
  readonly fuller: readonly string[]
  readonly because: string
}

const longestPhrase = 6

export function findDescriptions(draft: Draft, scene: Scene): Description[] {
  const { words } = scene
  const found: Description[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!word.isWord || scene.over.has(i)) continue
    const kind = kindOf(word, words[i - 1], words[i + 1])
    if (!kind && quantifiers.has(word.lower) && speaksAlone(words, i)) found.push(quantity(word))
    if (!kind || goesOn(words, i, scene) || (word.lower === 'media' && words[i - 1]?.lower === 'social')) continue
    const description = describe(draft, scene, i, kind)
    if (description) found.push(description)
  }
  return found
}

/** "Many say", "others argued": the quantity alone stands for people. */
function speaksAlone(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  return (
    next !== undefined &&
    next.sentence === words[i]!.sentence &&
    (words[i - 1]?.sentence !== words[i]!.sentence || words[i - 1]!.lower === ',' || words[i - 1]!.lower === 'but') &&
    speaking.test(next.lower)
  )
}

const quantifiers: ReadonlySet<string> = new Set(['some', 'many', 'others', 'several', 'most', 'few'])
const speaking =
  /^(?:say|said|have|had|are|were|believe|argue|think|worry|fear|see|saw|wonder|insist|claim|also|even|\w{3,}ed)$/

function quantity({ span, lower, text }: Word): Description {
  return {
    span,
    head: lower,
    key: `${lower} ${span[0]}`,
    name: text,
    type: 'person',
    isNew: true,
    qualifier: undefined,
    isBare: true,
    refers: false,
    fuller: [],
    because: 'quantity',
  }
}

interface Kind {
  readonly type: EntityType
  readonly plural: boolean
  readonly people: boolean
}

function kindOf(word: Word, before?: Word, after?: Word): Kind | undefined {
  const { text, lower } = word
  if (word.capital && peoples.has(text)) return { type: 'person', plural: true, people: true }
  if (word.capital && !word.starts && !isOffice(word, before, after)) return undefined
  if (isPeoplePlural(lower)) return { type: 'person', plural: true, people: false }
  if (organizationPlurals.has(lower)) return { type: 'organization', plural: true, people: false }
  if (organizationSingulars.has(lower)) return { type: 'organization', plural: false, people: false }
  if (roleNouns.has(lower)) return { type: 'person', plural: false, people: false }
  return undefined
}

/** "The Governor said": offices are printed with a capital, too. */
function isOffice({ lower }: Word, before: Word | undefined, after: Word | undefined): boolean {
  return before?.lower === 'the' && !after?.capital && offices.has(lower)
}

const offices: ReadonlySet<string> = new Set(
  'president governor senator congressman congresswoman mayor chancellor premier minister ambassador pope king queen prince princess secretary judge justice chairman chairwoman sheriff general'.split(
    ' ',
  ),
)

/** The noun is no head: "police officers", "the campaign manager", "community center". */
function goesOn(words: readonly Word[], i: number, scene: Scene): boolean {
  const next = words[i + 1]
  if (!next?.isWord || next.paragraph !== words[i]!.paragraph)
    return next?.text === '-' && next.span[0] === words[i]!.span[1]
  if (words[i]!.possessive) return false
  if (scene.startingAt.get(i + 1)?.entity.type === 'person') return true
  if (kindOf(next) !== undefined && !scene.over.has(i + 1)) return true
  return nounAfter.has(next.lower)
}

function describe(draft: Draft, scene: Scene, head: number, kind: Kind): Description | undefined {
  const { words } = scene
  let from = head
  while (from > 0 && head - from < longestPhrase && isModifier(scene, from - 1, head)) from--
  const before = words[from - 1]
  const sameSentence = before !== undefined && before.sentence === words[head]!.sentence
  const determiner = sameSentence ? before.lower : ''
  const isDefinite = definite.has(determiner) && !(kind.plural && (determiner === 'that' || determiner === 'this'))
  const isIndefinite = indefinite.has(determiner)
  const owner = sameSentence && (possessors.has(determiner) || before.possessive)
  const hasDeterminer = isDefinite || isIndefinite || possessors.has(determiner)
  const first = hasDeterminer ? from - 1 : owner && before.possessive ? ownerStart(scene, from - 1) : from
  const span: Span = [words[first]!.span[0], words[head]!.span[1]]
  const text = draft.article.text.slice(...span).replace(/\s+/g, ' ')
  const bare = draft.article.text.slice(words[from]!.span[0], words[head]!.span[1]).replace(/\s+/g, ' ')
  const lowerHead = roleHead(words[head]!.lower, words[head - 1]?.lower)
  const fuller = fullerForms(draft, words, first, head)
  const full = fuller[0]
  const next = words[head + 1]?.lower
  const isBare = from === head && !isIndefinite && !owner
  if (before && /^(?:million|billion|hundred|thousand|percent)$/.test(words[from]!.lower)) return undefined
  if (!kind.plural && (determiner === 'most' || (lowerHead === 'public' && !(isDefinite && from === head))))
    return undefined
  if (/^(?:every|each|any|no)$/.test(determiner)) return undefined
  // "served as a professor", "was a leader": what somebody is, nobody new
  if (!kind.plural && /^an?$/.test(determiner) && predicative.test(words[first - 1]?.lower ?? '')) return undefined
  const qualifier = qualifierIn(scene, from, head)
  if (
    !kind.plural &&
    !hasDeterminer &&
    !owner &&
    !aloneSingulars.has(words[head]!.lower) &&
    !(qualifier && scene.over.has(from))
  )
    return undefined
  return {
    span,
    head: lowerHead,
    key: owner ? text.toLowerCase() : bare.toLowerCase().replace(/^(?:some|many|most|several|other|few|all) /, ''),
    name:
      full !== undefined && !owner && (next === 'of' || (next === 'in' && isIndefinite && !kind.plural))
        ? full
        : isDefinite || isIndefinite || owner
          ? text
          : bare,
    type: kind.type,
    isNew: isIndefinite && (!kind.plural || fewOf.has(determiner)),
    qualifier,
    isBare,
    refers: isDefinite || (possessors.has(determiner) && !kind.plural) || (kind.plural && isBare),
    fuller,
    because: 'description',
  }
}

const predicative = /^(?:as|like|than)$/

/** Determiners that tell these from those before. */
const fewOf: ReadonlySet<string> = new Set(
  'some several other another two three four five few dozens hundreds various certain more'.split(' '),
)

function qualifierIn(scene: Scene, from: number, head: number): Entity | undefined {
  for (let i = from; i < head; i++) {
    const located = scene.over.get(i)
    if (located?.entity.named) return located.entity
  }
  return undefined
}

/** Up to the end of each prepositional phrase after the head; an "of" goes on with the phrase before it. */
function fullerForms(draft: Draft, words: readonly Word[], first: number, head: number): string[] {
  const next = words[head + 1]
  if (!next || next.sentence !== words[head]!.sentence || !followers.has(next.lower) || words[head]!.possessive)
    return []
  const ends: number[] = []
  let end = head + 2
  for (
    ;
    end < words.length &&
    end - head < longestTail &&
    words[end]!.sentence === next.sentence &&
    words[end]!.isWord &&
    !tailStops.has(words[end]!.lower) &&
    !/^(?:\w+ed|said|says)$/.test(words[end]!.lower);
    end++
  )
    if (end - head > 2 && boundaries.has(words[end]!.lower)) ends.push(end)
  // cut off by length it would end anywhere
  if (end - head > 2 && (end - head < longestTail || ends.length === 0)) ends.push(end)
  return ends.map((to) => draft.article.text.slice(words[first]!.span[0], words[to - 1]!.span[1]).replace(/\s+/g, ' '))
}

function ownerStart(scene: Scene, last: number): number {
  let first = last
  const located = scene.over.get(last)
  while (located && first > 0 && scene.over.get(first - 1) === located) first--
  const before = scene.words[first - 1]
  return before && before.sentence === scene.words[first]!.sentence && definite.has(before.lower) ? first - 1 : first
}

function isModifier(scene: Scene, i: number, head: number): boolean {
  const word = scene.words[i]!
  const next = scene.words[i + 1]!
  if (word.sentence !== next.sentence || word.paragraph !== next.paragraph) return false
  if (word.text === '-') return word.span[1] === next.span[0]
  if (!word.isWord || word.possessive || phraseStops.has(word.lower) || closers.has(word.lower)) return false
  if (definite.has(word.lower) || indefinite.has(word.lower) || possessors.has(word.lower)) return false
  if (/^\d/.test(word.text) || word.lower.endsWith('ly') || plainVerbs.has(word.lower)) return false
  if (!word.capital && /[^s'’]s$/.test(word.lower) && !pluralModifiers.has(word.lower)) return false
  if (/(?:ing|ed)$/.test(word.lower) && !participles.has(word.lower)) {
    const before = scene.words[i - 1]
    return (
      before !== undefined &&
      (definite.has(before.lower) || indefinite.has(before.lower) || possessors.has(before.lower))
    )
  }
  if (next.capital && !word.capital && i + 1 < head && !beforeNames.has(word.lower)) return false
  const located = scene.over.get(i)
  return !located || located.entity.type !== 'person' || i === head - 1
}

/** Verbs in their base form, which stand before "voters" and the like as often as adjectives do. */
const plainVerbs: ReadonlySet<string> = new Set(
  'strip help want make let get give tell ask urge see find keep put take bring leave lead hire pay protect support oppose attack repel win lose need meet call join target kill serve show send allow teach treat warn remind convince attract reach use call drive force push told said made gave got let saw took brought left led hired paid won lost met put sent taught'.split(
    ' ',
  ),
)
const beforeNames: ReadonlySet<string> = new Set(
  'former senior top key fellow local prominent leading longtime conservative liberal moderate black white young other rival veteran ex-'.split(
    ' ',
  ),
)
const pluralModifiers: ReadonlySet<string> = new Set(
  'sports news arms drugs civil-rights rights human-rights women veterans teachers students elections parents sales drugs operations communications affairs business congress press foreign-affairs'.split(
    ' ',
  ),
)
const participles: ReadonlySet<string> = new Set(
  'undocumented retired elected armed unnamed unidentified registered undecided disgruntled disaffected would-be leading ranking working-class fleeing disabled married united convicted educated college-educated self-described outgoing incoming sitting visiting wounded'.split(
    ' ',
  ),
)

const longestTail = 9
const followers: ReadonlySet<string> = new Set([
  'of',
  'in',
  'for',
  'from',
  'at',
  'around',
  'across',
  'on',
  'to',
  'with',
  'within',
  'inside',
])
/** What begins a phrase of its own: the one before it is over. */
const boundaries: ReadonlySet<string> = new Set(
  [...followers].filter((word) => word !== 'of').concat('before', 'after', 'during', 'ahead', 'about', 'by', 'since'),
)
const tailStops: ReadonlySet<string> = new Set(
  'cite cites say argue argues claim insist believe want oppose support fear hope think worry who that which said says told is are was were has have had will would could should may might and but or not as than when while if because he she it they we you i'.split(
    ' ',
  ),
)

const definite: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
const indefinite: ReadonlySet<string> = new Set([
  'a',
  'an',
  'one',
  'another',
  'some',
  'many',
  'most',
  'several',
  'two',
  'three',
  'four',
  'five',
  'few',
  'all',
  'other',
  'any',
  'every',
  'each',
  'no',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'various',
  'numerous',
  'certain',
  'more',
])
const possessors: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])
const closers: ReadonlySet<string> = new Set(
  'of said says also now today not never only just even so too very more less much who what that which while as if because since when there here it he she they we you i us them him me were been among against according asked told then thus including like called yes no'.split(
    ' ',
  ),
)
/** Singular bodies that stand without an article: "police said". */
const aloneSingulars: ReadonlySet<string> = new Set(['police', 'staff', 'media', 'congress', 'management'])
/** After a person or body these show that it was no head: "voter fraud", "campaign event". */
const nounAfter: ReadonlySet<string> = new Set(
  (
    'fraud turnout registration id event events trail season speech rhetoric rally rallies finance donation donations ad ads advertisement stop stops member members staff staffer staffers party contribution contributions policy policies office bill money issue issues system ' +
    'building buildings program programs programme day days life lives rights reform reforms force forces action service services shutdown spending funding debt agency agencies department departments meeting meetings bus store stores house houses union unions leader leaders ' +
    'spokesman spokeswoman spokesperson official officials chief manager aide aides adviser advisers director president executive executives candidate candidates vote votes pick choice race races election elections nomination primary primaries conference briefing release releases ' +
    'report reports interview interviews coverage outlet outlets personality story stories op-ed editorial website site page account accounts group groups camp camps book books debate debates brutality violence shooting shootings education care'
  ).split(' '),
)
