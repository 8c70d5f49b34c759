import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { command } from '../../ingest/command'
import type { FailedReading, Reading } from '../../schema/reading'
import { asNobody, folderOf } from './folder'

const said = (who: string, what: string) => `${who} spoke on Tuesday.\n\n“${what},” said ${who}, who leads the union.\n`
const folder = folderOf({
  'a.txt': said('Ana Ruiz', 'We will go back to work'),
  'b.txt': said('Bo Li', 'The harbour stays closed'),
  'empty.txt': '',
  'photo.txt': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  'one/c.txt': said('Cy Oh', 'Nobody asked us'),
  'locked/d.txt': said('Di Fox', 'Nobody reads this'),
})
const dataFile = join(folder, 'data', 'graph.db')

/** Runs the command as the shell would in this environment, and gives what it printed. */
async function runIn(environment: Readonly<Record<string, string>>, ...args: string[]) {
  const written = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk: Buffer, _, done) {
        written[name] += chunk.toString()
        done()
      },
    })
  const before = process.env
  const { NEO4J_URI: _, ...others } = before
  process.env = { ...others, ...environment }
  try {
    const code = await command([...args, '--no-model'], { stdout: stream('stdout'), stderr: stream('stderr') })
    return { code, ...written }
  } finally {
    process.env = before
  }
}

const run = (...args: string[]) => runIn({ DATA_FILE: dataFile }, ...args)
const inFolder = (...names: string[]) => names.map((name) => join(folder, name))
const tableOf = (text: string): Record<string, number> =>
  Object.fromEntries<number>(
    [...text.matchAll(/^ {2}(\w[\w ]*?) {2,}([\d.]+)$/gm)].map(([, name = '', count]) => [name, Number(count)]),
  )

describe('read', () => {
  test('a line of JSON for each file, in the order given, failures too; no database', async () => {
    const { code, stdout } = await run('--read', ...inFolder('b.txt', 'empty.txt', 'a.txt'))
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Reading | FailedReading)
    expect(lines.map(({ file }) => file)).toEqual(['b.txt', 'empty.txt', 'a.txt'])
    expect(lines[1]).toEqual({ file: 'empty.txt', error: { code: 'EMPTY', message: 'the file is empty' } })
    expect(code).toBe(1)
    expect(existsSync(dataFile)).toBe(false)
  })

  test('the same bytes give the same reading, and the exit code is 0 when all were read', async () => {
    const once = await run('--read', ...inFolder('a.txt', 'b.txt'))
    expect(once.code).toBe(0)
    expect((await run('--read', ...inFolder('a.txt', 'b.txt'))).stdout).toBe(once.stdout)
  })
})

describe('ingest', () => {
  test('reads what it can, names what it cannot, and says so by its exit code', async () => {
    const { code, stdout } = await run(...inFolder('a.txt', 'empty.txt', 'photo.txt', 'nope.txt', 'b.txt'))
    expect(code).toBe(1)
    expect(tableOf(stdout)).toMatchObject({ 'articles read': 2, unchanged: 0, skipped: 3, articles: 2 })
    expect(tableOf(stdout).people).toBeGreaterThanOrEqual(2)
    expect(stdout).toMatch(/empty\.txt: EMPTY/)
    expect(stdout).toMatch(/photo\.txt: NOT_TEXT/)
    expect(stdout).toMatch(/nope\.txt: NOT_FOUND/)
  })

  test('the second time nothing is read and nothing changes', async () => {
    const before = tableOf((await run(...inFolder('a.txt', 'b.txt'))).stdout)
    const { code, stdout } = await run(...inFolder('a.txt', 'b.txt'))
    expect(code).toBe(0)
    expect(tableOf(stdout)).toMatchObject({ 'articles read': 0, unchanged: 2 })
    expect({ ...tableOf(stdout), seconds: 0 }).toEqual({ ...before, seconds: 0 })
  })

  test('a copy under another name is the same article', async () => {
    writeFileSync(join(folder, 'copy.txt'), said('Ana Ruiz', 'We will go back to work'))
    expect(tableOf((await run(...inFolder('copy.txt'))).stdout)).toMatchObject({ 'articles read': 0, unchanged: 1 })
  })

  test('a folder without read permission is named; what is beside it is read', async () => {
    chmodSync(join(folder, 'locked'), 0)
    chmodSync(join(folder, 'data'), 0o777)
    for (const name of ['graph.db', 'graph.db-wal', 'graph.db-shm']) {
      if (existsSync(join(folder, 'data', name))) chmodSync(join(folder, 'data', name), 0o666)
    }
    try {
      const { code, stdout } = await asNobody(() => run(...inFolder('locked', 'one')))
      expect(code).toBe(1)
      expect(tableOf(stdout)).toMatchObject({ 'articles read': 1, skipped: 1 })
      expect(stdout).toMatch(/locked: NO_PERMISSION/)
    } finally {
      chmodSync(join(folder, 'locked'), 0o755)
    }
  })

  test('--if-empty leaves a graph with articles alone', async () => {
    const more = folderOf({ 'e.txt': said('Ed Poe', 'We are new') })
    expect(await run('--if-empty', more)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(tableOf((await run(join(more, 'e.txt'))).stdout)).toMatchObject({ 'articles read': 1 })
  })
})

describe('what cannot be done is said at once', () => {
  test('no path, an unknown option', async () => {
    expect(await run()).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('npm run ingest') })
    expect(await run('--nope', folder)).toMatchObject({ code: 2, stderr: expect.stringContaining("'--nope'") })
    expect(await run('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('npm run ingest') })
  })

  test('a graph file that is no graph is left as it is', async () => {
    const other = join(folderOf({ 'diary.db': 'Dear diary, today' }), 'diary.db')
    expect(await runIn({ DATA_FILE: other }, ...inFolder('a.txt'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('diary.db'),
    })
    expect(readFileSync(other, 'utf8')).toBe('Dear diary, today')
  })

  test('no Neo4j at the address', async () => {
    expect(await runIn({ NEO4J_URI: 'bolt://127.0.0.1:9' }, ...inFolder('a.txt'))).toEqual({
      code: 2,
      stdout: '',
      stderr: 'no Neo4j at bolt://127.0.0.1:9; start it: docker compose up -d\n',
    })
  })
})
