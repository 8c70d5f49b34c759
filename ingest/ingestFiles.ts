/**
 * Files → graph: what is known is loaded once, files are read in batches, each batch is resolved and written in one
 * transaction. A batch is all or nothing, so a run that was killed leaves whole batches, and the next run reads the rest.
 */
import type { Unreadable } from '../schema/article'
import type { Graph } from '../schema/open'
import type { FoundFiles } from './findFiles'
import { inOrder } from './inOrder'
import type { ReadArticle, Reader } from './openReader'
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
  { files, failed: lost }: FoundFiles,
  { graph, reader, progress }: { readonly graph: Graph; readonly reader: Reader; readonly progress: Progress },
): Promise<Ingested> {
  const started = performance.now()
  const failed = [...lost]
  const known = await loadKnown(graph)
  const begun = new Set<string>()
  let read = 0
  let unchanged = 0
  let batch: ArticleReading[] = []

  /** Undefined for what need not be read. */
  const readNew = async (path: string): Promise<ReadArticle | undefined> => {
    const file = await readFile(path)
    if (!file.ok) return file
    const { id, sha256 } = file.article
    const before = known.articles.get(`article:${id}`)
    const copy = `${id} ${sha256}`
    if (begun.has(copy) || (before?.sha256 === sha256 && before.reader === reader.version)) return undefined
    begun.add(copy)
    return reader.read(file)
  }
  const flush = async (): Promise<void> => {
    const resolved = resolve(batch, known)
    await write(graph, resolved)
    learn(known, resolved)
    read += batch.length
    batch = []
  }

  progress.start(files.length)
  try {
    for await (const article of inOrder(files, readNew, reader.atOnce * 2)) {
      if (!article) unchanged++
      else if (article.ok) batch.push(article)
      else failed.push(article)
      if (batch.length >= batchSize) await flush()
      progress.advance()
    }
    if (batch.length > 0) await flush()
  } finally {
    progress.stop()
  }
  return { read, unchanged, failed, seconds: (performance.now() - started) / 1000 }
}
