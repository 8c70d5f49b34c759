/** Entities in order of first mention, numbered e1, e2 …; ids of roles follow. Entities without a mention come last. */
import type { Draft } from '../../draft'
import type { Entity } from '../../../../schema/reading'

export function numberEntities(draft: Draft): Draft {
  const first = (entity: Entity): number =>
    entity.mentions.reduce((least, { span }) => Math.min(least, span[0]), Infinity)
  const ordered = draft.entities
    .map((entity) => ({
      entity: {
        ...entity,
        mentions: [...entity.mentions].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]),
      },
      at: first(entity),
    }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
  const ids = new Map<string, string>()
  ordered.forEach(({ entity }, i) => entity.id !== '' && ids.set(entity.id, `e${i + 1}`))
  return {
    ...draft,
    entities: ordered.map(({ entity }, i) => ({
      ...entity,
      id: `e${i + 1}`,
      roles: entity.roles.map((role) => ({
        ...role,
        organization: role.organization === null ? null : (ids.get(role.organization) ?? role.organization),
      })),
    })),
  }
}
