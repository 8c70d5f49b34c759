/**
 * The transcript of a conversation: at least three turns under the names of at least two speakers, of whom one comes back and one asks (a
 * list of candidates has each once and asks nothing). All of it is said where the text before it
 * tells ("At the debate … A transcript follows"), else in an interview.
 */
import type { Event, Medium } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { sentenceAt } from '../frames'
import { holdsQuestion } from '../holdsQuestion'
import { interviewTold } from './interviewTold'
import { isTurn } from './isTurn'
import type { Scene } from './scene'
import type { Told } from './scenesTold'

export interface Transcript {
  /** Ids of the quotes that are turns. */
  readonly turns: ReadonlySet<string>
  readonly scene: Scene
}

/** Where people take turns. */
const spoken: ReadonlySet<Medium | null> = new Set<Medium | null>([
  'interview',
  'broadcast',
  'debate',
  'hearing',
  'press conference',
])
const fewestTurns = 3

/** Adds to `events` the conversation, or to the one told who speaks in it. */
export function findTranscript(draft: Draft, told: readonly Told[], events: Event[]): Transcript | undefined {
  const turns = draft.quotes.filter((quote) => quote.speaker !== null && isTurn(draft, quote))
  const speakers = [...new Set(turns.map(({ speaker }) => speaker!))]
  if (turns.length < fewestTurns || speakers.length < 2 || turns.length === speakers.length) return undefined
  if (!turns.some(({ contents }) => holdsQuestion(draft, contents))) return undefined
  const first = sentenceAt(draft, turns[0]!.source![0])
  const setting = told.find(({ sentence, scene }) => sentence < first && spoken.has(scene.medium))
  const told0 = setting?.scene.medium ?? 'interview'
  const medium = told0 === 'broadcast' ? 'interview' : told0
  const known = events.findIndex(({ id }) => id === setting?.scene.event)
  const event = known >= 0 ? events[known]! : interviewTold(events, [], turns[0]!.source!)
  const joined: Event =
    medium === 'interview'
      ? { ...event, kind: 'interview', participants: [...new Set([...event.participants, ...speakers])] }
      : event
  if (known >= 0) events[known] = joined
  else events.push(joined)
  return {
    turns: new Set(turns.map(({ id }) => id)),
    scene: { medium, event: joined.id, work: null, because: 'medium:transcript' },
  }
}
