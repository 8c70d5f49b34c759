import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import { limitAliases } from './aliases'
import { limitCost } from './cost'
import { limitDepth } from './depth'

/** Refuses a query that is too deep, too wide or too costly before anything is asked of the graph. */
export function limits(schema: GraphQLSchema): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        // the cheap checks first; behind validation, so that no fragment contains itself
        async didResolveOperation({ request, document, operation }) {
          if (!operation) return
          limitAliases(document)
          limitDepth(document, operation)
          limitCost(schema, document, operation, request.variables ?? {})
        },
      }
    },
  }
}
