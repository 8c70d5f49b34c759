import { type DocumentNode, visit } from 'graphql'
import { overLimit } from '../errors'

export const mostAliases = 30

/** No document renames more than `mostAliases` fields: aliases ask the same many times over. Throws TOO_MANY_ALIASES. */
export function limitAliases(document: DocumentNode): void {
  let aliases = 0
  visit(document, {
    Field(field) {
      if (field.alias) aliases += 1
    },
  })
  if (aliases <= mostAliases) return
  const message = `the query has ${aliases} aliases; ${mostAliases} is the most: send several queries`
  throw overLimit('TOO_MANY_ALIASES', message)
}
