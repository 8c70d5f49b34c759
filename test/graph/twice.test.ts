import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readFile } from '../../ingest/readFile'
import { readArticle } from '../../ingest/reader/read'
import { loadKnown, resolve } from '../../ingest/resolve/resolve'
import type { ArticleReading } from '../../ingest/resolve/resolved'
import { write } from '../../ingest/write/write'
import { type Engines, engines } from './engines'
import { everything } from './everything'

const samples = join(__dirname, '../../samples')

async function readSamples(): Promise<ArticleReading[]> {
  const readings: ArticleReading[] = []
  for (const name of readdirSync(samples).filter((each) => each.endsWith('.txt'))) {
    const file = await readFile(join(samples, name))
    if (file.ok) readings.push({ article: file.article, reading: await readArticle(file.article, {}) })
  }
  return readings
}

describe('the samples, read by rules', () => {
  let both: Engines
  beforeAll(async () => {
    both = await engines()
  })
  afterAll(() => both.close())

  test('in any order and however often, it is one graph', async () => {
    const readings = await readSamples()
    expect(readings.length).toBeGreaterThan(5)
    const ingest = (some: readonly ArticleReading[]) =>
      both.ask(async (graph) => write(graph, resolve(some, await loadKnown(graph))))
    await ingest(readings)
    const once = await both.ask(everything)
    expect(once.length).toBeGreaterThan(500)

    const again = await ingest([...readings].reverse())
    expect(Object.values(again).every((count) => count === 0)).toBe(true)
    expect(await both.ask(everything)).toEqual(once)

    for (const reading of readings) await ingest([reading])
    expect(await both.ask(everything)).toEqual(once)
  })
})
