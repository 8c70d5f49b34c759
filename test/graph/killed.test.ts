import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { loadKnown, resolve } from '../../ingest/resolve/resolve'
import { write } from '../../ingest/write/write'
import { type Graph, openGraph } from '../../schema/open'
import { query } from './engines'
import { tell } from './newsroom'
import { articlesInBatch, quotesInArticle } from './writeMany'

const folder = mkdtempSync(join(tmpdir(), 'on-record-killed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Kills a writer some milliseconds after its third batch; gives back how many batches it had acknowledged. */
async function killWriter(file: string, after: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--require', join(__dirname, '../api/typescript.cjs'), join(__dirname, 'writeMany.ts'), file],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = once(child, 'close')
  let acknowledged = 0
  child.stdout.on('data', (data: Buffer) => (acknowledged += data.toString().split('\n').length - 1))
  while (acknowledged < 3 && child.exitCode === null) await sleep(5)
  await sleep(after)
  child.kill('SIGKILL')
  await ended
  expect(child.signalCode).toBe('SIGKILL')
  return acknowledged
}

test.each([0, 7, 23])(
  'a writer killed %i ms into its work leaves whole batches only',
  async (after) => {
    const file = join(folder, `${after}.db`)
    const acknowledged = await killWriter(file, after)
    const graph = await openGraph({ file })
    const ask = (sql: string) => graph.ask<Record<string, unknown>>(query('', sql))
    const [{ articles } = {}] = await ask('SELECT count(*) AS articles FROM article')
    expect(Number(articles) % articlesInBatch).toBe(0)
    expect(Number(articles) / articlesInBatch).toBeGreaterThanOrEqual(acknowledged)
    const torn = await ask(`SELECT a.id FROM article a LEFT JOIN quote q ON q.article = a.id
    LEFT JOIN reports r ON r.from_id = q.id LEFT JOIN made m ON m.to_id = r.to_id
    GROUP BY a.id HAVING count(DISTINCT q.id) <> ${quotesInArticle} OR count(r.to_id) <> count(m.from_id)`)
    expect(torn).toEqual([])
    expect(await ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(await ask('PRAGMA foreign_key_check')).toEqual([])
    // throws where a full-text table does not fit the texts
    for (const table of ['entity_search', 'statement_search']) {
      database(graph).exec(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`)
    }

    // and it can be written on
    const reading = tell({ file: 'next.txt', entities: [], quotes: [{ words: 'And now for the next one' }] })
    const counts = await write(graph, resolve([reading], await loadKnown(graph)))
    expect(counts).toMatchObject({ articles: 1, quotes: 1 })
    await graph.close()
  },
  60_000,
)

function database(graph: Graph) {
  if (graph.engine !== 'embedded') throw new Error('a file opens the embedded engine')
  return graph.database
}
