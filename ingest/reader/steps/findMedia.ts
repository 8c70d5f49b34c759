/**
 * How and where each quote was said: its medium, the event at which and the work in which. Read from the frame ("in a letter", "during the
 * debate", "tweeted", "told reporters"), from the source ("the report says"), else carried on from what the same speaker said before, until the
 * frame tells of another time.
 */
import type { Span } from '../../../schema/article'
import type { Event, Medium, Quote, Work } from '../../../schema/reading'
import type { Draft } from '../draft'
import { eventNouns } from '../english/eventNouns'
import {
  airedAfter,
  airedBefore,
  mediumOfVerb,
  mediumPrepositions,
  newsroomBefore,
  otherTime,
  platforms,
} from '../english/mediumCues'
import { phraseStops } from '../english/phraseWords'
import { workNouns } from '../english/workNouns'
import { frames, keepFrames, sentenceAt, type Frame } from './frames'
import { mentionIndex } from './mentionIndex'

/** Media that last: what a speaker says next is said there too. Of the others only the next words in a row are part. */
const lasting: ReadonlySet<Medium> = new Set<Medium>([
  'interview',
  'rally',
  'speech',
  'press conference',
  'debate',
  'hearing',
  'broadcast',
  'conversation',
  'testimony',
])

interface Scene {
  readonly medium: Medium | null
  readonly event: string | null
  readonly work: string | null
  readonly because: string
}

/** Works that one "writes". */
const isWritten: ReadonlySet<Work['kind']> = new Set<Work['kind']>([
  'letter',
  'post',
  'article',
  'book',
  'report',
  'email',
])

/** A scene set at a sentence for some speakers. */
interface Told {
  readonly sentence: number
  readonly who: readonly string[]
  readonly scene: Scene
}

/** A quote carries on the scene of its speaker over at most so many sentences without one. */
const farthest = 40
/** Sentences that count as the opening. */
const opening = 5
const nothing: Scene = { medium: null, event: null, work: null, because: '' }

export function findMedia(draft: Draft): Draft {
  const framed = frames(draft)
  const main = mainEvent(draft)
  const told = scenesTold(draft)
  const latest = new Map<string, Told>()
  const quotes: Quote[] = []
  let next = 0
  draft.quotes.forEach((quote, i) => {
    const frame = framed[i]!
    while (next < told.length && told[next]!.sentence <= frame.sentence) {
      for (const who of told[next]!.who) latest.set(who, told[next]!)
      next++
    }
    const own = ownScene(draft, quote, frame)
    const isOwn = Boolean(own.medium || own.event || own.work)
    const said = isOwn
      ? own
      : (written(draft, quote, frame, quotes.at(-1)) ??
        carriedOn(i > 0 ? framed[i - 1]!.sentence : -99, quote, frame, quotes.at(-1), latest, main))
    if (isOwn && quote.speaker && own.medium && lasting.has(own.medium))
      latest.set(quote.speaker, { scene: own, sentence: frame.sentence, who: [quote.speaker] })
    quotes.push(set(quote, said))
  })
  return { ...draft, quotes: keepFrames(draft.quotes, foretold(draft, quotes, framed)) }
}

function set(quote: Quote, { medium, event, work, because }: Scene): Quote {
  return because ? { ...quote, medium, event, work, because: [...quote.because, because] } : quote
}

/** Headline and opening sum up what the body tells with its scene. */
function foretold(draft: Draft, quotes: readonly Quote[], framed: readonly Frame[]): Quote[] {
  return quotes.map((quote, i) => {
    if (quote.medium || !quote.speaker || framed[i]!.sentence > opening || otherTime.test(framed[i]!.text)) return quote
    const later = quotes.find((other, j) => j > i && other.speaker === quote.speaker && other.medium)
    return later?.medium && lasting.has(later.medium)
      ? set(quote, { ...later, because: 'medium:told below' } as Scene)
      : quote
  })
}

/** What the quote's own frame, cue and source say. */
function ownScene(draft: Draft, quote: Quote, frame: Frame): Scene {
  const { text } = draft.article
  const cue = quote.cue ? text.slice(quote.cue[0], quote.cue[1]).toLowerCase() : ''
  const source = quote.source ? text.slice(quote.source[0], quote.source[1]) : ''
  if (/\b(?:account|page|feed|handle)\b/i.test(source)) return { ...nothing, medium: 'post', because: 'medium:source' }
  const inSource = source ? nounMedium(lastNoun(source)) : undefined
  if (inSource && quote.source) {
    return { ...byPlace(draft, quote.source), medium: inSource, because: 'medium:source' }
  }
  const phrase = mediumPhrase(draft, frame, quote)
  if (phrase) return { ...byPlace(draft, phrase.span), medium: phrase.medium, because: 'medium:frame' }
  for (const word of cue.split(/\s+/)) {
    const medium = mediumOfVerb.get(word)
    if (medium) return { ...nothing, medium, because: 'medium:cue' }
  }
  if (/^(?:also |then |later )?(?:wrote|writes|writing|write)\b/.test(cue)) {
    const written = draft.works.findLast(
      (work) =>
        work.author === quote.speaker &&
        work.author !== null &&
        isWritten.has(work.kind) &&
        work.mentions[0]![0] < frame.hull[1],
    )
    if (written)
      return {
        medium: nounMedium(lastNoun(text.slice(...written.mentions[0]!))) ?? null,
        event: null,
        work: written.id,
        because: 'medium:wrote',
      }
  }
  if (isOnPlatform(quote, frame)) return { ...nothing, medium: 'post', because: 'medium:platform' }
  if (isAired(draft, quote, frame)) return { ...nothing, medium: 'interview', because: 'medium:show' }
  if (isToldToNewsroom(draft, quote, frame)) return { ...nothing, medium: 'interview', because: 'medium:told' }
  return nothing
}

/** "told the Herald", "told KTLA's Ana Ruiz", "told host Ana Ruiz". */
function isToldToNewsroom(draft: Draft, quote: Quote, frame: Frame): boolean {
  const index = mentionIndex(draft)
  return quote.addressees.some((id) => {
    const whom = index.byId.get(id)
    if (!whom?.named || whom.type === 'place') return false
    if (whom.type === 'person' && whom.mentions.length <= 2 && isTold(draft, quote)) return true
    if (whom.type === 'organization')
      return !/(?:committee|congress|senate|house|court|parliament|party|government|commission)/i.test(whom.name)
    return whom.mentions.some(
      ({ span }) =>
        newsroomBefore.test(draft.article.text.slice(Math.max(0, span[0] - 40), span[0])) &&
        (span[0] < frame.hull[1] + 80 || span[0] > frame.base),
    )
  })
}

/** The cue itself tells: "told Ana Ruiz". */
function isTold({ article }: Draft, { cue }: Quote): boolean {
  return cue !== null && /\b(?:told|tells|telling)$/i.test(article.text.slice(cue[0], cue[1]))
}

/** "wrote on Facebook", "On Facebook, …": right after the cue or at the start, else something else took place there. */
function isOnPlatform(quote: Quote, frame: Frame): boolean {
  const match = platforms.exec(frame.text)
  if (!match) return false
  const cueEnd = (quote.cue?.[1] ?? 0) - frame.base
  return match.index < 4 || (match.index >= cueEnd && match.index - cueEnd < 20)
}

/** "said on CBS's “Face the Nation”", "on CNN": right after cue or speaker, or at the head of the sentence. */
function isAired(draft: Draft, quote: Quote, frame: Frame): boolean {
  const { text } = draft.article
  if (!quote.cue) return false
  const after = Math.max(quote.cue[1], quote.source && quote.source[0] - quote.cue[1] < 4 ? quote.source[1] : 0)
  return airedAfter.test(text.slice(after, after + 90)) || airedBefore.test(frame.text.slice(0, 100))
}

/** The first "in a statement", "at a rally in Dayton" in the frame. */
function mediumPhrase(
  draft: Draft,
  frame: Frame,
  quote: Quote,
): { readonly medium: Medium; readonly span: Span } | undefined {
  const { tokens } = draft
  const sentence = draft.sentences[frame.sentence]!
  let best: { readonly medium: Medium; readonly span: Span; readonly distance: number } | undefined
  const anchor = quote.cue?.[0] ?? quote.contents[0]?.[0] ?? 0
  for (let i = sentence.tokens[0]; i < tokens.length && tokens[i]!.span[1] <= frame.base + frame.text.length; i++) {
    const token = tokens[i]!
    if (!token.isWord || !mediumPrepositions.test(token.text.toLowerCase()) || isBlank(frame, token.span)) continue
    // "the shooting at a rally" tells of the shooting
    if (i > sentence.tokens[0] && /^(?:attempt|attempts)$/.test(tokens[i - 1]!.text)) continue
    if (i > sentence.tokens[0] && eventNouns.has(tokens[i - 1]!.text.toLowerCase())) continue
    for (let j = i + 1; j < Math.min(i + 9, tokens.length) && tokens[j]!.sentence === token.sentence; j++) {
      const word = tokens[j]!.text.toLowerCase()
      if (isBlank(frame, tokens[j]!.span)) break
      if (!tokens[j]!.isWord) {
        if (/^[-–“”"‘’'&.]$/.test(word)) continue
        break
      }
      const pair = tokens[j + 1] ? `${word} ${tokens[j + 1]!.text.toLowerCase()}` : ''
      const medium = nounMedium(pair) ?? nounMedium(word)
      if (medium) {
        const distance = Math.abs(token.span[0] - anchor)
        if (!best || distance < best.distance) best = { medium, span: [token.span[1], tokens[j]!.span[1]], distance }
        break
      }
      if (phraseStops.has(word) && !/^(?:of|with|by|his|her|their|that|said)$/.test(word)) break
    }
  }
  return best
}

function isBlank(frame: Frame, span: Span): boolean {
  return frame.text.slice(span[0] - frame.base, span[1] - frame.base).trim() === ''
}

function nounMedium(noun: string): Medium | undefined {
  return eventNouns.get(noun)?.medium ?? workNouns.get(noun)?.medium
}

/** The noun a source is headed by: "the post", "a Politico report published Friday". */
function lastNoun(source: string): string {
  const base = source
    .toLowerCase()
    .split(/,|\s(?:published|released|that|which|about)\s/)[0]!
    .trim()
  const last = base.slice(base.lastIndexOf(' ') + 1)
  if (nounMedium(last)) return last
  const head = base.split(/\s(?:of|for|by|from|on|in)\s/)[0]!
  return head.slice(head.lastIndexOf(' ') + 1)
}

/** Work and event that the span touches. */
function byPlace(draft: Draft, span: Span): { readonly event: string | null; readonly work: string | null } {
  const touches = ([start, end]: Span): boolean => start < span[1] && end > span[0]
  return {
    event: draft.events.find((event) => event.mentions.some(touches))?.id ?? null,
    work: draft.works.find((work) => work.mentions.some(touches))?.id ?? null,
  }
}

function carriedOn(
  lastSentence: number,
  quote: Quote,
  frame: Frame,
  last: Quote | undefined,
  latest: ReadonlyMap<string, Told>,
  main: Event | undefined,
): Scene {
  const { speaker } = quote
  if (!speaker || otherTime.test(frame.text)) return nothing
  if (last?.speaker === speaker && last.medium)
    return { medium: last.medium, event: last.event, work: last.work, because: 'medium:carried on' }
  const before = latest.get(speaker)
  if (before && frame.sentence - before.sentence <= farthest) return { ...before.scene, because: 'medium:carried on' }
  if (main?.participants.includes(speaker)) return { ...sceneOf(main), because: 'medium:main event' }
  return nothing
}

/** "wrote" with nothing more is a post, unless the speaker was being read from something written already. */
function written(draft: Draft, quote: Quote, frame: Frame, last: Quote | undefined): Scene | undefined {
  if (!quote.cue || quote.form === 'indirect' || otherTime.test(frame.text)) return undefined
  if (!/^(?:also |then |later |recently )?(?:wrote|writes|writing)\b/i.test(draft.article.text.slice(...quote.cue)))
    return undefined
  if (last?.speaker === quote.speaker && last?.medium && !lasting.has(last.medium)) return undefined
  return { ...nothing, medium: 'post', because: 'medium:wrote' }
}

function sceneOf(event: Event): Scene {
  return { medium: mediumOfKind(event.kind), event: event.id, work: null, because: 'medium:told' }
}

function mediumOfKind(kind: Event['kind']): Medium | null {
  for (const noun of eventNouns.values()) if (noun.kind === kind) return noun.medium
  return null
}

/** Sentences that set a scene without quoting: "In an interview on Sunday, Ruiz defended the plan." */
function scenesTold(draft: Draft): Told[] {
  const index = mentionIndex(draft)
  const { text } = draft.article
  const told: Told[] = []
  // "shot at a rally": nothing is said there
  const violent = new Set(
    draft.events
      .filter(({ kind }) => kind === 'attack')
      .flatMap(({ mentions }) => mentions.map(([start]) => sentenceAt(draft, start))),
  )
  const add = (mention: Span, scene: Scene, participants: readonly string[]): void => {
    if (!scene.medium || !/\b(?:in|during|at|on|from)\s+$/i.test(text.slice(Math.max(0, mention[0] - 8), mention[0])))
      return
    if (draft.quotes.some(({ contents }) => contents.some(([start, end]) => start <= mention[0] && end >= mention[1])))
      return
    const sentence = sentenceAt(draft, mention[0])
    if (
      violent.has(sentence) ||
      /\b(?:shot|shooting|gunman|assassin\w*|killed|bullet)\b/.test(text.slice(...draft.sentences[sentence]!.span))
    )
      return
    const { span } = draft.sentences[sentence]!
    if (otherTime.test(text.slice(span[0], span[1]))) return
    const subjects = index.within([span[0], mention[0]]).filter(({ entity }) => entity.type === 'person')
    const after = index.within([mention[1], span[1]]).filter(({ entity }) => entity.type === 'person')
    const who = new Set([...participants, ...((subjects[0] ?? after[0]) ? [(subjects[0] ?? after[0])!.entity.id] : [])])
    told.push({ sentence, who: [...who], scene })
  }
  for (const event of draft.events)
    for (const mention of event.mentions) add(mention, sceneOf(event), event.participants)
  for (const work of draft.works)
    for (const mention of work.mentions)
      add(mention, sceneOfWork(draft, work, mention), work.author ? [work.author] : [])
  return told.sort((a, b) => a.sentence - b.sentence)
}

function sceneOfWork(draft: Draft, work: Work, mention: Span): Scene {
  return {
    medium: nounMedium(lastNoun(draft.article.text.slice(mention[0], mention[1]))) ?? null,
    event: null,
    work: work.id,
    because: 'medium:told',
  }
}

/** An interview, debate or the like between two that headline or opening name: what either says in the article is said there, if nothing else is. */
function mainEvent(draft: Draft): Event | undefined {
  const end = draft.sentences[Math.min(opening, draft.sentences.length) - 1]?.span[1] ?? 0
  return draft.events.find(
    (event) =>
      event.kind === 'interview' &&
      event.participants.length > 1 &&
      event.mentions.length > 1 &&
      event.mentions[0]![0] < end,
  )
}
