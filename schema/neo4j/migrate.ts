import type { Driver } from 'neo4j-driver'
import { packageFile } from '../packageFile'
import { checkVersion, type Migration, schemaVersion, stepsFrom } from '../version'

export const neo4jMigrations: readonly Migration[] = []

/** Statements of a .cypher file: each ends with a semicolon at the end of a line; `//` comments stand alone on theirs. */
export function cypherStatements(script: string): string[] {
  return script
    .replace(/^\s*\/\/.*$/gmu, '')
    .split(/;\s*$/mu)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

/**
 * Makes constraints and indexes, or brings them to this version. Neo4j takes schema changes and data in transactions of
 * their own: every statement can be repeated, and the version is stored last, so a broken run is simply run again.
 */
export async function migrateNeo4j(
  driver: Driver,
  database: string | undefined,
  migrations: readonly Migration[] = neo4jMigrations,
  target = schemaVersion,
): Promise<void> {
  const stored = await storedVersion(driver, database)
  if (stored === target) return
  const statements =
    stored === 0
      ? cypherStatements(packageFile('schema/neo4j/graph.cypher'))
      : stepsFrom(stored, migrations, wayOut).flatMap((step) => step.statements)
  for (const statement of statements) await driver.executeQuery(statement, {}, { database })
  await driver.executeQuery('CALL db.awaitIndexes(300)', {}, { database })
  await driver.executeQuery(
    `MERGE (schema:OnRecord {id: 'schema'}) SET schema.version = toInteger($target)`,
    { target },
    { database },
  )
}

/** Throws GraphError where the graph on the server is of a newer version. */
export async function checkNeo4j(driver: Driver, database: string | undefined): Promise<void> {
  checkVersion(await storedVersion(driver, database), wayOut)
}

const wayOut = 'another database (NEO4J_URI, NEO4J_DATABASE)'

/** 0 where there is none. The label is looked up, not matched, so that an empty server gives no warning. */
async function storedVersion(driver: Driver, database: string | undefined): Promise<number> {
  const { records } = await driver.executeQuery(
    `MATCH (schema) WHERE 'OnRecord' IN labels(schema) AND schema.id = 'schema' RETURN schema.version AS version`,
    {},
    { database },
  )
  return (records[0]?.get('version') as number | undefined) ?? 0
}
