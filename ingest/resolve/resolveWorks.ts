import type { Work } from '../../schema/reading'
import { fold } from '../../schema/search'
import { type ArticleReading, type ResolvedEntity, scopedId } from './resolved'
import { frequentWorks, type WorkFacts, WorkIndex } from './workIndex'

export interface ResolvedWork {
  readonly entity: ResolvedEntity
  readonly facts: WorkFacts
}

interface Candidate {
  readonly at: number
  readonly reading: ArticleReading
  readonly work: Work
  readonly facts: WorkFacts
}

/** Works that people call by their title. */
const titled = new Set(['book', 'law'])

/**
 * Tells which works of several articles are one: by kind, author, addressees and date; books and laws by their title.
 * A work that cannot be told from others of its author (no addressee, no date) joins the only one that fits, else it
 * stays with its article. The best described come first, whatever the order of the articles.
 */
export function resolveWorks(
  readings: readonly ArticleReading[],
  ids: readonly ReadonlyMap<string, string>[],
  known: WorkIndex,
): ReadonlyMap<string, ResolvedWork>[] {
  const here = new WorkIndex()
  const resolved = readings.map(() => new Map<string, ResolvedWork>())
  for (const candidate of inOrder(readings, ids)) {
    const { at, reading, work, facts } = candidate
    const found = new Map([known, here].flatMap((index) => index.candidates(facts)).map((each) => [each.id, each]))
    const own = ownId(candidate)
    // several that fit and nothing to choose by: better two nodes for one letter than one for two
    const same = found.size === 1 ? [...found.values()][0] : own === null ? undefined : found.get(own)
    const id = same?.id ?? own
    const whole = { ...facts, id: id ?? scopedId('Work', fold(work.kind), reading.article, work.id) }
    if (id !== null) here.add(whole)
    resolved[at]!.set(work.id, { entity: toEntity(whole, candidate, id !== null), facts: whole })
  }
  return resolved
}

function inOrder(readings: readonly ArticleReading[], ids: readonly ReadonlyMap<string, string>[]): Candidate[] {
  const all = readings.flatMap((reading, at) =>
    reading.reading.works.map((work): Candidate => {
      const author = work.author === null ? null : (ids[at]!.get(work.author) ?? null)
      const addressees = [...new Set(work.addressees.flatMap((id) => ids[at]!.get(id) ?? []))].sort()
      const precision = work.date === null ? null : 'day'
      return { at, reading, work, facts: { id: '', kind: work.kind, author, addressees, date: work.date, precision } }
    }),
  )
  return all.sort(
    (one, other) =>
      Number(other.facts.date !== null) - Number(one.facts.date !== null) ||
      other.facts.addressees.length - one.facts.addressees.length ||
      compare(one.reading.article.id, other.reading.article.id) ||
      compare(one.work.id, other.work.id),
  )
}

function ownId({ work, facts }: Candidate): string | null {
  if (facts.author?.includes(' @ ') || facts.addressees.some((id) => id.includes(' @ '))) return null
  const nameOf = (id: string) => id.slice(id.indexOf(':') + 1)
  const by = facts.author === null ? [] : [nameOf(facts.author)]
  if (titled.has(work.kind) && /\p{Lu}/u.test(work.name)) {
    return `work:${[work.kind, fold(work.name), ...by].join(' ')}`
  }
  const when = facts.date === null ? [] : [facts.date.slice(0, 10)]
  if (by.length === 0 || (when.length === 0 && (facts.addressees.length === 0 || frequentWorks.has(work.kind))))
    return null
  const to = facts.addressees.length === 0 ? [] : ['to', ...facts.addressees.map(nameOf)]
  return `work:${[work.kind, ...when, ...by, ...to].join(' ')}`
}

function toEntity(facts: WorkFacts, { reading, work }: Candidate, named: boolean): ResolvedEntity {
  return {
    id: facts.id,
    label: 'Work',
    name: work.name,
    named,
    aliases: [],
    article: named ? null : `article:${reading.article.id}`,
    kind: work.kind,
    roles: [],
    date: work.date,
    precision: facts.precision,
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
