/** "The lobbyists and the donors", "students, parents and teachers": groups that the text has joined and names nowhere else are one. */
import type { Entity } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { peoples } from '../../english/peoples'
import { isPlural } from './sexOf'

export function joinGroups(draft: Draft): Draft {
  const { text } = draft.article
  const joinable = draft.entities
    .filter((entity) => isGroup(entity))
    .sort((a, b) => a.mentions[0]!.span[0] - b.mentions[0]!.span[0])
  const between = (i: number): string =>
    text.slice(joinable[i - 1]!.mentions[0]!.span[1], joinable[i]!.mentions[0]!.span[0])
  const joint = new Map<Entity, Entity | undefined>()
  for (let i = 1; i < joinable.length; i++) {
    if (between(i) !== ' and ') continue
    let first = i - 1
    while (first > 0 && between(first) === ', ' && joinable[first - 1]!.type === joinable[i]!.type) first--
    const parts = joinable.slice(first, i + 1)
    // "Ruiz's clubs and other friends": of two kinds
    if (isOwned(parts[0]!) && parts.some(({ type }) => type !== parts[0]!.type)) continue
    if (parts.some((part, k) => joint.has(part) || (k > 0 && isOwned(part)))) continue
    const span = [parts[0]!.mentions[0]!.span[0], parts.at(-1)!.mentions[0]!.span[1]] as const
    const name = text.slice(...span).replace(/\s+/g, ' ')
    joint.set(parts[0]!, {
      ...parts[0]!,
      name,
      aliases: [name.replace(quantity, ''), ...parts.map((part) => part.name)].filter((form) => form !== name),
      mentions: [{ span, kind: 'nominal', because: 'joined' }],
    })
    for (const part of parts.slice(1)) joint.set(part, undefined)
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

/** Named once, by no people and no party. */
function isGroup(entity: Entity): boolean {
  return (
    !entity.named &&
    entity.mentions.length === 1 &&
    entity.mentions[0]!.kind === 'nominal' &&
    isPlural(entity) &&
    /(?:s|men|people)$/.test(entity.name) &&
    !peoples.has(entity.name.split(' ').at(-1)!)
  )
}

/** "Ruiz's friends and allies" are hers; "the union and its members" are two. */
function isOwned({ name }: Entity): boolean {
  return /[’']|^(?:his|her|their|its|our|my|your|whose) /i.test(name)
}
