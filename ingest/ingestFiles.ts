/**
 * Files → graph: what is known is loaded once, files are read in batches, each batch is resolved and written in one
 * transaction. A batch is all or nothing, so a run that was killed leaves whole batches, and the next run reads the rest.
 */
import type { Unreadable } from '../schema/article'
import type { Graph } from '../schema/open'
import { findFiles } from './findFiles'
import type { Reader } from './openReader'
import { readFile } from './readFile'
import { learn, loadKnown, resolve } from './resolve/resolve'
import type { ArticleReading } from './resolve/resolved'
import { write } from './write/write'

/** Articles in one transaction: enough to make it cheap, few enough to lose little. */
const batchSize = 50

export interface Ingested {
  readonly read: number
  /** Known in the same wording, read by the same version; and second copies of an article of this run. */
  readonly unchanged: number
  readonly failed: readonly { readonly file: string; readonly why: Unreadable }[]
  readonly seconds: number
}

export interface Progress {
  start(files: number): void
  advance(): void
  stop(): void
}

export async function ingestFiles(
  paths: readonly string[],
  { graph, reader, progress }: { readonly graph: Graph; readonly reader: Reader; readonly progress: Progress },
): Promise<Ingested> {
  const started = performance.now()
  const { files, failed: lost } = await findFiles(paths)
  const failed = [...lost]
  const known = await loadKnown(graph)
  let read = 0
  let unchanged = 0
  let batch: ArticleReading[] = []

  const flush = async (): Promise<void> => {
    const resolved = resolve(batch, known)
    await write(graph, resolved)
    learn(known, resolved)
    read += batch.length
    batch = []
  }

  progress.start(files.length)
  try {
    for (const path of files) {
      const file = await readFile(path)
      const before = file.ok ? known.articles.get(`article:${file.article.id}`) : undefined
      const isKnown = file.ok && before?.sha256 === file.article.sha256 && before.reader === reader.version
      const isCopy = file.ok && batch.some(({ article }) => article.sha256 === file.article.sha256)
      if (isKnown || isCopy) unchanged++
      else {
        const article = await reader.readArticle(file)
        if (article.ok) batch.push(article)
        else failed.push(article)
      }
      if (batch.length >= batchSize) await flush()
      progress.advance()
    }
    if (batch.length > 0) await flush()
  } finally {
    progress.stop()
  }
  return { read, unchanged, failed, seconds: (performance.now() - started) / 1000 }
}
