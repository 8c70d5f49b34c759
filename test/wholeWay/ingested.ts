import { findFiles } from '../../ingest/findFiles'
import { ingestFiles, type Progress } from '../../ingest/ingestFiles'
import { openReader } from '../../ingest/openReader'
import { makeServer } from '../../src/server'
import { type Engines, engines } from '../graph/engines'

const silent: Progress = { start: () => undefined, advance: () => undefined, stop: () => undefined }

export interface Ingested {
  readonly room: Engines
  /** Asks the API over every engine, checks that the answers are equal, and gives the data. */
  ask(query: string): Promise<any>
  /** Reads the same files again, and gives how many were new to any engine. */
  again(): Promise<number>
  close(): Promise<void>
}

/** From files to answers, by rules alone, on every engine there is. */
export async function ingested(path: string): Promise<Ingested> {
  const room = await engines()
  const reader = await openReader({ useModel: false })
  const readAll = async (): Promise<number> => {
    let read = 0
    for (const graph of room.graphs) {
      const done = await ingestFiles(await findFiles([path]), { graph, reader, progress: silent })
      expect(done.failed).toEqual([])
      read += done.read
    }
    return read
  }
  await readAll()
  const servers = new Map(
    await Promise.all(room.graphs.map(async (graph) => [graph, await makeServer(graph)] as const)),
  )
  return {
    room,
    again: readAll,
    ask: (query) =>
      room.ask(async (graph) => {
        const { app } = servers.get(graph)!
        const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
        const { data, errors } = response.json<{ data: unknown; errors?: unknown }>()
        expect(errors).toBeUndefined()
        return data
      }),
    async close() {
      for (const server of servers.values()) await server.close()
      await reader.close()
      await room.close()
    },
  }
}
