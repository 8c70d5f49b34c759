import type Database from 'libsql'
import { bind, explainEmbedded, toColumn } from '../../schema/embedded/connect'
import {
  type KeyLabel,
  keyLabels,
  nodes,
  type NodeRow,
  type Properties,
  type PropertyValue,
  type Relationship,
  type RelationshipRow,
  relationships,
  type RelationshipType,
} from '../../schema/graph'
import type { EmbeddedGraph } from '../../schema/open'
import { relationshipTypes } from './rows'
import type { Changes, Ends, Store } from './store'

/**
 * Runs one transaction on the embedded engine: every change or none. Other processes read what was before until it ends,
 * and wait with writing of their own. Two in one process follow each other.
 */
export function inEmbedded<Result>(graph: EmbeddedGraph, work: (store: Store) => Promise<Result>): Promise<Result> {
  const { database } = graph
  const turn = (waiting.get(database) ?? Promise.resolve()).then(async () => {
    try {
      database.exec('BEGIN IMMEDIATE')
    } catch (error) {
      throw explainEmbedded(error, graph.file)
    }
    try {
      const result = await work(storeOf(database))
      database.exec('COMMIT')
      return result
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK')
      throw explainEmbedded(error, graph.file)
    }
  })
  waiting.set(
    database,
    turn.catch(() => undefined),
  )
  return turn
}

const waiting = new WeakMap<Database.Database, Promise<unknown>>()

function storeOf(database: Database.Database): Store {
  return {
    nodes: async (label, ids) => select(database, nodeSql(label, 'id'), { ids }, nodes[label]) as NodeRow[],
    quotesOf: async (ids) => select(database, nodeSql('Quote', 'article'), { ids }, nodes.Quote) as NodeRow[],
    async relationships(type, ends) {
      const { properties }: Relationship = relationships[type]
      return select(database, relationshipSql(type, ends), ends, properties) as RelationshipRow[]
    },
    apply: async (changes) => apply(database, changes),
  }
}

function select(
  database: Database.Database,
  sql: string,
  parameters: Readonly<Record<string, readonly string[] | undefined>>,
  properties: Properties,
): Record<string, PropertyValue>[] {
  const rows = database.prepare(sql).all(bind(parameters)) as Record<string, PropertyValue>[]
  for (const row of rows) {
    delete row._metadata
    for (const [name, type] of Object.entries(properties)) {
      const value = row[name]!
      if (value === null) continue
      if (type === 'strings' || type === 'integers') row[name] = JSON.parse(String(value)) as PropertyValue
      if (type === 'boolean') row[name] = value === 1
    }
  }
  return rows
}

/** CROSS JOIN keeps the order of the loops: from the few keys into the index, never through the whole table. */
function nodeSql(label: KeyLabel, by: 'id' | 'article'): string {
  const columns = ['id', ...Object.keys(nodes[label])].map((property) => `n.${property}`).join(', ')
  return `SELECT ${columns} FROM json_each(:ids) key CROSS JOIN ${label.toLowerCase()} n ON n.${by} = key.value`
}

function relationshipSql(type: RelationshipType, ends: Ends): string {
  const properties = Object.keys(relationships[type].properties).map((property) => `r.${property}`)
  const columns = ['r.from_id AS "from"', 'r.to_id AS "to"', ...properties].join(', ')
  const [end, keys] = ends.from === undefined ? ['to_id', ':to'] : ['from_id', ':from']
  const both = ends.from !== undefined && ends.to !== undefined
  const where = both ? ' WHERE r.to_id IN (SELECT value FROM json_each(:to))' : ''
  return `SELECT ${columns} FROM json_each(${keys}) key CROSS JOIN ${type.toLowerCase()} r ON r.${end} = key.value${where}`
}

function apply(database: Database.Database, changes: Changes): void {
  for (const type of relationshipTypes) {
    const keys = keysOf(type)
    const where = keys.map((column) => `${column} = :${column}`).join(' AND ')
    run(database, `DELETE FROM ${type.toLowerCase()} WHERE ${where}`, changes.drop[type].map(toColumns))
  }
  for (const label of keyLabels) {
    const ids = changes.dropNodes[label].map((id) => ({ id }))
    run(database, `DELETE FROM ${label.toLowerCase()} WHERE id = :id`, ids)
  }
  for (const label of keyLabels) {
    const sql = upsertSql(label.toLowerCase(), ['id'], Object.keys(nodes[label]))
    run(database, sql, changes.putNodes[label])
  }
  for (const type of relationshipTypes) {
    const keys = keysOf(type)
    const others = Object.keys(relationships[type].properties).filter((property) => !keys.includes(property))
    run(database, upsertSql(type.toLowerCase(), keys, others), changes.put[type].map(toColumns))
  }
}

function keysOf(type: RelationshipType): string[] {
  const { key = [] }: Relationship = relationships[type]
  return ['from_id', 'to_id', ...key]
}

function toColumns({ from, to, ...properties }: RelationshipRow): Record<string, PropertyValue> {
  return { from_id: from, to_id: to, ...properties }
}

function upsertSql(table: string, keys: readonly string[], others: readonly string[]): string {
  const columns = [...keys, ...others]
  const values = columns.map((column) => `:${column}`).join(', ')
  const set = others.map((column) => `${column} = excluded.${column}`).join(', ')
  const conflict = set === '' ? 'DO NOTHING' : `DO UPDATE SET ${set}`
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values}) ON CONFLICT (${keys.join(', ')}) ${conflict}`
}

function run(database: Database.Database, sql: string, rows: readonly Readonly<Record<string, PropertyValue>>[]): void {
  if (rows.length === 0) return
  const statement = database.prepare(sql)
  for (const row of rows) {
    statement.run(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toColumn(value)])))
  }
}
