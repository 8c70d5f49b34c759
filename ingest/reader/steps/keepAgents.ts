/**
 * Which unnamed agents stay: who speaks, whom a quotation is about, peoples and parties, groups told apart by more than their noun, and whoever
 * the text comes back to. The rest were needed only to know what a pronoun means. "His campaign" and "Ruiz's campaign" become one.
 */
import type { Span } from '../../../schema/article'
import type { Entity } from '../../../schema/reading'
import type { Draft } from '../draft'
import {
  decidingBodies,
  families,
  ownedBodies,
  ownedPeople,
  soleBodies,
  targetedGroups,
  vagueGroups,
} from '../english/agents'
import { cueForms } from '../english/cueVerbs'
import { organizationPlurals } from '../english/groupNouns'
import { peoples } from '../english/peoples'
import { headMention } from './entityAt'
import { withoutTail } from './names/fullerForms'
import { joinGroups } from './names/joinGroups'
import { joinOwned } from './names/joinOwned'
import { numberEntities } from './names/numberEntities'
import { isPlural } from './names/sexOf'
import { partitionPoint } from '../partitionPoint'

export function keepAgents(draft: Draft): Draft {
  const joined = joinGroups(joinOwned(draft))
  const sources = new Set(joined.quotes.map(({ source }) => source && headMention(joined, source)?.entity))
  const contents = joined.quotes.flatMap((quote) => quote.contents).sort((a, b) => a[0] - b[0])
  const kept = joined.entities.filter(
    (entity) => entity.named || sources.has(entity) || isWorthy(joined, entity, contents),
  )
  return kept.length === joined.entities.length && joined === draft
    ? draft
    : numberEntities({ ...joined, entities: kept })
}

function isWorthy(draft: Draft, entity: Entity, contents: readonly Span[]): boolean {
  const nominal = entity.mentions.filter(({ kind }) => kind === 'nominal')
  const words = withoutTail(entity.name).split(' ')
  const head = words.at(-1)!
  const lower = head.toLowerCase()
  if (peoples.has(head)) return nominal.length > 1 || !manyOf.test(entity.name)
  const owned = /^(?:his|her|their|its) /i.test(entity.name) || /[’']s? /.test(entity.name)
  const repeated = entity.mentions.filter(({ because }) => because === undefined || !dependent.test(because)).length > 1
  if (owned)
    return (
      ownedBodies.has(lower) ||
      ownedPeople.has(lower) ||
      (families.has(lower) && ofOne.test(entity.name)) ||
      (repeated && !isPlural(entity) && entity.type === 'person')
    )
  if (/^our /i.test(entity.name) && (ownedBodies.has(lower) || lower === 'movement')) return true
  const quoted = nominal.some(({ span }) => liesIn(contents, span))
  if (/^our /i.test(entity.name) && quoted && entity.type === 'person' && isPlural(entity))
    return !vagueGroups.has(lower)
  if (/^(?:my|our|your|whose|no|any|each|every) /i.test(entity.name)) return false
  const distinct = entity.name
    .split(' ')
    .some(
      (word, i) => i !== words.length - 1 && /^\p{Lu}/u.test(word) && (i > 0 || !isAtStart(draft, nominal[0]!.span)),
    )
  const modified = words.length > (determiner.test(entity.name) ? 2 : 1)
  if (nominal.some(({ because }) => because === 'kind of people')) return quoted || repeated
  if (standingBodies.test(entity.name)) return quoted || repeated || entity.type === 'organization'
  if (entity.type === 'person' && nominal.some(({ span }) => acts(draft, span, isPlural(entity)))) return true
  if (entity.type === 'organization' ? organizationPlurals.has(lower) : isPlural(entity)) {
    if (entity.type === 'organization') return modified && (distinct || quoted)
    if (vagueGroups.has(lower))
      return (quoted && (modified || isPlaced(entity, at))) || (modified && repeated && distinct)
    return (
      distinct ||
      isPlaced(entity, at) ||
      isPlaced(entity, of) ||
      (quoted && (targetedGroups.has(lower) || modified || repeated)) ||
      (repeated && targetedGroups.has(lower))
    )
  }
  if (entity.type === 'organization')
    return (
      (lower === 'administration' && definite.test(entity.name)) ||
      (modified && (distinct || decidingBodies.has(lower) || (soleBodies.has(lower) && definite.test(entity.name))))
    )
  const indefinite = /^an? /i.test(entity.name)
  return (modified && (distinct || (quoted && !indefinite))) || (indefinite && repeated)
}

/** “Analysts described it”, “sources said”; of one alone any deed: "shot by a guard", "a guard shot". */
function acts({ article: { text } }: Draft, [start, end]: Span, plural: boolean): boolean {
  const verb = /^\s([a-z]+)\b/.exec(text.slice(end, end + 20))?.[1]
  if (plural) return verb !== undefined && (cueForms.get(verb)?.some(({ form }) => form === 'past') ?? false)
  return /^an?\s/i.test(text.slice(start, end)) && /\bby\s$/.test(text.slice(Math.max(0, start - 4), start))
}

/** “People in Dover” are told by where they are; “leaders of Dover” by whose. */
const place = String.raw`(?:the )?(?:\p{Lu}|world|country|nation)`
const at = new RegExp(` (?:in|from|around|across) ${place}`, 'u')
const of = new RegExp(` of ${place}`, 'u')

function isPlaced({ aliases }: Entity, where: RegExp): boolean {
  return aliases.some((form) => where.test(form))
}

/** A pronoun that needs no second sentence: "a man who lost his hat". */
const dependent = /^pronoun:(?:who|whose|whom|his|her|their|its)$/
const determiner =
  /^(?:the|a|an|this|that|these|those|some|many|most|several|all|other|one|two|three|four|five|various) /i
/** Of a people so counted nobody is meant, unless the text comes back to them. */
const manyOf = /^(?:many|most|all|some|few|more|other) /i
const ofOne = /^(?:his|her|\p{Lu}[\p{L}’'. -]*[’']s?) /u
const definite = /^(?:the|this|that) /i
const standingBodies = /^(?:the (?:government|military|crowd|press|media)|media)$/i

function isAtStart({ article: { text } }: Draft, [start]: Span): boolean {
  return start === 0 || /[\n.!?“"]\s*$/.test(text.slice(Math.max(0, start - 3), start))
}

/** Contents are in order of their starts and hardly overlap: the last few that begin before are enough. */
function liesIn(contents: readonly Span[], [start, end]: Span): boolean {
  const next = partitionPoint(contents, ([from]) => from <= start)
  for (let i = next - 1; i >= Math.max(0, next - 4); i--) if (contents[i]![1] >= end) return true
  return false
}
