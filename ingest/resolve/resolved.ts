import type { Article } from '../../schema/article'
import type { EntityLabel } from '../../schema/graph'
import type { Precision, Reading } from '../../schema/reading'
import type { EventFacts } from './eventIndex'
import type { StatementFacts, StatementMatch } from './statementIndex'
import type { WorkFacts } from './workIndex'

/** One article with what the reader made of it. */
export interface ArticleReading {
  readonly article: Article
  readonly reading: Reading
}

/** An article whose people, events, works and quotes are known by their ids in the graph. */
export interface ResolvedArticle extends ArticleReading {
  /** Id of the article's node. */
  readonly id: string
  /** Ids in the graph by ids in the reading: entities, events, works and quotes. */
  readonly ids: ReadonlyMap<string, string>
  /** By id of the quote in the reading. */
  readonly statements: ReadonlyMap<string, StatementMatch>
}

/** A person, organization, place, event or work as these articles speak of it. */
export interface ResolvedEntity {
  readonly id: string
  readonly label: EntityLabel
  readonly name: string
  /** False for those that are known only by what their article says of them; they are never joined. */
  readonly named: boolean
  readonly aliases: readonly string[]
  /** Id of the only article an unnamed one lives in. */
  readonly article: string | null
  readonly kind: string | null
  readonly roles: readonly string[]
  readonly date: string | null
  readonly precision: Precision | null
}

export interface Resolved {
  /** In order of their ids. */
  readonly articles: readonly ResolvedArticle[]
  /** In order of their ids, each once. */
  readonly entities: readonly ResolvedEntity[]
  /** What may be known again: statements with marked text, in the fullest wording known so far. */
  readonly statements: readonly StatementFacts[]
  /** The events and works that other articles may speak of too. */
  readonly events: readonly EventFacts[]
  readonly works: readonly WorkFacts[]
}

/** The part of an article's key that ids of its own things carry: 64 bits, enough for billions of articles. */
export function shortKey(article: Article): string {
  return article.id.slice(0, 16)
}

/** Id in the graph of a quote. */
export function quoteId(article: Article, quote: string): string {
  return `quote:${shortKey(article)}/${quote}`
}

/** Id in the graph of something that lives in one article only. */
export function scopedId(label: EntityLabel, words: string, article: Article, id: string): string {
  return `${label.toLowerCase()}:${[words, '@', `${shortKey(article)}/${id}`].filter((part) => part !== '').join(' ')}`
}
