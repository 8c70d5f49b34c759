import { keyLabels, nodes, relationships, type RelationshipType } from '../../schema/graph'
import type { Graph } from '../../schema/open'

/** Every node and relationship with all its properties, as lines in order: two graphs are equal where these are. */
export async function everything(graph: Graph): Promise<string[]> {
  const lines: string[] = []
  for (const label of keyLabels) {
    const names = ['id', ...Object.keys(nodes[label])]
    const rows = await graph.ask<Record<string, unknown>>({
      cypher: `MATCH (n:${label}) RETURN ${names.map((name) => `n.${name} AS ${name}`).join(', ')}`,
      sql: `SELECT ${names.join(', ')} FROM ${label.toLowerCase()}`,
      ...decoded(nodes[label]),
    })
    lines.push(...rows.map((row) => `${label} ${JSON.stringify(names.map((name) => row[name]))}`))
  }
  for (const type of Object.keys(relationships) as RelationshipType[]) {
    const { properties } = relationships[type]
    const names = Object.keys(properties)
    const cypher = names.map((name) => `, r.${name} AS ${name}`).join('')
    const sql = names.map((name) => `, ${name}`).join('')
    const rows = await graph.ask<Record<string, unknown>>({
      cypher: `MATCH (a)-[r:${type}]->(b) RETURN a.id AS one, b.id AS other${cypher}`,
      sql: `SELECT from_id AS one, to_id AS other${sql} FROM ${type.toLowerCase()}`,
      ...decoded(properties),
    })
    lines.push(...rows.map((row) => `${type} ${JSON.stringify(['one', 'other', ...names].map((name) => row[name]))}`))
  }
  return lines.sort()
}

function decoded(properties: Readonly<Record<string, string>>) {
  const of = (...types: string[]) => Object.keys(properties).filter((name) => types.includes(properties[name]!))
  return { lists: of('strings', 'integers'), booleans: of('boolean') }
}
