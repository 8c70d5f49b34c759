import {
  type PropertyValue,
  type RelationshipRow,
  relationships,
  type Relationship,
  type RelationshipType,
} from '../../schema/graph'
import { groupBy } from './groupBy'
import { mostCommon } from './statementOf'

/** Every relationship once, with all that says so: lists united and sorted, so that order and grouping do not matter. */
export function joinRelationships(type: RelationshipType, rows: readonly RelationshipRow[]): RelationshipRow[] {
  return [...groupBy(rows, (row) => relationshipKey(type, row)).values()].map((same) => joinRelationship(type, same))
}

/** What tells one relationship of a type from another. */
export function relationshipKey(type: RelationshipType, row: RelationshipRow): string {
  const { key = [] }: Relationship = relationships[type]
  return [row.from, row.to, ...key.map((property) => row[property])].join('\n')
}

/** What is left of a relationship without what these articles say; undefined where nothing is. */
export function withoutArticles(
  type: RelationshipType,
  row: RelationshipRow,
  isGone: (said: { readonly quote: string } | { readonly article: string }) => boolean,
): RelationshipRow | undefined {
  const says = saysSo(row)
  if (says.length === 0) return row
  const left = says.filter((each) => !isGone(each.quote === null ? { article: each.article! } : { quote: each.quote }))
  if (left.length === says.length) return row
  return left.length === 0 ? undefined : withSays(type, row, left)
}

interface Said {
  readonly quote: string | null
  readonly article: string | null
  readonly how: string
  readonly stance: string
}

function saysSo(row: RelationshipRow): Said[] {
  const hows = listOf(row.hows)
  const stances = listOf(row.stances)
  return [
    ...listOf(row.quotes).map((quote, at) => ({
      quote,
      article: null,
      how: hows[at] ?? '',
      stance: stances[at] ?? '',
    })),
    ...listOf(row.articles).map((article) => ({ quote: null, article, how: '', stance: '' })),
  ]
}

function joinRelationship(type: RelationshipType, rows: readonly RelationshipRow[]): RelationshipRow {
  if (type === 'MENTIONS') return joinMentions(rows)
  return withSays(type, rows.at(-1)!, rows.flatMap(saysSo))
}

function withSays(type: RelationshipType, row: RelationshipRow, says: readonly Said[]): RelationshipRow {
  const { properties }: Relationship = relationships[type]
  const sorted = [...new Map(says.map((said) => [said.quote ?? said.article!, said])).entries()]
    .sort(([one], [other]) => compare(one, other))
    .map(([, said]) => said)
  const quotes = sorted.filter(({ quote }) => quote !== null)
  const articles = sorted.filter(({ article }) => article !== null)
  const lists: Record<string, PropertyValue> = {}
  if ('quotes' in properties) lists.quotes = orNull(quotes.map(({ quote }) => quote!))
  if ('articles' in properties) lists.articles = orNull(articles.map(({ article }) => article!))
  if (type !== 'ABOUT') return { ...row, ...lists }
  const hows = quotes.map(({ how }) => how)
  const stances = quotes.map(({ stance }) => stance)
  return {
    ...row,
    ...lists,
    hows,
    stances,
    how: surest(hows),
    stance: stanceOf(quotes),
  }
}

/** From what is printed to what is only gathered. */
const surenesses = ['explicit', 'coreference', 'context']

/** What most quotes say, of those that say it surest; null where they are at odds. */
function stanceOf(quotes: readonly Said[]): string | null {
  const telling = quotes.filter(({ stance }) => stance !== '')
  const how = surest(telling.map((quote) => quote.how))
  const stances = telling.filter((quote) => quote.how === how).map(({ stance }) => stance)
  const most = mostCommon(stances)
  const count = (stance: string | null) => stances.filter((each) => each === stance).length
  return stances.some((each) => each !== most && count(each) === count(most)) ? null : most
}

function surest(hows: readonly string[]): string | null {
  return surenesses.find((how) => hows.includes(how)) ?? null
}

/** Two of an article's entities that turn out to be one: their mentions in text order, each once. */
function joinMentions(rows: readonly RelationshipRow[]): RelationshipRow {
  const mentions = rows.flatMap(({ starts, ends, kinds, because }) =>
    (starts as readonly number[]).map((start, at) => ({
      start,
      end: (ends as readonly number[])[at]!,
      kind: (kinds as readonly string[])[at]!,
      because: (because as readonly string[])[at]!,
    })),
  )
  const once = [...new Map(mentions.map((each) => [`${each.start} ${each.end}`, each])).values()].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  )
  return {
    ...rows[0]!,
    starts: once.map(({ start }) => start),
    ends: once.map(({ end }) => end),
    kinds: once.map(({ kind }) => kind),
    because: once.map(({ because }) => because),
  }
}

function listOf(value: PropertyValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : []
}

function orNull(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
