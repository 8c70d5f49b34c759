import type { Graph } from '../../schema/open'
import { fold } from '../../schema/search'
import { columns, decoding, type StatementRow } from './rows'

/** Ids of nodes, unless said otherwise; all given conditions must hold. */
export interface StatementFilter {
  readonly speaker?: string
  readonly about?: string
  /** for | against | neutral; towards `about` where that is given too. */
  readonly stance?: string
  readonly addressee?: string
  readonly event?: string
  readonly work?: string
  readonly respondsTo?: string
  readonly article?: string
  readonly publisher?: string
  /** "letter", "interview" … */
  readonly medium?: string
  /** Part of the wording; case, diacritics and punctuation do not matter. */
  readonly search?: string
  /** First and last day, ISO 8601. */
  readonly since?: string
  readonly until?: string
  /** Also what was thought, wanted or only imagined. */
  readonly includeUnsaid?: boolean
}

/** Where a page starts: behind the statement with these values. */
export interface StatementKey {
  readonly saidAt: string
  readonly id: string
}

interface Condition {
  /** A pattern that ends in the statement `s`. */
  readonly match?: string
  /** A condition on the statement `s`. */
  readonly cypher?: string
  readonly sql: string
}

/** Every way to choose statements. In SQL each is a set of keys, so that the rarest can lead. */
const ways: Partial<Record<keyof StatementFilter, Condition>> = {
  speaker: {
    match: '(:Entity {id: $speaker})-[:MADE]->(s:Statement)',
    sql: 's.id IN (SELECT to_id FROM made WHERE from_id = :speaker)',
  },
  about: {
    match: '(:Entity {id: $about})<-[about:ABOUT]-(s:Statement)',
    sql: 's.id IN (SELECT from_id FROM about WHERE to_id = :about)',
  },
  addressee: {
    match: '(:Entity {id: $addressee})<-[:ADDRESSED_TO]-(s:Statement)',
    sql: 's.id IN (SELECT from_id FROM addressed_to WHERE to_id = :addressee)',
  },
  event: {
    match: '(:Entity {id: $event})<-[:MADE_AT]-(s:Statement)',
    sql: 's.id IN (SELECT from_id FROM made_at WHERE to_id = :event)',
  },
  work: {
    match: '(:Entity {id: $work})<-[:EXPRESSED_IN]-(s:Statement)',
    sql: 's.id IN (SELECT from_id FROM expressed_in WHERE to_id = :work)',
  },
  respondsTo: {
    match: '(answered:Statement|Entity {id: $respondsTo})<-[:RESPONDS_TO]-(s:Statement)',
    sql: 's.id IN (SELECT from_id FROM responds_to WHERE to_id = :respondsTo)',
  },
  article: {
    match: '(:Article {id: $article})<-[:APPEARS_IN]-(:Quote)-[:REPORTS]->(s:Statement)',
    sql: `s.id IN (SELECT reports.to_id FROM appears_in JOIN reports ON reports.from_id = appears_in.from_id
                   WHERE appears_in.to_id = :article)`,
  },
  publisher: {
    match: '(:Entity {id: $publisher})<-[:PUBLISHED_BY]-(:Article)<-[:APPEARS_IN]-(:Quote)-[:REPORTS]->(s:Statement)',
    sql: `s.id IN (SELECT reports.to_id FROM published_by
                   JOIN appears_in ON appears_in.to_id = published_by.from_id
                   JOIN reports ON reports.from_id = appears_in.from_id
                   WHERE published_by.to_id = :publisher)`,
  },
  medium: { cypher: 's.medium = $medium', sql: 's.medium = :medium' },
  search: {
    cypher: 's.search CONTAINS $search',
    sql: `s.row IN (SELECT rowid FROM statement_search WHERE search GLOB '*' || :search || '*')`,
  },
  since: { cypher: 's.saidAt >= $since', sql: 's.saidAt >= :since' },
  until: { cypher: 'substring(s.saidAt, 0, 10) <= $until', sql: 'substr(s.saidAt, 1, 10) <= :until' },
}

const stance = {
  alone: {
    match: '(:Entity)<-[:ABOUT {stance: $stance}]-(s:Statement)',
    sql: 's.id IN (SELECT from_id FROM about WHERE stance = :stance)',
  },
  towards: {
    match: '(:Entity {id: $about})<-[:ABOUT {stance: $stance}]-(s:Statement)',
    sql: 's.id IN (SELECT from_id FROM about WHERE to_id = :about AND stance = :stance)',
  },
}

const said: Condition = { cypher: 's.said', sql: 's.said = 1' }

function matching(filter: StatementFilter) {
  const given = (Object.keys(ways) as (keyof StatementFilter)[]).filter((name) => filter[name] !== undefined)
  const conditions: Condition[] = [
    ...given.filter((name) => !(name === 'about' && filter.stance)).map((name) => ways[name]),
    filter.stance ? (filter.about ? stance.towards : stance.alone) : undefined,
    filter.includeUnsaid ? undefined : said,
  ].filter((each) => each !== undefined)
  const patterns = conditions.map((each) => each.match).filter((each) => each !== undefined)
  const tests = conditions.map((each) => each.cypher).filter((each) => each !== undefined)
  return {
    // one after the other, each statement once: several quotes of one article may report it
    cypher: `${patterns.length > 0 ? patterns.map((each) => `MATCH ${each} WITH DISTINCT s`).join('\n') : 'MATCH (s:Statement)'}
             WHERE ${['true', ...tests].join(' AND ')}`,
    sql: `FROM statement AS s WHERE ${['true', ...conditions.map((each) => each.sql)].join(' AND ')}`,
    parameters: { ...filter, search: fold(filter.search ?? '') },
    /** Letters and digits only are looked for: a search without any finds nothing. */
    hopeless: filter.search !== undefined && fold(filter.search) === '',
  }
}

/** Which statements fit? The latest first, undated ones last; `first` of them, behind `after`. */
export async function statements(
  graph: Graph,
  filter: StatementFilter,
  first: number,
  after?: StatementKey,
): Promise<StatementRow[]> {
  const { cypher, sql, parameters, hopeless } = matching(filter)
  if (hopeless) return []
  return graph.ask(
    {
      cypher: `${cypher} WITH s, coalesce(s.saidAt, '') AS day
               WHERE $id IS NULL OR day < $day OR (day = $day AND s.id > $id)
               RETURN ${columns('Statement', 's')} ORDER BY day DESC, s.id LIMIT $first`,
      sql: `SELECT ${columns('Statement', 's')} ${sql}
              AND (:id IS NULL OR coalesce(s.saidAt, '') < :day OR (coalesce(s.saidAt, '') = :day AND s.id > :id))
            ORDER BY coalesce(s.saidAt, '') DESC, s.id LIMIT :first`,
      ...decoding('Statement'),
    },
    { ...parameters, first, day: after?.saidAt, id: after?.id },
  )
}

/** How many statements fit? */
export async function countStatements(graph: Graph, filter: StatementFilter): Promise<number> {
  const { cypher, sql, parameters, hopeless } = matching(filter)
  if (hopeless) return 0
  const [row] = await graph.ask<{ count: number }>(
    { cypher: `${cypher} RETURN count(s) AS count`, sql: `SELECT count(*) AS count ${sql}` },
    parameters,
  )
  return row?.count ?? 0
}
