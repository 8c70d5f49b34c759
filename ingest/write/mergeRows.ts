import { type KeyLabel, keyLabels, type NodeRow, type RelationshipRow, type RelationshipType } from '../../schema/graph'
import type { Precision } from '../../schema/reading'
import { joinEntity } from '../resolve/joinEntities'
import type { ResolvedEntity } from '../resolve/resolved'
import { likeness } from '../resolve/statementIndex'
import { toSearch } from '../../schema/search'
import { groupBy } from './groupBy'
import { joinRelationships, relationshipKey, withoutArticles } from './joinRelationships'
import { forEach, type GraphRows, noRows, relationshipTypes, toStatementRows } from './rows'
import type { Changes } from './store'

/** What the graph holds around the articles to be written, and which of its entities other articles need. */
export interface Before {
  readonly rows: GraphRows
  /** Ids of entities that another article is tied to, or a human judgement. */
  readonly needed: ReadonlySet<string>
}

/** An article's own relationships: they are replaced with it. */
const ofArticle: ReadonlySet<RelationshipType> = new Set(['PUBLISHED_BY', 'WRITTEN_BY', 'MENTIONS'])
const ofQuote: ReadonlySet<RelationshipType> = new Set(['APPEARS_IN', 'REPORTS', 'REPORTED_VIA'])

/**
 * The graph after these articles are written: what they said before goes, what they say now comes, and statements are
 * worded anew from all quotes that report them. What nothing says any more goes; judgements stay.
 */
export function mergeRows(before: Before, fresh: GraphRows): GraphRows {
  const articles = new Set(fresh.nodes.Article.map(({ id }) => id))
  const gone = new Set(
    before.rows.nodes.Quote.flatMap(({ id, article }) => (articles.has(String(article)) ? [id] : [])),
  )
  const after = noRows()
  after.nodes.Article = fresh.nodes.Article
  after.nodes.Quote = [...before.rows.nodes.Quote.filter(({ id }) => !gone.has(id)), ...fresh.nodes.Quote]
  const isGone = (said: { quote: string } | { article: string }) =>
    'quote' in said ? gone.has(said.quote) : articles.has(said.article)
  for (const type of relationshipTypes) {
    const left = before.rows.relationships[type].flatMap((row) => {
      if (ofArticle.has(type) && articles.has(row.from)) return []
      if (ofQuote.has(type) && gone.has(row.from)) return []
      return withoutArticles(type, row, isGone) ?? []
    })
    after.relationships[type] = joinRelationships(type, [...left, ...fresh.relationships[type]])
  }
  after.nodes.Statement = toStatementRows(after)
  after.nodes.Entity = mergeEntities(before, fresh)
  return withMatch(withJoint(after))
}

function mergeEntities({ rows, needed }: Before, fresh: GraphRows): NodeRow[] {
  const now = new Map(fresh.nodes.Entity.map((entity) => [entity.id, entity]))
  const kept = rows.nodes.Entity.filter(({ id }) => now.has(id) || needed.has(id))
  for (const entity of kept) {
    const other = now.get(entity.id)
    // unnamed ones are their article's alone, and are replaced with it
    now.set(entity.id, other === undefined ? entity : other.named ? joinRows(entity, other) : other)
  }
  return [...now.values()]
}

function joinRows(one: NodeRow, other: NodeRow): NodeRow {
  const { aliases, roles, ...entity } = joinEntity(toEntity(one), toEntity(other))
  return { ...entity, aliases, roles, search: toSearch([entity.name, ...aliases]) }
}

function toEntity({ search: _search, ...row }: NodeRow): ResolvedEntity {
  return { ...row, precision: row.precision as Precision | null } as unknown as ResolvedEntity
}

/** Made jointly: by more than one, in the words of whichever outlet. */
function withJoint(rows: GraphRows): GraphRows {
  const makers = groupBy(rows.relationships.MADE, ({ to }) => to)
  rows.relationships.MADE = rows.relationships.MADE.map((row) => ({ ...row, joint: makers.get(row.to)!.length > 1 }))
  return rows
}

/** How well each quote prints its statement, whose wording may be new. */
function withMatch(rows: GraphRows): GraphRows {
  const texts = new Map([...rows.nodes.Quote, ...rows.nodes.Statement].map(({ id, text }) => [id, String(text)]))
  rows.relationships.REPORTS = rows.relationships.REPORTS.map((row) => ({
    ...row,
    match: likeness(texts.get(row.from) ?? '', texts.get(row.to) ?? ''),
  }))
  return rows
}

/** What has to be done to come from one to the other: nothing where they are equal. */
export function changesBetween(before: GraphRows, after: GraphRows): Changes {
  const ofNodes = (label: KeyLabel) => differences(before.nodes[label], after.nodes[label], ({ id }) => id)
  const ofRelationships = (type: RelationshipType) =>
    differences(before.relationships[type], after.relationships[type], (row) => relationshipKey(type, row))
  return {
    putNodes: forEach(keyLabels, (label) => ofNodes(label).put),
    dropNodes: forEach(keyLabels, (label) => ofNodes(label).drop.map(({ id }) => id)),
    put: forEach(relationshipTypes, (type) => ofRelationships(type).put),
    drop: forEach(relationshipTypes, (type) => ofRelationships(type).drop),
  }
}

function differences<Row extends NodeRow | RelationshipRow>(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => string,
): { put: Row[]; drop: Row[] } {
  const old = new Map(before.map((row) => [keyOf(row), row]))
  const now = new Set(after.map(keyOf))
  return {
    put: after.filter((row) => !isEqual(old.get(keyOf(row)), row)),
    drop: before.filter((row) => !now.has(keyOf(row))),
  }
}

function isEqual(one: NodeRow | RelationshipRow | undefined, other: NodeRow | RelationshipRow): boolean {
  return one !== undefined && canonical(one) === canonical(other)
}

function canonical(row: NodeRow | RelationshipRow): string {
  return JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)))
}
