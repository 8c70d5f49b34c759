/**
 * How fast articles are read from end to end, file to reading: with the model and by rules alone, on one thread and on as
 * many as there are cores; where the time goes; and beside them compromise's `.quotations()`, which finds marked quotations only.
 *
 *     npm run bench:read [-- FOLDER]
 */
import { availableParallelism } from 'node:os'
import compromise from 'compromise'
import { findFiles } from '../../ingest/findFiles'
import { inOrder } from '../../ingest/inOrder'
import { openReaders } from '../../ingest/openReaders'
import { readFile } from '../../ingest/readFile'
import { openModel } from '../../ingest/reader/model/openModel'
import { readArticle } from '../../ingest/reader/read'
import type { Article } from '../../schema/article'
import { articlesToRead } from './articlesToRead'

async function main(): Promise<void> {
  const folder = articlesToRead()
  const { files } = await findFiles([folder])
  const cores = availableParallelism()
  console.log(`${files.length} articles from ${folder}, Node ${process.versions.node}, ${cores} cores\n`)
  console.log('end to end, articles/s of wall time   1 thread   all cores')
  for (const useModel of [true, false]) {
    const one = await rate(files, useModel, 1)
    const all = await rate(files, useModel, cores)
    console.log(`  ${(useModel ? 'model and rules' : 'rules alone').padEnd(36)}${one.padStart(8)}${all.padStart(12)}`)
  }

  const articles: Article[] = []
  for (const file of files) {
    const read = await readFile(file)
    if (read.ok) articles.push(read.article)
  }
  console.log(`  ${"compromise's quotations".padEnd(36)}${quotationRate(articles).padStart(8)}\n`)
  await shares(articles)
  console.log(
    `\nmemory of the process at its most, all threads: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  )
}

/** The first article of each thread loads and compiles; it is read before the clock starts. */
async function rate(files: readonly string[], useModel: boolean, threads: number): Promise<string> {
  const reader = await openReaders({ useModel, threads })
  const readAll = async (some: readonly string[]): Promise<void> => {
    const work = async (path: string) => reader.read(await readFile(path))
    for await (const read of inOrder(some, work, threads * 2)) if (!read.ok) throw new Error(read.why.message)
  }
  await readAll(files.slice(0, threads * 2))
  const start = performance.now()
  await readAll(files)
  const seconds = (performance.now() - start) / 1000
  await reader.close()
  return (files.length / seconds).toFixed(1)
}

function quotationRate(articles: readonly Article[]): string {
  const start = performance.now()
  for (const { text } of articles) compromise(text).quotations().out('array')
  return (articles.length / ((performance.now() - start) / 1000)).toFixed(1)
}

/** On one thread: what each part of the model takes, and what the steps around it. */
async function shares(articles: readonly Article[]): Promise<void> {
  const spent = { tokenise: 0, encode: 0, heads: 0 }
  const model = await openModel({ onPart: (part, milliseconds) => void (spent[part] += milliseconds) })
  const start = performance.now()
  for (const article of articles) await readArticle(article, { model })
  const all = performance.now() - start
  await model.close()
  const row = (name: string, milliseconds: number) =>
    console.log(
      `  ${name.padEnd(36)}${(milliseconds / articles.length).toFixed(1).padStart(8)}${((milliseconds / all) * 100).toFixed(0).padStart(11)}%`,
    )
  console.log('where the time goes, one thread     ms an article')
  row('tokenise: words, pieces, windows', spent.tokenise)
  row('encode', spent.encode)
  row('heads: cues, roles, names, stance', spent.heads)
  row('rules: layout, names, repairs, meaning', all - spent.tokenise - spent.encode - spent.heads)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
