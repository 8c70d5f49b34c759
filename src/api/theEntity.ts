import type { EntityRow } from '../questions/rows'
import { entityByName } from '../questions/entityByName'
import type { Context } from './context'
import { notFound } from './errors'

const looksLikeId = /^(person|organization|place|event|work):/

/** The entity that an argument means, by id or by name. Throws NOT_FOUND: a misspelt name must not look like "nothing". */
export async function theEntity(context: Context, idOrName: string, argument: string): Promise<EntityRow> {
  const byId = looksLikeId.test(idOrName) ? await context.nodeOf('Entity', idOrName) : undefined
  const entity = byId ?? (await entityByName(context.graph, idOrName))
  if (entity) return entity
  throw notFound(`"${argument}": nobody and nothing is called "${idOrName}"; look for names with entities(search: …)`)
}
