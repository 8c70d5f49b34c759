import type { Graph } from '../../schema/open'
import type { Link } from './related'
import { columns, decoding, type StatementRow } from './rows'
import type { StatementKey } from './statements'

/** The ways from an entity or statement to many statements. */
export const statementLinks = {
  madeBy: { near: 'Entity', type: 'MADE', direction: 'out', far: 'Statement' },
  about: { near: 'Entity', type: 'ABOUT', direction: 'in', far: 'Statement' },
  addressedTo: { near: 'Entity', type: 'ADDRESSED_TO', direction: 'in', far: 'Statement' },
  madeAt: { near: 'Entity', type: 'MADE_AT', direction: 'in', far: 'Statement' },
  expressedIn: { near: 'Entity', type: 'EXPRESSED_IN', direction: 'in', far: 'Statement' },
  answeringEntity: { near: 'Entity', type: 'RESPONDS_TO', direction: 'in', far: 'Statement' },
  answeringStatement: { near: 'Statement', type: 'RESPONDS_TO', direction: 'in', far: 'Statement' },
} as const satisfies Record<string, Link<'Statement'>>

const pattern = ({ near, type, direction }: Link) =>
  direction === 'out'
    ? `(near:${near} {id: anchor})-[:${type}]->(s:Statement)`
    : `(near:${near} {id: anchor})<-[:${type}]-(s:Statement)`

const joined = ({ type, direction }: Link) => {
  const [start, end] = direction === 'out' ? ['from_id', 'to_id'] : ['to_id', 'from_id']
  return {
    anchor: `r.${start}`,
    from: `FROM json_each(:ids) AS wanted
           CROSS JOIN ${type.toLowerCase()} AS r ON r.${start} = wanted.value
           CROSS JOIN statement AS s ON s.id = r.${end}
           WHERE s.said = 1`,
  }
}

/**
 * What was said by, about, to … each of these? `first` statements each, behind `after`: the latest first, undated ones
 * last. All anchors in one round trip; a list each, in the order of `ids`.
 */
export async function statementsOfEach(
  graph: Graph,
  link: Link<'Statement'>,
  ids: readonly string[],
  first: number,
  after?: StatementKey,
): Promise<StatementRow[][]> {
  const { anchor, from } = joined(link)
  const rows = await graph.ask<StatementRow & { anchor: string }>(
    {
      cypher: `UNWIND $ids AS anchor
               CALL (anchor) {
                 MATCH ${pattern(link)} WHERE s.said
                 WITH s, coalesce(s.saidAt, '') AS day
                 WHERE $id IS NULL OR day < $day OR (day = $day AND s.id > $id)
                 RETURN s, day ORDER BY day DESC, s.id LIMIT $first
               }
               RETURN anchor, ${columns('Statement', 's')} ORDER BY anchor, day DESC, s.id`,
      sql: `SELECT anchor, ${columns('Statement', 'ranked')}
            FROM (SELECT ${anchor} AS anchor, ${columns('Statement', 's')},
                    row_number() OVER (PARTITION BY ${anchor} ORDER BY coalesce(s.saidAt, '') DESC, s.id) AS place
                  ${from}
                    AND (:id IS NULL OR coalesce(s.saidAt, '') < :day OR (coalesce(s.saidAt, '') = :day AND s.id > :id))) AS ranked
            WHERE place <= :first
            ORDER BY anchor, place`,
      ...decoding('Statement'),
    },
    { ids: [...new Set(ids)], first, day: after?.saidAt, id: after?.id },
  )
  const byAnchor = new Map<string, StatementRow[]>(ids.map((id) => [id, []]))
  for (const { anchor, ...row } of rows) byAnchor.get(anchor)?.push(row)
  return ids.map((id) => byAnchor.get(id) ?? [])
}

/** How many statements are there by, about, to … each of these? In the order of `ids`. */
export async function countStatementsOfEach(
  graph: Graph,
  link: Link<'Statement'>,
  ids: readonly string[],
): Promise<number[]> {
  const { anchor, from } = joined(link)
  const rows = await graph.ask<{ anchor: string; count: number }>(
    {
      cypher: `UNWIND $ids AS anchor MATCH ${pattern(link)} WHERE s.said RETURN anchor, count(s) AS count`,
      sql: `SELECT ${anchor} AS anchor, count(*) AS count ${from} GROUP BY ${anchor}`,
    },
    { ids: [...new Set(ids)] },
  )
  const counts = new Map(rows.map((row) => [row.anchor, row.count]))
  return ids.map((id) => counts.get(id) ?? 0)
}
