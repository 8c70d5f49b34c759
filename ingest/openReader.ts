/**
 * The reader and its model, loaded once for many files. A fault of ours on one article is that article's failure only.
 * Throws ModelError where the model is wanted and not there.
 */
import type { Article, ReadFile, Unreadable } from '../schema/article'
import type { Reading } from '../schema/reading'

export type ReadArticle =
  | { readonly ok: true; readonly file: string; readonly article: Article; readonly reading: Reading }
  | { readonly ok: false; readonly file: string; readonly why: Unreadable }

export interface Reader {
  /** Of rules and model: equal version and equal bytes give an equal reading. */
  readonly version: string
  /** How many articles it reads at a time; more than that wait. */
  readonly atOnce: number
  read(file: ReadFile): Promise<ReadArticle>
  close(): Promise<void>
}

export async function openReader({ useModel }: { readonly useModel: boolean }): Promise<Reader> {
  // Loaded here and not above: a command that finds nothing to read should not wait for it.
  const { readArticle } = await import('./reader/read.js')
  const { readerVersion } = await import('./reader/version.js')
  const model = useModel ? await (await import('./reader/model/openModel.js')).openModel() : undefined
  const version = `${readerVersion}+${model ? `model.${model.version}` : 'rules'}`
  return {
    version,
    atOnce: 1,
    async read(file) {
      if (!file.ok) return file
      try {
        return { ...file, reading: { ...(await readArticle(file.article, { model })), reader: version } }
      } catch (error) {
        return failed(file.file, error)
      }
    },
    close: async () => model?.close(),
  }
}

export function failed(file: string, error: unknown): ReadArticle {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { ok: false, file, why: { code: 'READER_FAILED', message } }
}
