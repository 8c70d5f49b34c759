import { sharpness } from './dates'
import type { ResolvedEntity } from './resolved'

/**
 * Each entity once, with all that was said of it, in order of the ids. Joining is the same in every order and grouping:
 * lists are united and sorted, of names and dates the better one is kept.
 */
export function joinEntities(entities: readonly ResolvedEntity[]): ResolvedEntity[] {
  const byId = new Map<string, ResolvedEntity>()
  for (const entity of entities) {
    const before = byId.get(entity.id)
    byId.set(entity.id, before ? joinEntity(before, entity) : joinEntity(entity, entity))
  }
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
}

/** Two descriptions of one entity as one. */
export function joinEntity(one: ResolvedEntity, other: ResolvedEntity): ResolvedEntity {
  const name = betterName(one.name, other.name)
  const aliases = united([...one.aliases, ...other.aliases, one.name, other.name]).filter((alias) => alias !== name)
  const { date, precision } = sharper(one, other)
  return { ...one, name, aliases, roles: united([...one.roles, ...other.roles]), date, precision }
}

/** Capitals and small letters before capitals alone; more words; its marks kept (é before e); shorter; by characters. */
function betterName(one: string, other: string): string {
  const order =
    Number(isShouted(one)) - Number(isShouted(other)) ||
    wordsIn(other) - wordsIn(one) ||
    marksIn(other) - marksIn(one) ||
    one.length - other.length
  if (order !== 0) return order < 0 ? one : other
  return one < other ? one : other
}

/** Initials are no words: "Ana Ruiz" before "Ana B. Ruiz". */
function wordsIn(name: string): number {
  return (name.match(/[\p{L}\p{N}]{2,}/gu) ?? []).length
}

function isShouted(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase()
}

function marksIn(name: string): number {
  return (name.normalize('NFD').match(/\p{M}/gu) ?? []).length
}

function sharper(one: ResolvedEntity, other: ResolvedEntity): ResolvedEntity {
  const order = sharpness(other) - sharpness(one)
  if (order !== 0) return order > 0 ? other : one
  return (other.date ?? '') < (one.date ?? '') ? other : one
}

function united(all: readonly string[]): string[] {
  return [...new Set(all)].sort()
}
