/** "His campaign", "Ruiz's campaign" and "the Ruiz campaign" are one body: known by its owner and its noun. */
import type { Entity } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { ownedBodies } from '../../english/agents'
import { headMention } from '../entityAt'

export function joinOwned(draft: Draft): Draft {
  const { text } = draft.article
  const byKey = new Map<string, Entity>()
  const people = draft.entities.filter(({ type, named }) => type === 'person' && named)
  for (const entity of draft.entities) {
    if (entity.type !== 'organization' || !entity.named) continue
    const words = entity.name.split(' ')
    const noun = words.at(-1)!.toLowerCase()
    if (words.length < 2 || !ownedBodies.has(noun)) continue
    const owner = people.find(
      (person) => person.name.split(' ').at(-1) === words.at(-2) || person.name === words.slice(0, -1).join(' '),
    )
    if (owner) byKey.set(`${owner.id} ${noun}`, entity)
  }
  const joined = new Map<Entity, Entity>()
  for (const entity of draft.entities) {
    if (entity.named || entity.type !== 'organization') continue
    const noun = entity.name.split(' ').at(-1)!.toLowerCase()
    if (!ownedBodies.has(noun)) continue
    const [start, end] = entity.mentions[0]!.span
    const phrase = text.slice(start, end)
    const possessor = /^(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)(?= )|^.+?(?=[’']s? )/.exec(phrase)
    const owner = possessor ? headMention(draft, [start, start + possessor[0].length])?.entity : undefined
    if (!owner) continue
    const key = `${owner.id} ${noun === 'camp' || noun === 'team' ? 'campaign' : noun}`
    const home = byKey.get(key)
    if (home) joined.set(entity, joined.get(home) ?? home)
    else byKey.set(key, entity)
  }
  if (joined.size === 0) return draft
  const entities = draft.entities.flatMap((entity): Entity[] => {
    if (joined.has(entity)) return []
    const others = draft.entities.filter((one) => joined.get(one) === entity)
    if (others.length === 0) return [entity]
    const forms = new Set([...entity.aliases, ...others.flatMap((other) => [other.name, ...other.aliases])])
    forms.delete(entity.name)
    return [
      {
        ...entity,
        aliases: [...forms],
        mentions: [...entity.mentions, ...others.flatMap((other) => other.mentions)].sort(
          (a, b) => a.span[0] - b.span[0],
        ),
      },
    ]
  })
  return { ...draft, entities }
}
