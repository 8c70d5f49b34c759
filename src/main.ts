/** The server: opens the graph, listens, and says where and what to try. Reads settings as config.ts and schema/open.ts say. */
import 'reflect-metadata' // before anything with a decorator
import { GraphError } from '../schema/graphError'
import { openGraph } from '../schema/open'
import { BadConfig, readConfig } from './config'
import { playground } from './explorer/playground'
import { makeServer } from './server'

const tryThis = '{ statements(filter: { about: \\"Kamala Harris\\" }) { nodes { speakers { name } text } } }'

async function main(): Promise<void> {
  const { port, host } = readConfig()
  const graph = await openGraph({ readOnly: true })
  const { app, close } = await makeServer(graph)
  await app.listen({ port, host }).catch(async (error: NodeJS.ErrnoException) => {
    await graph.close()
    throw explain(error, host, port)
  })
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${portOf(app.server.address(), port)}`
  console.log(`On Record answers at ${address}/graphql — in a browser, a playground with examples.
To look around without writing a query, open ${address} there. From a shell, try:

  curl -s ${address}/graphql -H 'content-type: application/json' \\
    -d '{"query": "${tryThis}"}'
`)
  void playground() // made now, so that the first visitor does not wait

  const stop = async () => {
    await close()
    await graph.close()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
}

function portOf(address: string | { port: number } | null, otherwise: number): number {
  return typeof address === 'object' && address ? address.port : otherwise
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const options = { cause: error }
  if (error.code === 'EADDRINUSE') {
    return new BadConfig(
      `port ${port} is in use: stop what uses it, or choose another: PORT=${port + 1} npm start`,
      options,
    )
  }
  if (error.code === 'EACCES')
    return new BadConfig(`port ${port} needs more rights: choose another: PORT=4000 npm start`, options)
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL') {
    return new BadConfig(`HOST "${host}" is no address of this machine: localhost, or 0.0.0.0 for all`, options)
  }
  return error
}

main().catch((error: unknown) => {
  const known = error instanceof BadConfig || error instanceof GraphError
  console.error(known ? `On Record: ${error.message}` : error)
  process.exitCode = 1
})
