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

/** Works that people call by their title: more than one word, with a capital or a number after the first. */
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
    const indexes = [known, here]
    const found = new Map(indexes.flatMap((index) => index.candidates(facts)).map((each) => [each.id, each]))
    const own = ownId(candidate, (taken) => indexes.some((index) => index.get(taken)) && !found.has(taken))
    // several that fit and nothing to choose by: better two nodes for one letter than one for two
    const same = found.size === 1 ? [...found.keys()][0] : undefined
    const id = same ?? own
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
  const isLost = (candidate: Candidate) => Number(ownId(candidate, () => false) === null)
  return all.sort(
    (one, other) =>
      isLost(one) - isLost(other) ||
      Number(other.facts.date !== null) - Number(one.facts.date !== null) ||
      other.facts.addressees.length - one.facts.addressees.length ||
      compare(one.reading.article.id, other.reading.article.id) ||
      compare(one.work.id, other.work.id),
  )
}

/** null where nothing tells it from another of its author. The date is part of the id only where it is needed. */
function ownId({ work, facts }: Candidate, isOther: (id: string) => boolean): string | null {
  if (facts.author?.includes(' @ ') || facts.addressees.some((id) => id.includes(' @ '))) return null
  const nameOf = (id: string) => id.slice(id.indexOf(':') + 1)
  const by = facts.author === null ? [] : [nameOf(facts.author)]
  if (titled.has(work.kind) && /\S\s+\S*[\p{Lu}\d]/u.test(work.name)) {
    return `work:${[work.kind, fold(work.name), ...by].join(' ')}`
  }
  const when = facts.date === null ? [] : [facts.date.slice(0, 10)]
  const isFrequent = frequentWorks.has(work.kind)
  if (by.length === 0 || (when.length === 0 && (facts.addressees.length === 0 || isFrequent))) return null
  const to = facts.addressees.length === 0 ? [] : ['to', ...facts.addressees.map(nameOf)]
  const undated = `work:${[work.kind, ...by, ...to].join(' ')}`
  return to.length === 0 || isFrequent || isOther(undated) ? [undated, ...when].join(' ') : undated
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
