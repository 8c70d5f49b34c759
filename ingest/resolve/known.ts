import { entityLabels, type EntityLabel } from '../../schema/graph'
import { type Graph } from '../../schema/open'
import { type EventFacts, EventIndex } from './eventIndex'
import { type NamedFacts, NameIndex } from './nameIndex'
import { type StatementFacts, StatementIndex } from './statementIndex'
import { type WorkFacts, WorkIndex } from './workIndex'

/** What the graph knows already, as far as new articles need it to be told apart or joined. */
export interface Known {
  /** By id of the node ("article:…"). */
  readonly articles: Map<string, KnownArticle>
  readonly names: NameIndex
  readonly events: EventIndex
  readonly works: WorkIndex
  readonly statements: StatementIndex
}

export interface KnownArticle {
  readonly sha256: string
  /** Version of the reader that read it. */
  readonly reader: string
}

/** A graph of which nothing is known. */
export function nothingKnown(): Known {
  return {
    articles: new Map(),
    names: new NameIndex(),
    events: new EventIndex(),
    works: new WorkIndex(),
    statements: new StatementIndex(),
  }
}

/**
 * Loads what is known, once for a whole ingest; `learn` keeps it up with what is written since.
 * It holds every name and the words of all quotations in marks: about 1 KB a quotation.
 */
export async function loadKnown(graph: Graph): Promise<Known> {
  const known = nothingKnown()
  for (const { id, sha256, reader } of await knownArticles(graph)) known.articles.set(id, { sha256, reader })
  for (const named of await knownNames(graph)) known.names.add(named)
  for (const event of await knownEvents(graph)) known.events.add(event)
  for (const work of await knownWorks(graph)) known.works.add(work)
  for (const statement of await knownStatements(graph)) known.statements.add(statement)
  return known
}

/** Which articles the graph has, in which wording, read by which version. */
export function knownArticles(graph: Graph): Promise<(KnownArticle & { readonly id: string })[]> {
  return graph.ask({
    cypher: 'MATCH (a:Article) RETURN a.id AS id, a.sha256 AS sha256, a.reader AS reader ORDER BY id',
    sql: 'SELECT id, sha256, reader FROM article ORDER BY id',
  })
}

/** The persons, organizations and places that have a name. */
export function knownNames(graph: Graph): Promise<NamedFacts[]> {
  return graph.ask({
    cypher: `MATCH (e:Entity) WHERE e.named AND (e:Person OR e:Organization OR e:Place)
      RETURN e.id AS id, e.label AS label, e.name AS name, e.aliases AS aliases ORDER BY id`,
    sql: `SELECT id, label, name, aliases FROM entity
      WHERE named AND label IN ('Person', 'Organization', 'Place') ORDER BY id`,
    lists: ['aliases'],
  })
}

type EntityRow = Pick<EventFacts, 'id' | 'kind' | 'date' | 'precision'>
interface End {
  readonly one: string
  readonly other: string
}

async function knownEvents(graph: Graph): Promise<EventFacts[]> {
  const events = await knownOfLabel(graph, 'Event')
  const participants = grouped(await ends(graph, 'PARTICIPATED_IN'), (end) => [end.other, end.one])
  const places = grouped(await ends(graph, 'TOOK_PLACE_IN'), (end) => [end.one, end.other])
  return events.map((event) => ({
    ...event,
    participants: participants.get(event.id) ?? [],
    place: places.get(event.id)?.[0] ?? null,
  }))
}

async function knownWorks(graph: Graph): Promise<WorkFacts[]> {
  const works = await knownOfLabel(graph, 'Work')
  const authors = grouped(await ends(graph, 'AUTHORED_BY'), (end) => [end.one, end.other])
  const addressees = grouped(await ends(graph, 'ADDRESSED_TO'), (end) => [end.one, end.other])
  return works.map((work) => ({
    ...work,
    author: authors.get(work.id)?.[0] ?? null,
    addressees: addressees.get(work.id) ?? [],
  }))
}

function knownOfLabel(graph: Graph, label: EntityLabel): Promise<EntityRow[]> {
  return graph.ask({
    // a label cannot be a parameter; this one is of the table
    cypher: `MATCH (e:${entityLabels.find((each) => each === label)}) WHERE e.named
      RETURN e.id AS id, e.kind AS kind, e.date AS date, e.precision AS precision ORDER BY id`,
    sql: `SELECT id, kind, date, precision FROM entity WHERE named AND label = '${label}' ORDER BY id`,
  })
}

function ends(
  graph: Graph,
  type: 'PARTICIPATED_IN' | 'TOOK_PLACE_IN' | 'AUTHORED_BY' | 'ADDRESSED_TO',
): Promise<End[]> {
  return graph.ask({
    cypher: `MATCH (a:Entity)-[:${type}]->(b:Entity) RETURN a.id AS one, b.id AS other ORDER BY one, other`,
    sql: `SELECT from_id AS one, to_id AS other FROM ${type.toLowerCase()} ORDER BY one, other`,
  })
}

function grouped(all: readonly End[], keyAndValue: (end: End) => [string, string]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const end of all) {
    const [key, value] = keyAndValue(end)
    groups.set(key, [...(groups.get(key) ?? []), value])
  }
  return groups
}

/** Only what is at least partly in marks: the others are told apart by their id. */
async function knownStatements(graph: Graph): Promise<StatementFacts[]> {
  const rows = await graph.ask<Omit<StatementFacts, 'makers'> & { readonly maker: string }>({
    cypher: `MATCH (e:Entity)-[:MADE]->(s:Statement) WHERE s.form <> 'indirect' AND s.said
      MATCH (s)<-[:REPORTS]-(:Quote)-[:APPEARS_IN]->(a:Article)
      RETURN s.id AS id, s.text AS text, s.form AS form, s.saidAt AS saidAt, e.id AS maker,
        min(a.publishedAt) AS printedAt ORDER BY id, maker`,
    sql: `SELECT s.id, s.text, s.form, s.saidAt, m.from_id AS maker, min(a.publishedAt) AS printedAt
      FROM statement s JOIN made m ON m.to_id = s.id
      JOIN reports r ON r.to_id = s.id JOIN quote q ON q.id = r.from_id JOIN article a ON a.id = q.article
      WHERE s.form <> 'indirect' AND s.said GROUP BY s.id, m.from_id ORDER BY s.id, m.from_id`,
  })
  const statements = new Map<string, StatementFacts>()
  for (const { maker, ...row } of rows) {
    statements.set(row.id, { ...row, makers: [...(statements.get(row.id)?.makers ?? []), maker] })
  }
  return [...statements.values()]
}
