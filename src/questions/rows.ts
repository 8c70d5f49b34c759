/**
 * The nodes as every question returns them: all properties of schema/graph.ts but the folded `search` and an article's
 * `text`, which is long and asked for on its own.
 */
import { type KeyLabel, nodes, relationships, type RelationshipType } from '../../schema/graph'
import type { Query } from '../../schema/open'

export interface ArticleRow {
  readonly id: string
  readonly file: string
  readonly sha256: string
  readonly url: string | null
  readonly headline: string | null
  readonly publishedAt: string | null
  readonly language: string
  readonly reader: string
}

export interface QuoteRow {
  readonly id: string
  readonly article: string
  readonly form: string
  readonly attitude: string
  readonly text: string
  readonly contents: readonly number[]
  readonly cue: readonly number[] | null
  readonly source: readonly number[] | null
  readonly heading: boolean | null
  readonly confidence: number | null
  readonly because: readonly string[] | null
  readonly position: number
  readonly medium: string | null
  readonly saidAt: string | null
  readonly saidAtPrecision: string | null
  readonly hypothetical: boolean | null
  readonly amplified: boolean | null
  readonly continues: string | null
  readonly within: string | null
}

export interface StatementRow {
  readonly id: string
  readonly text: string
  readonly attitude: string
  readonly form: string
  readonly said: boolean
  readonly medium: string | null
  readonly saidAt: string | null
  readonly saidAtPrecision: string | null
  readonly confidence: number | null
}

export interface EntityRow {
  readonly id: string
  readonly label: string
  readonly name: string
  readonly named: boolean
  readonly aliases: readonly string[] | null
  readonly article: string | null
  readonly kind: string | null
  readonly roles: readonly string[] | null
  readonly date: string | null
  readonly precision: string | null
}

export interface RowOf {
  readonly Article: ArticleRow
  readonly Quote: QuoteRow
  readonly Statement: StatementRow
  readonly Entity: EntityRow
}

const kept = (label: KeyLabel) =>
  Object.entries(nodes[label]).filter(([name]) => name !== 'search' && !(label === 'Article' && name === 'text'))

/** The columns of a node bound to `node`; written the same in Cypher and in SQL: `n.id AS id, n.name AS name`. */
export function columns(label: KeyLabel, node: string): string {
  return ['id', ...kept(label).map(([name]) => name)].map((name) => `${node}.${name} AS ${name}`).join(', ')
}

/** The columns of a relationship bound to `relation`, with a comma behind each. */
export function relationColumns(type: RelationshipType, relation: string): string {
  return Object.keys(relationships[type].properties)
    .map((name) => `${relation}.${name} AS ${name}, `)
    .join('')
}

/** Which of these columns are lists and which are booleans, for `ask`. */
export function decoding(label: KeyLabel, type?: RelationshipType): Pick<Query, 'lists' | 'booleans'> {
  const all = [...kept(label), ...Object.entries(type ? relationships[type].properties : {})]
  return {
    lists: all.filter(([, kind]) => kind === 'strings' || kind === 'integers').map(([name]) => name),
    booleans: all.filter(([, kind]) => kind === 'boolean').map(([name]) => name),
  }
}
