import { fold } from '../../schema/search'
import type { Event } from '../../schema/reading'
import { sharpness } from './dates'
import { type EventFacts, EventIndex } from './eventIndex'
import { type ArticleReading, type ResolvedEntity, scopedId } from './resolved'

export interface ResolvedEvent {
  readonly entity: ResolvedEntity
  readonly facts: EventFacts
}

interface Candidate {
  readonly at: number
  readonly reading: ArticleReading
  readonly event: Event
  readonly facts: EventFacts
}

/**
 * Tells which events of several articles are one: by kind, participants, place and date. An event that cannot be told
 * from another of its kind (nobody took part, no place, no name of its own; or one participant and no date) stays with its article.
 * The best described come first, whatever the order of the articles; the id is the one that the first description gives.
 */
export function resolveEvents(
  readings: readonly ArticleReading[],
  ids: readonly ReadonlyMap<string, string>[],
  known: EventIndex,
): ReadonlyMap<string, ResolvedEvent>[] {
  const here = new EventIndex()
  const resolved = readings.map(() => new Map<string, ResolvedEvent>())
  for (const candidate of inOrder(readings, ids)) {
    const { at, reading, event, facts } = candidate
    const { publishedAt } = reading.reading.article
    const same = [known, here].flatMap((index) => index.candidates(facts, publishedAt)).sort(byLikeness(facts))[0]
    const id = same?.id ?? ownId(candidate)
    const named = id !== null
    const whole = { ...facts, id: id ?? scopedId('Event', fold(event.kind), reading.article, event.id) }
    if (named) here.add(whole)
    resolved[at]!.set(event.id, { entity: toEntity(whole, candidate, named), facts: whole })
  }
  return resolved
}

function inOrder(readings: readonly ArticleReading[], ids: readonly ReadonlyMap<string, string>[]): Candidate[] {
  const all = readings.flatMap((reading, at) =>
    reading.reading.events.map((event): Candidate => {
      const { kind, date, precision } = event
      const participants = [...new Set(event.participants.flatMap((id) => ids[at]!.get(id) ?? []))].sort()
      const place = event.place === null ? null : (ids[at]!.get(event.place) ?? null)
      return { at, reading, event, facts: { id: '', kind, participants, place, date, precision } }
    }),
  )
  const isLost = (candidate: Candidate) => Number(ownId(candidate) === null)
  return all.sort(
    (one, other) =>
      isLost(one) - isLost(other) ||
      sharpness(other.facts) - sharpness(one.facts) ||
      other.facts.participants.length - one.facts.participants.length ||
      compare(one.reading.article.id, other.reading.article.id) ||
      compare(one.event.id, other.event.id),
  )
}

/** The same participants first, then the latest, then by id. */
function byLikeness({ participants }: EventFacts) {
  const differs = (event: EventFacts) => (event.participants.length === participants.length ? 0 : 1)
  return (one: EventFacts, other: EventFacts) =>
    differs(one) - differs(other) || compare(other.date ?? '', one.date ?? '') || compare(one.id, other.id)
}

/** null where nothing tells it from another of its kind. */
function ownId({ reading, event, facts }: Candidate): string | null {
  const people = facts.participants.map((id) => id.slice(id.indexOf(':') + 1))
  const place = facts.place === null ? [] : [facts.place.slice(facts.place.indexOf(':') + 1)]
  const year = reading.reading.article.publishedAt?.slice(0, 4)
  const when =
    facts.date === null ? undefined : facts.date.slice(0, sharpness(facts) === 1 ? 4 : sharpness(facts) === 2 ? 7 : 10)
  const scoped = [...facts.participants, facts.place ?? ''].some((id) => id.includes(' @ '))
  if (scoped) return null
  if (people.length > 0) {
    if (when === undefined && people.length === 1) return null
    // two who met some time in this year: the year keeps other years' meetings apart
    const time = when ?? year
    return `event:${[event.kind, ...(time === undefined ? [] : [time]), ...people].join(' ')}`
  }
  if (place.length > 0) return when === undefined ? null : `event:${[event.kind, when, ...place].join(' ')}`
  const isOwnName = when !== undefined || /\S\s+\S*[\p{Lu}\d]/u.test(event.name)
  return isOwnName ? `event:${[event.kind, ...(when === undefined ? [] : [when]), fold(event.name)].join(' ')}` : null
}

function toEntity(facts: EventFacts, { reading, event }: Candidate, named: boolean): ResolvedEntity {
  return {
    id: facts.id,
    label: 'Event',
    name: event.name,
    named,
    aliases: [],
    article: named ? null : `article:${reading.article.id}`,
    kind: event.kind,
    roles: [],
    date: event.date,
    precision: event.precision,
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
