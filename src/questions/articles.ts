import type { Graph } from '../../schema/open'
import { type ArticleRow, columns } from './rows'

/** Ids of entities; all given conditions must hold. */
export interface ArticleFilter {
  readonly publisher?: string
  readonly author?: string
  readonly mentioning?: string
  /** First and last day, ISO 8601. */
  readonly since?: string
  readonly until?: string
}

/** Where a page starts: behind the article with these values. */
export interface ArticleKey {
  readonly publishedAt: string
  readonly id: string
}

interface Condition {
  /** A pattern that ends in the article `a`. */
  readonly match?: string
  /** A condition on the article `a`. */
  readonly cypher?: string
  readonly sql: string
}

const ways: Record<keyof ArticleFilter, Condition> = {
  publisher: {
    match: '(:Entity {id: $publisher})<-[:PUBLISHED_BY]-(a:Article)',
    sql: 'a.id IN (SELECT from_id FROM published_by WHERE to_id = :publisher)',
  },
  author: {
    match: '(:Entity {id: $author})<-[:WRITTEN_BY]-(a:Article)',
    sql: 'a.id IN (SELECT from_id FROM written_by WHERE to_id = :author)',
  },
  mentioning: {
    match: '(:Entity {id: $mentioning})<-[:MENTIONS]-(a:Article)',
    sql: 'a.id IN (SELECT from_id FROM mentions WHERE to_id = :mentioning)',
  },
  since: { cypher: 'a.publishedAt >= $since', sql: 'a.publishedAt >= :since' },
  until: { cypher: 'substring(a.publishedAt, 0, 10) <= $until', sql: 'substr(a.publishedAt, 1, 10) <= :until' },
}

function matching(filter: ArticleFilter) {
  const given = (Object.keys(ways) as (keyof ArticleFilter)[]).filter((name) => filter[name] !== undefined)
  const conditions = given.map((name) => ways[name])
  const patterns = conditions.map((each) => each.match).filter((each) => each !== undefined)
  const tests = conditions.map((each) => each.cypher).filter((each) => each !== undefined)
  return {
    // one after the other: who starts at an entity need not look at every article
    cypher: `${patterns.length > 0 ? patterns.map((each) => `MATCH ${each} WITH a`).join('\n') : 'MATCH (a:Article)'}
             WHERE ${['true', ...tests].join(' AND ')}`,
    sql: `FROM article AS a WHERE ${['true', ...conditions.map((each) => each.sql)].join(' AND ')}`,
  }
}

/** Which articles fit? The latest first, undated ones last; `first` of them, behind `after`. */
export function articles(
  graph: Graph,
  filter: ArticleFilter,
  first: number,
  after?: ArticleKey,
): Promise<ArticleRow[]> {
  const { cypher, sql } = matching(filter)
  return graph.ask(
    {
      cypher: `${cypher} WITH a, coalesce(a.publishedAt, '') AS day
               WHERE $id IS NULL OR day < $day OR (day = $day AND a.id > $id)
               RETURN ${columns('Article', 'a')} ORDER BY day DESC, a.id LIMIT $first`,
      sql: `SELECT ${columns('Article', 'a')} ${sql}
              AND (:id IS NULL OR coalesce(a.publishedAt, '') < :day
                   OR (coalesce(a.publishedAt, '') = :day AND a.id > :id))
            ORDER BY coalesce(a.publishedAt, '') DESC, a.id LIMIT :first`,
    },
    { ...filter, first, day: after?.publishedAt, id: after?.id },
  )
}

/** How many articles fit? */
export async function countArticles(graph: Graph, filter: ArticleFilter): Promise<number> {
  const { cypher, sql } = matching(filter)
  const [row] = await graph.ask<{ count: number }>(
    { cypher: `${cypher} RETURN count(a) AS count`, sql: `SELECT count(*) AS count ${sql}` },
    { ...filter },
  )
  return row?.count ?? 0
}
