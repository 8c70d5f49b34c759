import type Database from 'libsql'
import { GraphError } from '../graphError'
import { packageFile } from '../packageFile'
import { checkVersion, type Migration, schemaVersion, stepsFrom } from '../version'

/** "OnRe": marks a file as ours, so that no other program's database is ever touched. */
const applicationId = 0x4f6e5265

export const embeddedMigrations: readonly Migration[] = []

/** Throws GraphError where the file is another program's database or of a newer version; an empty file is fine. */
export function checkEmbedded(database: Database.Database, file: string): void {
  const tables = pragma(database, 'SELECT count(*) AS value FROM sqlite_master')
  if (tables > 0 && pragma(database, 'SELECT application_id AS value FROM pragma_application_id') !== applicationId) {
    throw new GraphError('NOT_A_GRAPH', `${file} is another program's database: use another DATA_FILE`)
  }
  checkVersion(storedVersion(database), 'another DATA_FILE')
}

/** Makes the tables, or brings them to this version: all or nothing, and nothing where they are there already. */
export function migrateEmbedded(
  database: Database.Database,
  file: string,
  migrations: readonly Migration[] = embeddedMigrations,
  target = schemaVersion,
): void {
  checkEmbedded(database, file)
  if (storedVersion(database) === target) return
  database.exec('BEGIN IMMEDIATE')
  try {
    // asked again inside: another process may have been faster
    const stored = storedVersion(database)
    const scripts =
      stored === 0
        ? [packageFile('schema/embedded/graph.sql')]
        : stepsFrom(stored, migrations, 'another DATA_FILE').flatMap((step) => step.statements)
    for (const script of scripts) database.exec(script)
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${target}`)
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function storedVersion(database: Database.Database): number {
  return pragma(database, 'SELECT user_version AS value FROM pragma_user_version')
}

function pragma(database: Database.Database, sql: string): number {
  return (database.prepare(sql).get() as { value: number }).value
}
