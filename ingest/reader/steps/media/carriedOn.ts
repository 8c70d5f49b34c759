import type { Event, Medium, Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { isHabit } from './isHabit'
import { atAnotherTime } from './atAnotherTime'
import { sentenceAt, type Frame } from '../frames'
import { farthest, inARow, lasting, nowhere, passage, readFrom, sceneOfEvent, type Scene } from './scene'
import { isLasting, type Told } from './scenesTold'

/** Where it was said, if its own frame does not tell: where the quote before was said, an answer where its question, else where the speaker spoke last. */
export function carriedOn(
  draft: Draft,
  quote: Quote,
  frame: Frame,
  near: Quote | undefined,
  latest: ReadonlyMap<string, Told>,
  around: ReadonlySet<string>,
  main: Event | undefined,
  spoken: Scene | undefined,
): Scene {
  const { speaker } = quote
  if (atAnotherTime(draft, quote, frame) || isOwned(draft, quote)) return nowhere
  if (isHabit(draft, quote) && !(near?.medium && isHabit(draft, near))) return nowhere
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
  const reach =
    isLasting(before) && !around.has(speaker)
      ? farthest
      : before?.scene.medium && readFrom.has(before.scene.medium)
        ? passage
        : inARow
  if (before && frame.sentence - before.sentence <= reach) return { ...before.scene, because: 'medium:carried on' }
  if (quote.attitude === 'asks') {
    const scene = asked(draft, quote, frame, undefined, latest)
    if (scene.medium && answering.has(scene.medium)) return scene
  }
  return main?.participants.includes(speaker)
    ? { ...(spoken ?? sceneOfEvent(draft, main, main.mentions[0]!)), because: 'medium:main event' }
    : nowhere
}

/** Where questions are put: those of a crowd may come at any time. */
const answering: ReadonlySet<Medium> = new Set<Medium>([
  'interview',
  'debate',
  'press conference',
  'hearing',
  'testimony',
  'broadcast',
])

/** "Ruiz's claim that", "its repeated warnings": a noun is no act of saying here and now. */
function isOwned({ article: { text } }: Draft, { cue }: Quote): boolean {
  return (
    cue !== null &&
    /(?:\p{L}['’]s|s['’]|\b(?:his|her|their|its))\s+(?:\p{Ll}+\s+)?$/u.test(
      text.slice(Math.max(0, cue[0] - 24), cue[0]),
    )
  )
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
