import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'libsql'
import { GraphError } from '../graphError'
import type { EmbeddedGraph, Parameter, Parameters, Query } from '../open'
import { checkEmbedded, migrateEmbedded } from './migrate'

/** How long a reader or writer waits for another process's write, in milliseconds. */
const busyTimeout = 10_000

/**
 * Opens the embedded graph. Write-ahead log: readers never wait for the writer; every commit is on disk before it is
 * acknowledged (synchronous FULL). Makes file and folder where absent, unless read only. Throws GraphError.
 */
export function openEmbedded(file: string, options: { readonly readOnly: boolean }): EmbeddedGraph {
  const database = connect(resolve(file), options.readOnly)
  try {
    database.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
    checkEmbedded(database, file)
    database.exec('PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL')
    if (options.readOnly) database.exec('PRAGMA query_only = ON')
    else database.exec('PRAGMA journal_mode = WAL')
  } catch (error) {
    database.close()
    throw explainEmbedded(error, file)
  }
  const statements = new Map<string, Database.Statement>()
  return {
    engine: 'embedded',
    database,
    file,
    // async, so that errors reject as they do on the other engine
    async ask<Row>(query: Query, parameters: Parameters = {}): Promise<Row[]> {
      const statement = statements.get(query.sql) ?? database.prepare(query.sql)
      statements.set(query.sql, statement)
      const rows = statement.all(bind(parameters)) as Record<string, unknown>[]
      return rows.map((row) => decode(row, query) as Row)
    },
    async migrate() {
      try {
        migrateEmbedded(database, file)
      } catch (error) {
        throw explainEmbedded(error, file)
      }
    },
    async close() {
      statements.clear()
      database.close()
    },
  }
}

function connect(file: string, readOnly: boolean): Database.Database {
  if (readOnly && !existsSync(file)) {
    throw new GraphError('NO_FILE', `no graph at ${file}: read some articles first, npm run ingest -- samples`)
  }
  try {
    mkdirSync(dirname(file), { recursive: true })
    return new Database(file)
  } catch (error) {
    throw new GraphError('NOT_WRITABLE', notWritable(file), error)
  }
}

/** Values as SQLite takes them; the driver stops the whole process at a boolean. */
export function bind(parameters: Parameters): Record<string, string | number | null> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toColumn(value)]))
}

/** Lists as JSON, booleans as 0 or 1. */
export function toColumn(value: Parameter): string | number | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'object') return JSON.stringify(value)
  return value
}

function decode(row: Record<string, unknown>, query: Query): Record<string, unknown> {
  const { _metadata, ...plain } = row
  for (const column of query.lists ?? []) {
    if (typeof plain[column] === 'string') plain[column] = JSON.parse(plain[column])
  }
  for (const column of query.booleans ?? []) {
    if (plain[column] !== null && plain[column] !== undefined) plain[column] = Boolean(plain[column])
  }
  return plain
}

/** SQLite's own errors in our words; everything else as it is. */
export function explainEmbedded(error: unknown, file: string): unknown {
  const code = (error as { code?: unknown }).code
  if (code === 'SQLITE_NOTADB') {
    return new GraphError('NOT_A_GRAPH', `${file} is not a graph of On Record: use another DATA_FILE`, error)
  }
  if (code === 'SQLITE_CORRUPT') {
    return new GraphError('NOT_A_GRAPH', `${file} is damaged: put back a copy, or delete it and ingest again`, error)
  }
  if (code === 'SQLITE_READONLY' || code === 'SQLITE_CANTOPEN') {
    return new GraphError('NOT_WRITABLE', notWritable(file), error)
  }
  if (code === 'SQLITE_FULL') {
    return new GraphError('NOT_WRITABLE', `no space is left for ${file}: make some, then run this again`, error)
  }
  if (code === 'SQLITE_BUSY') {
    return new GraphError('BUSY', `another process is writing to ${file}: wait until it is done`, error)
  }
  return error
}

function notWritable(file: string): string {
  return `cannot write ${file}: give write permission to its folder, or use another DATA_FILE`
}
