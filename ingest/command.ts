/**
 * The ingest command, apart from the process it runs in. Gives the exit code: 0 when every file was read, 1 when some failed,
 * 2 when nothing could be done (a wrong option, no path, no graph).
 */
import type { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { GraphError } from '../schema/graphError'
import { openGraph } from '../schema/open'
import { closingTable } from './closingTable'
import { countGraph, isEmpty } from './countGraph'
import { printReadings } from './printReadings'
import { showProgress } from './showProgress'

const help = `Reads news articles into the graph: who said what about whom, in answer to what.

  npm run ingest -- PATH…          files, folders or globs ('archive/**/*.txt')
  npm run --silent read -- PATH…   prints readings as JSON lines, touches no database

  --no-model    rules alone: faster, finds less
  --if-empty    does nothing when the graph has articles
  --help        this text

The graph is the file data/on-record.db (DATA_FILE names another), or the Neo4j at NEO4J_URI.
Articles that the graph has in the same wording, read by the same version, are left alone.
`

const options = {
  read: { type: 'boolean', default: false },
  'no-model': { type: 'boolean', default: false },
  'if-empty': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

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
  const useModel = !values['no-model']
  try {
    if (values.read) return (await printReadings(positionals, { useModel, output: stdout })) > 0 ? 1 : 0
    return await ingest(positionals, { useModel, onlyIfEmpty: values['if-empty'] }, { stdout, stderr })
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    stderr.write(`${error.message}\n`)
    return 2
  }
}

async function ingest(
  paths: readonly string[],
  { useModel, onlyIfEmpty }: { readonly useModel: boolean; readonly onlyIfEmpty: boolean },
  { stdout, stderr }: Streams,
): Promise<number> {
  const graph = await openGraph()
  try {
    if (onlyIfEmpty && !(await isEmpty(graph))) return 0
    // Loaded only now: the reader and its model take longer than to see that there is nothing to do.
    const { openReader } = await import('./openReader.js')
    const { ingestFiles } = await import('./ingestFiles.js')
    const reader = await openReader({ useModel })
    try {
      const ingested = await ingestFiles(paths, { graph, reader, progress: showProgress(stderr) })
      stdout.write(closingTable(ingested, await countGraph(graph)))
      return ingested.failed.length > 0 ? 1 : 0
    } finally {
      await reader.close()
    }
  } finally {
    await graph.close()
  }
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
