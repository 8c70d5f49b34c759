import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { overLimit } from '../errors'

export const deepest = 15

/**
 * No query goes deeper than `deepest` fields; questions about the schema itself (`__schema`) are not counted. For valid
 * documents, in which no fragment contains itself. Throws TOO_DEEP.
 */
export function limitDepth(document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  )
  const known = new Map<string, number>()

  const depthOf = (selections: SelectionSetNode): number =>
    Math.max(
      0,
      ...selections.selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(selection.name.value)
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet)
        if (selection.name.value.startsWith('__')) return 0
        return 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0)
      }),
    )

  // each once: fragments that spread the next one twice would otherwise take twice as long a fragment
  const depthOfFragment = (name: string): number => {
    const fragment = fragments.get(name)
    const depth = known.get(name) ?? (fragment ? depthOf(fragment.selectionSet) : 0)
    known.set(name, depth)
    return depth
  }

  const depth = depthOf(operation.selectionSet)
  if (depth <= deepest) return
  throw overLimit('TOO_DEEP', `the query is ${depth} fields deep; ${deepest} is the most: ask in two steps`)
}
