import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { makeServer } from '../../src/server'
import { examplesTab } from '../../src/explorer/examples'
import { explorerFiles } from '../../src/explorer/explorer'
import { type NewsroomApi, newsroomApi } from './ask'

let api: NewsroomApi
beforeAll(async () => {
  api = await newsroomApi()
}, 60_000)
afterAll(() => api.close())

const app = () => api.servers.get(api.room.graphs[0]!)!.app
const post = (payload: unknown, headers: Record<string, string> = {}) =>
  app().inject({ method: 'POST', url: '/graphql', payload: payload as object, headers })
const get = (url: string, headers: Record<string, string> = {}) => app().inject({ method: 'GET', url, headers })
const query = '{ stats { articles } }'

describe('for programs', () => {
  it('answers in the content type of GraphQL over HTTP where that is accepted', async () => {
    const response = await post({ query }, { accept: 'application/graphql-response+json' })
    expect(response.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8')
    const old = await post({ query }, { accept: 'application/json' })
    expect(old.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(old.json()).toEqual(response.json())
  })

  it('tells what a query is refused for with status 400', async () => {
    const response = await post({ query: '{ nonsense }' }, { accept: 'application/graphql-response+json' })
    expect(response.statusCode).toBe(400)
    expect((await post({})).statusCode).toBe(400)
  })

  it('answers GET too, but no page that another site may have sent the browser to', async () => {
    const url = `/graphql?query=${encodeURIComponent(query)}`
    expect((await get(url, { 'apollo-require-preflight': '1' })).json()).toEqual({ data: { stats: { articles: 2 } } })
    const forged = await get(url, { accept: 'text/html' })
    expect(forged.statusCode).toBe(400)
    expect(forged.body).toContain('CSRF')
    const form = await post(JSON.stringify({ query }), { 'content-type': 'text/plain' })
    expect(form.statusCode).toBe(400)
    expect(form.body).not.toContain('"articles"')
  })

  it('takes one query at a time', async () => {
    const response = await post([{ query }, { query }])
    expect(response.statusCode).toBe(400)
    expect(response.body).not.toContain('"articles"')
  })

  it('keeps queries by their hash', async () => {
    const sha256Hash = 'c9e4d8f5b86d9a6f1f37e6ea30a3f8bd1eabbb9d1f6e9c5a3ef6c6ba5f2b8a55'
    const unknown = await post({ extensions: { persistedQuery: { version: 1, sha256Hash } } })
    expect(unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] })
  })

  it('tells its schema', async () => {
    expect((await post({ query: '{ __type(name: "Statement") { kind } }' })).json()).toEqual({
      data: { __type: { kind: 'OBJECT' } },
    })
  })

  it('speaks of a broken or huge body in the shape of its errors', async () => {
    const broken = await post('{"query": ', { 'content-type': 'application/json' })
    expect(broken.statusCode).toBe(400)
    expect(broken.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
    const huge = await post({ query, variables: { x: 'x'.repeat(2_000_000) } })
    expect(huge.statusCode).toBe(413)
    expect(huge.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
    const xml = await post('<query/>', { 'content-type': 'application/xml' })
    expect(xml.statusCode).toBe(415)
    const lost = await get('/graphiql')
    expect(lost.statusCode).toBe(404)
    expect(lost.json()).toMatchObject({ errors: [{ message: expect.stringContaining('/graphql') }] })
    expect((await app().inject({ method: 'DELETE', url: '/graphql' })).statusCode).toBe(404)
  })
})

describe('for people', () => {
  it('/graphql is a playground in a browser, with examples, complete in itself', async () => {
    const response = await get('/graphql', { accept: 'text/html,application/xhtml+xml', 'accept-encoding': 'gzip' })
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(response.headers['content-security-policy']).toContain("default-src 'none'")
    const page = gunzipSync(response.rawPayload).toString()
    expect(page).toContain(JSON.stringify(examplesTab).slice(1, 200))
    expect(page).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="(https?:)?\/\//)
  })

  it('/ is the explorer: every file of it is served, and nothing comes from elsewhere', async () => {
    const page = await get('/')
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.headers['content-security-policy']).toContain("script-src 'self'")
    expect(readdirSync(join(__dirname, '../../src/explorer/web')).sort()).toEqual(
      [...explorerFiles, 'explorer.html'].sort(),
    )
    for (const file of explorerFiles) {
      const response = await get(`/explorer/${file}`)
      expect(response.statusCode).toBe(200)
      expect(response.headers['content-type']).toMatch(file.endsWith('.css') ? /^text\/css/ : /^text\/javascript/)
      const imported = [...response.body.matchAll(/from '\.\/([\w.]+)'/g)].map(([, name]) => name)
      expect(explorerFiles).toEqual(expect.arrayContaining(imported))
    }
    expect(page.body).toContain('/explorer/explorer.css')
    expect(page.body).toContain('/explorer/main.js')
    expect(page.body).not.toMatch(/(src|href)="https?:/)
  })

  it('/health says whether the graph answers', async () => {
    const response = await get('/health')
    expect(response.statusCode).toBe(200)
    expect(response.json()).toEqual({ status: 'ok', engine: 'embedded' })
  })
})

it('lets a running request finish when it is closed, and takes no more', async () => {
  const graph = api.room.graphs[0]!
  let finish = () => {}
  const slow = new Promise<void>((resolve) => (finish = resolve))
  const asked: unknown[] = []
  const server = await makeServer({
    ...graph,
    ask: async (question, parameters) => {
      asked.push(question)
      await slow
      return graph.ask(question, parameters)
    },
  })
  const address = await server.app.listen({ port: 0, host: '127.0.0.1' })
  const request = () =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
  const running = request()
  while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  const closed = server.close()
  while (server.app.server.listening) await new Promise((resolve) => setTimeout(resolve, 5))
  await expect(request()).rejects.toThrow()
  finish()
  expect(await (await running).json()).toEqual({ data: { stats: { articles: 2 } } })
  await closed
})
