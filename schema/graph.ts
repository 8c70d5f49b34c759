/**
 * The graph: node labels, relationship types and their properties. The single source:
 * `neo4j/graph.cypher` and `embedded/graph.sql` are checked against this table, and both writers are driven by it.
 *
 * Neo4j stores it as it stands here. The embedded engine has one table a *key label* (article, quote, statement,
 * entity) and one a relationship type, both named in lower case; a node table has the key `id` and a column a property,
 * a relationship table has `from_id`, `to_id` and a column a property; property names stay in camelCase.
 * Lists are JSON arrays in TEXT, booleans 0 or 1.
 */

export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'strings' | 'integers'
export type Properties = Readonly<Record<string, PropertyType>>

/** Labels that carry the unique `id`. Every Person, Organization, Place, Event and Work is an Entity too. */
export const keyLabels = ['Article', 'Quote', 'Statement', 'Entity'] as const
export type KeyLabel = (typeof keyLabels)[number]

export const entityLabels = ['Person', 'Organization', 'Place', 'Event', 'Work'] as const
export type EntityLabel = (typeof entityLabels)[number]

export const nodes: Readonly<Record<KeyLabel, Properties>> = {
  Article: {
    file: 'string', // base name
    sha256: 'string',
    url: 'string',
    headline: 'string',
    text: 'string', // the spans of quotes and mentions point into it
    publishedAt: 'string',
    language: 'string',
    reader: 'string', // version that read it
  },
  Quote: {
    article: 'string', // id of its article, so that one article's quotes are replaced together
    form: 'string',
    attitude: 'string',
    text: 'string', // contents joined by one space
    contents: 'integers', // start, end, start, end …
    cue: 'integers', // [start, end] or absent
    source: 'integers',
    heading: 'boolean',
    confidence: 'float',
    because: 'strings',
    position: 'integer', // order in the article, from 0
    medium: 'string', // what this printing says; the statement keeps what its quotes agree on
    saidAt: 'string',
    saidAtPrecision: 'string',
    hypothetical: 'boolean',
    amplified: 'boolean', // repeated with approval, not originated, by the speaker
    continues: 'string', // id of the quote it goes on from
    within: 'string', // id of the quote it is spoken inside
  },
  Statement: {
    text: 'string', // the fullest wording
    attitude: 'string',
    form: 'string', // of the fullest wording
    said: 'boolean', // false for inner attitudes (thinks, wants …) and hypothetical speech
    medium: 'string',
    saidAt: 'string',
    saidAtPrecision: 'string',
    confidence: 'float', // the best of its quotes
    search: 'string', // the text folded, as schema/search.ts says
  },
  Entity: {
    label: 'string', // Person | Organization | Place | Event | Work
    name: 'string',
    named: 'boolean',
    aliases: 'strings',
    article: 'string', // for unnamed ones: the only article they live in
    kind: 'string', // of events and works: interview, letter …
    roles: 'strings', // titles, of persons: "spokesman", also those at no named organization
    date: 'string', // of events and works
    precision: 'string',
    search: 'string', // name and aliases folded, as schema/search.ts says
  },
}

export interface Relationship {
  readonly from: readonly KeyLabel[]
  readonly to: readonly KeyLabel[]
  readonly properties: Properties
  /** The properties that, with both ends, tell one relationship from another; none where two nodes have one at most. */
  readonly key?: readonly string[]
}

/** `quotes`: ids of the quotes that say so; a relationship that no quote says any more is removed. */
const saidBy = { quotes: 'strings' } as const
/** `articles`: ids of the articles that say so. */
const statedIn = { articles: 'strings' } as const

export const relationships = {
  PUBLISHED_BY: { from: ['Article'], to: ['Entity'], properties: {} },
  WRITTEN_BY: { from: ['Article'], to: ['Entity'], properties: {} },
  /** Every mention of an entity in one article: parallel lists; `because` says how it was decided, '' for nothing to decide. */
  MENTIONS: {
    from: ['Article'],
    to: ['Entity'],
    properties: { starts: 'integers', ends: 'integers', kinds: 'strings', because: 'strings' },
  },
  APPEARS_IN: { from: ['Quote'], to: ['Article'], properties: {} },
  REPORTS: { from: ['Quote'], to: ['Statement'], properties: { match: 'float' } },
  REPORTED_VIA: { from: ['Quote'], to: ['Entity'], properties: {} },
  MADE: { from: ['Entity'], to: ['Statement'], properties: { joint: 'boolean', ...saidBy } },
  /** `how` is the surest of `hows`, `stance` what most of the surest `stances` say; both run along `quotes`, '' for none. */
  ABOUT: {
    from: ['Statement'],
    to: ['Entity'],
    properties: { how: 'string', stance: 'string', ...saidBy, hows: 'strings', stances: 'strings' },
  },
  MADE_AT: { from: ['Statement'], to: ['Entity'], properties: saidBy },
  EXPRESSED_IN: { from: ['Statement'], to: ['Entity'], properties: saidBy },
  RESPONDS_TO: { from: ['Statement'], to: ['Statement', 'Entity'], properties: saidBy },
  /** Of a statement to its audience, and of a work (a letter) to its addressee. */
  ADDRESSED_TO: { from: ['Statement', 'Entity'], to: ['Entity'], properties: { ...saidBy, ...statedIn } },
  AUTHORED_BY: { from: ['Entity'], to: ['Entity'], properties: statedIn },
  SHARED_ON: { from: ['Entity'], to: ['Entity'], properties: statedIn },
  TOOK_PLACE_IN: { from: ['Entity'], to: ['Entity'], properties: statedIn },
  PARTICIPATED_IN: { from: ['Entity'], to: ['Entity'], properties: statedIn },
  HOLDS_ROLE: { from: ['Entity'], to: ['Entity'], properties: { title: 'string', ...statedIn }, key: ['title'] },
  /** A human judgement, "same" or "different"; survives every re-ingest. */
  SAME_AS: { from: ['Entity'], to: ['Entity'], properties: { judgement: 'string', by: 'string', at: 'string' } },
} as const satisfies Readonly<Record<string, Relationship>>

export type RelationshipType = keyof typeof relationships

/**
 * Ids are unique across all labels: the lower-case label, a colon and the rest ("person:donald trump",
 * "statement:3f…"), so an id alone tells which table or label it is in.
 */
export function keyLabelOf(id: string): KeyLabel {
  const label = id.slice(0, id.indexOf(':'))
  if (label === 'article') return 'Article'
  if (label === 'quote') return 'Quote'
  if (label === 'statement') return 'Statement'
  if (entityLabels.some((each) => each.toLowerCase() === label)) return 'Entity'
  throw new Error(`no label in the id "${id}": ids look like "person:ana ruiz"`)
}

export type PropertyValue = string | number | boolean | readonly string[] | readonly number[] | null
export interface NodeRow {
  readonly id: string
  readonly [property: string]: PropertyValue
}
export interface RelationshipRow {
  readonly from: string
  readonly to: string
  readonly [property: string]: PropertyValue
}
