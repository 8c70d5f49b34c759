/**
 * What tells whether a text treats an unnamed agent as somebody: what it is called, how it is told apart, and what the article does with it. Each trait
 * holds or does not; `agentWeights` says how much it counts. Of 97 tried, those without which articles left out of the fit were told worse.
 */
import type { Span } from '../../../../schema/article'
import { isSpoken, type Entity } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { decidingBodies, ownedPeople, soleBodies, targetedGroups } from '../../english/agents'
import { plainVerbs } from '../../english/modifiers'
import { peoples } from '../../english/peoples'
import { roleNouns } from '../../english/roles'
import { tellingVerbs } from '../../english/tellingVerbs'
import { partitionPoint } from '../../partitionPoint'
import { headMention } from '../entityAt'
import { mentionIndex } from '../mentionIndex'
import { withoutTail } from './fullerForms'
import { isFollowedByVerb } from './isFollowedByVerb'
import { isPlural } from './sexOf'

interface Look {
  readonly entity: Entity
  readonly head: string
  readonly lower: string
  /** First word, where it is a determiner. */
  readonly determiner: string
  /** Between determiner and head. */
  readonly modifiers: readonly string[]
  /** What stands right before and after each mention by description. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly times: number
  /** Where it is first mentioned. */
  readonly first: number
  readonly opensSpeech: boolean
  readonly source: 'said' | 'thought' | undefined
  /** Who is named inside the phrase. */
  readonly names: readonly Entity[]
}

type Test = (look: Look) => boolean

const tests = {
  speaks: ({ source }) => source === 'said',
  thinks: ({ source }) => source === 'thought',
  'opens what is said': ({ opensSpeech }) => opensSpeech,
  'opens a sentence': ({ before }) => before.some((text) => /(?:^|[.!?:”"\n]\s?)["“]?$/.test(text)),
  acts: ({ entity, before, after }) =>
    after.some((text, i) => isFollowedByVerb(text, isPlural(entity) || isJoined(before[i]!))),
  'acted on': ({ before }) => before.some((text) => isObject(text)),
  'near the start': ({ first }) => first < opening,
  'three times': ({ times }) => times > 2,
  body: ({ entity }) => entity.type === 'organization',
  'deciding body': ({ lower }) => decidingBodies.has(lower),
  'sole body': ({ lower }) => soleBodies.has(lower),
  people: ({ head }) => peoples.has(head),
  'people alone': ({ head, determiner, modifiers }) => peoples.has(head) && determiner === '' && modifiers.length === 0,
  'targeted group': ({ lower }) => targetedGroups.has(lower),
  'kind of people': ({ entity }) => entity.mentions.some(({ because }) => because === 'kind of people'),
  'people of somebody': ({ entity, lower, determiner }) =>
    ownedPeople.has(lower) && (/^(?:his|her|their|its)$/.test(determiner) || /[’']s? /.test(entity.name)),
  role: ({ lower }) => roleNouns.has(lower),
  the: ({ determiner, lower }) => determiner === 'the' || (determiner === 'this' && soleBodies.has(lower)),
  a: ({ determiner }) => /^(?:an?|one)$/.test(determiner),
  modified: ({ modifiers }) => modifiers.length > 0,
  'capital inside': ({ modifiers }) => modifiers.some((word) => /^\p{Lu}/u.test(word)),
  'names a body': ({ names }) => names.some(({ type }) => type === 'organization'),
  'names a person': ({ names }) => names.some(({ type }) => type === 'person'),
  'of somewhere': ({ entity }) =>
    [entity.name, ...entity.aliases].some((form) => / of (?:the )?(?:\p{Lu}|world|country|nation)/u.test(form)),
  'told by a phrase': ({ entity }) =>
    [entity.name, ...entity.aliases].some((form) => /\p{Ll} (?:of|in|for|from|at|on|to|with) /u.test(form)),
  against: ({ before }) => before.some((text) => /\b(?:against|by|among|between)\s$/.test(text)),
  'what somebody is': ({ before }) => before.some((text) => being.test(text)),
  told: ({ before }) => before.some((text) => tellingVerbs.has(/(\S+)\s$/.exec(text)?.[1] ?? '')),
  'whose something': ({ after }) => after.some((text) => /^[’']/.test(text)),
} satisfies Readonly<Record<string, Test>>

export type Trait = keyof typeof tests
export const allTraits = Object.keys(tests) as readonly Trait[]

/** The traits of each unnamed agent of the draft. */
export function agentTraits(draft: Draft): ReadonlyMap<Entity, readonly Trait[]> {
  const { text } = draft.article
  const index = mentionIndex(draft)
  const unnamed = draft.entities.filter(({ named }) => !named)
  const sources = sourcesOf(draft)
  const starts = draft.quotes.flatMap(({ contents }) => contents.map(([start]) => start)).sort((a, b) => a - b)
  return new Map(
    unnamed.map((entity) => {
      const spans = entity.mentions.filter(({ kind }) => kind !== 'pronoun').map(({ span }) => span)
      const words = withoutTail(entity.name).split(' ')
      const determiner = words.length > 1 && determiners.test(words[0]!) ? words[0]!.toLowerCase() : ''
      const look: Look = {
        entity,
        head: words.at(-1)!,
        lower: headOf(entity.name),
        determiner,
        modifiers: words.slice(determiner === '' ? 0 : 1, -1),
        before: spans.map(([start]) => text.slice(Math.max(0, start - 16), start)),
        after: spans.map(([, end]) => text.slice(end, end + 16)),
        times: spans.length,
        first: spans[0]?.[0] ?? Infinity,
        opensSpeech: spans.some(([start]) => opensAt(starts, start)),
        source: sources.get(entity),
        names: spans.flatMap((span) => index.within(span).map((one) => one.entity)).filter(({ named }) => named),
      }
      return [entity, allTraits.filter((trait) => tests[trait](look))]
    }),
  )
}

const determiners =
  /^(?:the|an?|one|another|other|this|that|these|those|both|every|each|any|some|several|certain|few|various|many|most|all|more|numerous|two|three|four|five|dozens|hundreds|thousands|millions|his|her|their|its|our|my|your|whose)$/i
const being = /\b(?:is|was|are|were|be|been|being|as|become|became|remains?|not|’s|'s|like)\s$/

/** Headline and first paragraphs. */
const opening = 700

/** "joined voters", "urging voters", "to persuade voters" */
function isObject(before: string): boolean {
  const verb = /(\S+)\s$/.exec(before)?.[1] ?? ''
  return /[a-z]{2}(?:ed|ing)$/.test(verb) || plainVerbs.has(verb)
}

/** "She and her campaign try": several do it. */
function isJoined(before: string): boolean {
  return /\p{L} and $/u.test(before)
}

function headOf(name: string): string {
  return withoutTail(name).split(' ').at(-1)!.toLowerCase()
}

function sourcesOf(draft: Draft): ReadonlyMap<Entity, 'said' | 'thought'> {
  const sources = new Map<Entity, 'said' | 'thought'>()
  for (const { source, attitude } of draft.quotes) {
    const entity = source ? headMention(draft, source)?.entity : undefined
    if (entity && sources.get(entity) !== 'said') sources.set(entity, isSpoken(attitude) ? 'said' : 'thought')
  }
  return sources
}

/** A quotation's contents begin here, or at most two characters before. */
function opensAt(starts: readonly Span[0][], at: number): boolean {
  const last = starts[partitionPoint(starts, (start) => start <= at) - 1]
  return last !== undefined && at - last < 3
}
