/**
 * The outlet and the authors the file states are entities of the article even where its prose never names them.
 */
import type { Entity, EntityType } from '../../../schema/reading'
import type { Draft } from '../draft'

export function addImprint(draft: Draft): Draft {
  const { publisher, authors } = draft.article
  const entities: Entity[] = [...draft.entities]
  const add = (name: string, type: EntityType): void => {
    if (entities.some((entity) => entity.type === type && (entity.name === name || entity.aliases.includes(name))))
      return
    entities.push({ id: `e${entities.length + 1}`, type, name, named: true, aliases: [], mentions: [], roles: [] })
  }
  if (publisher !== null) add(publisher, 'organization')
  for (const author of authors) add(author, 'person')
  return { ...draft, entities }
}
