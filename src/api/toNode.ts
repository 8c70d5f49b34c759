import { keyLabelOf } from '../../schema/graph'
import type { ArticleRow, EntityRow, QuoteRow, RowOf, StatementRow } from '../questions/rows'
import { Article, Quote, Span } from './article.type'
import { type Entity, Event, Organization, Person, Place, Work } from './entity.type'
import type { Node } from './node.type'
import { Statement } from './statement.type'

const entityClasses = { Person, Organization, Place, Event, Work } as const

/** A row as the type of the API that it is: the executor tells types apart by class. */
export function toNode(row: RowOf[keyof RowOf]): Node {
  const label = keyLabelOf(row.id)
  if (label === 'Entity') return toEntity(row as EntityRow)
  if (label === 'Statement') return toStatement(row as StatementRow)
  if (label === 'Quote') return toQuote(row as QuoteRow)
  return toArticle(row as ArticleRow)
}

export function toEntity({ id, label, name, named, aliases, roles, kind, date, precision }: EntityRow): Entity {
  const entity = new entityClasses[label as keyof typeof entityClasses]()
  return Object.assign(entity, { id, name, named, aliases: aliases ?? [], titles: roles ?? [], kind, date, precision })
}

export function toStatement(row: StatementRow): Statement {
  return Object.assign(new Statement(), row)
}

export function toArticle(row: ArticleRow): Article {
  return Object.assign(new Article(), row)
}

export function toQuote({ article, contents, cue, source, continues, within, because, ...row }: QuoteRow): Quote {
  const quote = Object.assign(new Quote(), row)
  quote.because = because ?? []
  quote.contents = toSpans(contents, article)
  quote.cue = toSpans(cue ?? [], article).at(0) ?? null
  quote.source = toSpans(source ?? [], article).at(0) ?? null
  quote.articleId = article
  quote.continuesId = continues
  quote.withinId = within
  return quote
}

/** start, end, start, end … */
function toSpans(ends: readonly number[], article: string): Span[] {
  const spans: Span[] = []
  for (let at = 0; at + 1 < ends.length; at += 2) spans.push(toSpan(ends[at]!, ends[at + 1]!, article))
  return spans
}

export function toSpan(start: number, end: number, article: string): Span {
  return Object.assign(new Span(), { start, end, article })
}
