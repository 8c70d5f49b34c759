/** How much the graph holds: the lower half of the closing table. */
import { entityLabels } from '../schema/graph'
import type { Graph } from '../schema/open'

export type GraphCounts = Readonly<Record<(typeof counted)[number], number>>

const counted = [
  'articles',
  'quotes',
  'statements',
  'people',
  'organizations',
  'places',
  'events',
  'works',
  'responses',
] as const

/** The words people use for the labels. */
const entityWords = {
  Person: 'people',
  Organization: 'organizations',
  Place: 'places',
  Event: 'events',
  Work: 'works',
} as const

export async function countGraph(graph: Graph): Promise<GraphCounts> {
  const count = async (cypher: string, sql: string): Promise<number> => {
    const rows = await graph.ask<{ count: number }>({ cypher: `${cypher} AS count`, sql })
    return rows[0]?.count ?? 0
  }
  const counts = Object.fromEntries(counted.map((name) => [name, 0])) as Record<(typeof counted)[number], number>
  for (const [name, label] of [
    ['articles', 'Article'],
    ['quotes', 'Quote'],
    ['statements', 'Statement'],
  ] as const) {
    counts[name] = await count(
      `MATCH (n:${label}) RETURN count(n)`,
      `SELECT count(*) AS count FROM ${label.toLowerCase()}`,
    )
  }
  for (const label of entityLabels) {
    counts[entityWords[label]] = await count(
      `MATCH (n:${label}) RETURN count(n)`,
      `SELECT count(*) AS count FROM entity WHERE label = '${label}'`,
    )
  }
  counts.responses = await count(
    'MATCH ()-[r:RESPONDS_TO]->() RETURN count(r)',
    'SELECT count(*) AS count FROM responds_to',
  )
  return counts
}

/** Whether the graph has any article; cheaper than counting. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  const rows = await graph.ask({
    cypher: 'MATCH (a:Article) RETURN a.id AS id LIMIT 1',
    sql: 'SELECT id FROM article LIMIT 1',
  })
  return rows.length === 0
}
