/** The reader and its model, loaded once for many files. A fault of ours on one article is that article's failure only. */
import type { Article, ReadFile, Unreadable } from '../schema/article'
import type { Reading } from '../schema/reading'
import { readFile } from './readFile'

export type ReadArticle =
  | { readonly ok: true; readonly file: string; readonly article: Article; readonly reading: Reading }
  | { readonly ok: false; readonly file: string; readonly why: Unreadable }

export interface Reader {
  /** Equal version and equal bytes give an equal reading. */
  readonly version: string
  read(path: string): Promise<ReadArticle>
  readArticle(file: ReadFile): Promise<ReadArticle>
  close(): Promise<void>
}

export async function openReader({ useModel }: { readonly useModel: boolean }): Promise<Reader> {
  // Loaded here and not above: a command that finds nothing to read should not wait for it.
  const { readArticle } = await import('./reader/read.js')
  const { readerVersion } = await import('./reader/version.js')
  void useModel
  const read = async (found: ReadFile): Promise<ReadArticle> => {
    if (!found.ok) return found
    try {
      return { ...found, reading: await readArticle(found.article) }
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
      return { ok: false, file: found.file, why: { code: 'READER_FAILED', message } }
    }
  }
  return {
    version: readerVersion,
    readArticle: read,
    read: async (path) => read(await readFile(path)),
    close: async () => undefined,
  }
}
