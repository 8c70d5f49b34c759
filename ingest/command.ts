/**
 * The ingest command, apart from the process it runs in. Gives the exit code: 0 when every file was read, 1 when some failed,
 * 2 when nothing could be done (a wrong option, no path, no graph).
 */
import { availableParallelism } from 'node:os'
import type { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { GraphError } from '../schema/graphError'
import { openGraph } from '../schema/open'
import { closingTable } from './closingTable'
import { countGraph, isEmpty } from './countGraph'
import { findFiles, type FoundFiles } from './findFiles'
import type { Reader } from './openReader'
import type { ReadersOptions } from './openReaders'
import { printReadings } from './printReadings'
import { showProgress } from './showProgress'

const help = `Reads news articles into the graph: who said what about whom, in answer to what.

  npm run ingest -- PATH…          files, folders or globs ('archive/**/*.txt')
  npm run --silent read -- PATH…   prints readings as JSON lines, touches no database

  --no-model    rules alone: faster, finds less
  --threads N   how many articles to read at a time; as many as there are cores, at most 8, where none is given
  --if-empty    does nothing when the graph has articles
  --help        this text

The graph is the file data/on-record.db (DATA_FILE names another), or the Neo4j at NEO4J_URI.
Articles that the graph has in the same wording, read by the same version, are left alone.
`

const options = {
  read: { type: 'boolean', default: false },
  'no-model': { type: 'boolean', default: false },
  threads: { type: 'string' },
  'if-empty': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** Each has a model of its own in memory, about 150 MB. */
const mostThreads = 8

/** Codes of ModelError, whose class would load the model's engine with it. */
const modelErrors: ReadonlySet<unknown> = new Set(['MODEL_MISSING', 'MODEL_DAMAGED'])

export interface Streams {
  readonly stdout: Writable
  readonly stderr: Writable & { readonly isTTY?: boolean }
}

export async function command(args: readonly string[], { stdout, stderr }: Streams): Promise<number> {
  const parsed = parse(args)
  if (typeof parsed === 'string') {
    stderr.write(`${parsed}\n\n${help}`)
    return 2
  }
  const { values, positionals } = parsed
  if (values.help) {
    stdout.write(help)
    return 0
  }
  if (positionals.length === 0) {
    stderr.write(`Which articles?\n\n${help}`)
    return 2
  }
  if (values.threads !== undefined && !/^[1-9]\d?$/.test(values.threads)) {
    stderr.write(`--threads takes a number from 1 to 99, not "${values.threads}"\n`)
    return 2
  }
  const useModel = !values['no-model']
  const threads = Number(values.threads ?? Math.min(availableParallelism(), mostThreads))
  try {
    if (!values.read)
      return await ingest(positionals, { useModel, threads, ifEmpty: values['if-empty'] }, { stdout, stderr })
    const found = await findFiles(positionals)
    const reader = await readerFor(found, { useModel, threads })
    try {
      return (await printReadings(found, reader, stdout)) > 0 ? 1 : 0
    } finally {
      await reader.close()
    }
  } catch (error) {
    if (!isExpected(error)) throw error
    stderr.write(`${error.message}\n`)
    return 2
  }
}

async function ingest(
  paths: readonly string[],
  { ifEmpty, ...options }: ReadersOptions & { readonly ifEmpty: boolean },
  { stdout, stderr }: Streams,
): Promise<number> {
  const graph = await openGraph()
  try {
    if (ifEmpty && !(await isEmpty(graph))) return 0
    const found = await findFiles(paths)
    const reader = await readerFor(found, options)
    try {
      const { ingestFiles } = await import('./ingestFiles.js')
      const ingested = await ingestFiles(found, { graph, reader, progress: showProgress(stderr) })
      stdout.write(closingTable(ingested, await countGraph(graph)))
      return ingested.failed.length > 0 ? 1 : 0
    } finally {
      await reader.close()
    }
  } finally {
    await graph.close()
  }
}

/** Threads cost their start: few files get few. Loaded only here, because it takes longer than to see that nothing is to do. */
async function readerFor({ files }: FoundFiles, { useModel, threads }: ReadersOptions): Promise<Reader> {
  const { openReaders } = await import('./openReaders.js')
  return openReaders({ useModel, threads: Math.min(threads, Math.ceil(files.length / (useModel ? 2 : 50))) })
}

/** The errors whose messages say how to mend them; everything else is a fault of ours and shows where it came from. */
function isExpected(error: unknown): error is Error {
  return error instanceof GraphError || (error instanceof Error && 'code' in error && modelErrors.has(error.code))
}

/** What was asked for, or what is wrong with it. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code?.startsWith('ERR_PARSE_ARGS_')) return message
    throw error
  }
}
