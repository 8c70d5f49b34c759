/**
 * How and where each quote was said: its medium, the event at which and the work in which. As its own frame states, else carried on from what the
 * same speaker said before, until the frame tells of another time. What is told to a newsroom is told in an interview, an event of its own.
 */
import type { Event, Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { otherTime, writings } from '../english/mediumCues'
import { frames, keepFrames, sentenceAt, type Frame } from './frames'
import { lasting, mediumOfNoun, nowhere, readFrom, sceneOfEvent, type Scene } from './media/scene'
import { sceneInFrame } from './media/sceneInFrame'
import { scenesTold, type Told } from './media/scenesTold'
import { findTranscript } from './media/transcript'

/** A scene lasts over so many sentences without a word of it; one that does not last, over so many. */
const farthest = 40
const inARow = 4
/** How far back the writing may be named, in characters. */
const writingReach = 1500
/** Sentences that count as the opening. */
const opening = 5

export function findMedia(draft: Draft): Draft {
  const framed = frames(draft)
  const told = scenesTold(draft)
  const events = [...draft.events]
  const transcript = findTranscript(draft, told, events)
  const main = (transcript && events.find(({ id }) => id === transcript.scene.event)) ?? mainEvent(draft)
  const latest = new Map<string, Told>()
  const quotes: Quote[] = []
  let next = 0
  draft.quotes.forEach((quote, i) => {
    const frame = framed[i]!
    while (next < told.length && told[next]!.sentence <= frame.sentence) {
      for (const who of told[next]!.who)
        if (isLasting(told[next]) || !isLasting(latest.get(who))) latest.set(who, told[next]!)
      next++
    }
    const stated = transcript?.turns.has(quote.id)
      ? transcript.scene
      : withInterview(sceneInFrame(draft, quote, frame), quote, events)
    const last = quotes[i - 1]
    const before = last && isInARow(draft, framed[i - 1]!, frame, last, main) ? last : undefined
    const isHost = stated.because === 'medium:interviewer' && quote.attitude !== 'asks'
    const scene =
      stated.medium && !(isHost && before?.speaker === quote.speaker && before?.medium)
        ? stated
        : (written(draft, quote, frame, before) ??
          carriedOn(draft, quote, frame, before, latest, main, transcript?.scene))
    const isAside = main !== undefined && stated.event !== main.id && main.participants.includes(quote.speaker ?? '')
    if (quote.speaker && stated.medium && lasting.has(stated.medium) && !isAside)
      latest.set(quote.speaker, { scene: stated, sentence: frame.sentence, who: [quote.speaker] })
    if (quote.speaker && scene.because === 'medium:question')
      latest.set(quote.speaker, { scene, sentence: frame.sentence, who: [quote.speaker] })
    quotes.push(within(quote, scene))
  })
  return {
    ...draft,
    events,
    quotes: keepFrames(draft.quotes, foretold(draft, withParticiple(draft, quotes, framed), framed, told)),
  }
}

/** A letter spoken of does not end an interview. */
function isLasting(told: Told | undefined): boolean {
  return told !== undefined && told.scene.medium !== null && lasting.has(told.scene.medium)
}

function within(quote: Quote, { medium, event, work, because }: Scene): Quote {
  return because ? { ...quote, medium, event, work, because: [...quote.because, because] } : quote
}

/** What is told to somebody in an interview is said at one event, however often the text says "told". */
function withInterview(scene: Scene, quote: Quote, events: Event[]): Scene {
  if (scene.medium !== 'interview' || scene.event || !quote.speaker || !quote.cue || quote.addressees.length !== 1)
    return scene
  const participants = [quote.speaker, quote.addressees[0]!]
  const known = events.find(
    ({ kind, participants: took }) => kind === 'interview' && participants.every((id) => took.includes(id)),
  )
  if (known) return { ...scene, event: known.id }
  const event: Event = {
    id: `v${events.length + 1}`,
    kind: 'interview',
    name: '',
    date: null,
    precision: null,
    place: null,
    participants,
    mentions: [quote.cue],
  }
  events.push(event)
  return { ...scene, event: event.id }
}

/** "Ruiz blamed the weather, tweeting: “…”", "Blaming the weather, Ruiz told reporters": one clause says it for the whole sentence. */
function withParticiple(draft: Draft, quotes: readonly Quote[], framed: readonly Frame[]): Quote[] {
  return quotes.map((quote, i) => {
    const next = quotes[i + 1]
    if (!next?.cue || !next.medium || next.speaker !== quote.speaker) return quote
    if (framed[i]!.sentence !== framed[i + 1]!.sentence || quote.because.some((why) => stated.test(why))) return quote
    const isLed =
      quote.cue !== null &&
      leading.test(draft.article.text.slice(...quote.cue)) &&
      next.because.some((why) => stated.test(why))
    if (!isLed && !participle.test(draft.article.text.slice(...next.cue))) return quote
    return within(
      { ...quote, because: quote.because.filter((why) => !why.startsWith('medium:')) },
      {
        medium: next.medium,
        event: next.event,
        work: next.work,
        because: 'medium:participle',
      },
    )
  })
}

const participle = /^\s*(?:tweeting|posting|writing|emailing|texting)\b/i
/** A participle that is a cue before the cue of the main clause. */
const leading = /^\s*\p{Ll}+ing\b/iu
const stated = /^medium:(?!carried|told|main|question)/

/** Headline and opening sum up what the body tells with its scene; and "he said in a statement" may come with the second quotation. */
function foretold(draft: Draft, quotes: readonly Quote[], framed: readonly Frame[], told: readonly Told[]): Quote[] {
  const nextBy = new Map<string, number>()
  const found = [...quotes]
  for (let i = quotes.length - 1; i >= 0; i--) {
    const quote = quotes[i]!
    if (quote.speaker) {
      const scene = quote.medium ? undefined : sceneBelow(draft, quotes, framed, told, i, nextBy.get(quote.speaker))
      if (scene) found[i] = within(quote, scene)
      if (quote.medium) nextBy.set(quote.speaker, i)
    }
  }
  return found
}

/** The scene of quote `j`, the next of the same speaker that has one, if quote `i` is part of it; in the opening, one told soon after. */
function sceneBelow(
  draft: Draft,
  quotes: readonly Quote[],
  framed: readonly Frame[],
  told: readonly Told[],
  i: number,
  j: number | undefined,
): Scene | undefined {
  const quote = quotes[i]!
  const frame = framed[i]!
  if (otherTime.test(frame.text)) return undefined
  const later = j === undefined ? undefined : quotes[j]!
  if (j === undefined || !later?.medium)
    return frame.sentence > opening
      ? undefined
      : told.find(
          (one) =>
            isLasting(one) &&
            one.sentence > frame.sentence &&
            paragraphsBetween(draft, frame.sentence, one.sentence) <= 2 &&
            one.who.includes(quote.speaker!),
        )?.scene
  const isSummed =
    frame.sentence <= opening && (lasting.has(later.medium) || framed[j]!.sentence - frame.sentence <= inARow)
  const isNext =
    j === i + 1 &&
    soonTold.has(later.medium) &&
    later.because.some((why) => stated.test(why)) &&
    isSoon(draft, quote, frame, framed[j]!)
  if (!isSummed && !isNext) return undefined
  return { medium: later.medium, event: later.event, work: later.work, because: 'medium:told below' }
}

/** What is often told only with the second quotation of a speaker. */
const soonTold: ReadonlySet<Quote['medium']> = new Set<Quote['medium']>(['statement', 'interview', 'press conference'])

/** A remark, not a habit, in the sentence before or the one before that. */
function isSoon(draft: Draft, { cue, attitude, addressees }: Quote, frame: Frame, next: Frame): boolean {
  return (
    attitude === 'says' &&
    addressees.length === 0 &&
    cue !== null &&
    remarked.test(draft.article.text.slice(...cue)) &&
    next.sentence - frame.sentence <= 2 &&
    paragraphsBetween(draft, frame.sentence, next.sentence) <= 1
  )
}

function paragraphsBetween({ sentences }: Draft, from: number, to: number): number {
  return sentences[to]!.paragraph - sentences[from]!.paragraph
}

const remarked = /^\s*(?:(?:also|then|later)\s+)?(?:said|says|(?!continued)\p{Ll}+ed)\b/u

/** Close enough to be part of what was said before; beside the main interview only in the same paragraph. */
function isInARow(draft: Draft, last: Frame, frame: Frame, quote: Quote, main: Event | undefined): boolean {
  if (frame.sentence - last.sentence > (quote.medium && readFrom.has(quote.medium) ? farthest : inARow)) return false
  if (!main || quote.event === main.id || !main.participants.includes(quote.speaker ?? '')) return true
  return draft.sentences[last.sentence]!.paragraph === draft.sentences[frame.sentence]!.paragraph
}

function carriedOn(
  draft: Draft,
  quote: Quote,
  frame: Frame,
  near: Quote | undefined,
  latest: ReadonlyMap<string, Told>,
  main: Event | undefined,
  spoken: Scene | undefined,
): Scene {
  const { speaker } = quote
  if (otherTime.test(frame.text)) return nowhere
  if (!speaker) return quote.attitude === 'asks' ? asked(draft, quote, frame, near, latest) : nowhere
  if (near?.speaker === speaker && near.medium)
    return { medium: near.medium, event: near.event, work: near.work, because: 'medium:carried on' }
  // an answer is given where the question was put
  if (
    near &&
    near.speaker !== speaker &&
    (near.attitude === 'asks' || near.because.includes('medium:interviewer')) &&
    near.medium &&
    lasting.has(near.medium)
  )
    return { medium: near.medium, event: near.event, work: null, because: 'medium:question' }
  // the one who asks takes part in the interview
  if (
    near?.event &&
    near.medium &&
    lasting.has(near.medium) &&
    quote.attitude === 'asks' &&
    takesPart(draft, near.event, speaker)
  )
    return { medium: near.medium, event: near.event, work: null, because: 'medium:took part' }
  const before = latest.get(speaker)
  const reach = before?.scene.medium && lasting.has(before.scene.medium) ? farthest : inARow
  if (before && frame.sentence - before.sentence <= reach) return { ...before.scene, because: 'medium:carried on' }
  return main?.participants.includes(speaker)
    ? { ...(spoken ?? sceneOfEvent(draft, main, main.mentions[0]!)), because: 'medium:main event' }
    : nowhere
}

function takesPart({ events }: Draft, event: string, speaker: string): boolean {
  return events.some(({ id, participants }) => id === event && participants.includes(speaker))
}

/** "Pressed on the cost, she said": nobody is named who asks, but whoever is asked is being interviewed, or meets the press. */
function asked(
  draft: Draft,
  quote: Quote,
  frame: Frame,
  near: Quote | undefined,
  latest: ReadonlyMap<string, Told>,
): Scene {
  const whom = quote.addressees.map((id) => latest.get(id)).find(isLasting)
  if (whom && frame.sentence - whom.sentence <= farthest) return { ...whom.scene, because: 'medium:asked' }
  if (!near?.medium || !lasting.has(near.medium)) return nowhere
  const start = draft.sentences[frame.sentence]!.paragraph
  return draft.sentences[sentenceAt(draft, near.contents[0]![0])]!.paragraph === start
    ? { medium: near.medium, event: near.event, work: null, because: 'medium:asked' }
    : nowhere
}

/** "wrote" with nothing more is in what was written last, else in an article, unless the speaker was being read from something written already. */
function written(draft: Draft, quote: Quote, frame: Frame, before: Quote | undefined): Scene | undefined {
  if (!quote.cue || otherTime.test(frame.text)) return undefined
  if (!/^(?:also |then |later |recently )?(?:wrote|writes|writing)\b/i.test(draft.article.text.slice(...quote.cue)))
    return undefined
  if (before?.speaker === quote.speaker && before?.medium && !lasting.has(before.medium)) return undefined
  const { text } = draft.article
  const [start, end] = quote.cue
  const medium = nearestWriting(text.slice(Math.max(0, start - writingReach), start), text.slice(end, end + 600))
  return { ...nowhere, medium, because: 'medium:wrote' }
}

/** The medium of the writing that is spoken of last, else next: emails, letters, posts, books. */
function nearestWriting(before: string, after: string): Quote['medium'] {
  const noun = [...before.matchAll(writings)].at(-1)?.[0] ?? [...after.matchAll(writings)][0]?.[0]
  if (noun === undefined) return 'article'
  const lower = noun.toLowerCase()
  return mediumOfNoun(lower) ?? mediumOfNoun(lower.replace(/s$/, '')) ?? 'post'
}

/** The interview between two that the opening names: what either says in the article is said there, if nothing else is. */
function mainEvent(draft: Draft): Event | undefined {
  const end = draft.sentences[Math.min(opening, draft.sentences.length) - 1]?.span[1] ?? 0
  return draft.events.find(
    ({ kind, participants, mentions }) =>
      kind === 'interview' && participants.length > 1 && mentions.length > 1 && mentions[0]![0] < end,
  )
}
