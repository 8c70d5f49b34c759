/**
 * Descriptions that stand for people and bodies: "the former president" is who has that role; "a campaign official", "some residents",
 * "civil rights groups", "the union" are agents of their own, unnamed. One description and its later short forms ("a police officer … the
 * officer") are one entity.
 */
import type { Entity, Mention } from '../../../schema/reading'
import type { Draft } from '../draft'
import { bodyNouns, roleHead, sameNouns, titleNouns } from '../english/titleNouns'
import { findDescriptions, type Description } from './names/findDescriptions'
import { isOfOtherParty } from './names/isOfOtherParty'
import { numberEntities } from './names/numberEntities'
import { sceneOf } from './names/scene'

/** An entity while its mentions are still being gathered. */
interface Open {
  readonly entity: Entity
  readonly mentions: Mention[]
  readonly fuller: Set<string>
}

export function describeAgents(draft: Draft): Draft {
  const scene = sceneOf(draft)
  const open = draft.entities.map((entity): Open => ({ entity, mentions: [...entity.mentions], fuller: new Set() }))
  const taken = new Set<number>()
  for (const { mentions } of open) for (const { kind, span } of mentions) if (kind === 'nominal') taken.add(span[1])
  const known = lastOfEachRole(open)
  const unnamed: Open[] = []
  const byKey = new Map<string, number>()
  const byHead = new Map<string, number>()
  let group: { readonly end: number; readonly index: number } | undefined
  for (const description of findDescriptions(draft, scene)) {
    if (taken.has(description.span[1])) continue
    // "a group of parents … the parents"
    if (group && draft.article.text.slice(group.end, description.span[0]) === ' of ') {
      byHead.set(description.head, group.index)
      continue
    }
    const printed = draft.article.text.slice(...description.span)
    const likely = description.refers ? known(description) : undefined
    const bearer = likely && !isOfOtherParty(likely.entity, printed) ? likely : undefined
    const same = description.isNew
      ? -1
      : Math.max(
          byKey.get(description.key) ?? -1,
          description.isBare && description.refers ? (byHead.get(description.head) ?? -1) : -1,
        )
    const home = bearer ?? unnamed[same]
    if (!home && description.head === 'group') group = { end: description.span[1], index: unnamed.length }
    const mention: Mention = {
      span: description.span,
      kind: 'nominal',
      because: bearer ? `description:${description.head}` : description.because,
    }
    if (home) {
      home.mentions.push(mention)
      for (const form of formsOfDescription(description)) home.fuller.add(form)
      continue
    }
    byKey.set(description.key, unnamed.length)
    byHead.set(description.head, unnamed.length)
    unnamed.push(asOpen(description, mention))
  }
  const entities = [...open, ...unnamed].map(({ entity, mentions, fuller }) => ({
    ...entity,
    mentions,
    aliases: entity.named ? entity.aliases : formsOf(draft, entity, mentions, fuller),
  }))
  return numberEntities({ ...draft, entities })
}

function asOpen(description: Description, mention: Mention): Open {
  const { type, name } = description
  return {
    entity: { id: '', type, name, named: false, aliases: [], mentions: [], roles: [] },
    mentions: [mention],
    fuller: new Set(formsOfDescription(description)),
  }
}

function formsOfDescription({ fuller, bare }: Description): readonly string[] {
  return bare === undefined ? fuller : [...fuller, bare]
}

/** Whom of the known a definite description means: the last mentioned of those with such a role. To be asked in text order. */
function lastOfEachRole(open: readonly Open[]): (description: Description) => Open | undefined {
  const named = open
    .flatMap((one) => {
      const heads = [...headsOf(one.entity)]
      return heads.length === 0 ? [] : one.mentions.map(({ span }) => ({ one, heads, at: span[0] }))
    })
    .sort((a, b) => a.at - b.at)
  const last = new Map<string, Open>()
  let next = 0
  return ({ head, type, span, qualifier }) => {
    for (; next < named.length && named[next]!.at < span[0]; next++)
      for (const noun of named[next]!.heads) last.set(noun, named[next]!.one)
    // "the Texas senator" is no senator of another state
    if (qualifier?.type === 'place') return last.get(`${type} ${head} ${qualifier.id}`)
    return (qualifier && last.get(`${type} ${head} ${qualifier.id}`)) ?? last.get(`${type} ${head}`)
  }
}

/** Type and noun by which an entity may be spoken of, with the id of the place or body it serves: of its roles, or the last word of its name. */
function headsOf(entity: Entity): Set<string> {
  const heads = new Set<string>()
  const { type } = entity
  if (entity.type === 'organization') {
    const last = entity.name.split(' ').at(-1)!
    for (const noun of [last.toLowerCase(), ...(bodyNouns.get(last) ?? [])]) heads.add(`${type} ${noun}`)
  }
  for (const { title, organization } of entity.roles) {
    const noun = titleNouns.get(title) ?? headOf(title)
    for (const same of [noun, ...(sameNouns.get(noun) ?? [])]) {
      heads.add(`${type} ${same}`)
      if (organization !== null) heads.add(`${type} ${same} ${organization}`)
    }
  }
  return heads
}

function headOf(title: string): string {
  const bare = title.toLowerCase().split(/ (?:of|for|at|in|to|on|with) /)[0]!
  const words = bare.split(' ')
  return roleHead(words.at(-1)!, words.at(-2))
}

function formsOf(
  { article: { text } }: Draft,
  entity: Entity,
  mentions: readonly Mention[],
  fuller: ReadonlySet<string>,
): string[] {
  const forms = new Set([...fuller, ...mentions.map(({ span }) => text.slice(...span).replace(/\s+/g, ' '))])
  forms.delete(entity.name)
  return [...forms]
}
