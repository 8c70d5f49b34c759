import { createHash } from 'node:crypto'
import { bareQuote } from '../../ingest/reader/steps/quotes/bareQuote'
import type { ArticleReading } from '../../ingest/resolve/resolved'
import type { Span } from '../../schema/article'
import type { Entity, Event, Quote, Work } from '../../schema/reading'

/** A reading as a test states it: words where the reader has spans, and only what matters to the test. */
export interface Told {
  readonly file: string
  /** Tells it from other articles; the file's name where left out. */
  readonly url?: string
  readonly publishedAt?: string
  readonly publisher?: string
  readonly authors?: readonly string[]
  readonly reader?: string
  readonly entities: readonly (Pick<Entity, 'id' | 'type' | 'name'> & Partial<Entity>)[]
  readonly events?: readonly (Pick<Event, 'id' | 'kind' | 'name'> & Partial<Event>)[]
  readonly works?: readonly (Pick<Work, 'id' | 'kind' | 'name'> & Partial<Work>)[]
  readonly quotes: readonly (Partial<Quote> & { readonly words: string })[]
}

/** Prints the article: a paragraph an entity, event, work and quote, so that every span holds what it should. */
export function tell(told: Told): ArticleReading {
  let text = `${told.file}\n`
  const print = (words: string): Span => {
    const start = text.length
    text += `${words}\n`
    return [start, start + words.length]
  }
  const entities = told.entities.map((entity): Entity => ({
    named: true,
    aliases: [],
    mentions: [{ span: print(entity.name), kind: 'name' }],
    roles: [],
    ...entity,
  }))
  const events = (told.events ?? []).map((event): Event => ({
    date: null,
    precision: (event.date ?? null) === null ? null : 'day',
    place: null,
    participants: [],
    mentions: [print(event.name)],
    ...event,
  }))
  const works = (told.works ?? []).map((work): Work => ({
    author: null,
    addressees: [],
    sharedOn: null,
    date: null,
    mentions: [print(work.name)],
    ...work,
  }))
  const quotes = told.quotes.map(({ words, ...quote }, at): Quote => ({
    ...bareQuote,
    id: `q${at + 1}`,
    form: 'direct',
    contents: [print(words)],
    cue: null,
    source: null,
    confidence: 0.9,
    because: ['marks'],
    ...quote,
  }))
  const publishedAt = told.publishedAt ?? null
  const headline: Span = [0, told.file.length]
  return {
    article: {
      id: sha256(told.url ?? told.file),
      file: told.file,
      text,
      sha256: sha256(text),
      url: told.url ?? null,
      headline,
      body: [[0, text.length]],
      publisher: null,
      authors: [],
      publishedAt,
      language: 'en',
    },
    reading: {
      file: told.file,
      reader: told.reader ?? '1.0.0',
      article: {
        headline: told.file,
        url: told.url ?? null,
        publisher: told.publisher ?? null,
        authors: told.authors ?? [],
        publishedAt,
        language: 'en',
      },
      entities,
      events,
      works,
      quotes,
      notes: [],
    },
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
