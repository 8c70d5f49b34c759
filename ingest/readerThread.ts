/** One of several readers: a thread that reads what it is sent, one article at a time. Started by openReaders.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import type { ReadFile } from '../schema/article'
import { openReader } from './openReader'

/** Its first message: ready, or why not. */
export type Greeting =
  { readonly version: string } | { readonly error: { readonly code: string | undefined; readonly message: string } }

async function main(): Promise<void> {
  if (!parentPort) throw new Error('this is a thread of openReaders.ts, not a program')
  const port = parentPort
  try {
    const reader = await openReader(workerData as { readonly useModel: boolean })
    port.on('message', (file: ReadFile) => void reader.read(file).then((read) => port.postMessage(read)))
    port.postMessage({ version: reader.version } satisfies Greeting)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    port.postMessage({ error: { code, message } } satisfies Greeting)
  }
}

void main()
