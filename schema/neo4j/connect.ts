import neo4j, { type Driver, Neo4jError } from 'neo4j-driver'
import { GraphError } from '../graphError'
import type { Neo4jGraph, Parameters, Query } from '../open'
import { checkNeo4j, migrateNeo4j } from './migrate'

export interface Neo4jConfig {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string | undefined
}

/** How long to look for a server before saying that there is none, in milliseconds. */
const connectionTimeout = 5_000

/**
 * Opens the graph on a Neo4j server; an empty password means a server without authentication. Throws GraphError.
 * @public loaded by `../open` when it is needed, which the check for unused exports does not see
 */
export async function openNeo4j(config: Neo4jConfig): Promise<Neo4jGraph> {
  const { uri, database } = config
  const driver = connect(config)
  try {
    await driver.verifyConnectivity({ database })
    await checkNeo4j(driver, database)
  } catch (error) {
    await driver.close()
    throw explainNeo4j(error, uri)
  }
  return {
    engine: 'neo4j',
    driver,
    uri,
    database,
    async ask<Row>(query: Query, parameters: Parameters = {}): Promise<Row[]> {
      try {
        const { records } = await driver.executeQuery(query.cypher, bind(parameters), {
          database,
          routing: neo4j.routing.READ,
        })
        return records.map((record) => record.toObject() as Row)
      } catch (error) {
        throw explainNeo4j(error, uri)
      }
    },
    async migrate() {
      try {
        await migrateNeo4j(driver, database)
      } catch (error) {
        throw explainNeo4j(error, uri)
      }
    },
    close: () => driver.close(),
  }
}

function connect({ uri, user, password }: Neo4jConfig): Driver {
  try {
    return neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout,
      connectionAcquisitionTimeout: 60_000,
      maxTransactionRetryTime: 5_000,
      userAgent: 'on-record',
    })
  } catch (error) {
    throw new GraphError(
      'BAD_ADDRESS',
      `"${uri}" is no address of a Neo4j: NEO4J_URI looks like bolt://localhost:7687`,
      error,
    )
  }
}

/** Whole numbers as Neo4j integers (LIMIT refuses floats), undefined as null. */
export function bind(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toValue(value)]))
}

function toValue(value: Parameters[string]): unknown {
  if (value === undefined) return null
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map((each: string | number) => toValue(each))
  return value
}

const loginErrors = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
])

/** The server's own errors in our words; everything else as it is. */
export function explainNeo4j(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired') {
    return new GraphError('NO_SERVER', `no Neo4j at ${uri}; start it: docker compose up -d`, error)
  }
  if (loginErrors.has(error.code)) {
    const message = `the Neo4j at ${uri} refuses the login: set NEO4J_USER and NEO4J_PASSWORD to its user and password`
    return new GraphError('WRONG_PASSWORD', message, error)
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new GraphError(
      'NO_DATABASE',
      `the Neo4j at ${uri} has no such database: set NEO4J_DATABASE to one it has`,
      error,
    )
  }
  if (error.code === 'Neo.ClientError.Security.Forbidden') {
    return new GraphError(
      'NOT_WRITABLE',
      `the user may not write to the Neo4j at ${uri}: use another NEO4J_USER`,
      error,
    )
  }
  return error
}
