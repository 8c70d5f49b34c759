/** Closed lists of words, as the graph stores them, and their names in the API. A new word in schema/ must be added here. */
import { registerEnumType } from 'type-graphql'
import type { EntityLabel } from '../../schema/graph'
import type * as reading from '../../schema/reading'
import { type PathType, pathTypes } from '../questions/neighbours'

type Named<Word extends string> = { readonly [Each in Word as Uppercase<Each>]: Each }

export const EntityType = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  EVENT: 'Event',
  WORK: 'Work',
} as const satisfies Named<EntityLabel>
registerEnumType(EntityType, {
  name: 'EntityType',
  description: 'What an entity is.',
  valuesConfig: {
    PERSON: { description: 'Somebody, named or not: "Ana Ruiz", "an expert".' },
    ORGANIZATION: { description: 'A company, an outlet, an authority, a group: also an unnamed one, "some users".' },
    PLACE: { description: 'A town, a country, a building.' },
    EVENT: { description: 'Something that took place: an interview, a rally, an outage.' },
    WORK: { description: 'Something written or recorded: a letter, a post, a report, a law.' },
  },
})

export const Form = { DIRECT: 'direct', MIXED: 'mixed', INDIRECT: 'indirect' } as const satisfies Named<reading.Form>
registerEnumType(Form, {
  name: 'Form',
  description: 'How much of an utterance is printed between quotation marks.',
  valuesConfig: {
    DIRECT: { description: 'All of it: “We won,” she said.' },
    MIXED: { description: 'A part of it: She called it “a fair win”.' },
    INDIRECT: { description: 'Nothing: She said that they had won.' },
  },
})

export const Attitude = {
  SAYS: 'says',
  ASKS: 'asks',
  URGES: 'urges',
  THINKS: 'thinks',
  WANTS: 'wants',
  KNOWS: 'knows',
  FEELS: 'feels',
  SUPPORTS: 'supports',
} as const satisfies Named<reading.Attitude>
registerEnumType(Attitude, {
  name: 'Attitude',
  description: 'What the speaker does. The first three are said aloud or in writing; the others are inner.',
  valuesConfig: {
    SAYS: { description: 'Says, writes, claims, announces …' },
    ASKS: { description: 'Asks a question.' },
    URGES: { description: 'Asks for something to be done: urges, orders, warns.' },
    THINKS: { description: 'Inner: thinks, believes, expects.' },
    WANTS: { description: 'Inner: wants, hopes, plans.' },
    KNOWS: { description: 'Inner: knows, learned, remembers.' },
    FEELS: { description: 'Inner: fears, regrets, enjoys.' },
    SUPPORTS: { description: 'Inner: supports, opposes, prefers.' },
  },
})

export const Stance = { FOR: 'for', AGAINST: 'against', NEUTRAL: 'neutral' } as const satisfies Named<reading.Stance>
registerEnumType(Stance, {
  name: 'Stance',
  description: 'Which side a statement takes towards what it is about.',
  valuesConfig: {
    FOR: { description: 'It speaks well of it, or for it.' },
    AGAINST: { description: 'It speaks ill of it, or against it.' },
    NEUTRAL: { description: 'It takes no side.' },
  },
})

export const How = {
  EXPLICIT: 'explicit',
  COREFERENCE: 'coreference',
  CONTEXT: 'context',
} as const satisfies Named<reading.How>
registerEnumType(How, {
  name: 'How',
  description: 'How it is known what a statement is about.',
  valuesConfig: {
    EXPLICIT: { description: 'The statement names it.' },
    COREFERENCE: { description: 'The statement means it by another word: "she", "the company".' },
    CONTEXT: { description: 'The sentences around the statement say so.' },
  },
})

export const Precision = {
  TIME: 'time',
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
} as const satisfies Named<reading.Precision>
registerEnumType(Precision, {
  name: 'Precision',
  description: 'How precise a date is: 2024-07-01 of precision MONTH is some day of July 2024.',
  valuesConfig: {
    TIME: { description: 'To the minute or second.' },
    DAY: { description: 'To the day.' },
    WEEK: { description: 'To the week; the date is its first day.' },
    MONTH: { description: 'To the month; the date is its first day.' },
    YEAR: { description: 'To the year; the date is its first day.' },
  },
})

export const MentionKind = {
  NAME: 'name',
  NOMINAL: 'nominal',
  PRONOUN: 'pronoun',
} as const satisfies Named<reading.MentionKind>
registerEnumType(MentionKind, {
  name: 'MentionKind',
  description: 'With what kind of word an article means an entity.',
  valuesConfig: {
    NAME: { description: 'By name: "Ana Ruiz", "Ruiz".' },
    NOMINAL: { description: 'By description: "the union leader".' },
    PRONOUN: { description: 'By pronoun: "she", "their".' },
  },
})

export const PathStepType = Object.fromEntries(pathTypes.map((each) => [each, each])) as {
  readonly [Each in PathType]: Each
}
registerEnumType(PathStepType, {
  name: 'PathStepType',
  description: 'The relationships that a path may take.',
  valuesConfig: {
    AUTHORED_BY: { description: 'From a work to who wrote it.' },
    RESPONDS_TO: { description: 'From a statement to the statement, work or event it answers.' },
    MADE: { description: 'From a speaker to a statement.' },
    ADDRESSED_TO: { description: 'From a statement or work to whom it is addressed.' },
    EXPRESSED_IN: { description: 'From a statement to the work it stands in.' },
    MADE_AT: { description: 'From a statement to the event where it was said.' },
    ABOUT: { description: 'From a statement to what it is about.' },
    HOLDS_ROLE: { description: 'From a person to the organization or place where they hold an office.' },
    PARTICIPATED_IN: { description: 'From somebody to the event they took part in.' },
    SHARED_ON: { description: 'From a work to the platform it was shared on.' },
    TOOK_PLACE_IN: { description: 'From an event to its place.' },
  },
})
