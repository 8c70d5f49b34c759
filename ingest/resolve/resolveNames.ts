import { createHash } from 'node:crypto'
import type { EntityLabel } from '../../schema/graph'
import type { Entity, EntityType } from '../../schema/reading'
import { fold } from '../../schema/search'
import { isAcronym, isSurname, type NamedFacts, NameIndex, nameKey } from './nameIndex'
import { type ArticleReading, type ResolvedEntity, scopedId } from './resolved'

const labels: Readonly<Record<EntityType, EntityLabel>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
}

/** The ids of one article's persons, organizations and places, and what it says of them. */
export interface ResolvedNames {
  readonly ids: ReadonlyMap<string, string>
  readonly entities: readonly ResolvedEntity[]
}

/**
 * Tells who is meant across articles. A named one is its full name; a surname alone is the one person known with that
 * surname, in these articles or in the graph, if there is exactly one; initials likewise for organizations. Unnamed ones
 * stay with their article. The order of the articles does not matter; which articles came in earlier runs does: a surname
 * that was alone then keeps an id of its own.
 */
export function resolveNames(readings: readonly ArticleReading[], known: NameIndex): ResolvedNames[] {
  const here = new NameIndex()
  for (const { reading } of readings) {
    for (const entity of reading.entities) if (entity.named) here.add(toFacts(entity))
  }
  return readings.map(({ article, reading }) => {
    const entities = reading.entities.map((entity): ResolvedEntity => {
      const label = labels[entity.type]
      const id = entity.named
        ? idOfNamed(entity, [known, here])
        : scopedId(label, fold(entity.name), article, entity.id)
      return {
        id,
        label,
        name: entity.name,
        named: entity.named,
        aliases: entity.aliases,
        article: entity.named ? null : `article:${article.id}`,
        kind: null,
        roles: entity.roles.flatMap(({ title, organization }) => (organization === null ? [title] : [])),
        date: null,
        precision: null,
      }
    })
    return { ids: new Map(reading.entities.map(({ id }, at) => [id, entities[at]!.id])), entities }
  })
}

function toFacts(entity: Entity): NamedFacts {
  const label = labels[entity.type]
  return { id: ownId(label, entity.name), label, name: entity.name, aliases: entity.aliases }
}

/** A name without a letter or digit (an emoji) is known by its characters. */
function ownId(label: EntityLabel, name: string): string {
  const key = nameKey(label, name) || `#${createHash('sha256').update(name).digest('hex').slice(0, 16)}`
  return `${label.toLowerCase()}:${key}`
}

function idOfNamed(entity: Entity, indexes: readonly NameIndex[]): string {
  const label = labels[entity.type]
  const own = ownId(label, entity.name)
  const key = nameKey(label, entity.name)
  if (label === 'Person' && isSurname(key)) return onlyOne(indexes.map((index) => index.bySurname(key))) ?? own
  if (label === 'Organization' && isAcronym(entity.name)) {
    const others = indexes.map((index) => [...index.byAcronym(entity.name)].filter((id) => id !== own))
    return onlyOne(others) ?? own
  }
  return own
}

function onlyOne(found: readonly Iterable<string>[]): string | undefined {
  const ids = new Set(found.flatMap((each) => [...each]))
  return ids.size === 1 ? [...ids][0] : undefined
}
