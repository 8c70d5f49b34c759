/**
 * Descriptions that stand for people and bodies: "the former president" is who has that role; "a campaign official", "some residents",
 * "civil rights groups", "the union" are agents of their own, unnamed. One description and its later short forms ("a police officer … the
 * officer") are one entity.
 */
import type { Entity, Mention } from '../../../schema/reading'
import type { Draft } from '../draft'
import { bodyNouns, sameNouns, titleNouns } from '../english/titleNouns'
import { findDescriptions, type Description } from './names/findDescriptions'
import { numberEntities } from './names/numberEntities'
import { sceneOf } from './names/scene'

interface Open {
  entity: Entity
  readonly mentions: Mention[]
  readonly heads: Set<string>
  readonly keys: Set<string>
  readonly fuller: Set<string>
  /** Offset of the latest mention before the description at hand. */
  cursor: number
}

export function describeAgents(draft: Draft): Draft {
  const scene = sceneOf(draft)
  const open: Open[] = draft.entities.map((entity) => ({
    entity,
    mentions: [...entity.mentions],
    heads: headsOf(entity),
    keys: new Set(),
    fuller: new Set(),
    cursor: 0,
  }))
  const unnamed: Open[] = []
  const taken = new Set(
    draft.entities.flatMap((entity) =>
      entity.mentions.filter(({ kind }) => kind === 'nominal').map(({ span }) => span[1]),
    ),
  )
  for (const description of findDescriptions(draft, scene)) {
    if (taken.has(description.span[1])) continue
    const known = description.refers ? latest(open, description) : undefined
    const home = known ?? sameDescription(unnamed, description)
    const mention: Mention = {
      span: description.span,
      kind: 'nominal',
      because: known ? `description:${description.head}` : description.because,
    }
    if (home) {
      home.mentions.push(mention)
      if (description.full) home.fuller.add(description.full)
      continue
    }
    if (!description.standsAlone) continue
    const entity: Entity = {
      id: '',
      type: description.type,
      name: description.name,
      named: false,
      aliases: [],
      mentions: [],
      roles: [],
    }
    unnamed.push({
      entity,
      mentions: [mention],
      heads: new Set([description.head]),
      keys: new Set([description.key]),
      fuller: new Set(description.full ? [description.full] : []),
      cursor: 0,
    })
  }
  const entities = [...open, ...unnamed].map(({ entity, mentions, fuller }) => ({
    ...entity,
    mentions,
    aliases: entity.named ? entity.aliases : formsOf(draft, entity, mentions, fuller),
  }))
  return numberEntities({ ...draft, entities })
}

/** The nouns by which an entity may be spoken of: of its roles, or the last word of its name. */
function headsOf(entity: Entity): Set<string> {
  const heads = new Set<string>()
  if (entity.type === 'organization') {
    const last = entity.name.split(' ').at(-1)!
    heads.add(last.toLowerCase())
    for (const noun of bodyNouns.get(last) ?? []) heads.add(noun)
  }
  for (const { title } of entity.roles) {
    const noun = titleNouns.get(title) ?? headOf(title)
    heads.add(noun)
    for (const same of sameNouns.get(noun) ?? []) heads.add(same)
  }
  return heads
}

function headOf(title: string): string {
  const bare = title.toLowerCase().split(/ (?:of|for|at|in|to|on|with) /)[0]!
  return bare.split(' ').at(-1)!
}

/** Whom of the known a definite description means: the last mentioned of those with such a role. */
function latest(open: readonly Open[], { head, span, type }: Description): Open | undefined {
  let best: Open | undefined
  let nearest = -1
  for (const one of open) {
    if (one.entity.type !== type || !one.heads.has(head)) continue
    let at = -1
    for (const mention of one.entity.mentions) if (mention.span[0] < span[0]) at = Math.max(at, mention.span[0])
    if (at > nearest) [best, nearest] = [one, at]
  }
  return best
}

function sameDescription(unnamed: readonly Open[], description: Description): Open | undefined {
  for (let i = unnamed.length - 1; i >= 0; i--) {
    const one = unnamed[i]!
    if (one.keys.has(description.key)) return one
    if (description.isBare && description.refers && one.heads.has(description.head)) return one
  }
  return undefined
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
