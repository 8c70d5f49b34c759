import type { ASTVisitor, FragmentDefinitionNode, SelectionSetNode, ValidationContext } from 'graphql'
import { overLimit } from '../errors'

export const deepest = 15

/** No query goes deeper than `deepest` fields; questions about the schema itself (`__schema`) are not counted. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  const known = new Map<string, number>()

  const depthOf = (selections: SelectionSetNode): number =>
    Math.max(
      0,
      ...selections.selections.map((selection) => {
        if (selection.kind === 'FragmentSpread') return depthOfFragment(context.getFragment(selection.name.value))
        if (selection.kind === 'InlineFragment') return depthOf(selection.selectionSet)
        if (selection.name.value.startsWith('__')) return 0
        return 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0)
      }),
    )

  const depthOfFragment = (fragment: FragmentDefinitionNode | null | undefined): number => {
    if (!fragment) return 0
    const name = fragment.name.value
    const depth = known.get(name)
    if (depth !== undefined) return depth
    known.set(name, 0) // a fragment within itself is refused by another rule
    known.set(name, depthOf(fragment.selectionSet))
    return known.get(name) ?? 0
  }

  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet)
      if (depth <= deepest) return
      context.reportError(
        overLimit('TOO_DEEP', `the query is ${depth} fields deep; ${deepest} is the most: ask in two steps`),
      )
    },
  }
}
