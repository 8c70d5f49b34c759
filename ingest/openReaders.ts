/**
 * Several readers side by side, each a thread with a model of its own: a model keeps one core busy, and a reading must not
 * depend on what is read beside it. Threads start when they are needed, at most `threads`. One that dies (an article that
 * takes more memory than there is) costs the article it was reading; another takes its place.
 */
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ReadFile } from '../schema/article'
import { failed, openReader, type ReadArticle, type Reader } from './openReader'
import type { Greeting } from './readerThread'

export interface ReadersOptions {
  readonly useModel: boolean
  readonly threads: number
}

const program = join(__dirname, 'readerThread.js')

export async function openReaders({ useModel, threads }: ReadersOptions): Promise<Reader> {
  // Where the sources run unbuilt there is no program for a thread.
  if (threads < 2 || !existsSync(program)) return openReader({ useModel })
  const first = await startThread(useModel)
  const all = new Set([first])
  const idle = [first]
  const waiting: ((thread: Thread) => void)[] = []
  let starting = 0

  const start = async (): Promise<Thread> => {
    starting++
    try {
      const thread = await startThread(useModel)
      all.add(thread)
      return thread
    } finally {
      starting--
    }
  }
  const take = async (): Promise<Thread> =>
    idle.pop() ??
    (all.size + starting < threads ? start() : new Promise<Thread>((resolve) => void waiting.push(resolve)))
  const give = (thread: Thread): void => {
    const next = waiting.shift()
    if (next) next(thread)
    else idle.push(thread)
  }

  return {
    version: first.version,
    atOnce: threads,
    async read(file) {
      if (!file.ok) return file
      const thread = await take()
      try {
        const read = await thread.read(file)
        give(thread)
        return read
      } catch (error) {
        all.delete(thread)
        give(await start())
        return failed(file.file, error)
      }
    },
    async close() {
      await Promise.all([...all].map((thread) => thread.close()))
    },
  }
}

interface Thread {
  readonly version: string
  /** Rejects where the thread dies. */
  read(file: ReadFile & { readonly ok: true }): Promise<ReadArticle>
  close(): Promise<void>
}

async function startThread(useModel: boolean): Promise<Thread> {
  const worker = new Worker(program, { workerData: { useModel } })
  const [greeting] = (await once(worker, 'message')) as [Greeting]
  if ('error' in greeting) throw Object.assign(new Error(greeting.error.message), { code: greeting.error.code })
  return {
    version: greeting.version,
    async read(file) {
      worker.postMessage(file)
      const [read] = (await once(worker, 'message')) as [ReadArticle] // rejects on the worker's 'error'
      return read
    },
    async close() {
      await worker.terminate()
    },
  }
}
