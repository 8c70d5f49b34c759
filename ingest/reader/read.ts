/**
 * Article → Reading: runs the steps in order and leaves the text layer behind. No database, no network; the same bytes give the same reading.
 */
import type { Article } from '../../schema/article'
import type { EntityType, Reading } from '../../schema/reading'
import type { Draft, Learned, Step } from './draft'
import type { Model } from './model/openModel'
import { steps } from './steps'
import { readerVersion } from './version'

export interface ReadOptions {
  /** The learned quote finder; without it the rules read alone. */
  readonly model?: Model
  /** Least probability of a quote to be believed; the model's own by default. */
  readonly threshold?: number
  /** Steps to run in place of all, in order: for tests and measuring. */
  readonly steps?: readonly Step[]
}

export async function readArticle(article: Article, options: ReadOptions = {}): Promise<Reading> {
  return toReading(await readDraft(article, options))
}

/** The draft after the last step, text layer included. */
export async function readDraft(article: Article, options: ReadOptions = {}): Promise<Draft> {
  let draft = emptyDraft(article, options.model ? await learn(article, options.model, options.threshold) : null)
  for (const step of options.steps ?? steps) draft = await step(draft)
  return draft
}

async function learn(article: Article, model: Model, threshold = model.threshold): Promise<Learned> {
  const { text, headline, body } = article
  const printed =
    headline && !body.some(([start, end]) => start < headline[1] && headline[0] < end) ? [headline, ...body] : body
  const reading = await model.read(
    text,
    [...printed].sort((a, b) => a[0] - b[0]),
  )
  return { ...reading, threshold }
}

/** The draft before the first step. */
export function emptyDraft(article: Article, learned: Learned | null = null): Draft {
  return {
    article,
    learned,
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
    entities.find((entity) => entity.type === type && (entity.name === name || entity.aliases.includes(name)))?.id ??
    null
  return {
    file: article.file,
    reader: readerVersion,
    article: {
      headline: headline ? text.slice(headline[0], headline[1]) : null,
      url: article.url,
      publisher: article.publisher === null ? null : idOf(article.publisher, 'organization'),
      authors: article.authors.map((name) => idOf(name, 'person')).filter((id) => id !== null),
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
