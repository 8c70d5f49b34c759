import { learn, loadKnown, resolve } from '../../ingest/resolve/resolve'
import type { ArticleReading } from '../../ingest/resolve/resolved'
import { type Counts, write } from '../../ingest/write/write'
import type { Graph } from '../../schema/open'
import { type Engines, engines } from './engines'
import { everything } from './everything'
import { tell, type Told } from './newsroom'

const ruiz = { id: 'e1', type: 'person', name: 'Ana Ruiz', aliases: ['Ruiz'] } as const
const okafor = { id: 'e2', type: 'person', name: 'Chidi Okafor' } as const
const dockers = { id: 'e3', type: 'organization', name: "Dockers' Union" } as const
const harbour = { id: 'e4', type: 'place', name: 'Northport' } as const
const courier = { id: 'e5', type: 'organization', name: 'Northport Courier' } as const
const expert = { id: 'e6', type: 'person', name: 'an expert', named: false } as const

const courierTold: Told = {
  file: 'courier.txt',
  publishedAt: '2024-03-02',
  publisher: 'e5',
  authors: [],
  entities: [
    { ...ruiz, roles: [{ title: 'president', organization: 'e3', span: [0, 3] }] },
    {
      ...okafor,
      roles: [
        { title: 'mayor', organization: 'e4', span: [0, 3] },
        { title: 'spokesman', organization: null, span: [0, 3] },
      ],
    },
    dockers,
    harbour,
    courier,
    expert,
  ],
  events: [
    { id: 'v1', kind: 'rally', name: 'the rally in Northport', date: '2024-03-01', place: 'e4', participants: ['e1'] },
  ],
  works: [
    { id: 'w1', kind: 'letter', name: "Ruiz's letter to Okafor", author: 'e1', addressees: ['e2'], date: '2024-02-20' },
  ],
  quotes: [
    {
      words: 'We won, and we won fairly and squarely this time',
      speaker: 'e1',
      event: 'v1',
      medium: 'rally',
      about: [{ entity: 'e3', how: 'explicit', stance: 'for' }],
    },
    {
      words: 'the letter was never answered',
      form: 'indirect',
      speaker: 'e1',
      coSpeakers: ['e2'],
      work: 'w1',
      respondsTo: 'w1',
      addressees: ['e2'],
    },
    {
      words: 'That is simply not how it went at the harbour',
      speaker: 'e6',
      respondsTo: 'q1',
      via: 'e5',
      saidAt: { date: '2024-03', precision: 'month' },
    },
    { words: 'Nobody knows who said this', confidence: 1 },
  ],
}
const heraldTold: Told = {
  file: 'herald.txt',
  publishedAt: '2024-03-03',
  entities: [{ ...ruiz, name: 'Ruiz', aliases: [] }, dockers],
  quotes: [
    {
      words: 'We won fairly and squarely',
      speaker: 'e1',
      about: [{ entity: 'e3', how: 'context', stance: 'against' }],
      medium: 'speech',
    },
  ],
}

describe('writing', () => {
  let both: Engines
  beforeAll(async () => {
    both = await engines()
  })
  afterAll(() => both.close())
  beforeEach(async () => {
    for (const graph of both.graphs) await empty(graph)
  })

  async function ingest(graph: Graph, ...readings: ArticleReading[]): Promise<Counts> {
    return write(graph, resolve(readings, await loadKnown(graph)))
  }
  const courierArticle = tell(courierTold)
  const heraldArticle = tell(heraldTold)

  test('every engine holds the same graph, and counts what is new', async () => {
    const counts = await both.ask((graph) => ingest(graph, courierArticle, heraldArticle))
    expect(counts).toEqual({
      articles: 2,
      people: 3,
      organizations: 2,
      places: 1,
      events: 1,
      works: 1,
      quotes: 5,
      statements: 4,
      responses: 2,
    })
    const lines = await both.ask(everything)
    expect(lines.filter((line) => line.startsWith('HOLDS_ROLE'))).toHaveLength(2)
    expect(lines).toMatchSnapshot()
  })

  test('written twice is written once', async () => {
    await both.ask((graph) => ingest(graph, courierArticle, heraldArticle))
    const once = await both.ask(everything)
    const counts = await both.ask((graph) => ingest(graph, heraldArticle, courierArticle))
    expect(Object.values(counts).every((count) => count === 0)).toBe(true)
    expect(await both.ask(everything)).toEqual(once)
  })

  test('one batch, two batches and the other order make one graph', async () => {
    await both.ask((graph) => ingest(graph, courierArticle, heraldArticle))
    const together = await both.ask(everything)
    const fullName = tell({ ...heraldTold, entities: [ruiz, dockers] })
    for (const order of [
      [courierArticle, heraldArticle],
      [fullName, courierArticle, heraldArticle],
    ]) {
      for (const graph of both.graphs) await empty(graph)
      await both.ask(async (graph) => {
        const known = await loadKnown(graph)
        for (const reading of order) {
          const resolved = resolve([reading], known)
          await write(graph, resolved)
          learn(known, resolved)
        }
      })
      expect(await both.ask(withoutIds)).toEqual(together.map(withoutStatementId).sort())
    }
  })

  test('one statement in the words of two outlets: the fullest wording, every quote, the surest link', async () => {
    await both.ask((graph) => ingest(graph, courierArticle, heraldArticle))
    const [statement] = await both.ask((graph) =>
      graph.ask<Record<string, unknown>>(
        {
          cypher: `MATCH (:Entity {id: $who})-[:MADE]->(s:Statement)-[a:ABOUT]->(:Entity {id: $whom})
            RETURN s.text AS text, s.medium AS medium, a.how AS how, a.stance AS stance, size(a.quotes) AS quotes`,
          sql: `SELECT s.text, s.medium, a.how, a.stance, json_array_length(a.quotes) AS quotes
            FROM made m JOIN statement s ON s.id = m.to_id JOIN about a ON a.from_id = s.id
            WHERE m.from_id = :who AND a.to_id = :whom`,
        },
        { who: 'person:ana ruiz', whom: 'organization:dockers union' },
      ),
    )
    expect(statement).toEqual({
      text: 'We won, and we won fairly and squarely this time',
      medium: 'rally',
      how: 'explicit',
      stance: 'for',
      quotes: 2,
    })
  })

  test('a changed article takes along what only it said, and nothing else', async () => {
    await both.ask((graph) => ingest(graph, heraldArticle))
    const herald = await both.ask(everything)
    const others = await both.ask(async (graph) => {
      await ingest(graph, courierArticle)
      const changed = tell({
        ...courierTold,
        entities: [okafor],
        publisher: undefined,
        events: [],
        works: [],
        quotes: [],
      })
      await ingest(graph, changed)
      return everything(graph)
    })
    const left = others.filter((line) => !line.includes('courier.txt') && !line.includes('okafor'))
    // the surname stood alone when the Herald came first, so its person keeps an id of her own
    expect(left).toEqual(herald)
  })

  test('the wording of a changed article is replaced', async () => {
    await both.ask((graph) => ingest(graph, courierArticle))
    const quotes = [{ words: 'We lost the ballot and nobody will ask for another', speaker: 'e1' }]
    const counts = await both.ask((graph) => ingest(graph, tell({ ...courierTold, quotes })))
    expect(counts).toMatchObject({ articles: 0, quotes: 0, statements: 1 })
    const texts = await both.ask((graph) =>
      graph.ask({ cypher: 'MATCH (s:Statement) RETURN s.text AS text', sql: 'SELECT text FROM statement' }),
    )
    expect(texts).toEqual([{ text: 'We lost the ballot and nobody will ask for another' }])
  })

  test('a human judgement survives, with both whom it is about', async () => {
    await both.ask((graph) => ingest(graph, courierArticle))
    await both.ask(async (graph) => judge(graph, 'person:ana ruiz', 'person:chidi okafor'))
    const nobody = tell({ ...courierTold, entities: [courier], events: [], works: [], quotes: [] })
    await both.ask((graph) => ingest(graph, nobody))
    const lines = await both.ask(everything)
    const kept = lines.filter((line) => line.startsWith('SAME_AS') || line.startsWith('Entity'))
    expect(kept.map((line) => line.split('"')[1])).toEqual([
      'organization:northport courier',
      'person:ana ruiz',
      'person:chidi okafor',
      'person:ana ruiz',
    ])
  })

  test('a write that fails leaves nothing behind', async () => {
    const before = await both.ask(everything)
    const resolved = resolve([courierArticle], await loadKnown(both.graphs[0]!))
    const broken = {
      ...resolved,
      entities: [...resolved.entities, { ...resolved.entities[0]!, id: 'nonsense:x', name: Symbol('x') as never }],
    }
    for (const graph of both.graphs) await expect(write(graph, broken)).rejects.toThrow()
    expect(await both.ask(everything)).toEqual(before)
  })

  test('writes at once lose nothing of each other', async () => {
    const fullName = tell({ ...heraldTold, entities: [ruiz, dockers] })
    const third = tell({ ...courierTold, file: 'gazette.txt' })
    const readings = [courierArticle, fullName, third]
    const inTurn = await both.ask(async (graph) => {
      const known = await loadKnown(graph)
      for (const reading of readings) await write(graph, resolve([reading], known))
      return everything(graph)
    })
    for (const graph of both.graphs) await empty(graph)
    await Promise.all(
      both.graphs.map(async (graph) => {
        const known = await loadKnown(graph)
        await Promise.all(readings.map((reading) => write(graph, resolve([reading], known))))
      }),
    )
    expect(await both.ask(everything)).toEqual(inTurn)
    expect(inTurn.filter((line) => line.startsWith('Article'))).toHaveLength(3)
  })

  test('no reading, no change', async () => {
    const counts = await both.ask((graph) => ingest(graph))
    expect(Object.values(counts).every((count) => count === 0)).toBe(true)
  })
})

/** A statement keeps the id that its first wording gave it. */
function withoutStatementId(line: string): string {
  return line.replace(/statement:[0-9a-f]+/g, 'statement')
}

async function withoutIds(graph: Graph): Promise<string[]> {
  return (await everything(graph)).map(withoutStatementId).sort()
}

async function empty(graph: Graph): Promise<void> {
  if (graph.engine === 'neo4j') {
    await graph.driver.executeQuery('MATCH (n) WHERE NOT n:OnRecord DETACH DELETE n', {}, { database: graph.database })
  } else graph.database.exec('DELETE FROM article; DELETE FROM quote; DELETE FROM statement; DELETE FROM entity')
}

async function judge(graph: Graph, one: string, other: string): Promise<void> {
  if (graph.engine === 'neo4j') {
    await graph.driver.executeQuery(
      `MATCH (a:Entity {id: $one}), (b:Entity {id: $other}) CREATE (a)-[:SAME_AS {judgement: 'different', by: 'editor'}]->(b)`,
      { one, other },
      { database: graph.database },
    )
  } else {
    graph.database
      .prepare(`INSERT INTO same_as (from_id, to_id, judgement, by) VALUES (?, ?, 'different', 'editor')`)
      .run(one, other)
  }
}
