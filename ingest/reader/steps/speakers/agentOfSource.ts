/**
 * The agent a source names that no step before has taken for one: a body nobody knows ("PoliFacts found"), a group ("critics of the plan").
 * A name printed elsewhere in the article is its owner's; else the source makes an agent of its own, named where it is printed like a name.
 * A document whose author nobody names is an agent itself ("the lawsuit says"); pronouns are none, nor are things that only show something
 * ("all signs suggest").
 */
import type { Span } from '../../../../schema/article'
import type { Entity } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { showingVerbs } from '../../english/cueWords'
import { isPeoplePlural, organizationPlurals, organizationSingulars, speakingBodies } from '../../english/groupNouns'
import { roleNouns } from '../../english/roles'
import { sourceHead, type SourceHead } from './sourceHead'

const determiner = /^(?:the|an?|this|that|these|those)\s+/i
/** Stand for somebody named elsewhere, or for nobody. */
const pointing =
  /^(?:he|she|they|it|we|i|you|who|whom|whose|that|which|this|these|those|there|one|ones|another|each|everyone|everybody|nobody|someone|anyone|none|what|his|her|its|their|him|them|us|me|self|himself|herself|said|says|ask|asked|the|an?)$/i
const longestName = 8

export function agentOfSource(
  { article: { text } }: Draft,
  entities: Entity[],
  source: Span,
  cue: Span | null,
): Entity | undefined {
  const head = sourceHead(text, source)
  const [start, end] = head.phrase
  const printed = text.slice(start, end)
  const words = printed.split(/\s+/)
  if (printed.length < 3 || words.length > longestName || pointing.test(printed)) return undefined
  if (!/\p{L}/u.test(printed) || /\sof\s(?:whom|which)$/.test(printed)) return undefined
  const bare = printed.replace(determiner, '').replace(/’/g, "'")
  const known = entities.findIndex(({ name, aliases }) =>
    [name, ...aliases].some((form) => form.replace(determiner, '').toLowerCase() === bare.toLowerCase()),
  )
  if (known >= 0) {
    entities[known] = withMention(entities[known]!, head.phrase)
    return entities[known]
  }
  const isNamed =
    head.kind === 'paper' ||
    (head.kind === 'other' && isPrintedLikeName(text, source[0], bare, words.length > bare.split(' ').length))
  if (!isNamed && head.kind === 'other' && !isBody(head.noun) && (isThing(head.noun) || onlyShows(text, cue)))
    return undefined
  const entity: Entity = {
    id: `e${entities.length + 1}`,
    type: typeOf(head, isNamed),
    name: isNamed ? bare : printed,
    named: isNamed,
    aliases: isNamed ? [] : [bare].filter((form) => form !== printed),
    mentions: [{ span: head.phrase, kind: isNamed ? 'name' : 'nominal', because: 'source' }],
    roles: [],
  }
  entities.push(entity)
  return entity
}

/** Of several, and no people: "the problems", "her ledgers" say nothing. */
function isThing(noun: string): boolean {
  return /[^s]s$/.test(noun) && !isPeoplePlural(noun)
}

function withMention(entity: Entity, span: Span): Entity {
  if (entity.mentions.some((mention) => mention.span[0] === span[0])) return entity
  const kind = entity.named ? 'name' : 'nominal'
  return {
    ...entity,
    mentions: [...entity.mentions, { span, kind, because: 'source' } as const].sort((a, b) => a.span[0] - b.span[0]),
  }
}

function typeOf({ kind, noun }: SourceHead, isNamed: boolean): Entity['type'] {
  if (kind === 'people' || kind === 'quantity') return 'person'
  return isNamed || kind === 'document' || isBody(noun) ? 'organization' : 'person'
}

function isBody(noun: string): boolean {
  return organizationSingulars.has(noun) || organizationPlurals.has(noun) || speakingBodies.has(noun)
}

/** The cue is no word of speech: what precedes it need not be anybody. */
function onlyShows(text: string, cue: Span | null): boolean {
  if (!cue) return true
  const words =
    text
      .slice(...cue)
      .toLowerCase()
      .match(/[\p{L}’'-]+/gu) ?? []
  return words.some((word) => showingVerbs.has(word))
}

/** Capitals where lower case could stand: after the first word, or in it after "the", or inside it ("YouGov"); a single word that is never printed small. */
function isPrintedLikeName(text: string, at: number, bare: string, hasDeterminer: boolean): boolean {
  const words = bare.split(' ')
  const last = words.at(-1)!
  if (!hasDeterminer && (roleNouns.has(last.toLowerCase()) || isPeoplePlural(last.toLowerCase()))) return false
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(bare)) return true
  if (!/^\p{Lu}/u.test(last)) return false
  if (words.length > 1 || hasDeterminer) return true
  return !(opensSentence(text, at) && /[^s]s$/.test(last)) && !text.includes(` ${last.toLowerCase()}`)
}

function opensSentence(text: string, at: number): boolean {
  return at === 0 || /[\n.!?“"]\s*$/.test(text.slice(Math.max(0, at - 3), at))
}
