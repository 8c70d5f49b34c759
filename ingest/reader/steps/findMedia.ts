/**
 * How and where each quote was said: its medium, the event at which and the work in which. As its own frame states, else carried on from what the
 * same speaker said before, until the frame tells of another time. What is told to a newsroom is told in an interview, an event of its own.
 */
import type { Event, Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { otherTime } from '../english/mediumCues'
import { frames, keepFrames, type Frame } from './frames'
import { afterwards } from './media/atAnotherTime'
import { carriedOn } from './media/carriedOn'
import { interviewTold } from './media/interviewTold'
import { farthest, going, inARow, lasting, opening, readFrom, within, type Scene } from './media/scene'
import { sceneInFrame } from './media/sceneInFrame'
import { isLasting, scenesTold, type Told } from './media/scenesTold'
import { toldBelow } from './media/toldBelow'
import { findTranscript } from './media/transcript'
import { withParticiple } from './media/withParticiple'
import { written } from './media/written'

export function findMedia(draft: Draft): Draft {
  const framed = frames(draft)
  const told = scenesTold(draft)
  const events = [...draft.events]
  const transcript = findTranscript(draft, told, events)
  const main = (transcript && events.find(({ id }) => id === transcript.scene.event)) ?? mainEvent(draft)
  const stated = draft.quotes.map((quote, i) =>
    transcript?.turns.has(quote.id)
      ? transcript.scene
      : withInterview(sceneInFrame(draft, quote, framed[i]!), quote, events),
  )
  const around = manyPlaces(draft.quotes, stated, framed)
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
    const own = stated[i]!
    if (quote.speaker && afterwards.test(frame.text)) latest.delete(quote.speaker)
    const last = quotes[i - 1]
    const before = last && isInARow(draft, framed[i - 1]!, frame, last, main) ? last : undefined
    const isHost = own.because === 'medium:interviewer' && quote.attitude !== 'asks'
    const scene =
      own.medium && !(isHost && before?.speaker === quote.speaker && before?.medium)
        ? own
        : (written(draft, quote, frame, before) ??
          carriedOn(draft, quote, frame, before, latest, around, main, transcript?.scene))
    const isAside = main !== undefined && own.event !== main.id && main.participants.includes(quote.speaker ?? '')
    if (
      quote.speaker &&
      own.medium &&
      !isAside &&
      !otherTime.test(frame.text) &&
      (lasting.has(own.medium) || (going.has(own.medium) && !isLasting(latest.get(quote.speaker))))
    )
      latest.set(quote.speaker, { scene: own, sentence: frame.sentence, who: [quote.speaker] })
    if (quote.speaker && scene.because === 'medium:question')
      latest.set(quote.speaker, { scene, sentence: frame.sentence, who: [quote.speaker] })
    quotes.push(within(quote, scene))
  })
  return {
    ...draft,
    events,
    quotes: keepFrames(draft.quotes, toldBelow(draft, withParticiple(draft, quotes, framed), framed, told)),
  }
}

/** Who speaks at more than one lasting event: there words without a place of their own may belong anywhere. */
function manyPlaces(quotes: readonly Quote[], stated: readonly Scene[], framed: readonly Frame[]): ReadonlySet<string> {
  const first = new Map<string, string>()
  const many = new Set<string>()
  quotes.forEach(({ speaker }, i) => {
    const { medium } = stated[i]!
    if (!speaker || !medium || !lasting.has(medium) || otherTime.test(framed[i]!.text)) return
    if ((first.get(speaker) ?? medium) !== medium) many.add(speaker)
    first.set(speaker, first.get(speaker) ?? medium)
  })
  return many
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
  const event = interviewTold(events, participants, quote.cue)
  events.push(event)
  return { ...scene, event: event.id }
}

/** Close enough to be part of what was said before; beside the main interview only in the same paragraph. */
function isInARow(draft: Draft, last: Frame, frame: Frame, quote: Quote, main: Event | undefined): boolean {
  if (frame.sentence - last.sentence > (quote.medium && readFrom.has(quote.medium) ? farthest : inARow)) return false
  if (!main || quote.event === main.id || !main.participants.includes(quote.speaker ?? '')) return true
  return draft.sentences[last.sentence]!.paragraph === draft.sentences[frame.sentence]!.paragraph
}

/** The interview between two that the opening names: what either says in the article is said there, if nothing else is. */
function mainEvent(draft: Draft): Event | undefined {
  const end = draft.sentences[Math.min(opening, draft.sentences.length) - 1]?.span[1] ?? 0
  return draft.events.find(
    ({ kind, participants, mentions }) =>
      kind === 'interview' && participants.length > 1 && mentions.length > 1 && mentions[0]![0] < end,
  )
}
