import { GraphError } from './graphError'

/** Version of the schema that this program reads and writes: raise it with every change of `graph.ts` and add a migration. */
export const schemaVersion = 1

/** A step from the version before it. Fresh graphs get graph.sql or graph.cypher whole and no step. */
export interface Migration {
  readonly version: number
  /** Statements of the engine's language, in order. */
  readonly statements: readonly string[]
}

/** The steps still to do from a stored version, in order. Throws where the graph is newer than this program. */
export function stepsFrom(stored: number, migrations: readonly Migration[], wayOut: string): Migration[] {
  checkVersion(stored, wayOut)
  return migrations.filter((each) => each.version > stored).sort((one, other) => one.version - other.version)
}

/** Throws where the graph was written by a newer program: reading it with an older schema would lose or misread things. */
export function checkVersion(stored: number, wayOut: string): void {
  if (stored <= schemaVersion) return
  throw new GraphError(
    'NEWER_SCHEMA',
    `this graph was written by a newer On Record (schema ${stored}, this one knows ${schemaVersion}): update, or use ${wayOut}`,
  )
}
