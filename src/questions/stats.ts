import type { Graph } from '../../schema/open'

export interface Stats {
  readonly articles: number
  readonly quotes: number
  readonly statements: number
  readonly responses: number
  readonly people: number
  readonly organizations: number
  readonly places: number
  readonly events: number
  readonly works: number
}

/** How much is in the graph? Whole labels and types only, which Neo4j has counted already. */
const counts: Record<keyof Stats, { readonly cypher: string; readonly sql: string }> = {
  articles: { cypher: 'MATCH (n:Article) RETURN count(n)', sql: 'SELECT count(*) FROM article' },
  quotes: { cypher: 'MATCH (n:Quote) RETURN count(n)', sql: 'SELECT count(*) FROM quote' },
  statements: { cypher: 'MATCH (n:Statement) RETURN count(n)', sql: 'SELECT count(*) FROM statement' },
  responses: { cypher: 'MATCH ()-[n:RESPONDS_TO]->() RETURN count(n)', sql: 'SELECT count(*) FROM responds_to' },
  people: { cypher: 'MATCH (n:Person) RETURN count(n)', sql: countOf('Person') },
  organizations: { cypher: 'MATCH (n:Organization) RETURN count(n)', sql: countOf('Organization') },
  places: { cypher: 'MATCH (n:Place) RETURN count(n)', sql: countOf('Place') },
  events: { cypher: 'MATCH (n:Event) RETURN count(n)', sql: countOf('Event') },
  works: { cypher: 'MATCH (n:Work) RETURN count(n)', sql: countOf('Work') },
}

function countOf(label: string): string {
  return `SELECT count(*) FROM entity WHERE label = '${label}'`
}

export async function stats(graph: Graph): Promise<Stats> {
  const all = Object.entries(counts)
  const [row] = await graph.ask<Stats>({
    cypher: `${all.map(([name, { cypher }]) => `CALL () { ${cypher} AS ${name} }`).join('\n')}
             RETURN ${all.map(([name]) => name).join(', ')}`,
    sql: `SELECT ${all.map(([name, { sql }]) => `(${sql}) AS ${name}`).join(', ')}`,
  })
  if (!row) throw new Error('counting gave no row')
  return row
}
