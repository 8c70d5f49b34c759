import type { Graph, Parameters, Query } from '../../schema/open'
import { makeServer } from '../../src/server'
import { type Engines, engines } from '../graph/engines'
import { fillNewsroom } from '../questions/newsroom'

let room: Engines
beforeAll(async () => {
  room = await engines()
  for (const graph of room.graphs) await fillNewsroom(graph)
}, 60_000)
afterAll(() => room.close())

/** How often the graph is asked for one query. */
const asked = (query: string) =>
  room.ask(async (graph) => {
    const questions: Query[] = []
    const counting: Graph = {
      ...graph,
      ask<Row>(question: Query, parameters?: Parameters) {
        questions.push(question)
        return graph.ask<Row>(question, parameters)
      },
    }
    const server = await makeServer(counting)
    const response = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query } })
    await server.close()
    expect(response.json()).not.toHaveProperty('errors')
    return questions.length
  })

it('asks once a level, however many statements there are', async () => {
  expect(await asked('{ statements { nodes { text } } }')).toBe(1)
  expect(await asked('{ statements { nodes { speakers { name } } } }')).toBe(2)
  expect(
    await asked('{ statements { nodes { speakers { name } about { entity { name } } addressees { name } } } }'),
  ).toBe(4)
  // statements, their quotes, the quotes' articles, the articles' publishers
  expect(await asked('{ statements { nodes { quotes { text article { publisher { name } } } } } }')).toBe(4)
})

it('asks once for the pages inside a page', async () => {
  // entities, their statements, the statements' speakers
  expect(await asked('{ entities { nodes { statements(first: 3) { nodes { speakers { name } } } } } }')).toBe(3)
  expect(await asked('{ entities { nodes { statements(first: 3) { totalCount } } } }')).toBe(2)
})

it('counts only when the count is selected, and fetches only when items are', async () => {
  expect(await asked('{ statements { totalCount } }')).toBe(1)
  expect(await asked('{ statements { totalCount nodes { id } edges { cursor } pageInfo { endCursor } } }')).toBe(2)
})

it('reads a text once for all spans', async () => {
  // articles, their quotes, the texts
  expect(await asked('{ articles { nodes { quotes { contents { text } cue { text } source { text } } } } }')).toBe(3)
})
