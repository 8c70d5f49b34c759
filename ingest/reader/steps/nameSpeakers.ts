/**
 * Who speaks: the agent named by the source span ("Ana Ruiz, a spokeswoman for the union, said": Ruiz); two where two are joined ("Ruiz and
 * Okafor said"). Without a source the thread of the text decides: a participle has the subject of its sentence, a quote that only goes on has
 * the speaker before it. Inside a quote "I" is the one who speaks it.
 */
import type { Span } from '../../../schema/article'
import type { Entity, Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { agentOfSource } from './agentOfSource'
import { headMention } from './entityAt'
import { frames, keepFrames, sentenceAt, type Frame } from './frames'
import { isOwner, recordKeeper } from './recordKeeper'
import { mentionIndex, type Located, type MentionIndex } from './mentionIndex'

interface Named {
  readonly speaker: string
  readonly coSpeakers?: readonly string[]
  readonly because: string
}

const pronoun = /^(?:he|she|they|it|who|him|her)$/i
const jointly = /^(?:,\s|,?\s+and\s+|,?\s+&\s+)(?:the\s+)?(?:[\p{L}.-]+\s+){0,4}$/u
const joins = /^\s*(?:,\s*)?(?:and|&|as well as|along with)\s/u

export function nameSpeakers(draft: Draft): Draft {
  const index = mentionIndex(draft)
  const framed = frames(draft)
  const named: Quote[] = []
  const entities = [...draft.entities]
  for (const [i, quote] of draft.quotes.entries()) {
    const found =
      asker(draft, index, quote) ??
      reported(draft, index, quote, framed[i]!) ??
      (quote.source && fromSource(draft, index, quote.source, named)) ??
      (quote.source && ofItself(draft, entities, quote.source)) ??
      fromThread(draft, index, quote, named)
    named.push(
      found
        ? {
            ...quote,
            speaker: found.speaker,
            coSpeakers: found.coSpeakers ?? [],
            because: [...quote.because, `speaker:${found.because}`],
          }
        : quote,
    )
  }
  return { ...draft, entities, quotes: keepFrames(draft.quotes, named) }
}

function ofItself(draft: Draft, entities: Entity[], source: Span): Named | undefined {
  const agent = agentOfSource(draft, entities, source)
  return agent && { speaker: agent.id, because: 'source' }
}

/** "Ruiz was asked by a caller": the caller asks. */
function asker(draft: Draft, index: MentionIndex, { cue }: Quote): Named | undefined {
  if (!cue) return undefined
  const { text } = draft.article
  const words = text.slice(Math.max(0, cue[0] - 8), cue[1] + 8)
  const by =
    /(?:\b(?:was|were|been|being|is|are)\s+(?:also\s+|then\s+)?|^\W*|[.!?]\W+)(?:asked|Asked|pressed|questioned|challenged|told)\s+by\s/i.exec(
      words,
    )
  if (!by) return undefined
  const agent = index.next(Math.max(0, cue[0] - 8) + by.index + by[0].length, 30)
  return agent && agent.entity.type !== 'place' ? { speaker: agent.entity.id, because: 'asked by' } : undefined
}

/** "Ruiz said, according to a Herald report": Ruiz speaks, the report hands it on. */
function reported(
  draft: Draft,
  index: MentionIndex,
  { cue, source, contents }: Quote,
  frame: Frame,
): Named | undefined {
  const { text } = draft.article
  if (!cue || !source || !/\baccording to\b/i.test(text.slice(...cue))) return undefined
  for (const content of contents) {
    // at the head of what the report has ("Ruiz said she won"), or after the marks ("“We won,” Ruiz said")
    const told =
      /^(?:[^."“”]*?\s)?(said|says|told|wrote|tweeted)\b|[”"]\s+(?:[^"“”.]{0,60}?\s)?(said|says|told|wrote|added)\b/.exec(
        text.slice(...content),
      )
    const verb = told?.[1] ?? told?.[2]
    if (!told || !verb) continue
    const end = content[0] + told.index + told[0].length
    const teller = index.at([end - verb.length - 3, end - verb.length - 1]) ?? index.next(end + 1, 2)
    if (teller && isAgent(teller)) return { speaker: teller.entity.id, because: 'said, as reported' }
  }
  for (const match of frame.text.matchAll(/\b(?:said|says|told|added|wrote|tweeted|argued|claimed)\b/g)) {
    const at = frame.base + match.index
    if (at > source[0] && at < source[1]) continue
    const before = index.at([at - 3, at - 1])
    const after = index.at([at + match[0].length + 1, at + match[0].length + 3])
    const who = [before, after].find(
      (located) =>
        located &&
        isAgent(located) &&
        !overlaps(located.span, source) &&
        !contents.some((content) => overlaps(located.span, content)),
    )
    if (who) return { speaker: who.entity.id, because: 'said, as reported' }
  }
  return undefined
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

function fromSource(draft: Draft, index: MentionIndex, source: Span, before: readonly Quote[]): Named | undefined {
  const { text } = draft.article
  const words = text.slice(source[0], source[1])
  const inside = index.within([source[0] - 1, source[1] + 1]).filter(isAgent)
  const outer = enclosing(before, source)
  if (outer?.speaker && /^(?:I|we|me|my)$/i.test(words)) return { speaker: outer.speaker, because: 'first person' }
  if (outer && /^you$/i.test(words) && outer.addressees[0])
    return { speaker: outer.addressees[0], because: 'second person' }
  const pair = /^both$/i.test(words) ? bothBefore(index, source[0]) : undefined
  if (pair) return { speaker: pair[0], coSpeakers: [pair[1]], because: 'both' }

  if (pronoun.test(words)) {
    const meant = index.at(source) ?? lately(draft, index, source, before, words)
    return meant && named(meant, index, text, source, [])
  }
  const keeper = recordKeeper(draft, source, words, inside)
  const head =
    keeper ??
    headMention(draft, source) ??
    // "a spokesman, Luis Ortega": the name stands after the comma; "Ortega, a spokesman": before it
    inside.find(
      ({ entity, mention }) => entity.type === 'person' && mention.kind === 'name' && !isOwner(text, mention.span),
    ) ??
    inside.find(({ span }) => !isOwner(text, span)) ??
    inside[0] ??
    index.at(source)
  return head ? named(firstOf(head, inside, text), index, text, source, inside) : bySurname(draft, words)
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
      entity.type === head.entity.type &&
      entity.named &&
      jointly.test(text.slice(span[1], head.span[0])),
  )
  return before ? firstOf(before, inside, text) : head
}

/** A pronoun nobody has resolved: the one who spoke last, else the person named last outside quoted words. */
function lately(
  draft: Draft,
  index: MentionIndex,
  source: Span,
  before: readonly Quote[],
  words: string,
): Located | undefined {
  const isFit = ({ entity }: Located): boolean =>
    /^it$/i.test(words) ? entity.type === 'organization' : /^they$/i.test(words) || entity.type === 'person'
  const sentence = sentenceAt(draft, source[0])
  const near = draft.sentences[Math.max(0, sentence - 3)]!.span[0]
  const last = before.findLast(
    ({ contents, speaker }) => speaker !== null && contents[0]![0] >= near && contents[0]![0] < source[0],
  )
  const named = last && index.all.find((located) => located.entity.id === last.speaker && isFit(located))
  return (
    named ??
    outside(draft, index.within([near, source[0]]))
      .filter(isFit)
      .at(-1)
  )
}

/** Mentions that stand in no quoted words. */
function outside(draft: Draft, located: readonly Located[]): Located[] {
  return located.filter(
    ({ span }) =>
      !draft.quotes.some(({ contents }) => contents.some(([start, end]) => start <= span[0] && end >= span[1])),
  )
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
    if (other.entity.id !== head.entity.id) coSpeakers.push(other.entity.id)
    end = other.span[1]
  }
  const { kind, because } = head.mention
  return { speaker: head.entity.id, coSpeakers: [...new Set(coSpeakers)], because: because ?? kind }
}

/** No source is printed: the thread of the text. */
function fromThread(draft: Draft, index: MentionIndex, quote: Quote, before: readonly Quote[]): Named | undefined {
  const start = quote.contents[0]?.[0] ?? 0
  const last = before.at(-1)
  const sentence = draft.sentences[sentenceAt(draft, (quote.cue ?? quote.contents[0] ?? [0, 0])[0])]
  if (!sentence) return undefined
  const outer = enclosing(before, quote.contents[0] ?? [0, 0])
  if (quote.cue) {
    // A participle or a second verb: "…, adding that", "and accused": the one who spoke in the same sentence, else its subject.
    const same = before.findLast(
      (other) =>
        other !== outer &&
        other.speaker &&
        other.cue &&
        other.cue[0] >= sentence.span[0] &&
        other.cue[0] < quote.cue![0],
    )
    if (same?.speaker) return { speaker: same.speaker, coSpeakers: same.coSpeakers, because: 'same sentence' }
    const subject = outside(draft, index.within([sentence.span[0], quote.cue[0]])).find(isAgent)
    if (subject) return { speaker: subject.entity.id, because: 'subject' }
  }
  if (outer) return undefined
  // A quote that goes on: the one before it in this paragraph, or in the one before where nothing else was said since.
  const lastEnd = last?.contents.at(-1)?.[1] ?? -1
  if (last?.speaker && lastEnd <= start) {
    const gap =
      draft.sentences[sentenceAt(draft, start)]!.paragraph -
      draft.sentences[sentenceAt(draft, Math.max(0, lastEnd - 1))]!.paragraph
    const between = index.within([Math.max(lastEnd, last.source?.[1] ?? 0, last.cue?.[1] ?? 0), start]).filter(isPerson)
    if (gap === 0 && between.length === 0)
      return { speaker: last.speaker, coSpeakers: last.coSpeakers, because: 'goes on' }
    if (gap === 0 || quote.form === 'direct') {
      const introduced = between.at(-1)
      if (introduced) return { speaker: introduced.entity.id, because: 'introduced' }
      if (gap <= 1) return { speaker: last.speaker, coSpeakers: last.coSpeakers, because: 'goes on' }
    }
  }
  if (quote.form !== 'direct') return undefined
  // “…” stands alone after a sentence about somebody.
  const paragraph = draft.paragraphs[sentence.paragraph]!
  const subject = outside(draft, index.within([paragraph.span[0], start])).find(isPerson)
  return subject && { speaker: subject.entity.id, because: 'introduced' }
}

/** The quote whose contents hold the span. */
function enclosing(quotes: readonly Quote[], span: Span): Quote | undefined {
  return quotes.findLast(({ contents }) =>
    contents.some(([from, to]) => from <= span[0] && to >= span[1] && !(from === span[0] && to === span[1])),
  )
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

function isAgent({ entity }: Located): boolean {
  return entity.type !== 'place'
}

function isPerson({ entity }: Located): boolean {
  return entity.type === 'person'
}
