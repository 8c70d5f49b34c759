import type Database from 'libsql'
import type { Driver } from 'neo4j-driver'
import { openEmbedded } from './embedded/connect'
import type { Neo4jConfig } from './neo4j/connect'

/** One question in both languages. Parameters are named: `$name` in Cypher, `:name` in SQL (a list is JSON there). */
export interface Query {
  readonly cypher: string
  readonly sql: string
  /** Columns that hold lists (or other JSON): text in SQLite. */
  readonly lists?: readonly string[]
  /** Columns that hold true or false: 1 or 0 in SQLite. */
  readonly booleans?: readonly string[]
}

export type Parameter = string | number | boolean | null | undefined | readonly string[] | readonly number[]
export type Parameters = Readonly<Record<string, Parameter>>

interface Door {
  /** Reads only. Rows are plain values, equal on both engines: no driver types, null where there is nothing. */
  ask<Row>(query: Query, parameters?: Parameters): Promise<Row[]>
  /** Brings constraints, indexes and tables to this version; done on opening unless `readOnly`. Run twice = run once. */
  migrate(): Promise<void>
  close(): Promise<void>
}
export interface EmbeddedGraph extends Door {
  readonly engine: 'embedded'
  readonly database: Database.Database
  readonly file: string
}
export interface Neo4jGraph extends Door {
  readonly engine: 'neo4j'
  readonly driver: Driver
  readonly uri: string
  /** Name of the database on the server; the server's default where undefined. */
  readonly database: string | undefined
}
export type Graph = EmbeddedGraph | Neo4jGraph

export interface GraphConfig {
  /** Address of a Neo4j server; without one the graph is a file. */
  readonly uri?: string
  readonly user?: string
  readonly password?: string
  readonly database?: string
  readonly file?: string
  /** Writes nothing, not even the schema. */
  readonly readOnly?: boolean
}

/**
 * Opens the graph: on Neo4j where an address is given, else the embedded one in a file. What the config leaves out is
 * taken from NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE and DATA_FILE; a `file` given in the config wins over
 * NEO4J_URI. Throws GraphError.
 */
export async function openGraph(config: GraphConfig = {}): Promise<Graph> {
  const { env } = process
  const uri = config.uri ?? (config.file === undefined ? env.NEO4J_URI : undefined)
  const graph = uri
    ? await openServer({
        uri,
        user: config.user ?? env.NEO4J_USER ?? 'neo4j',
        password: config.password ?? env.NEO4J_PASSWORD ?? '',
        database: config.database ?? (env.NEO4J_DATABASE || undefined),
      })
    : openEmbedded(config.file ?? (env.DATA_FILE || 'data/on-record.db'), { readOnly: config.readOnly ?? false })
  if (config.readOnly) return graph
  try {
    await graph.migrate()
  } catch (error) {
    await graph.close()
    throw error
  }
  return graph
}

/**
 * Neo4j's driver is loaded only where it is used: it takes longer than opening the file. Required and not imported, because
 * an import in the midst of a program names the built file, which is not there when the sources themselves run.
 */
function openServer(config: Neo4jConfig): Promise<Neo4jGraph> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { openNeo4j } = require('./neo4j/connect') as typeof import('./neo4j/connect')
  return openNeo4j(config)
}
