/**
 * About whom and what a quote speaks: every agent named or meant by a pronoun in its words, but not the speaker's own self; a place where it does
 * or suffers something, not where something only happens; the object of praise or blame that stands before the words ("praised Ruiz, saying");
 * events, works and plans that its words name; and where they name nothing, what was spoken of before.
 */
import type { Span } from '../../../schema/article'
import type { About, How, Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { carriedOver } from './about/carriedOver'
import { isActor } from './about/isActor'
import { isTold } from './about/isTold'
import { isFresh, mainMatter } from './about/mainMatter'
import { personAfter, targetsBefore } from './about/targetsBefore'
import { thingsNamed, type ThingNamed } from './about/thingsNamed'
import { frames, keepFrames, type Frame } from './frames'
import { mentionIndex, type Located, type MentionIndex } from './mentionIndex'

const secondPerson = /\b(?:you|your|yours|you['’](?:re|ve|ll|d))\b(?! know\b)/i

export function findAbout(draft: Draft): Draft {
  const index = mentionIndex(draft)
  const framed = frames(draft)
  const main = mainMatter(draft)
  const thingsOf = thingsNamed(draft)
  const quotes: Quote[] = []
  draft.quotes.forEach((quote, i) => {
    const about = aboutOf(draft, index, quote, framed[i]!, thingsOf(quote))
    const last = quotes.at(-1)
    const carried =
      about.length === 0 && last
        ? carriedOver(draft, last, quote, framed[i]!.sentence - framed[i - 1]!.sentence)
        : about
    const all: readonly About[] =
      carried.length === 0 && main && main.id !== quote.work && isFresh(draft, main, quote.contents[0]!)
        ? [{ entity: main.id, how: 'context', stance: null, spans: [quote.contents[0]!] }]
        : carried
    quotes.push(all.length === 0 ? quote : { ...quote, about: all })
  })
  return { ...draft, quotes: keepFrames(draft.quotes, quotes) }
}

function aboutOf(
  draft: Draft,
  index: MentionIndex,
  quote: Quote,
  frame: Frame,
  things: readonly ThingNamed[],
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
  const named = quote.contents.flatMap((content) => outermost(index.within(content)))
  const first = named.find(({ entity }) => !self.has(entity.id))
  const isTarget = (located: Located): boolean => {
    const { entity, span } = located
    if (self.has(entity.id)) return false
    // "their", "it" of a body say little: they may mean what it did
    if (located.mention.kind === 'pronoun' && entity.type !== 'person') return false
    // "NBA star Ana Ruiz" speaks of Ruiz
    if (personAfter(draft, index, located) !== located) return false
    // “the Dayton fire” speaks of the fire
    if (
      entity.type === 'place' &&
      things.some(({ thing, span: [start, end] }) => thing.kind === 'attack' && start <= span[0] && end >= span[1])
    )
      return false
    if (entity.type === 'place') return isActor(draft, span) || isProminent(draft, entity.mentions.length, 3)
    return entity.named || isTold(draft, located, quote.form, located === first)
  }

  for (const located of targetsBefore(draft, index, quote, frame))
    if (isTarget(located)) add(located.entity.id, howOf(located), located.span)
  for (const located of named) if (isTarget(located)) add(located.entity.id, howOf(located), located.span)

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
  for (const { thing, span } of things) add(thing.id, 'explicit', span)

  // "told Ruiz that she was wrong": the one told, where the text names nobody else
  const told =
    quote.because.includes('addressee:told') && quote.addressees.length === 1 ? quote.addressees[0]! : undefined
  const opening = quote.contents[0]!
  const pronoun = /^(?:that\s+)?(?:he|she|they)\b/i.exec(draft.article.text.slice(...opening))
  if (found.size === 0 && told && pronoun) add(told, 'coreference', [opening[0], opening[0] + pronoun[0].length])
  return [...found].map(([entity, { how, spans }]) => ({ entity, how, stance: null, spans }))
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

/** One the article tells of again and again. */
function isProminent(draft: Draft, mentions: number, least = 5): boolean {
  return mentions >= Math.max(least, draft.sentences.length / 8)
}
