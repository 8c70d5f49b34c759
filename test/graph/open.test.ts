import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { nothingKnown } from '../../ingest/resolve/known'
import { resolve } from '../../ingest/resolve/resolve'
import { write } from '../../ingest/write/write'
import { migrateEmbedded } from '../../schema/embedded/migrate'
import { GraphError } from '../../schema/graphError'
import { cypherStatements, migrateNeo4j } from '../../schema/neo4j/migrate'
import { type Graph, openGraph } from '../../schema/open'
import { schemaVersion, stepsFrom } from '../../schema/version'
import { engineNames, engines, query } from './engines'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-open-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function failure(opening: Promise<Graph>): Promise<GraphError> {
  const error: unknown = await opening.then(
    (graph) => graph.close().then(() => new Error('it opened')),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(GraphError)
  return error as GraphError
}

describe('the embedded graph', () => {
  test('makes its folder and file, and opens them again', async () => {
    const file = join(folder, 'some where', 'graph.db')
    await (await openGraph({ file })).close()
    const again = await openGraph({ file, readOnly: true })
    expect(await again.ask(query('', 'SELECT count(*) AS count FROM article'))).toEqual([{ count: 0 }])
    await again.close()
  })

  test('read only means that nothing is written', async () => {
    const file = join(folder, 'graph.db')
    const none = await failure(openGraph({ file, readOnly: true }))
    expect(none.code).toBe('NO_FILE')
    expect(none.message).toContain('npm run ingest -- samples')
    expect(existsSync(file)).toBe(false)
    await (await openGraph({ file })).close()
    const graph = await openGraph({ file, readOnly: true })
    await expect(graph.ask(query('', `INSERT INTO article (id) VALUES ('article:x') RETURNING id`))).rejects.toThrow()
    await graph.close()
  })

  test('a file that is no database', async () => {
    const file = join(folder, 'notes.txt')
    const text = 'These are notes of an editor, and no database. '.repeat(40)
    writeFileSync(file, text)
    const error = await failure(openGraph({ file }))
    expect([error.code, error.message]).toEqual([
      'NOT_A_GRAPH',
      `${file} is not a graph of On Record: use another DATA_FILE`,
    ])
    expect(error.cause).toBeDefined()
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test("another program's database is left alone", async () => {
    const file = join(folder, 'other.db')
    const other = new Database(file)
    other.exec('CREATE TABLE recipe (name TEXT)')
    other.close()
    const before = readFileSync(file)
    const error = await failure(openGraph({ file }))
    expect([error.code, error.message]).toEqual([
      'NOT_A_GRAPH',
      `${file} is another program's database: use another DATA_FILE`,
    ])
    expect(readFileSync(file)).toEqual(before)
  })

  test('a graph of a newer version is left alone', async () => {
    const file = join(folder, 'graph.db')
    await (await openGraph({ file })).close()
    const newer = new Database(file)
    newer.exec('PRAGMA user_version = 3')
    newer.close()
    for (const readOnly of [false, true]) {
      const error = await failure(openGraph({ file, readOnly }))
      expect([error.code, error.message]).toEqual([
        'NEWER_SCHEMA',
        `this graph was written by a newer On Record (schema 3, this one knows ${schemaVersion}): update, or use another DATA_FILE`,
      ])
    }
  })

  test('a folder that cannot be written to, or is none', async () => {
    const underFile = join(folder, 'file', 'graph.db')
    writeFileSync(join(folder, 'file'), '')
    expect((await failure(openGraph({ file: underFile }))).code).toBe('NOT_WRITABLE')
    const locked = join(folder, 'locked')
    mkdirSync(locked)
    chmodSync(locked, 0o500)
    // the administrator may write everywhere: then only the way above can fail
    if (process.getuid?.() === 0) return
    const error = await failure(openGraph({ file: join(locked, 'graph.db') }))
    expect([error.code, error.message]).toEqual([
      'NOT_WRITABLE',
      `cannot write ${join(locked, 'graph.db')}: give write permission to its folder, or use another DATA_FILE`,
    ])
  })

  test('steps from an older version are done once, all or none', () => {
    const file = join(folder, 'graph.db')
    const database = new Database(file)
    migrateEmbedded(database, file)
    const before = columns(database)
    const broken = [
      { version: 2, statements: ['ALTER TABLE article ADD COLUMN mood TEXT', 'ALTER TABLE nowhere ADD x'] },
    ]
    expect(() => migrateEmbedded(database, file, broken, 2)).toThrow()
    expect(columns(database)).toEqual(before)
    const sound = [
      { version: 3, statements: [`UPDATE article SET mood = 'calm'`] },
      { version: 2, statements: ['ALTER TABLE article ADD COLUMN mood TEXT'] },
    ]
    migrateEmbedded(database, file, sound, 3)
    expect(columns(database)).toEqual([...before, 'mood'])
    expect(database.prepare('SELECT user_version AS v FROM pragma_user_version').get()).toMatchObject({ v: 3 })
    database.close()
  })

  test('what a question gives and takes: lists, booleans, nothing, whole numbers', async () => {
    const graph = await openGraph({ file: join(folder, 'graph.db') })
    const rows = await graph.ask(
      query('', `SELECT :list AS list, :yes AS yes, :none AS none, :two AS two, json_array_length(:list) AS size`, {
        lists: ['list', 'none'],
        booleans: ['yes'],
      }),
      { list: ['a', 'b'], yes: true, none: undefined, two: 2, unused: 'x' },
    )
    expect(rows).toStrictEqual([{ list: ['a', 'b'], yes: true, none: null, two: 2, size: 2 }])
    await expect(graph.ask(query('', 'SELECT * FROM nowhere'))).rejects.toThrow('nowhere')
    await graph.close()
  })

  test('a file that another process is writing to: readers read, a writer waits and then says so', async () => {
    const file = join(folder, 'graph.db')
    const [one, other] = [await openGraph({ file }), await openGraph({ file })]
    if (one.engine !== 'embedded' || other.engine !== 'embedded') throw new Error('a file opens the embedded engine')
    one.database.exec("BEGIN IMMEDIATE; INSERT INTO article (id) VALUES ('article:1')")
    expect(await other.ask(query('', 'SELECT count(*) AS count FROM article'))).toEqual([{ count: 0 }])
    other.database.exec('PRAGMA busy_timeout = 50')
    const busy = { code: 'BUSY', message: `another process is writing to ${file}: wait until it is done` }
    await expect(write(other, resolve([], nothingKnown()))).rejects.toMatchObject(busy)
    one.database.exec('COMMIT')
    await expect(write(other, resolve([], nothingKnown()))).resolves.toMatchObject({ articles: 0 })
    await Promise.all([one.close(), other.close()])
  })

  test('several processes make it at once', async () => {
    const file = join(folder, 'graph.db')
    const root = join(__dirname, '../..')
    const open = `require('./schema/open.ts').openGraph({ file: process.argv[1] }).then((graph) => graph.close())`
    const args = ['--require', './test/api/typescript.cjs', '-e', open, file]
    const children = Array.from({ length: 4 }, () => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }))
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as unknown))
    expect(codes).toEqual([0, 0, 0, 0])
    const graph = await openGraph({ file, readOnly: true })
    expect(await graph.ask(query('', 'SELECT count(*) AS count FROM entity'))).toEqual([{ count: 0 }])
    await graph.close()
  }, 30_000)

  test('a killed writer leaves the graph as it was before its transaction', async () => {
    const file = join(folder, 'graph.db')
    await (await openGraph({ file })).close()
    const writer = `
      const Database = require('libsql')
      const database = new Database(process.argv[1])
      database.exec("BEGIN IMMEDIATE; INSERT INTO article (id) VALUES ('article:1')")
      process.kill(process.pid, 'SIGKILL')`
    expect(() => execFileSync(process.execPath, ['-e', writer, file], { stdio: 'ignore' })).toThrow()
    const graph = await openGraph({ file })
    expect(await graph.ask(query('', 'SELECT count(*) AS count FROM article'))).toEqual([{ count: 0 }])
    await graph.close()
  })
})

describe('a Neo4j that cannot be used', () => {
  test('no server there', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`
    const error = await failure(openGraph({ uri, password: 'whatever' }))
    expect([error.code, error.message]).toEqual(['NO_SERVER', `no Neo4j at ${uri}; start it: docker compose up -d`])
    expect(error.cause).toBeDefined()
  })

  test('no address', async () => {
    const error = await failure(openGraph({ uri: 'the database' }))
    expect([error.code, error.message]).toEqual([
      'BAD_ADDRESS',
      '"the database" is no address of a Neo4j: NEO4J_URI looks like bolt://localhost:7687',
    ])
  })
})

test('a newer graph has no steps, an older one those it lacks', () => {
  const steps = [2, 3].map((version) => ({ version, statements: [] }))
  expect(stepsFrom(0, steps, 'x').map(({ version }) => version)).toEqual([2, 3])
  expect(stepsFrom(1, [...steps].reverse(), 'x').map(({ version }) => version)).toEqual([2, 3])
  expect(() => stepsFrom(schemaVersion + 1, steps, 'another graph')).toThrow('update, or use another graph')
})

test('a Cypher script is its statements', () => {
  expect(cypherStatements('// one; two;\nCREATE A\n  ;\n\n  // three;\nCREATE B;\n')).toEqual(['CREATE A', 'CREATE B'])
})

if (engineNames.includes('neo4j')) {
  describe('a Neo4j with a login', () => {
    const uri = process.env.NEO4J_URI!

    test('a wrong password', async () => {
      const error = await failure(openGraph({ uri, password: 'not the password' }))
      expect([error.code, error.message]).toEqual([
        'WRONG_PASSWORD',
        `the Neo4j at ${uri} refuses the login: set NEO4J_USER and NEO4J_PASSWORD to its user and password`,
      ])
    })

    test('a database that the server does not have', async () => {
      const error = await failure(openGraph({ uri, database: 'nowhere' }))
      expect(error.code).toBe('NO_DATABASE')
      expect(error.message).toContain('set NEO4J_DATABASE')
    })

    test('a graph of a newer version', async () => {
      const both = await engines()
      const set = (version: number) =>
        neo4j(both.graphs).executeQuery(`MATCH (s:OnRecord) SET s.version = toInteger(${version})`)
      await set(3)
      try {
        const error = await failure(openGraph({ uri }))
        expect(error.code).toBe('NEWER_SCHEMA')
        expect(error.message).toContain('(schema 3, this one knows 1): update, or use another database')
      } finally {
        await set(schemaVersion)
        await both.close()
      }
    })

    test('steps from an older version', async () => {
      const both = await engines()
      const driver = neo4j(both.graphs)
      const steps = [{ version: 2, statements: ['CREATE INDEX mood IF NOT EXISTS FOR (n:Article) ON (n.mood)'] }]
      await migrateNeo4j(driver, undefined, steps, 2)
      const { records } = await driver.executeQuery(`SHOW INDEXES YIELD name WHERE name = 'mood' RETURN name`)
      expect(records).toHaveLength(1)
      await driver.executeQuery('DROP INDEX mood')
      await driver.executeQuery(`MATCH (s:OnRecord) SET s.version = toInteger(${schemaVersion})`)
      await both.close()
    })
  })
}

function neo4j(graphs: readonly Graph[]) {
  const graph = graphs.find(({ engine }) => engine === 'neo4j')
  if (graph?.engine !== 'neo4j') throw new Error('no Neo4j is open')
  return graph.driver
}

function columns(database: Database.Database): string[] {
  const rows = database.prepare(`SELECT name FROM pragma_table_info('article')`).all() as { name: string }[]
  return rows.map(({ name }) => name)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
