import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { GraphError } from '../../schema/graphError'
import { TooWide } from '../questions/shortestPaths'

/** An argument that cannot be meant; the message says what would do. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** Something named in the question is not in the graph. */
export function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'NOT_FOUND' } })
}

/** Why a query was refused before anything was asked. */
export type LimitCode = 'TOO_DEEP' | 'TOO_MANY_ALIASES' | 'TOO_COSTLY'

export function overLimit(code: LimitCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } })
}

/**
 * Makes the last step from error to answer. Errors of our own go out as they are; a database that cannot be used is
 * GRAPH_UNAVAILABLE; whatever nobody expected is INTERNAL_SERVER_ERROR without its details, which go to `log` only.
 */
export function formatErrors(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error)
    if (cause instanceof GraphError) {
      log(cause)
      return withCode(formatted, 'GRAPH_UNAVAILABLE', 'the graph cannot be used just now; the server’s log says why')
    }
    if (cause instanceof TooWide) return withCode(formatted, 'TOO_WIDE', cause.message)
    if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted
    log(cause)
    return withCode(formatted, 'INTERNAL_SERVER_ERROR', 'something went wrong here; the server’s log says what')
  }
}

function withCode(error: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  return { ...error, message, extensions: { code } }
}
