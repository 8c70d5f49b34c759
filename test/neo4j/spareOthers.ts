/**
 * Before all tests, where NEO4J_URI is set: the suite empties that Neo4j again and again, so it must not hold anything that
 * is not the suite's own. A run that was killed leaves its nodes behind; TEST_MAY_ERASE_NEO4J=yes lets the next one start.
 */
import { openGraph } from '../../schema/open'

export default async function spareOthers(): Promise<void> {
  const { NEO4J_URI: uri, TEST_MAY_ERASE_NEO4J: mayErase } = process.env
  if (!uri || mayErase === 'yes') return
  const graph = await openGraph({ uri, readOnly: true })
  try {
    const found = await graph.ask({ cypher: 'MATCH (n) WHERE NOT n:OnRecord RETURN 1 AS one LIMIT 1', sql: '' })
    if (found.length === 0) return
    throw new Error(
      `the Neo4j at ${uri} is not empty, and the tests would erase it: give them an empty one (node test/neo4j/start.mjs npm test) ` +
        'or, where nothing in it is worth keeping, set TEST_MAY_ERASE_NEO4J=yes; without NEO4J_URI they need none',
    )
  } finally {
    await graph.close()
  }
}
