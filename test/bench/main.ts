/**
 * How fast the reader's rules are: articles a second of one core's time, without the model.
 * `npm run bench [-- FOLDER]`; by default PolNeAR's development texts where they lie beside the project, else the samples.
 */
import { findFiles } from '../../ingest/findFiles'
import { readFile } from '../../ingest/readFile'
import { readArticle } from '../../ingest/reader/read'
import type { Article } from '../../schema/article'
import { articlesToRead } from './articlesToRead'

const rounds = 5
const seconds = 2 // at least, a round

async function main(): Promise<void> {
  const folder = articlesToRead()
  const articles: Article[] = []
  for (const file of (await findFiles([folder])).files) {
    const read = await readFile(file)
    if (read.ok) articles.push(read.article)
  }
  if (articles.length === 0) throw new Error(`no articles in ${folder}`)
  const words = articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0) / articles.length

  await pass(articles) // the first pass compiles
  const rates: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    let count = 0
    while (secondsSince(start) < seconds) count += await pass(articles)
    rates.push(count / secondsSince(start))
  }
  rates.sort((a, b) => a - b)
  const median = rates[Math.floor(rounds / 2)]!
  const range = `${Math.round(rates[0]!)} to ${Math.round(rates.at(-1)!)}`
  console.log(
    `rules alone, ${articles.length} articles of ${Math.round(words)} words from ${folder}, Node ${process.versions.node}`,
  )
  console.log(`${Math.round(median)} articles/s (${range} in ${rounds} rounds), ${Math.round(median * words)} words/s`)
}

/** Processor time, so that other work on the machine does not count. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}

async function pass(articles: readonly Article[]): Promise<number> {
  for (const article of articles) await readArticle(article)
  return articles.length
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
