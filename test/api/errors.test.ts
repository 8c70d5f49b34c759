import { GraphError } from '../../schema/graphError'
import type { Graph } from '../../schema/open'
import { TooWide } from '../../src/questions/shortestPaths'
import { makeServer } from '../../src/server'
import { ids } from '../questions/newsroom'
import { type Answer, type NewsroomApi, newsroomApi } from './ask'

let api: NewsroomApi
beforeAll(async () => {
  api = await newsroomApi()
}, 60_000)
afterAll(() => api.close())

describe('says what is wrong and what would do', () => {
  it.each([
    ['statements(first: 101)', 'BAD_USER_INPUT', '"first" must be 0 to 100, not 101'],
    ['statements(first: -1)', 'BAD_USER_INPUT', '"first" must be 0 to 100, not -1'],
    ['statements(after: "nonsense")', 'BAD_USER_INPUT', '"after" must be a cursor that this list gave'],
    ['statements(after: "")', 'BAD_USER_INPUT', '"after" must be a cursor'],
    ['entities(after: "WyIiLCIiXQ")', 'BAD_USER_INPUT', '"after" must be a cursor that this list gave'],
    [
      'statements(filter: { speaker: "Nobody At All" })',
      'NOT_FOUND',
      '"filter.speaker": nobody and nothing is called "Nobody At All"',
    ],
    ['statements(filter: { about: "person:nobody" })', 'NOT_FOUND', '"filter.about"'],
    ['statements(filter: { since: "yesterday" })', 'BAD_USER_INPUT', '"filter.since" must be a day like "2024-08-12"'],
    ['articles(filter: { until: "2024" })', 'BAD_USER_INPUT', '"filter.until" must be a day'],
    ['articles(filter: { publisher: "No Such Post" })', 'NOT_FOUND', '"filter.publisher"'],
    ['responses(to: "work:none")', 'NOT_FOUND', '"to": no node has the id "work:none"'],
    ['responses(to: "none")', 'NOT_FOUND', '"to": no node has the id "none"'],
  ])('%s', async (field, code, message) => {
    const { data, errors } = await api.ask(`{ ${field} { nodes { id } } }`)
    expect(data).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code }, path: [field.split('(')[0]] }])
    expect(errors?.[0]?.message).toContain(message)
    expect(errors?.[0]?.extensions).toEqual({ code })
  })

  it.each([
    ['paths(from: "Nobody", to: "Beck")', 'NOT_FOUND', '"from"'],
    ['paths(from: "Beck", to: "Nobody")', 'NOT_FOUND', '"to"'],
    ['paths(from: "Beck", to: "Ruiz", maxLength: 9)', 'BAD_USER_INPUT', '"maxLength" must be 1 to 8, not 9'],
    ['paths(from: "Beck", to: "Ruiz", first: 0)', 'BAD_USER_INPUT', '"first" must be 1 to 20, not 0'],
  ])('%s', async (field, code, message) => {
    const { errors } = await api.ask(`{ ${field} { length } }`)
    expect(errors).toMatchObject([{ extensions: { code }, message: expect.stringContaining(message) }])
  })

  it('a field that is not there, with a guess', async () => {
    const { errors } = await api.ask('{ statements { nodes { txt } } }')
    expect(errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' }, message: expect.stringContaining('"text"') },
    ])
  })

  it('a word that is no word of a closed list', async () => {
    const { errors } = await api.ask('{ statements(filter: { stance: FURIOUS }) { totalCount } }')
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})

describe('keeps to itself what nobody expected', () => {
  const broken = async (error: Error): Promise<[Answer, unknown[]]> => {
    const logged: unknown[] = []
    const graph = { ...api.room.graphs[0]!, ask: () => Promise.reject(error) } as Graph
    const server = await makeServer(graph, { log: (each) => logged.push(each) })
    const payload = { query: '{ stats { articles } }' }
    const response = await server.app.inject({ method: 'POST', url: '/graphql', payload })
    const health = await server.app.inject('/health')
    expect(health.statusCode).toBe(503)
    await server.close()
    return [response.json<Answer>(), logged]
  }

  it('an error of the program goes to the log only', async () => {
    const secret = new Error('column "password" of /home/me is missing')
    const [{ errors }, logged] = await broken(secret)
    expect(errors).toMatchObject([
      {
        message: 'something went wrong here; the server’s log says what',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ])
    expect(JSON.stringify(errors)).not.toContain('password')
    expect(logged).toContain(secret)
  })

  it('a database that is gone is told, its address is not', async () => {
    const gone = new GraphError('NO_SERVER', 'no Neo4j at bolt://inside:7687; start it: docker compose up -d')
    const [{ errors }, logged] = await broken(gone)
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPH_UNAVAILABLE' } }])
    expect(JSON.stringify(errors)).not.toContain('inside')
    expect(logged).toContain(gone)
  })

  it('a search that went too wide says what would help', async () => {
    const [{ errors }] = await broken(new TooWide('name fewer types'))
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_WIDE' }, message: 'name fewer types' }])
  })
})

it('answers the rest where one part fails', async () => {
  const { data, errors } = await api.ask(`{ node(id: "${ids.ana}") { id } entity(name: "Ana Ruiz") { id } }`)
  expect(errors).toBeUndefined()
  expect(data).toEqual({ node: { id: ids.ana }, entity: { id: ids.ana } })
})
