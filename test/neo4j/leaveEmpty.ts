/** After all tests, where NEO4J_URI is set: leaves the Neo4j as empty as it was found. */
import { openGraph } from '../../schema/open'

export default async function leaveEmpty(): Promise<void> {
  const { NEO4J_URI: uri } = process.env
  if (!uri) return
  const graph = await openGraph({ uri, readOnly: true })
  try {
    if (graph.engine !== 'neo4j') return
    await graph.driver.executeQuery('MATCH (n) WHERE NOT n:OnRecord DETACH DELETE n', {}, { database: graph.database })
  } finally {
    await graph.close()
  }
}
