/**
 * Article → Reading: runs the steps in order and leaves the text layer behind. No database, no network; the same bytes give the same reading.
 */
import type { Article } from '../../schema/article'
import type { EntityType, Reading } from '../../schema/reading'
import type { Draft, Step } from './draft'
import { steps } from './steps'
import { readerVersion } from './version'

export interface ReadOptions {
  /** Steps to run in place of all, in order: for tests and measuring. */
  readonly steps?: readonly Step[]
}

export async function readArticle(article: Article, options: ReadOptions = {}): Promise<Reading> {
  return toReading(await readDraft(article, options))
}

/** The draft after the last step, text layer included. */
export async function readDraft(article: Article, options: ReadOptions = {}): Promise<Draft> {
  let draft = emptyDraft(article)
  for (const step of options.steps ?? steps) draft = await step(draft)
  return draft
}

/** The draft before the first step. */
export function emptyDraft(article: Article): Draft {
  return {
    article,
    tokens: [],
    paragraphs: [],
    sentences: [],
    marked: [],
    names: [],
    entities: [],
    events: [],
    works: [],
    quotes: [],
    notes: [],
  }
}

function toReading({ article, entities, events, works, quotes, notes }: Draft): Reading {
  const { headline, text } = article
  const idOf = (name: string, type: EntityType): string | null =>
    entities.find(entity => entity.type === type && (entity.name === name || entity.aliases.includes(name)))?.id ?? null
  return {
    file: article.file,
    reader: readerVersion,
    article: {
      headline: headline ? text.slice(headline[0], headline[1]) : null,
      url: article.url,
      publisher: article.publisher === null ? null : idOf(article.publisher, 'organization'),
      authors: article.authors.map(name => idOf(name, 'person')).filter(id => id !== null),
      publishedAt: article.publishedAt,
      language: article.language,
    },
    entities,
    events,
    works,
    quotes,
    notes,
  }
}
