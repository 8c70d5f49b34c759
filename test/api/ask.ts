import type { Graph } from '../../schema/open'
import { makeServer, type Server } from '../../src/server'
import { type Engines, engines } from '../graph/engines'
import { fillNewsroom } from '../questions/newsroom'

export interface Answer {
  readonly data?: any
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: { code: string } }[]
}

export interface NewsroomApi {
  readonly room: Engines
  /** Asks the server over every graph over HTTP and checks that the answers are equal; gives the one answer. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  readonly servers: ReadonlyMap<Graph, Server>
  readonly logged: unknown[]
  close(): Promise<void>
}

/** A server over the newsroom on every engine. */
export async function newsroomApi(): Promise<NewsroomApi> {
  const room = await engines()
  const logged: unknown[] = []
  const servers = new Map<Graph, Server>()
  for (const graph of room.graphs) {
    await fillNewsroom(graph)
    servers.set(graph, await makeServer(graph, { log: (error) => logged.push(error) }))
  }
  return {
    room,
    servers,
    logged,
    ask: (query, variables) => room.ask((graph) => post(servers.get(graph)!, query, variables)),
    async close() {
      for (const server of servers.values()) await server.close()
      await room.close()
    },
  }
}

async function post({ app }: Server, query: string, variables?: Record<string, unknown>): Promise<Answer> {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
  return response.json<Answer>()
}
