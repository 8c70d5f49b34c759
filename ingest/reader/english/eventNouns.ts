/** Nouns for what happens at a time: the kind of event, and the medium of what is said there (null: nothing is said there as such). */
import type { EventKind, Medium } from '../../../schema/reading'

export interface EventNoun {
  readonly kind: EventKind
  readonly medium: Medium | null
}

const kinds: readonly (readonly [kind: EventKind, medium: Medium | null, nouns: string])[] = [
  ['interview', 'interview', 'interview, conversation, discussion, podcast, sit-down, interviews, Q&A, chat'],
  ['broadcast', 'broadcast', 'broadcast, telecast, livestream, show, program, programme, episode, newscast'],
  ['rally', 'rally', 'rally, campaign event, campaign stop, rallies, fundraiser, campaign rally'],
  ['rally', 'speech', 'town hall'],
  ['debate', 'debate', 'debate, debates, forum'],
  ['speech', 'speech', 'speech, address, lecture, sermon, keynote, eulogy, testimony, monologue, prayer, filibuster'],
  [
    'press conference',
    'press conference',
    'press conference, news conference, briefing, presser, media breakfast, press briefing, conference call, gaggle, press gaggle, press availability, media availability',
  ],
  ['hearing', 'hearing', 'hearing, deposition, inquest'],
  ['meeting', 'conversation', 'meeting, summit, talks, panel discussion'],
  ['meeting', 'speech', 'luncheon, breakfast, dinner, reception, conference, convention, gathering, ceremony'],
  ['court case', 'court filing', 'trial, court case, appeal'],
  [
    'attack',
    null,
    'attack, attacks, cyberattack, cyber attack, assassination attempt, attempted assassination, shooting, shootings, bombing, explosion, massacre, stabbing, slaying, killing, hack, hacking',
  ],
  ['outage', null, 'outage, glitch, glitches, technical difficulties, technical problems, technical issues, blackout'],
  ['endorsement', null, 'endorsement'],
  ['election', null, 'election, elections, primary, primaries, caucus, caucuses, referendum, runoff'],
  ['protest', null, 'protest, protests, demonstration, march, walkout, sit-in, strike, unrest, riot, riots'],
  ['visit', null, 'visit'],
  ['announcement', null, 'announcement'],
  ['event', null, 'event'],
]

export const eventNouns: ReadonlyMap<string, EventNoun> = new Map(
  kinds.flatMap(([kind, medium, nouns]) => nouns.split(', ').map((noun) => [noun, { kind, medium }] as const)),
)

/** Kinds that are often called "the event", "the conversation", "the discussion" once they have been named. */
export const spokenKinds: ReadonlySet<EventKind> = new Set([
  'interview',
  'broadcast',
  'rally',
  'debate',
  'speech',
  'press conference',
  'hearing',
  'meeting',
])
