/**
 * About whom and what a quote speaks: every agent named or meant by a pronoun in its words, but not the speaker's own self; a place where it does
 * or suffers something, not where something only happens; the object of praise or blame that stands before the words ("praised Ruiz, saying");
 * events and works that its words name; and for an answer that names nothing, the one answered.
 */
import type { Span } from '../../../schema/article'
import type { About, How, Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { placing, targetVerbs } from '../english/targetVerbs'
import { frames, keepFrames, type Frame } from './frames'
import { mentionIndex, type Located, type MentionIndex } from './mentionIndex'

const auxiliary =
  /^\s*(?:,|\.|;|:|!|\?|”|"|$)|^\s+(?:is|was|are|were|has|had|have|will|would|can|could|should|must|may|might|did|does|do|needs?|wants?|pays?|[a-z]+(?:ed|es))\b/
const secondPerson = /\b(?:you|your|yours|you['’](?:re|ve|ll|d))\b(?! know\b)/i

export function findAbout(draft: Draft): Draft {
  const index = mentionIndex(draft)
  const framed = frames(draft)
  const byId = new Map(draft.quotes.map((quote) => [quote.id, quote]))
  const quotes = draft.quotes.map((quote, i): Quote => {
    const about = aboutOf(draft, index, quote, framed[i]!, byId)
    return about.length === 0 ? quote : { ...quote, about }
  })
  return { ...draft, quotes: keepFrames(draft.quotes, quotes) }
}

function aboutOf(
  draft: Draft,
  index: MentionIndex,
  quote: Quote,
  frame: Frame,
  byId: ReadonlyMap<string, Quote>,
): About[] {
  const found = new Map<string, { how: How; spans: Span[] }>()
  const add = (id: string, how: How, span: Span): void => {
    const known = found.get(id)
    if (!known) found.set(id, { how, spans: [span] })
    else {
      known.spans.push(span)
      if (how === 'explicit') known.how = how
    }
  }
  const self = new Set([quote.speaker, ...quote.coSpeakers])
  const isTarget = (located: Located): boolean =>
    !self.has(located.entity.id) && (located.entity.type !== 'place' || isActor(draft, located.span))

  for (const located of targetsBefore(draft, index, quote, frame))
    if (isTarget(located)) add(located.entity.id, howOf(located), located.span)
  for (const content of quote.contents)
    for (const located of outermost(index.within(content)))
      if (isTarget(located)) add(located.entity.id, howOf(located), located.span)

  const hearer = quote.addressees.length === 1 ? index.byId.get(quote.addressees[0]!) : undefined
  if (
    hearer?.type === 'person' &&
    hearer.named &&
    quote.form !== 'indirect' &&
    isProminent(draft, hearer.mentions.length)
  )
    for (const [start, end] of quote.contents) {
      const match = secondPerson.exec(draft.article.text.slice(start, end))
      if (match) add(hearer.id, 'coreference', [start + match.index, start + match.index + match[0].length])
    }
  for (const thing of [...draft.events, ...draft.works])
    for (const mention of thing.mentions)
      if (quote.contents.some(([start, end]) => start <= mention[0] && end >= mention[1]) && isNotable(thing))
        add(thing.id, 'explicit', mention)

  if (found.size === 0 && quote.respondsTo) {
    const answered =
      byId.get(quote.respondsTo)?.speaker ?? draft.works.find(({ id }) => id === quote.respondsTo)?.author
    if (answered && !self.has(answered)) add(answered, 'context', quote.cue ?? quote.contents[0]!)
  }
  return [...found].map(([entity, { how, spans }]) => ({ entity, how, stance: null, spans }))
}

/** Events and works that are more than a bare noun. */
function isNotable(thing: { readonly kind: string; readonly mentions: readonly Span[] }): boolean {
  return thing.mentions.length > 1
}

/** "praised Ruiz, saying …", "called her “…”": the object of the cue, or of the verb that the cue's participle goes with. */
function targetsBefore(draft: Draft, index: MentionIndex, quote: Quote, frame: Frame): Located[] {
  const start = quote.contents[0]?.[0] ?? 0
  const found: Located[] = []
  for (const match of frame.text.matchAll(/\p{L}+/gu)) {
    const end = frame.base + match.index + match[0].length
    if (!targetVerbs.has(match[0].toLowerCase()) || end > start || start - end > 120) continue
    const object = index.next(end, 30)
    if (!object || object.span[1] > start) continue
    if (/[.;:,“”"]|\b(?:that|to|by|as|for|in|on|at|of)\b/.test(draft.article.text.slice(end, object.span[0]))) continue
    found.push(object)
  }
  return found
}

function howOf({ mention }: Located): How {
  return mention.kind === 'pronoun' ? 'coreference' : 'explicit'
}

/** Mentions not inside another: in "the Ruiz campaign" only the campaign. */
function outermost(located: readonly Located[]): Located[] {
  const kept: Located[] = []
  for (const one of located) {
    const last = kept.at(-1)
    if (last && one.span[1] <= last.span[1]) continue
    kept.push(one)
  }
  return kept
}

/** A place that acts or is spoken of itself ("Spain must", "to hurt Spain"), not one where something happens ("in Spain", "Spanish Fork residents"). */
function isActor(draft: Draft, span: Span): boolean {
  const { text } = draft.article
  const before = /(\p{L}+)\s+(?:the\s+)?$/u.exec(text.slice(Math.max(0, span[0] - 24), span[0]))?.[1]?.toLowerCase()
  if (before && placing.has(before)) return false
  return auxiliary.test(text.slice(span[1], span[1] + 24))
}

/** A person the article tells of, not only one who asks. */
function isProminent(draft: Draft, mentions: number): boolean {
  return mentions >= Math.max(5, draft.sentences.length / 8)
}
