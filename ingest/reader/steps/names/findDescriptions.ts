/** Noun phrases without a name of their own whose head is a person or a body of people, in text order. */
import type { Span } from '../../../../schema/article'
import type { Entity, EntityType } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { definite, fewOf, indefinite, possessors } from '../../english/determiners'
import { aloneSingulars } from '../../english/modifiers'
import { roleHead } from '../../english/titleNouns'
import { fullerForms } from './fullerForms'
import { isSpeakingAccount, speakingAccount } from './kindInCompound'
import { kindOfPeople } from './kindOfPeople'
import { goesOn, type Kind, kindOf } from './kindOfNoun'
import { firstModifier, ownerStart } from './phraseBefore'
import { quantityBefore } from './quantityBefore'
import { quantity, speaksAlone } from './quantityAlone'
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
  /** Of several, without determiner, owner and quantity: "first responders" of "our first responders". */
  readonly bare: string | undefined
  readonly because: string
}

export function findDescriptions(draft: Draft, scene: Scene): Description[] {
  const { words } = scene
  const found: Description[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!word.isWord || scene.over.has(i)) continue
    const people = kindOfPeople(words, i)
    if (people) found.push(people)
    const kind = kindOf(word, words[i - 1], words[i + 1]) ?? (isSpeakingAccount(words, i) ? speakingAccount : undefined)
    if (!kind && speaksAlone(words, i)) found.push(quantity(word))
    if (!kind || goesOn(words, i, scene) || (word.lower === 'media' && words[i - 1]?.lower === 'social')) continue
    const description = describe(draft, scene, i, kind)
    if (description) found.push(description)
  }
  return found
}

function describe(draft: Draft, scene: Scene, head: number, kind: Kind): Description | undefined {
  const { words } = scene
  const from = phraseStart(scene, head, kind)
  const before = words[from - 1]
  const sameSentence = before !== undefined && before.sentence === words[head]!.sentence
  const determiner = sameSentence ? before.lower : ''
  const isDefinite = definite.has(determiner) && !(kind.plural && (determiner === 'that' || determiner === 'this'))
  const isIndefinite = indefinite.has(determiner)
  const owner = sameSentence && (possessors.has(determiner) || before.possessive)
  const hasDeterminer = isDefinite || isIndefinite || possessors.has(determiner)
  const first = phraseOpening(scene, from, hasDeterminer, owner)
  const span: Span = [words[first]!.span[0], words[head]!.span[1]]
  const text = draft.article.text.slice(...span).replace(/\s+/g, ' ')
  const bare = draft.article.text.slice(words[from]!.span[0], words[head]!.span[1]).replace(/\s+/g, ' ')
  const lowerHead = roleHead(words[head]!.lower, words[head - 1]?.lower)
  const counted = quantityBefore(draft.article.text, span[0])
  const tails = fullerForms(draft, words, first, head)
  const full = tails[0]
  // "several of her aides" are not all of them
  const isPart = /\bof $/.test(counted) && (owner || isDefinite)
  // "people briefed on the talks": the noun alone tells nobody apart
  const isTold =
    !owner && /^(?:people|those|members|ones|individuals)$/.test(lowerHead) && from === head && full !== undefined
  const fuller = [
    ...tails,
    ...(counted === '' ? [] : [text, ...tails].map((form) => counted + form)),
    ...(isPart ? [text] : []),
  ]
  const next = words[head + 1]?.lower
  const isBare = from === head && !isIndefinite && !owner
  if (before && /^(?:million|billion|hundred|thousand|percent)$/.test(words[from]!.lower)) return undefined
  if (kind.relation && !owner) return undefined
  // "the two men", "both women": those just named
  if (from === head && isPair(determiner, words[from - 2]?.lower ?? '') && kind.type === 'person') return undefined
  // what a website says its owner says
  if (lowerHead === 'website' && (owner || words[head - 1]?.capital)) return undefined
  if (!kind.plural && (determiner === 'most' || (lowerHead === 'public' && !(isDefinite && from === head))))
    return undefined
  if (determiner === 'no' || (!kind.plural && ofSeveral.test(determiner))) return undefined
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
    key: isTold
      ? tails[0]!.toLowerCase()
      : isPart
        ? (counted + text).toLowerCase()
        : owner
          ? text.toLowerCase()
          : bare.toLowerCase().replace(quantities, ''),
    name: isTold
      ? tails[0]!
      : isPart
        ? counted + text
        : full !== undefined && lowerHead === 'account'
          ? full
          : full !== undefined && !owner && (next === 'of' || (next === 'in' && isIndefinite && !kind.plural))
            ? full
            : isDefinite || isIndefinite || owner
              ? text
              : bare,
    type: kind.type,
    isNew: isPart || (isIndefinite && (!kind.plural || fewOf.has(determiner))),
    qualifier,
    isBare,
    refers: isDefinite || (possessors.has(determiner) && !kind.plural) || (kind.plural && isBare),
    fuller,
    bare: kind.plural ? bare.replace(quantities, '') : undefined,
    because: 'description',
  }
}

/** The first word of the phrase: its determiner, or that of its owner ("the city's two largest unions"). */
function phraseOpening(scene: Scene, from: number, hasDeterminer: boolean, owner: boolean): number {
  const counted = hasDeterminer && /^(?:two|three|four|five|many|other)$/.test(scene.words[from - 1]!.lower)
  if (counted && scene.words[from - 2]?.possessive) return ownerStart(scene, from - 2)
  if (hasDeterminer) return from - 1
  return owner ? ownerStart(scene, from - 1) : from
}

/** "a tax code enable billionaires": one thing and many people are no phrase; the verb between them is one that no list knows. */
function phraseStart(scene: Scene, head: number, { plural }: Kind): number {
  const from = firstModifier(scene, head)
  const before = scene.words[from - 1]
  const isOne = before?.sentence === scene.words[head]!.sentence && oneOnly.test(before.lower)
  return isOne && plural && from < head && !amounts.test(scene.words[from]!.lower) ? head : from
}

function isPair(determiner: string, before: string): boolean {
  return determiner === 'both' || (determiner === 'two' && definite.has(before))
}

const quantities = /^(?:some|many|most|several|other|few|all|(?:couple )?dozen) /i
const oneOnly = /^(?:an?|this|another|each|every)$/
const amounts =
  /^(?:few|couple|dozen|hundred|thousand|million|billion|handful|half|lot|number|record|full|total|good|great|mere|whole|small|large)$/

/** "those union endorsements": the noun goes on. */
const ofSeveral = /^(?:these|those|both|more|several|many|few|two|three|four|five|most|all)$/
const predicative = /^(?:as|like|than)$/

function qualifierIn(scene: Scene, from: number, head: number): Entity | undefined {
  for (let i = from; i < head; i++) {
    const located = scene.over.get(i)
    if (located?.entity.named) return located.entity
  }
  return undefined
}
