import type { Article } from '../../schema/article'
import {
  type KeyLabel,
  keyLabels,
  type NodeRow,
  type RelationshipRow,
  relationships,
  type RelationshipType,
} from '../../schema/graph'
import type { Quote } from '../../schema/reading'
import { toSearch } from '../../schema/search'
import { quoteId, type Resolved, type ResolvedArticle, type ResolvedEntity } from '../resolve/resolved'
import { textOf } from '../resolve/resolveStatements'
import { groupBy } from './groupBy'
import { joinRelationships } from './joinRelationships'
import { statementOf } from './statementOf'

/** Nodes by label and relationships by type, as the table of `schema/graph.ts` names them. */
export interface GraphRows {
  readonly nodes: Record<KeyLabel, NodeRow[]>
  readonly relationships: Record<RelationshipType, RelationshipRow[]>
}

export const relationshipTypes = Object.keys(relationships) as RelationshipType[]

/** A graph without anything. */
export function noRows(): GraphRows {
  return { nodes: forEach(keyLabels, () => []), relationships: forEach(relationshipTypes, () => []) }
}

/** A record with a value for each key. */
export function forEach<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>
}

/** What articles say, as rows of the graph: every node once, every relationship once with all that says so. */
export function toRows(resolved: Resolved): GraphRows {
  const rows = noRows()
  rows.nodes.Entity = resolved.entities.map(toEntityRow)
  for (const article of resolved.articles) {
    addArticle(rows, article)
    addMentions(rows, article)
    addWorld(rows, article)
    for (const [position, quote] of article.reading.quotes.entries()) addQuote(rows, article, quote, position)
  }
  for (const type of relationshipTypes) rows.relationships[type] = joinRelationships(type, rows.relationships[type])
  rows.nodes.Statement = toStatementRows(rows)
  return rows
}

/** The statements that the given quotes report. */
export function toStatementRows({ nodes, relationships }: GraphRows): NodeRow[] {
  const quotes = new Map(nodes.Quote.map((quote) => [quote.id, quote]))
  return [...groupBy(relationships.REPORTS, ({ to }) => to)].map(([id, reports]) =>
    statementOf(
      id,
      reports.flatMap(({ from }) => quotes.get(from) ?? []),
    ),
  )
}

function toEntityRow({ aliases, roles, ...entity }: ResolvedEntity): NodeRow {
  return { ...entity, aliases, roles, search: toSearch([entity.name, ...aliases]) }
}

function addArticle({ nodes, relationships }: GraphRows, { id, ids, article, reading }: ResolvedArticle): void {
  const { file, sha256, text } = article
  const { headline, url, publishedAt, language, publisher, authors } = reading.article
  nodes.Article.push({ id, file, sha256, url, headline, text, publishedAt, language, reader: reading.reader })
  if (publisher !== null) link(relationships.PUBLISHED_BY, id, ids.get(publisher))
  for (const author of authors) link(relationships.WRITTEN_BY, id, ids.get(author))
}

/**
 * Every entity, event and work of an article is tied to it, even one that only the imprint names and no span: what no
 * article is tied to any more can go.
 */
function addMentions({ relationships }: GraphRows, { id, ids, reading }: ResolvedArticle): void {
  const all = [
    ...reading.entities.map(({ id, mentions }) => ({
      id,
      mentions: mentions.map(({ span, kind, because = '' }) => ({ span, kind, because })),
    })),
    ...[...reading.events, ...reading.works].map(({ id, mentions }) => ({
      id,
      mentions: mentions.map((span) => ({ span, kind: 'nominal', because: '' })),
    })),
  ]
  for (const { id: local, mentions } of all) {
    link(relationships.MENTIONS, id, ids.get(local), {
      starts: mentions.map(({ span }) => span[0]),
      ends: mentions.map(({ span }) => span[1]),
      kinds: mentions.map(({ kind }) => kind),
      because: mentions.map(({ because }) => because),
    })
  }
}

/** What an article states of the world, outside of quotes. */
function addWorld({ relationships }: GraphRows, { id, ids, reading }: ResolvedArticle): void {
  const articles = [id]
  for (const event of reading.events) {
    if (event.place !== null) link(relationships.TOOK_PLACE_IN, ids.get(event.id), ids.get(event.place), { articles })
    for (const each of event.participants) {
      link(relationships.PARTICIPATED_IN, ids.get(each), ids.get(event.id), { articles })
    }
  }
  for (const work of reading.works) {
    const from = ids.get(work.id)
    if (work.author !== null) link(relationships.AUTHORED_BY, from, ids.get(work.author), { articles })
    if (work.sharedOn !== null) link(relationships.SHARED_ON, from, ids.get(work.sharedOn), { articles })
    for (const each of work.addressees) {
      link(relationships.ADDRESSED_TO, from, ids.get(each), { quotes: null, articles })
    }
  }
  for (const { id: person, roles } of reading.entities) {
    for (const { title, organization } of roles) {
      if (organization !== null)
        link(relationships.HOLDS_ROLE, ids.get(person), ids.get(organization), { title, articles })
    }
  }
}

function addQuote(
  { nodes, relationships }: GraphRows,
  resolved: ResolvedArticle,
  quote: Quote,
  position: number,
): void {
  const { article, ids, statements } = resolved
  const { id: statement, match } = statements.get(quote.id)!
  const row = toQuoteRow(article, quote, position)
  const { id } = row
  const quotes = [id]
  nodes.Quote.push(row)
  link(relationships.APPEARS_IN, id, resolved.id)
  link(relationships.REPORTS, id, statement, { match })
  if (quote.via !== null) link(relationships.REPORTED_VIA, id, ids.get(quote.via))
  const makers = quote.speaker === null ? [] : [quote.speaker, ...quote.coSpeakers]
  for (const each of makers) link(relationships.MADE, ids.get(each), statement, { joint: makers.length > 1, quotes })
  for (const { entity, how, stance } of quote.about) {
    const said = { how, stance, quotes, hows: [how], stances: [stance ?? ''] }
    link(relationships.ABOUT, statement, ids.get(entity), said)
  }
  if (quote.event !== null) link(relationships.MADE_AT, statement, ids.get(quote.event), { quotes })
  if (quote.work !== null) link(relationships.EXPRESSED_IN, statement, ids.get(quote.work), { quotes })
  for (const each of quote.addressees) {
    link(relationships.ADDRESSED_TO, statement, ids.get(each), { quotes, articles: null })
  }
  if (quote.respondsTo === null) return
  const answered = statements.get(quote.respondsTo)?.id ?? ids.get(quote.respondsTo)
  // two quotes of one article may print one statement, which answers nothing then
  if (answered !== statement) link(relationships.RESPONDS_TO, statement, answered, { quotes })
}

function toQuoteRow(article: Article, quote: Quote, position: number): NodeRow {
  const { form, attitude, heading, confidence, because, medium, hypothetical, amplified } = quote
  return {
    id: quoteId(article, quote.id),
    article: `article:${article.id}`,
    form,
    attitude,
    text: textOf(article, quote),
    contents: quote.contents.flat(),
    cue: quote.cue,
    source: quote.source,
    heading,
    confidence,
    because,
    position,
    medium,
    saidAt: quote.saidAt?.date ?? null,
    saidAtPrecision: quote.saidAt?.precision ?? null,
    hypothetical,
    amplified,
    continues: quote.continues === null ? null : quoteId(article, quote.continues),
    within: quote.within === null ? null : quoteId(article, quote.within),
  }
}

type Values = Omit<RelationshipRow, 'from' | 'to'>

/** A reading that names an id it does not have is the reader's mistake; the relationship is left out. */
function link(rows: RelationshipRow[], from: string | undefined, to: string | undefined, values: Values = {}): void {
  if (from !== undefined && to !== undefined) rows.push({ from, to, ...values })
}
