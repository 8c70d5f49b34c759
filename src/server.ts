import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Graph } from '../schema/open'
import { Context } from './api/context'
import { formatErrors } from './api/errors'
import { limits } from './api/limits/limits'
import { apiSchema } from './api/schema'
import { explorerFiles, explorerPage, explorerPolicy, webFile } from './explorer/explorer'
import { playground, playgroundPolicy } from './explorer/playground'

/** Most tokens (words and marks) a query document may have. */
export const mostTokens = 2000

export interface ServerOptions {
  /** Where unexpected errors go; the client is told only that there was one. */
  readonly log?: (error: unknown) => void
}

export interface Server {
  readonly app: FastifyInstance
  /** Takes no new requests, lets the running ones finish (ten seconds at most), then stops. The graph stays open. */
  readonly close: () => Promise<void>
}

/**
 * The web server over a graph, not listening yet: /graphql (for programs the API, for browsers a playground), /health,
 * and / for newcomers.
 */
export async function makeServer(graph: Graph, { log = console.error }: ServerOptions = {}): Promise<Server> {
  const app = fastify({ forceCloseConnections: 'idle' })
  const apollo = await startApollo(app, log)
  const answer = fastifyApolloHandler(apollo, { context: async () => new Context(graph) })

  // a connection kept alive would keep the server alive, a minute long
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close')
  })

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler(request, reply) {
      return wantsPage(request) ? sendPlayground(reply) : answer.call(app, request, reply)
    },
  })
  app.get('/', (_request, reply) => sendPage(reply, explorerPage(), explorerPolicy))
  for (const name of explorerFiles) {
    const type = name.endsWith('.css') ? 'text/css' : 'text/javascript'
    app.get(`/explorer/${name}`, (_request, reply) =>
      reply.headers({ ...safely, 'content-type': `${type}; charset=utf-8` }).send(webFile(name)),
    )
  }
  app.get('/health', async (_request, reply) => {
    try {
      await graph.ask({ cypher: 'RETURN 1 AS one', sql: 'SELECT 1 AS one' })
      return { status: 'ok', engine: graph.engine }
    } catch (error) {
      log(error)
      return reply.code(503).send({ status: 'the graph cannot be used', engine: graph.engine })
    }
  })
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(inShape('nothing is here; the API is at /graphql', 'NOT_FOUND')),
  )
  // what fails before the API sees it, told in the API's shape: a body that is no JSON, or far too large
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) log(error)
    const message = status >= 500 ? 'something went wrong here; the server’s log says what' : error.message
    return reply.code(status).send(inShape(message, status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST'))
  })
  return { app, close: () => apollo.stop() }
}

async function startApollo(app: FastifyInstance, log: (error: unknown) => void): Promise<ApolloServer<Context>> {
  const schema = apiSchema()
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false, // main.ts closes the graph too
    parseOptions: { maxTokens: mostTokens },
    formatError: formatErrors(log),
    plugins: [
      limits(schema),
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(), // it would hook into every field
      ApolloServerPluginLandingPageDisabled(), // it loads from elsewhere
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
  await apollo.start()
  return apollo
}

/** A browser that was pointed here, and no program with a query. */
function wantsPage(request: FastifyRequest): boolean {
  const { query } = request.query as { query?: unknown }
  return request.method === 'GET' && query === undefined && (request.headers.accept ?? '').includes('text/html')
}

async function sendPlayground(reply: FastifyReply): Promise<FastifyReply> {
  const page = await playground()
  return sendPage(reply.headers({ 'content-encoding': 'gzip', vary: 'accept' }), page, playgroundPolicy)
}

function sendPage(reply: FastifyReply, page: string | Buffer, policy: string): FastifyReply {
  const whole = `${policy}; frame-ancestors 'none'; base-uri 'none'; form-action 'self'`
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': whole }
  return reply.headers({ ...safely, ...headers }).send(page)
}

const safely = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-cache' }

const inShape = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] })
