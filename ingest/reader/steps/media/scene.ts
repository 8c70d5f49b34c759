/** Where something is said: a medium, with the event at which and the work in which, if any. */
import type { Span } from '../../../../schema/article'
import type { Event, Medium, Work, Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { eventNouns } from '../../english/eventNouns'
import { reportingNouns, workNouns } from '../../english/workNouns'

export interface Scene {
  readonly medium: Medium | null
  readonly event: string | null
  readonly work: string | null
  readonly because: string
}

export const nowhere: Scene = { medium: null, event: null, work: null, because: '' }

/** Of these a text goes on quoting as long as nobody else speaks. */
export const readFrom: ReadonlySet<Medium> = new Set<Medium>(
  'article,report,letter,court filing,video,email,statement'.split(',') as Medium[],
)

/** Media that last: what a speaker says next is said there too. Of the others only the next words in a row are part. */
export const lasting: ReadonlySet<Medium> = new Set<Medium>(
  'interview,rally,speech,press conference,debate,hearing,broadcast,testimony'.split(',') as Medium[],
)

export function sceneOfEvent(draft: Draft, event: Event, mention: Span): Scene {
  const words = draft.article.text.slice(...mention)
  if (headNoun(words) === 'event')
    return { ...nowhere, medium: mediumOfKind.get(event.kind) ?? 'speech', event: event.id, because: 'medium:told' }
  const pair = words.toLowerCase().split(/\s+/).slice(-2).join(' ')
  const medium =
    (eventNouns.get(pair) ?? eventNouns.get(headNoun(words)))?.medium ?? mediumOfKind.get(event.kind) ?? null
  return { medium, event: event.id, work: null, because: 'medium:told' }
}

export function sceneOfWork(draft: Draft, work: Work, mention: Span): Scene {
  const medium = mediumOfNoun(headNoun(draft.article.text.slice(mention[0], mention[1]))) ?? null
  return { medium, event: null, work: work.id, because: 'medium:told' }
}

export function mediumOfNoun(noun: string): Medium | undefined {
  return (
    eventNouns.get(noun)?.medium ??
    workNouns.get(noun)?.medium ??
    (/^(?:remarks|event|floor|stage|podium)$/.test(noun) ? 'speech' : undefined)
  )
}

/** The medium of what a source of this noun says: "the letters say", "federal data show". */
export function mediumOfSource(noun: string): Medium | undefined {
  return reportingNouns.has(noun)
    ? 'report'
    : (mediumOfNoun(noun) ?? (noun === 'filings' ? undefined : mediumOfNoun(noun.replace(/s$/, ''))))
}

/** The noun a phrase is headed by: "post" of "the post", "report" of "a Herald report published Friday". Lower case. */
export function headNoun(phrase: string): string {
  const base = phrase
    .toLowerCase()
    .replace(/\s(?:of|for|by|from|on|in|there|here|just)$/, '')
    .split(/,|\s(?:taken|conducted|published|released|posted|that|which|about)(?:\s|$)/)[0]!
    .trim()
  const last = base.slice(base.lastIndexOf(' ') + 1)
  if (who.test(base)) return ''
  if (mediumOfNoun(last)) return last
  const head = base.split(/\s(?:of|for|by|from|on|in)\s/)[0]!
  return head.slice(head.lastIndexOf(' ') + 1)
}

/** "the organizer of a rally", "a source familiar with the ad": a person, whatever the last noun. */
const who =
  /^who\s|\bfamiliar\swith\b|\b(?:\p{L}+(?:er|or|ist|ant|person|woman|man)|people|source|aide|critic)s?\s(?:of|familiar|at|behind|for|in)\s/u

/** Event and work that the span touches. */
export function sceneAt(draft: Draft, span: Span): { readonly event: string | null; readonly work: string | null } {
  const touches = ([start, end]: Span): boolean => start < span[1] && end > span[0]
  return {
    event: draft.events.find((event) => event.mentions.some(touches))?.id ?? null,
    work: draft.works.find((work) => work.mentions.some(touches))?.id ?? null,
  }
}

const mediumOfKind = new Map([...eventNouns.values()].toReversed().map(({ kind, medium }) => [kind, medium]))

/** The quote with the scene in which it was said, and the reason. */
export function within(quote: Quote, { medium, event, work, because }: Scene): Quote {
  return because ? { ...quote, medium, event, work, because: [...quote.because, because] } : quote
}

/** Reasons that are the quote's own frame, not carried there. */
export const stated = /^medium:(?!carried|told|main|question)/

/** Of these a speaker's next words are part, though others come between. */
export const going: ReadonlySet<Medium> = new Set<Medium>(
  'statement,post,article,report,letter,email'.split(',') as Medium[],
)

/** Where one is "on" when one speaks: words on a letter or a law are about it. */
export const spokenOn: ReadonlySet<Medium> = new Set<Medium>([
  'broadcast',
  'interview',
  'post',
  'website',
  'press conference',
  'video',
])

/** A scene lasts over so many sentences without a word of it; one that does not last, over so many. */
export const farthest = 40
export const inARow = 4
/** One that is read from goes on over so many, others between. */
export const passage = 8
/** Sentences that count as the opening. */
export const opening = 5
