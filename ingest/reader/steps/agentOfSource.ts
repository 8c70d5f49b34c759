/**
 * The agent a source names that no step before has taken for one: a body nobody knows ("PoliFacts found"), a group ("critics of the plan").
 * A name printed elsewhere in the article is its owner's; else the source makes an agent of its own, named where it is printed like a name.
 * Documents and pronouns speak for nobody.
 */
import type { Span } from '../../../schema/article'
import type { Entity } from '../../../schema/reading'
import type { Draft } from '../draft'
import { personPlurals } from '../english/groupNouns'
import { roleNouns } from '../english/roles'
import { workNouns } from '../english/workNouns'

/** Where the head of a source ends: what follows says more about it. */
const headEnds =
  /[,;:(—]|\s(?:of|for|who|that|in|on|at|with|from|to|which|whose|by|about|representing|including|after|before)\s/u
const determiner = /^(?:the|an?|this|that|these|those)\s+/i
/** Stand for somebody named elsewhere, or for nobody. */
const pointing =
  /^(?:he|she|they|it|we|i|you|who|whom|whose|that|which|this|these|those|there|one|ones|another|each|everyone|everybody|nobody|someone|anyone|none|what|his|her|him|them|us|me|self|himself|herself)$/i

export function agentOfSource({ article: { text } }: Draft, entities: Entity[], source: Span): Entity | undefined {
  const [start, end] = headOf(text, source)
  const printed = text.slice(start, end)
  const words = printed.split(/\s+/)
  const last = words.at(-1)!.toLowerCase()
  if (
    printed.length < 3 ||
    words.length > 8 ||
    pointing.test(printed) ||
    workNouns.has(last) ||
    !/\p{L}/u.test(printed)
  )
    return undefined
  const bare = printed.replace(determiner, '').replace(/’/g, "'")
  const known = entities.findIndex(({ name, aliases }) =>
    [name, ...aliases].some((form) => form.replace(determiner, '').toLowerCase() === bare.toLowerCase()),
  )
  if (known >= 0) {
    const entity = entities[known]!
    const isNew = !entity.mentions.some(({ span }) => span[0] === start)
    if (isNew) {
      const mentions = [
        ...entity.mentions,
        {
          span: [start, end] as Span,
          kind: entity.named ? ('name' as const) : ('nominal' as const),
          because: 'source',
        },
      ]
      entities[known] = { ...entity, mentions: mentions.sort((a, b) => a.span[0] - b.span[0]) }
    }
    return entities[known]
  }
  const isNamed = isPrintedLikeName(text, bare, words.length > bare.split(' ').length)
  const entity: Entity = {
    id: `e${entities.length + 1}`,
    type:
      personPlurals.has(last) ||
      roleNouns.has(last) ||
      /^(?:some|many|most|others|few|several|both|critics)$/.test(last)
        ? 'person'
        : isNamed
          ? 'organization'
          : 'person',
    name: isNamed ? bare : printed,
    named: isNamed,
    aliases: isNamed ? [] : [bare].filter((form) => form !== printed),
    mentions: [{ span: [start, end], kind: isNamed ? 'name' : 'nominal', because: 'source' }],
    roles: [],
  }
  entities.push(entity)
  return entity
}

function headOf(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end)
  const stop = headEnds.exec(words)?.index ?? words.length
  return [start, start + words.slice(0, stop).trimEnd().length]
}

/** Capitals where lower case could stand: after the first word, or in it after "the", or inside it ("YouGov"); a single word that is never printed small. */
function isPrintedLikeName(text: string, bare: string, hasDeterminer: boolean): boolean {
  const words = bare.split(' ')
  const last = words.at(-1)!
  if (roleNouns.has(last.toLowerCase()) || personPlurals.has(last.toLowerCase())) return false
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(bare)) return true
  if (!/^\p{Lu}/u.test(last)) return false
  return words.length > 1 || hasDeterminer || !text.includes(` ${last.toLowerCase()}`)
}
