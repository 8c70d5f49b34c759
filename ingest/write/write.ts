import type { KeyLabel, RelationshipRow, RelationshipType } from '../../schema/graph'
import type { Graph } from '../../schema/open'
import type { Resolved } from '../resolve/resolved'
import { inEmbedded } from './embedded'
import { type Before, changesBetween, mergeRows } from './mergeRows'
import { inNeo4j } from './neo4j'
import { type GraphRows, noRows, toRows } from './rows'
import type { Changes, Ends, Store } from './store'

/** What is new in the graph since it was written to; nothing is, where the same was written before. */
export interface Counts {
  readonly articles: number
  readonly people: number
  readonly organizations: number
  readonly places: number
  readonly events: number
  readonly works: number
  readonly quotes: number
  readonly statements: number
  readonly responses: number
}

/**
 * Writes articles in one transaction: all of them or none. An article that the graph has is replaced, with everything
 * that only it said; written twice is written once. Throws GraphError where the graph cannot be written.
 */
export async function write(graph: Graph, resolved: Resolved): Promise<Counts> {
  const fresh = toRows(resolved)
  const work = async (store: Store): Promise<Counts> => {
    const before = await loadBefore(store, fresh)
    const after = mergeRows(before, fresh)
    const changes = changesBetween(before.rows, after)
    await store.apply(changes)
    return countNew(before.rows, changes)
  }
  return graph.engine === 'embedded' ? inEmbedded(graph, work) : inNeo4j(graph, work)
}

/** Between statements, and from them: all that their quotes say. */
const ofStatements = ['ABOUT', 'MADE_AT', 'EXPRESSED_IN', 'RESPONDS_TO', 'ADDRESSED_TO'] as const
/** Between entities: what articles state of the world. */
const ofWorld = ['AUTHORED_BY', 'SHARED_ON', 'TOOK_PLACE_IN', 'PARTICIPATED_IN', 'HOLDS_ROLE', 'ADDRESSED_TO'] as const
const ofArticles = ['PUBLISHED_BY', 'WRITTEN_BY', 'MENTIONS'] as const

/**
 * All that these articles touch, as it was: what they said before, and what others say of the same statements and
 * between the same entities.
 */
async function loadBefore(store: Store, fresh: GraphRows): Promise<Before> {
  const rows = noRows()
  const load = async (type: RelationshipType, ends: Ends) => {
    const found = await store.relationships(type, ends)
    rows.relationships[type].push(...found)
    return found
  }
  const articles = fresh.nodes.Article.map(({ id }) => id)
  rows.nodes.Article = await store.nodes('Article', articles)
  const oldQuotes = (await store.quotesOf(articles)).map(({ id }) => id)
  const reported = (await store.relationships('REPORTS', { from: oldQuotes })).map(({ to }) => to)
  const statements = union(reported, idsOf(fresh, 'Statement'))
  rows.nodes.Statement = await store.nodes('Statement', statements)
  const quotes = union(
    oldQuotes,
    (await load('REPORTS', { to: statements })).map(({ from }) => from),
  )
  rows.nodes.Quote = await store.nodes('Quote', quotes)
  await load('APPEARS_IN', { from: quotes })
  await load('REPORTED_VIA', { from: quotes })
  await load('MADE', { to: statements })
  for (const type of ofStatements) await load(type, { from: statements })
  const oldEntities: string[] = []
  for (const type of ofArticles) oldEntities.push(...(await load(type, { from: articles })).map(({ to }) => to))
  const entities = union(oldEntities, idsOf(fresh, 'Entity'))
  rows.nodes.Entity = await store.nodes('Entity', entities)
  for (const type of ofWorld) await load(type, { from: entities, to: entities })
  return { rows, needed: await neededOf(store, fresh, oldEntities) }
}

/** Of the entities that these articles spoke of: those that others speak of too, or of which a human has judged. */
async function neededOf(store: Store, fresh: GraphRows, oldEntities: readonly string[]): Promise<Set<string>> {
  const now = new Set(idsOf(fresh, 'Entity'))
  const articles = new Set(idsOf(fresh, 'Article'))
  const left = union(oldEntities).filter((id) => !now.has(id))
  const needed = new Set<string>()
  if (left.length === 0) return needed
  for (const type of ofArticles) {
    for (const { from, to } of await store.relationships(type, { to: left })) if (!articles.has(from)) needed.add(to)
  }
  const judged = [
    ...(await store.relationships('SAME_AS', { from: left })),
    ...(await store.relationships('SAME_AS', { to: left })),
  ]
  for (const { from, to } of judged) needed.add(from).add(to)
  return needed
}

function idsOf(rows: GraphRows, label: KeyLabel): string[] {
  return rows.nodes[label].map(({ id }) => id)
}

function union(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())]
}

function countNew({ nodes, relationships }: GraphRows, { putNodes, put }: Changes): Counts {
  const old = new Set(Object.values(nodes).flatMap((rows) => rows.map(({ id }) => id)))
  const fresh = (label: KeyLabel) => putNodes[label].filter(({ id }) => !old.has(id))
  const entities = (label: string) => fresh('Entity').filter((entity) => entity.label === label).length
  const answer = ({ from, to }: RelationshipRow) => `${from}\n${to}`
  const answers = new Set(relationships.RESPONDS_TO.map(answer))
  return {
    articles: fresh('Article').length,
    people: entities('Person'),
    organizations: entities('Organization'),
    places: entities('Place'),
    events: entities('Event'),
    works: entities('Work'),
    quotes: fresh('Quote').length,
    statements: fresh('Statement').length,
    responses: put.RESPONDS_TO.filter((row) => !answers.has(answer(row))).length,
  }
}
