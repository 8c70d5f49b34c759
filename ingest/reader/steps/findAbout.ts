/**
 * About whom and what a quote speaks: every agent named or meant by a pronoun in its words, but not the speaker's own self; a place where it does
 * or suffers something, not where something only happens; the object of praise or blame that stands before the words ("praised Ruiz, saying");
 * events and works that its words name; and for an answer that names nothing, the one answered.
 */
import type { Span } from '../../../schema/article'
import type { About, Event, How, Quote, Work } from '../../../schema/reading'
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
  const quotes: Quote[] = []
  draft.quotes.forEach((quote, i) => {
    const about = aboutOf(draft, index, quote, framed[i]!)
    const last = quotes.at(-1)
    const carried =
      about.length === 0 && last && goesOn(last, quote, framed[i]!.sentence - framed[i - 1]!.sentence)
        ? fromBefore(last, quote)
        : about
    quotes.push(carried.length === 0 ? quote : { ...quote, about: carried })
  })
  return { ...draft, quotes: keepFrames(draft.quotes, quotes) }
}

function aboutOf(draft: Draft, index: MentionIndex, quote: Quote, frame: Frame): About[] {
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
  const isTarget = (located: Located): boolean => {
    const { entity, span } = located
    if (self.has(entity.id)) return false
    // "their", "it" of a body say little: they may mean what it did
    if (located.mention.kind === 'pronoun' && entity.type !== 'person') return false
    // "NBA star Ana Ruiz" speaks of Ruiz
    if (personAfter(draft, index, located) !== located) return false
    if (entity.type === 'place') return isActor(draft, span) || isProminent(draft, entity.mentions.length, 3)
    return entity.named || isTold(draft, located)
  }

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

  // "told Ruiz that she was wrong": the one told, where the text names nobody else
  const told =
    quote.because.includes('addressee:told') && quote.addressees.length === 1 ? quote.addressees[0]! : undefined
  const opening = quote.contents[0]!
  const pronoun = /^(?:that\s+)?(?:he|she|they)\b/i.exec(draft.article.text.slice(...opening))
  if (found.size === 0 && told && pronoun) add(told, 'coreference', [opening[0], opening[0] + pronoun[0].length])
  return [...found].map(([entity, { how, spans }]) => ({ entity, how, stance: null, spans }))
}

/** The same speaker goes on at once: what names nobody speaks of the same. */
function goesOn(last: Quote, quote: Quote, sentences: number): boolean {
  return last.speaker !== null && last.speaker === quote.speaker && sentences <= 2 && quote.form !== 'indirect'
}

function fromBefore(last: Quote, quote: Quote): About[] {
  return last.about
    .filter(({ how }) => how !== 'context')
    .slice(0, 1)
    .map(({ entity }) => ({ entity, how: 'context', stance: null, spans: [quote.contents[0]!] }))
}

/** Events told apart by who took part or where, and works somebody stands behind: not "the story" or "an attack" in general. */
function isNotable(thing: Event | Work): boolean {
  if ('author' in thing) return (thing.author !== null || thing.mentions.length > 2) && weighty.has(thing.kind)
  if (thing.kind === 'election') return thing.mentions.some(([start, end]) => end - start > 16)
  return (
    thing.participants.length > 1 ||
    ((thing.kind === 'attack' || thing.kind === 'outage') &&
      (thing.participants.length > 0 || thing.place !== null || thing.mentions.length > 2))
  )
}

const weighty: ReadonlySet<Work['kind']> = new Set<Work['kind']>(['letter', 'report', 'book', 'law', 'study'])

/** "praised Ruiz, saying …", "called her “…”": the object of the cue, or of the verb that the cue's participle goes with. */
function targetsBefore(draft: Draft, index: MentionIndex, quote: Quote, frame: Frame): Located[] {
  const start = quote.contents[0]?.[0] ?? 0
  const found: Located[] = []
  // "…, she said of the mayor"
  const said = quote.cue && /^\s+(?:of|about)\s+/.exec(draft.article.text.slice(quote.cue[1], quote.cue[1] + 10))
  const subject = said && quote.cue ? index.next(quote.cue[1] + said[0].length, 40) : undefined
  if (subject && !/[.,;:“”"]/.test(draft.article.text.slice(quote.cue![1], subject.span[0])))
    found.push(personAfter(draft, index, subject))
  for (const match of frame.text.matchAll(/[A-Za-z]+/g)) {
    const end = frame.base + match.index + match[0].length
    if (!targetVerbs.has(match[0].toLowerCase()) || end > start || start - end > 120) continue
    const object = index.next(end, 30)
    if (!object || object.span[1] > start) continue
    if (/[.;:,“”"]|\b(?:that|to|by|as|for|in|on|at|of)\b/.test(draft.article.text.slice(end, object.span[0]))) continue
    found.push(object)
  }
  return found
}

/** "chief executive Paul Reyes" has the person after the words; "Coastline director Paul Reyes" after the body. */
function personAfter(draft: Draft, index: MentionIndex, located: Located): Located {
  if (located.entity.type !== 'organization') return located
  const person = index.next(located.span[1] + 1, 40)
  const between = person ? draft.article.text.slice(located.span[1], person.span[0]) : ''
  return person?.entity.type === 'person' &&
    /^\s(?:\p{Ll}[\p{L}-]*\s){1,4}$/u.test(between) &&
    !/\b(?:and|of|in|on|for|with)\b/.test(between)
    ? person
    : located
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

/**
 * An unnamed agent that something is told of: a group ("rural voters") or a known body ("the government"). Not one of a kind ("a politician"),
 * not people in general, not a description right before the name it describes.
 */
function isTold(draft: Draft, { entity, mention, span }: Located): boolean {
  if (mention.kind === 'pronoun') return false
  const words = draft.article.text.slice(span[0], span[1])
  if (
    /^(?:an?|any|every|each|no|my|your|one|another|that|this)\s/i.test(words) ||
    (/^(?:the )?(?:most|best|worst|only)\s/i.test(words) && entity.type === 'person' && !isPlural(words))
  )
    return false
  if (/^\s\p{Lu}/u.test(draft.article.text.slice(span[1], span[1] + 2))) return false
  if (entity.type === 'organization') return true
  return isPlural(words) && !inGeneral.test(words)
}

/** People in general, or told only by number. */
const inGeneral =
  /^(?:(?:the|some|many|most|all|these|those|other|more|few|several|so|too|live|\d[\d,.]*|million|millions|billion|thousands|hundreds|of|a|lot|their|his|her|our)\s+)*(?:people|persons|men|women|children|kids|folks|guys|users|listeners|viewers|readers|audiences?|members|others|families|friends|leaders|participants|sources|fans|opponents|proponents)$/i

function isPlural(words: string): boolean {
  return (
    /(?:[^s']s|people|men|women|children|folks|police|media)$/i.test(words) ||
    /^(?:some|many|most|all|these|those|other|several)\s/i.test(words)
  )
}

/** A place that acts or is spoken of itself ("Spain must", "to hurt Spain"), not one where something happens ("in Spain", "Spanish Fork residents"). */
function isActor(draft: Draft, span: Span): boolean {
  const { text } = draft.article
  const before = /(\p{L}+)\s+(?:the\s+)?$/u.exec(text.slice(Math.max(0, span[0] - 24), span[0]))?.[1]?.toLowerCase()
  if (before && placing.has(before)) return false
  return auxiliary.test(text.slice(span[1], span[1] + 24))
}

/** One the article tells of again and again. */
function isProminent(draft: Draft, mentions: number, least = 5): boolean {
  return mentions >= Math.max(least, draft.sentences.length / 8)
}
