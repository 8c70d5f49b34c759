import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph } from '../../schema/open'
import { BadConfig, readConfig } from '../../src/config'
import { fillNewsroom } from '../questions/newsroom'

let folder: string
let file: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-main-'))
  file = join(folder, 'graph.db')
  const graph = await openGraph({ file })
  await fillNewsroom(graph)
  await graph.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  readonly process: ChildProcess
  readonly said: () => string
  readonly complained: () => string
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>
}

function start(settings: Record<string, string>): Run {
  const program = ['--require', './test/api/typescript.cjs', 'src/main.ts']
  const { NEO4J_URI: _elsewhere, ...env } = process.env
  const child = spawn(process.execPath, program, {
    cwd: join(__dirname, '../..'),
    env: { ...env, HOST: '127.0.0.1', PORT: '0', DATA_FILE: file, ...settings },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (data: Buffer) => (out += data.toString()))
  child.stderr.on('data', (data: Buffer) => (err += data.toString()))
  return {
    process: child,
    said: () => out,
    complained: () => err,
    ended: new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal))),
  }
}

it('says where it answers and what to try, answers that, and stops when told to', async () => {
  const run = start({})
  const deadline = Date.now() + 25_000
  while (!run.said().includes('-d ') && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20))
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(run.said())?.[0]
  const body = /-d '(.*)'/.exec(run.said())?.[1]
  expect(run.complained()).toBe('')
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body })
  // nobody speaks of the example's subject in this graph, and it says so: the question itself was understood
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
  run.process.kill('SIGTERM')
  expect(await run.ended).toBe(0)
}, 40_000)

it.each([
  ['no graph yet', () => ({ DATA_FILE: join(folder, 'none.db') }), 'read some articles first'],
  ['a file that is no graph', () => ({ DATA_FILE: notAGraph() }), 'not a graph of On Record'],
  ['a port that is no number', () => ({ PORT: 'http' }), 'PORT must be a number'],
  ['a host that is nowhere', () => ({ HOST: '203.0.113.7' }), 'HOST "203.0.113.7" is no address of this machine'],
])(
  '%s: says so in one line, and fails',
  async (_what, settings, message) => {
    const run = start(settings())
    expect(await run.ended).toBe(1)
    expect(run.complained()).toContain(message)
    expect(run.complained().trim().split('\n')).toHaveLength(1)
  },
  40_000,
)

it('a port in use: says so and what would do', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const run = start({ PORT: String(port) })
  expect(await run.ended).toBe(1)
  expect(run.complained()).toBe(
    `On Record: port ${port} is in use: stop what uses it, or choose another: PORT=${port + 1} npm start\n`,
  )
  other.close()
}, 40_000)

it('settings have sensible values where nobody gives any', () => {
  expect(readConfig({})).toEqual({ port: 4000, host: 'localhost' })
  expect(readConfig({ PORT: '', HOST: '0.0.0.0' })).toEqual({ port: 4000, host: '0.0.0.0' })
  expect(() => readConfig({ PORT: '70000' })).toThrow(BadConfig)
})

function notAGraph(): string {
  const path = join(folder, 'notes.txt')
  writeFileSync(path, 'a shopping list, long enough to be taken for a database\n'.repeat(40))
  return path
}
