import type { Graph } from '../../schema/open'
import { columns, decoding, type StatementRow } from './rows'

/** How many answers to answers are followed. */
const deepest = 10

/** Where a page starts: behind the response with these values. */
export interface ResponseKey {
  readonly depth: number
  readonly saidAt: string
  readonly id: string
}

/** 1: it answers directly, 2: it answers such an answer … */
export type ResponseRow = StatementRow & { readonly depth: number }

/**
 * Direct: what answers the node itself. Transitive: also the answers to these answers, and the answers to what was
 * expressed in the work or said at the event; each once, at its least depth.
 */
const found = {
  direct: {
    cypher:
      'MATCH (:Statement|Entity {id: $to})<-[:RESPONDS_TO]-(s:Statement) WHERE s.said AND s.id <> $to WITH s, 1 AS depth',
    sql: `WITH found (id, depth) AS (SELECT from_id, 1 FROM responds_to WHERE to_id = :to)`,
  },
  transitive: {
    cypher: `MATCH (answered:Statement|Entity {id: $to})
             CALL (answered) {
               RETURN answered AS start
               UNION
               MATCH (answered)<-[:EXPRESSED_IN|MADE_AT]-(start:Statement) RETURN start
             }
             MATCH chain = SHORTEST 1 (start)<-[:RESPONDS_TO]-{1,${deepest}}(s:Statement)
             WHERE s.said AND s.id <> $to
             WITH s, min(length(chain)) AS depth`,
    sql: `WITH RECURSIVE
            start (id) AS (
              SELECT :to
              UNION SELECT from_id FROM expressed_in WHERE to_id = :to
              UNION SELECT from_id FROM made_at WHERE to_id = :to
            ),
            chain (id, depth) AS (
              SELECT r.from_id, 1 FROM start JOIN responds_to AS r ON r.to_id = start.id
              UNION
              SELECT r.from_id, chain.depth + 1 FROM chain JOIN responds_to AS r ON r.to_id = chain.id
              WHERE chain.depth < ${deepest}
            ),
            found (id, depth) AS (SELECT id, min(depth) FROM chain GROUP BY id)`,
  },
}

/** What was said in answer to this statement, work or event? Direct answers first, then by date, undated ones last. */
export function responses(
  graph: Graph,
  to: string,
  transitive: boolean,
  first: number,
  after?: ResponseKey,
): Promise<ResponseRow[]> {
  const { cypher, sql } = transitive ? found.transitive : found.direct
  return graph.ask(
    {
      cypher: `${cypher}, coalesce(s.saidAt, '9') AS day
               WHERE $id IS NULL OR depth > $depth
                  OR (depth = $depth AND (day > $day OR (day = $day AND s.id > $id)))
               RETURN ${columns('Statement', 's')}, depth ORDER BY depth, day, s.id LIMIT $first`,
      sql: `${sql}
            SELECT ${columns('Statement', 's')}, found.depth AS depth
            FROM found JOIN statement AS s ON s.id = found.id
            WHERE s.said = 1 AND s.id <> :to
              AND (:id IS NULL OR (found.depth, coalesce(s.saidAt, '9'), s.id) > (:depth, :day, :id))
            ORDER BY found.depth, coalesce(s.saidAt, '9'), s.id LIMIT :first`,
      ...decoding('Statement'),
    },
    { to, first, depth: after?.depth, day: after?.saidAt, id: after?.id },
  )
}

/** How many answers are there? */
export async function countResponses(graph: Graph, to: string, transitive: boolean): Promise<number> {
  const { cypher, sql } = transitive ? found.transitive : found.direct
  const [row] = await graph.ask<{ count: number }>(
    {
      cypher: `${cypher} RETURN count(s) AS count`,
      sql: `${sql} SELECT count(*) AS count FROM found JOIN statement AS s ON s.id = found.id
            WHERE s.said = 1 AND s.id <> :to`,
    },
    { to },
  )
  return row?.count ?? 0
}
