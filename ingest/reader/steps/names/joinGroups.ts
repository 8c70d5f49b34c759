/** "The lobbyists and the donors", "pastors and party leaders": two groups that the text has joined and names nowhere else are one. */
import type { Entity } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { peoples } from '../../english/peoples'
import { isPlural } from './sexOf'

export function joinGroups(draft: Draft): Draft {
  const { text } = draft.article
  const joinable = draft.entities
    .filter((entity) => isGroup(entity))
    .sort((a, b) => a.mentions[0]!.span[0] - b.mentions[0]!.span[0])
  const joint = new Map<Entity, Entity | undefined>()
  for (let i = 1; i < joinable.length; i++) {
    const [one, other] = [joinable[i - 1]!, joinable[i]!]
    if (joint.has(one) || text.slice(one.mentions[0]!.span[1], other.mentions[0]!.span[0]) !== ' and ') continue
    const span = [one.mentions[0]!.span[0], other.mentions[0]!.span[1]] as const
    const name = text.slice(...span).replace(/\s+/g, ' ')
    joint.set(one, {
      ...one,
      name,
      aliases: [name.replace(quantity, ''), one.name, other.name].filter((form) => form !== name),
      mentions: [{ span, kind: 'nominal', because: 'joined' }],
    })
    joint.set(other, undefined)
  }
  if (joint.size === 0) return draft
  return {
    ...draft,
    entities: draft.entities.flatMap((entity) => {
      const home = joint.has(entity) ? joint.get(entity) : entity
      return home ? [home] : []
    }),
  }
}

const quantity = /^(?:(?:so )?many|most|several|some|other|few|all) /i

/** Named once, by no people, no party and no owner. */
function isGroup(entity: Entity): boolean {
  return (
    !entity.named &&
    entity.mentions.length === 1 &&
    entity.mentions[0]!.kind === 'nominal' &&
    isPlural(entity) &&
    /s$/.test(entity.name) &&
    !peoples.has(entity.name.split(' ').at(-1)!) &&
    !/[’']/.test(entity.name)
  )
}
