/**
 * Five published articles on one interview, which lie beside the project and not in it: their texts are their outlets'.
 * Where they are absent these tests have nothing to read, and say so.
 */
import { existsSync } from 'node:fs'
import { query } from '../graph/engines'
import { type Ingested, ingested } from './ingested'

const folder = '../shared/articles'

if (!existsSync(folder)) {
  test.todo(`the five articles are not in ${folder}: nothing to read`)
} else {
  describe('five articles on one interview', () => {
    let five: Ingested
    beforeAll(async () => {
      five = await ingested(folder)
    }, 60_000)
    afterAll(() => five.close())

    test('the letter is a work, by Breton, to Musk', async () => {
      const { entity } = await five.ask(`{ entity(name: "Thierry Breton") { ... on Person { works {
        name ... on Work { kind addressees { name } responses { nodes { speakers { name } } } } } } } }`)
      const letter = entity.works.find(({ kind }: { kind: string }) => kind === 'letter')
      expect(letter).toMatchObject({ addressees: [{ name: 'Elon Musk' }] })
      const speakers = letter.responses.nodes.flatMap((node: { speakers: { name: string }[] }) => node.speakers)
      expect(speakers).toContainEqual({ name: 'Steven Cheung' })
    })

    test('X is in the letter’s story', async () => {
      const shared = await five.room.ask((graph) =>
        graph.ask(
          query(
            `MATCH (w:Work {kind: 'letter'})-[:SHARED_ON]->(o:Organization) RETURN o.name AS name ORDER BY name`,
            `SELECT o.name FROM shared_on s JOIN entity w ON w.id = s.from_id JOIN entity o ON o.id = s.to_id
              WHERE w.kind = 'letter' ORDER BY o.name`,
          ),
        ),
      )
      expect(shared).toEqual([{ name: 'X' }])
    })

    test('the graph itself shows who responded to a work', async () => {
      const responses = await five.room.ask((graph) =>
        graph.ask(
          query(
            `MATCH (p:Person)-[:MADE]->(s:Statement)-[:RESPONDS_TO]->(w:Work) WHERE w.kind = 'letter'
              RETURN DISTINCT p.name AS name ORDER BY name`,
            `SELECT DISTINCT p.name FROM made m JOIN entity p ON p.id = m.from_id AND p.label = 'Person'
              JOIN responds_to r ON r.from_id = m.to_id JOIN entity w ON w.id = r.to_id AND w.label = 'Work'
              WHERE w.kind = 'letter' ORDER BY p.name`,
          ),
        ),
      )
      expect(responses).toContainEqual({ name: 'Steven Cheung' })
    })

    test('there is a path from Breton to Cheung', async () => {
      const { paths } = await five.ask('{ paths(from: "Thierry Breton", to: "Steven Cheung") { nodes { id } } }')
      expect(paths.length).toBeGreaterThan(0)
    })

    test('who said what about Kamala Harris: Trump called her a San Francisco liberal', async () => {
      const { statements } = await five.ask(
        '{ statements(filter: { about: "Kamala Harris" }, first: 100) { nodes { speakers { name } text } } }',
      )
      expect(statements.nodes).toContainEqual({
        speakers: [{ name: 'Donald Trump' }],
        text: expect.stringContaining('San Francisco liberal'),
      })
    })

    test('read twice is read once', async () => {
      expect(await five.again()).toBe(0)
    })
  })
}
