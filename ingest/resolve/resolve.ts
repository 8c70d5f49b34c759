import type { EventFacts } from './eventIndex'
import type { Known } from './known'
import { joinEntities } from './joinEntities'
import { resolveEvents } from './resolveEvents'
import { resolveNames } from './resolveNames'
import { type ArticleReading, quoteId, type Resolved, type ResolvedArticle } from './resolved'
import { resolveStatements } from './resolveStatements'
import { resolveWorks } from './resolveWorks'
import type { WorkFacts } from './workIndex'

export { loadKnown } from './known'

/**
 * What several articles say, told apart and joined across them and with what is known: who is who, which events and
 * works are one, which quotes print the same statement. Changes nothing; equal readings and equal knowledge give equal
 * results, in whatever order the readings come. Of two readings of one article (the same id) the later by file name counts.
 */
export function resolve(readings: readonly ArticleReading[], known: Known): Resolved {
  const articles = onceEach(readings)
  const names = resolveNames(articles, known.names)
  const nameIds = names.map(({ ids }) => ids)
  const events = resolveEvents(articles, nameIds, known.events)
  const works = resolveWorks(articles, nameIds, known.works)
  const { matches, statements } = resolveStatements(articles, nameIds, known.statements)
  const resolved = articles.map(({ article, reading }, at): ResolvedArticle => ({
    article,
    reading,
    id: `article:${article.id}`,
    ids: new Map([
      ...nameIds[at]!,
      ...[...events[at]!].map(([id, { entity }]) => [id, entity.id] as const),
      ...[...works[at]!].map(([id, { entity }]) => [id, entity.id] as const),
      ...reading.quotes.map(({ id }) => [id, quoteId(article, id)] as const),
    ]),
    statements: matches[at]!,
  }))
  const entities = joinEntities([
    ...names.flatMap((each) => each.entities),
    ...events.flatMap((each) => [...each.values()].map(({ entity }) => entity)),
    ...works.flatMap((each) => [...each.values()].map(({ entity }) => entity)),
  ])
  return {
    articles: resolved,
    entities,
    statements,
    events: events.flatMap((each) => factsOf<EventFacts>(each)),
    works: works.flatMap((each) => factsOf<WorkFacts>(each)),
  }
}

/** Keeps what is known up with what has been written, so that the next articles of the same run find it. */
export function learn(known: Known, resolved: Resolved): void {
  for (const { id, article, reading } of resolved.articles) {
    known.articles.set(id, { sha256: article.sha256, reader: reading.reader })
  }
  for (const entity of resolved.entities) {
    if (entity.named && entity.kind === null) known.names.add(entity)
  }
  for (const event of resolved.events) known.events.add(event)
  for (const work of resolved.works) known.works.add(work)
  for (const statement of resolved.statements) known.statements.add(statement)
}

function factsOf<Facts>(resolved: ReadonlyMap<string, { entity: { named: boolean }; facts: Facts }>): Facts[] {
  return [...resolved.values()].flatMap(({ entity, facts }) => (entity.named ? [facts] : []))
}

function onceEach(readings: readonly ArticleReading[]): ArticleReading[] {
  const byFile = [...readings].sort((one, other) => compare(one.article.file, other.article.file))
  const byId = new Map(byFile.map((reading) => [reading.article.id, reading]))
  return [...byId.values()].sort((one, other) => compare(one.article.id, other.article.id))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
