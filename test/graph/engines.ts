import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Graph, openGraph, type Query } from '../../schema/open'

/** The same test on every engine there is: the embedded one always, Neo4j where NEO4J_URI is set. */
export const engineNames: readonly Graph['engine'][] = process.env.NEO4J_URI ? ['embedded', 'neo4j'] : ['embedded']

export interface Engines {
  /** Open graphs, empty at first, in the order of `engineNames`. */
  readonly graphs: readonly Graph[]
  /** Asks every engine, checks that the answers are equal value for value, and gives back the one answer. */
  ask<Answer>(question: (graph: Graph) => Promise<Answer>): Promise<Answer>
  close(): Promise<void>
}

/**
 * Fresh graphs for one suite: an embedded one in a folder of its own, and the Neo4j at NEO4J_URI emptied.
 * Suites that ran at the same time would empty each other's Neo4j: jest.config.js lets them run in turn there.
 */
export async function engines(): Promise<Engines> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-test-'))
  const graphs: Graph[] = [await openGraph({ file: join(folder, 'graph.db') })]
  if (process.env.NEO4J_URI) graphs.push(await openEmptyNeo4j(process.env.NEO4J_URI))
  return {
    graphs,
    async ask(question) {
      const [first, ...others] = await Promise.all(graphs.map(question))
      for (const other of others) expect(other).toStrictEqual(first)
      return first!
    },
    async close() {
      await Promise.all(graphs.map((graph) => graph.close()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function openEmptyNeo4j(uri: string): Promise<Graph> {
  const graph = await openGraph({ uri })
  if (graph.engine !== 'neo4j') throw new Error('an address opened no Neo4j')
  const { driver, database } = graph
  await driver.executeQuery('MATCH (n) WHERE NOT n:OnRecord DETACH DELETE n', {}, { database })
  return graph
}

/** Shorthand for tests that look at the graph with queries of their own. */
export function query(cypher: string, sql: string, rest: Partial<Query> = {}): Query {
  return { cypher, sql, ...rest }
}
