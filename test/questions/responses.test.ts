import { countResponses, type ResponseKey, responses } from '../../src/questions/responses'
import { type Engines, engines } from '../graph/engines'
import { fillNewsroom, ids } from './newsroom'

let room: Engines
beforeAll(async () => {
  room = await engines()
  for (const graph of room.graphs) await fillNewsroom(graph)
}, 60_000)
afterAll(() => room.close())

const answers = async (to: string, transitive: boolean) => {
  const rows = await room.ask((graph) => responses(graph, to, transitive, 50))
  expect(await room.ask((graph) => countResponses(graph, to, transitive))).toBe(rows.length)
  return rows.map((row) => [row.id, row.depth])
}

it('direct answers to a work, without what was only thought of it', async () => {
  expect(await answers(ids.letter, false)).toEqual([[ids.answer, 1]])
})

it('answers to answers, and to what the work says', async () => {
  expect(await answers(ids.letter, true)).toEqual([
    [ids.answer, 1],
    [ids.question, 1],
    [ids.reply, 2],
  ])
})

it('of two that answer each other, each has the other', async () => {
  expect(await answers(ids.answer, true)).toEqual([[ids.reply, 1]])
  expect(await answers(ids.reply, true)).toEqual([[ids.answer, 1]])
})

it('nothing answers somebody, or nothing', async () => {
  expect(await answers(ids.tom, true)).toEqual([])
  expect(await answers('work:none', false)).toEqual([])
})

it('pages behind a place', async () => {
  const paged: string[] = []
  for (let after: ResponseKey | undefined; ;) {
    const [row] = await room.ask((graph) => responses(graph, ids.letter, true, 1, after))
    if (!row) break
    paged.push(row.id)
    after = { depth: row.depth, saidAt: row.saidAt ?? '9', id: row.id }
  }
  expect(paged).toEqual([ids.answer, ids.question, ids.reply])
})
