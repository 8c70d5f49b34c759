/**
 * How reading grows with the length of one article: articles put end to end until they have so many words, then read as one.
 *
 *     node dist/test/bench/long.js [FOLDER]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFiles } from '../../ingest/findFiles'
import { readFile } from '../../ingest/readFile'
import { openModel } from '../../ingest/reader/model/openModel'
import { readArticle } from '../../ingest/reader/read'
import type { Article } from '../../schema/article'
import { articlesToRead } from './articlesToRead'

const lengths = [25_000, 50_000, 100_000]

async function main(): Promise<void> {
  const texts: string[] = []
  for (const file of (await findFiles([articlesToRead()])).files) texts.push((await articleAt(file)).text)
  const words = texts.join('\n').split(/\s+/).length
  const paragraphs = Array<string>(Math.ceil(lengths.at(-1)! / words))
    .fill(texts.join('\n'))
    .join('\n')
    .split('\n')

  const folder = await mkdtemp(join(tmpdir(), 'on-record-'))
  const model = await openModel()
  console.log('words      seconds   quotes   memory of the process at its most')
  for (const length of lengths) {
    const path = join(folder, 'long.txt')
    await writeFile(path, beginning(paragraphs, length))
    const article = await articleAt(path)
    const start = performance.now()
    const reading = await readArticle(article, { model })
    const seconds = (performance.now() - start) / 1000
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
    console.log(
      `${length}`.padEnd(11),
      seconds.toFixed(1).padStart(6),
      `${reading.quotes.length}`.padStart(8),
      `${megabytes} MB`.padStart(10),
    )
  }
  await model.close()
  await rm(folder, { recursive: true })
}

/** The first paragraphs that have so many words. */
function beginning(paragraphs: readonly string[], length: number): string {
  let words = 0
  const end = paragraphs.findIndex((paragraph) => (words += paragraph.split(/\s+/).length) >= length)
  return paragraphs.slice(0, end + 1).join('\n')
}

async function articleAt(path: string): Promise<Article> {
  const read = await readFile(path)
  if (!read.ok) throw new Error(read.why.message)
  return read.article
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
