/** Who the source span names. */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { personTitles } from '../../english/titles'
import { organizationPlurals } from '../../english/groupNouns'
import { peoples } from '../../english/peoples'
import { headMention } from '../entityAt'
import { sentenceAt } from '../frames'
import type { Located, MentionIndex } from '../mentionIndex'
import { isOwner, recordKeeper } from '../recordKeeper'
import { groupJustHeard, ofThose } from './groupMeant'
import { lately } from './lately'
import { peopleOfSource } from './peopleOfSource'
import { sourceHead, type SourceHead } from './sourceHead'
import { enclosing, isAgent, type Named } from './speaker'

const amountAlone = /^(?:some|many|several|most|a few|others)$/i
const pronoun = /^(?:he|she|they|it|who|him|her)$/i

/** "it further wrote", "she also": what stands between pronoun and verb. */
const adverbs = /(?<=^\w{2,4})\s+(?:also|further|then|later|now|again|even|still|once|first|finally|\w+ly)$/i

/** "the alliance, which has two unions": who stands in the clause does not speak. */
const relativeClause = /(?<=\S),\s(?:which|whose|that)\s/

const jointly = /^(?:,\s|,?\s+and\s+|,?\s+&\s+)(?:the\s+)?(?:[\p{L}.-]+\s+){0,4}$/u

/** What joins another speaker: no more than "and", a title and a determiner; "and strategist on" goes on about the first. */
const joins =
  /^\s*(?:,\s*)?(?:and|&|as well as|along with)\s(?:(?!(?:of|on|for|at|in|to|with|by|from|who|member)\b)\S+\s){0,5}$/u

export function fromSource(
  draft: Draft,
  index: MentionIndex,
  source: Span,
  before: readonly Quote[],
): Named | undefined {
  const { text } = draft.article
  const words = text.slice(source[0], source[1]).replace(adverbs, '')
  const clause = words.search(relativeClause)
  const end = clause < 0 ? source[1] : source[0] + clause
  const inside = index.within([source[0] - 1, end + 1]).filter(isAgent)
  const outer = enclosing(before, source)
  if (outer?.speaker && /^(?:I|we|me|my)$/i.test(words)) return { speaker: outer.speaker, because: 'first person' }
  if (outer && /^you$/i.test(words) && outer.addressees[0])
    return { speaker: outer.addressees[0], because: 'second person' }
  const pair = /^both$/i.test(words) ? bothBefore(index, source[0]) : undefined
  if (pair) return { speaker: pair[0], coSpeakers: [pair[1]], because: 'both' }

  const several = amountAlone.test(words) ? ofThose(draft, index, source) : undefined
  if (several) return { speaker: several.entity.id, because: 'some of them' }

  if (pronoun.test(words)) {
    const group = /^they$/i.test(words) ? groupJustHeard(draft, index, source, before) : undefined
    if (group) return group
    const meant =
      index.at(source) ??
      (words === 'who' ? subjectIs(draft, index, source) : undefined) ??
      lately(draft, index, source, before, words)
    return meant && named(meant, index, text, source, [])
  }
  // the source stops at the full stop of "Mrs.", or before a name
  const titled =
    personTitles.has(words) || personTitles.has(`${words}.`) || words === 'the' ? index.next(source[1], 3) : undefined
  if (titled) return named(titled, index, text, source, [])
  if (/^(?:which|that)$/i.test(words)) {
    const led = index
      .within([Math.max(0, source[0] - 80), source[0]])
      .findLast((one) => isAgent(one) && /^,?\s*$/.test(text.slice(one.span[1], source[0])))
    if (led) return named(led, index, text, source, [])
  }
  const keeper = recordKeeper(draft, source, words, inside)
  const printed = sourceHead(text, source)
  // "another Muslim who prays at the Harbor Center": who is only named by what follows speaks
  const standsAlone = isOfItself(printed)
  const inPhrase = standsAlone ? inside.filter(({ span }) => span[0] < printed.phrase[1]) : inside
  const isPeople = printed.kind === 'people' || printed.kind === 'quantity' || printed.kind === 'paper'
  const head =
    (printed.kind === 'document' ? undefined : calledAfterwards(text, printed, inside)) ??
    (isPeople
      ? peopleOfSource(draft, source, printed, inside)
      : (keeper ??
        headMention(draft, source) ??
        // "a spokesman, Luis Ortega": the name stands after the comma; "Ortega, a spokesman": before it
        inside.find(
          ({ entity, mention }) => entity.type === 'person' && mention.kind === 'name' && !isOwner(text, mention.span),
        ) ??
        inPhrase.find(({ span }) => !isOwner(text, span)) ??
        inPhrase[0] ??
        (standsAlone ? undefined : index.at([source[0], end]))))
  if (head) return named(firstOf(head, inside, text), index, text, source, inside)
  return printed.kind === 'other' ? bySurname(draft, text.slice(...printed.phrase)) : undefined
}

/** "another delegate on the harbor board, Ana Ruiz": Ruiz. */
function calledAfterwards(
  text: string,
  { phrase: [, end] }: SourceHead,
  inside: readonly Located[],
): Located | undefined {
  return inside.find(
    ({ entity, mention, span }) =>
      entity.type === 'person' && mention.kind === 'name' && nameBehindPhrase.test(text.slice(end, span[0])),
  )
}

const nameBehindPhrase = /^\s(?:not\s)?(?:on|of|in|at|for|from|with)\s[^,;.()]{2,60},\s(?:\p{Lu}[\p{L}.]*\s+){0,2}$/u

function isOfItself({ kind, noun }: SourceHead): boolean {
  return (
    kind === 'other' &&
    noun !== '' &&
    (organizationPlurals.has(noun) || peoples.has(`${noun[0]!.toUpperCase()}${noun.slice(1)}s`))
  )
}

/** "Ana Ruiz is the attorney who charged": the subject of the sentence. */
function subjectIs(draft: Draft, index: MentionIndex, source: Span): Located | undefined {
  const sentence = draft.sentences[sentenceAt(draft, source[0])]!
  const subject = index.within([sentence.span[0], source[0]]).find(isAgent)
  return subject && /^\s+(?:is|was)\s(?:an?|the)\s[^,.;:]*$/.test(draft.article.text.slice(subject.span[1], source[0]))
    ? subject
    : undefined
}

/** A surname at the head of a sentence that nobody took for a name: whose the article knows. */
function bySurname({ entities }: Draft, words: string): Named | undefined {
  const last = /(\p{Lu}[\p{L}'’-]+)$/u.exec(words)?.[1]
  const whose =
    last && entities.find(({ type, named: isNamed, name }) => type === 'person' && isNamed && name.endsWith(` ${last}`))
  return whose ? { speaker: whose.id, because: 'surname' } : undefined
}

/** "minister Anna Holt and minister Raul Costa": the first of those joined. */
function firstOf(head: Located, inside: readonly Located[], text: string): Located {
  const before = inside.findLast(
    ({ span, entity }) =>
      span[1] < head.span[0] &&
      (entity.type === head.entity.type || !head.entity.named) &&
      entity.named &&
      jointly.test(text.slice(span[1], head.span[0])),
  )
  return before ? firstOf(before, inside, text) : head
}

function named(head: Located, index: MentionIndex, text: string, source: Span, inside: readonly Located[]): Named {
  const coSpeakers: string[] = []
  let end = head.span[1]
  for (const other of inside) {
    if (other.span[0] < end) continue
    const between = text.slice(end, other.span[0])
    if (
      !joins.test(between) &&
      !(coSpeakers.length === 0 && /^\s*,\s*$/.test(between) && /,?\s+and\s/.test(text.slice(other.span[1], source[1])))
    )
      break
    if (other.entity.id !== head.entity.id && !isOwner(text, other.span)) coSpeakers.push(other.entity.id)
    end = other.span[1]
  }
  const { kind, because } = head.mention
  return { speaker: head.entity.id, coSpeakers: [...new Set(coSpeakers)], because: because ?? kind }
}

/** The two persons named last before "both". */
function bothBefore(index: MentionIndex, offset: number): readonly [string, string] | undefined {
  const ids: string[] = []
  for (const { entity } of index.within([Math.max(0, offset - 1200), offset]).toReversed()) {
    if (entity.type === 'person' && entity.named && !ids.includes(entity.id)) ids.push(entity.id)
    if (ids.length === 2) return [ids[1]!, ids[0]!]
  }
  return undefined
}
