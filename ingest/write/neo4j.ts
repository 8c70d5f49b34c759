import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import {
  type KeyLabel,
  keyLabelOf,
  keyLabels,
  nodes,
  type NodeRow,
  type Properties,
  type PropertyType,
  type PropertyValue,
  type Relationship,
  type RelationshipRow,
  relationships,
  type RelationshipType,
} from '../../schema/graph'
import { explainNeo4j } from '../../schema/neo4j/connect'
import type { Neo4jGraph } from '../../schema/open'
import { groupBy } from './groupBy'
import { relationshipTypes } from './rows'
import type { Changes, Ends, Store } from './store'

/** Rows of one UNWIND: enough that round trips do not count, few enough for a small heap. */
const rowsAtOnce = 5_000

/**
 * Runs one transaction on Neo4j: every change or none. Writers on several machines follow each other, because each reads
 * before it writes: the first statement takes the lock of the one schema node.
 */
export async function inNeo4j<Result>(graph: Neo4jGraph, work: (store: Store) => Promise<Result>): Promise<Result> {
  const session = graph.driver.session({ database: graph.database })
  try {
    return await session.executeWrite(async (transaction) => {
      await transaction.run(`MATCH (schema:OnRecord {id: 'schema'}) SET schema.version = schema.version`)
      return work(storeOf(transaction))
    })
  } catch (error) {
    throw explainNeo4j(error, graph.uri)
  } finally {
    await session.close()
  }
}

function storeOf(transaction: ManagedTransaction): Store {
  return {
    nodes: (label, ids) => inParts(ids, (some) => select<NodeRow>(transaction, nodeCypher(label, 'id'), { ids: some })),
    quotesOf: (ids) =>
      inParts(ids, (some) => select<NodeRow>(transaction, nodeCypher('Quote', 'article'), { ids: some })),
    async relationships(type, ends) {
      if (ends.from?.length === 0 || ends.to?.length === 0) return []
      return select<RelationshipRow>(transaction, relationshipCypher(type, ends), ends)
    },
    apply: (changes) => apply(transaction, changes),
  }
}

async function inParts<Row>(ids: readonly string[], ask: (some: readonly string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (let at = 0; at < ids.length; at += rowsAtOnce) rows.push(...(await ask(ids.slice(at, at + rowsAtOnce))))
  return rows
}

async function select<Row>(
  transaction: ManagedTransaction,
  cypher: string,
  parameters: Readonly<Record<string, readonly string[] | undefined>>,
): Promise<Row[]> {
  const { records } = await transaction.run(cypher, parameters)
  return records.map((record) => record.toObject() as Row)
}

function nodeCypher(label: KeyLabel, by: 'id' | 'article'): string {
  const columns = ['id', ...Object.keys(nodes[label])].map((property) => `n.${property} AS ${property}`).join(', ')
  return `UNWIND $ids AS key MATCH (n:${label} {${by}: key}) RETURN ${columns}`
}

/** From the given ends, so that the index on their ids is the way in; each end by each label it can have. */
function relationshipCypher(type: RelationshipType, ends: Ends): string {
  const { from, to, properties }: Relationship = relationships[type]
  const columns = Object.keys(properties).map((property) => `r.${property} AS ${property}`)
  const returned = ['a.id AS `from`', 'b.id AS `to`', ...columns].join(', ')
  const [end, labels, list] = ends.from === undefined ? ['b', to, 'to'] : ['a', from, 'from']
  const other = ends.from !== undefined && ends.to !== undefined ? 'WHERE b.id IN $to' : ''
  return labels
    .map(
      (label) => `UNWIND $${list} AS key MATCH (${end}:${label} {id: key})
        MATCH (a)-[r:${type}]->(b) ${other} RETURN ${returned}`,
    )
    .join(' UNION ')
}

async function apply(transaction: ManagedTransaction, changes: Changes): Promise<void> {
  for (const type of relationshipTypes) {
    const match = `MATCH (a)-[r:${type}${keyPattern(type)}]->(b) DELETE r`
    await runLinks(transaction, type, changes.drop[type], match)
  }
  for (const label of keyLabels) {
    const rows = changes.dropNodes[label].map((id) => ({ id }))
    await run(transaction, `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) DETACH DELETE n`, rows)
  }
  for (const label of keyLabels) {
    const rows = changes.putNodes[label].map(({ id, ...row }) => ({ id, properties: typed(row, nodes[label]), row }))
    // an entity has its own label besides
    for (const [more, some] of groupBy(rows, ({ row }) => (label === 'Entity' ? `:${String(row.label)}` : ''))) {
      const set = `SET n += row.properties${more === '' ? '' : ` SET n${more}`}`
      const cypher = `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) ${set}`
      await run(
        transaction,
        cypher,
        some.map(({ id, properties }) => ({ id, properties })),
      )
    }
  }
  for (const type of relationshipTypes) {
    const merge = `MERGE (a)-[r:${type}${keyPattern(type)}]->(b) SET r += row.properties`
    await runLinks(transaction, type, changes.put[type], merge)
  }
}

function keyPattern(type: RelationshipType): string {
  const { key = [] }: Relationship = relationships[type]
  return key.length === 0 ? '' : ` {${key.map((property) => `${property}: row.properties.${property}`).join(', ')}}`
}

async function runLinks(
  transaction: ManagedTransaction,
  type: RelationshipType,
  rows: readonly RelationshipRow[],
  does: string,
): Promise<void> {
  const { properties }: Relationship = relationships[type]
  const byLabels = groupBy(
    rows,
    ({ from, to }) => `MATCH (a:${keyLabelOf(from)} {id: row.from}) MATCH (b:${keyLabelOf(to)} {id: row.to})`,
  )
  for (const [match, some] of byLabels) {
    const values = some.map(({ from, to, ...row }) => ({ from, to, properties: typed(row, properties) }))
    await run(transaction, `UNWIND $rows AS row ${match} ${does}`, values)
  }
}

async function run(transaction: ManagedTransaction, cypher: string, rows: readonly object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await transaction.run(cypher, { rows: rows.slice(at, at + rowsAtOnce) })
  }
}

/** Whole numbers as the table says: JavaScript has no integers of its own. */
function typed(row: Readonly<Record<string, PropertyValue>>, properties: Properties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toValue(value, properties[name])]))
}

function toValue(value: PropertyValue, type: PropertyType | undefined): unknown {
  if (value === null) return null
  if (type === 'integer') return neo4j.int(value as number)
  if (type === 'integers') return (value as readonly number[]).map((each) => neo4j.int(each))
  return value
}
