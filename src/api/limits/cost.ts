import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  isListType,
  type OperationDefinitionNode,
} from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import { largestPage } from '../connection'
import { badInput, overLimit } from '../errors'

/** About how many fields an answer may have. */
export const highestCost = 50_000

/** How long a list is taken to be that cannot be paged. */
const usualLength = 10

/** A field costs one, and what is selected in it once for each item that it may give. */
const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type).name
  if (named.startsWith('__')) return 1 + childComplexity
  if (typeof args.first === 'number') return 1 + Math.min(Math.max(args.first, 1), largestPage) * childComplexity
  const paged = type.name.endsWith('Connection')
  return 1 + (isListType(getNullableType(field.type)) && !paged ? usualLength : 1) * childComplexity
}

/** No answer may have more than about `highestCost` fields. Throws TOO_COSTLY, and BAD_USER_INPUT as costOf does. */
export function limitCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (errors) return // the executor says which variable is wrong
  const operationName = operation.name?.value
  const cost = costOf({ schema, query: document, operationName, variables, estimators: [estimate] })
  if (cost <= highestCost) return
  const much = Number.isFinite(cost) ? `may have ${cost} fields` : 'may have more fields than can be counted'
  throw overLimit('TOO_COSTLY', `the answer ${much}; ${highestCost} is the most: ask for fewer (first: …)`)
}

/** Infinite for a document that is too large to count; throws BAD_USER_INPUT for an argument that cannot be. */
function costOf(options: ComplexityOptions): number {
  try {
    return getComplexity(options)
  } catch (error) {
    // only what is wrong with an argument says where
    if (error instanceof GraphQLError && error.nodes) throw badInput(error.message)
    return Number.POSITIVE_INFINITY
  }
}

type ComplexityOptions = Parameters<typeof getComplexity>[0]
