/** The same bytes give the same reading, at any number of threads, alone and beside others. */
import './nativeArrays'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findFiles } from '../../../ingest/findFiles'
import { readFile } from '../../../ingest/readFile'
import { openModel, type Model } from '../../../ingest/reader/model/openModel'
import { readArticle } from '../../../ingest/reader/read'
import type { Article } from '../../../schema/article'

const SHARED = join(__dirname, '../../../../shared/polnear/dev/text')
const SAMPLES = join(__dirname, '../../../samples')

test('50 articles', async () => {
  const { files } = await findFiles([existsSync(SHARED) ? SHARED : SAMPLES])
  const articles: Article[] = []
  for (const file of files.slice(0, 50)) {
    const read = await readFile(file)
    if (read.ok) articles.push(read.article)
  }
  expect(articles).toHaveLength(existsSync(SHARED) ? 50 : files.length)
  const read = async (article: Article, model: Model) => JSON.stringify(await readArticle(article, { model }))

  const one = await openModel({ threads: 1 })
  const alone: string[] = []
  for (const article of articles) alone.push(await read(article, one))
  const together = await Promise.all(articles.map((article) => read(article, one)))
  await one.close()
  const two = await openModel({ threads: 2 })
  const backwards: string[] = []
  for (const article of [...articles].reverse()) backwards.unshift(await read(article, two))
  await two.close()

  const differing = articles.filter((_, i) => together[i] !== alone[i] || backwards[i] !== alone[i])
  expect(differing.map((article) => article.file)).toEqual([])
}, 600_000)
