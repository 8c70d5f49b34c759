/**
 * What the reader makes of one article. The same shape is printed as JSON by `npm run read`, one article a line.
 * Every span is half-open UTF-16 into the article's text; texts are looked up, never carried along.
 * A reading depends on nothing but the file's bytes, its name and the reader's version.
 */
import type { Span, Unreadable } from './article'

export type EntityType = 'person' | 'organization' | 'place'
export type MentionKind = 'name' | 'nominal' | 'pronoun'

export interface Mention {
  readonly span: Span
  readonly kind: MentionKind
  /** How it was decided that the span means the entity: "name", "surname", "acronym", "pronoun:nearest subject" … */
  readonly because?: string
}

export interface Role {
  readonly title: string
  /** Id of an organization (or place, for "mayor of Boston") in this reading. */
  readonly organization: string | null
  readonly span: Span
}

/** A person, organization or place of one article; ids are `e1`, `e2` … in order of first mention. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  /** The fullest name this article prints, without title; for an unnamed one its description ("some X users"). */
  readonly name: string
  /** False for "an expert", "the campaign official": never merged with anyone of another article. */
  readonly named: boolean
  readonly aliases: readonly string[]
  readonly mentions: readonly Mention[]
  readonly roles: readonly Role[]
}

export type Precision = 'time' | 'day' | 'week' | 'month' | 'year'
/** An ISO 8601 date cut at its precision's start ("2024-07-01", month) and how precise it is. */
export interface When {
  readonly date: string
  readonly precision: Precision
}

export type EventKind =
  | 'interview'
  | 'rally'
  | 'debate'
  | 'speech'
  | 'press conference'
  | 'meeting'
  | 'hearing'
  | 'broadcast'
  | 'attack'
  | 'outage'
  | 'endorsement'
  | 'election'
  | 'court case'
  | 'protest'
  | 'visit'
  | 'announcement'
  | 'happening'
  | 'event'

export interface Event {
  readonly id: string
  readonly kind: EventKind
  readonly name: string
  readonly date: string | null
  readonly precision: Precision | null
  /** Id of a place (or of the organization on whose platform it took place). */
  readonly place: string | null
  readonly participants: readonly string[]
  readonly mentions: readonly Span[]
  /** What else the article calls it: "the conversation", "the DDoS attack". */
  readonly aliases?: readonly string[]
}

export type WorkKind =
  | 'letter'
  | 'post'
  | 'report'
  | 'article'
  | 'book'
  | 'statement'
  | 'law'
  | 'video'
  | 'email'
  | 'study'
  | 'poll'
  | 'advertisement'
  | 'document'
  | 'website'
  | 'plan'

export interface Work {
  readonly id: string
  readonly kind: WorkKind
  readonly name: string
  readonly author: string | null
  readonly addressees: readonly string[]
  /** Id of the organization on whose platform it was shared. */
  readonly sharedOn: string | null
  readonly date: string | null
  readonly mentions: readonly Span[]
  readonly aliases?: readonly string[]
}

export type Form = 'direct' | 'mixed' | 'indirect'
/** says, asks and urges are statements; the others are inner attitudes, reported but not said. */
export type Attitude = 'says' | 'asks' | 'urges' | 'thinks' | 'wants' | 'knows' | 'feels' | 'supports'

/** Whether that is said; what is only thought, wanted, known, felt or supported is not. */
export function isSpoken(attitude: Attitude): boolean {
  return attitude === 'says' || attitude === 'asks' || attitude === 'urges'
}

export type Stance = 'for' | 'against' | 'neutral'
export type How = 'explicit' | 'coreference' | 'context'
export type Medium =
  | 'interview'
  | 'post'
  | 'letter'
  | 'statement'
  | 'speech'
  | 'rally'
  | 'report'
  | 'email'
  | 'broadcast'
  | 'debate'
  | 'press conference'
  | 'website'
  | 'book'
  | 'article'
  | 'court filing'
  | 'hearing'
  | 'call'
  | 'conversation'
  | 'video'
  | 'text message'
  | 'poll'
  | 'advertisement'
  | 'testimony'
  | 'document'
  | 'memo'

export interface About {
  /** Id of an entity, event or work of this reading. */
  readonly entity: string
  readonly how: How
  readonly stance: Stance | null
  /** The characters that say so. */
  readonly spans?: readonly Span[]
}

/** One article's printing of an utterance; ids are `q1`, `q2` … in text order. */
export interface Quote {
  readonly id: string
  readonly form: Form
  readonly attitude: Attitude
  /** In text order; a broken quote has several; may cross paragraphs. */
  readonly contents: readonly Span[]
  readonly cue: Span | null
  /** The span that names the speaker; null where none is printed. */
  readonly source: Span | null
  /** Id of an entity; null where the text does not say. */
  readonly speaker: string | null
  readonly coSpeakers: readonly string[]
  readonly addressees: readonly string[]
  readonly about: readonly About[]
  readonly medium: Medium | null
  /** Id of the event at which it was said; of the work in which it was expressed. */
  readonly event: string | null
  readonly work: string | null
  /** Id of the entity or work it was taken from ("told Politico", "according to a CNN report"). */
  readonly via: string | null
  /** Id of the quote, work or event of this reading that it answers. */
  readonly respondsTo: string | null
  readonly continues: string | null
  readonly within: string | null
  /** Never said: "I could imagine him saying …". */
  readonly hypothetical: boolean
  readonly heading: boolean
  /** Repeated with approval, not originated, by the speaker. */
  readonly amplified: boolean
  readonly saidAt: When | null
  /** 0 to 1. */
  readonly confidence: number
  /** The steps that decided, in order: "marks", "model:cue", "coreference:he". */
  readonly because: readonly string[]
}

/** What was not understood: an unclosed mark, a paragraph in another language. */
export interface Note {
  readonly code: string
  readonly message: string
  readonly span: Span | null
}

export interface Reading {
  readonly file: string
  /** Version of rules and model: equal version and bytes, equal reading. */
  readonly reader: string
  readonly article: {
    readonly headline: string | null
    readonly url: string | null
    /** Ids of entities, or null / [] where the file does not say. */
    readonly publisher: string | null
    readonly authors: readonly string[]
    readonly publishedAt: string | null
    readonly language: string
  }
  readonly entities: readonly Entity[]
  readonly events: readonly Event[]
  readonly works: readonly Work[]
  readonly quotes: readonly Quote[]
  readonly notes: readonly Note[]
}

/** A file that could not be read is a line of the output too. */
export interface FailedReading {
  readonly file: string
  readonly error: Unreadable
}
