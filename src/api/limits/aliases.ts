import type { ASTVisitor, ValidationContext } from 'graphql'
import { overLimit } from '../errors'

export const mostAliases = 30

/** No document renames more than `mostAliases` fields: aliases ask the same question many times over. */
export function aliasLimit(context: ValidationContext): ASTVisitor {
  let aliases = 0
  return {
    Field(field) {
      if (field.alias) aliases += 1
    },
    Document: {
      leave() {
        if (aliases <= mostAliases) return
        context.reportError(
          overLimit(
            'TOO_MANY_ALIASES',
            `the query has ${aliases} aliases; ${mostAliases} is the most: send several queries`,
          ),
        )
      },
    },
  }
}
