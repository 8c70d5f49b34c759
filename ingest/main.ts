/**
 * The command: `npm run ingest -- PATH…` and `npm run read -- PATH…`.
 * Exit code: 0 when every file was read, 1 when some failed, 2 when nothing could be done.
 */
import { inspect, parseArgs } from 'node:util'
import { GraphError } from '../schema/graphError'
import { openGraph } from '../schema/open'
import { closingTable } from './closingTable'
import { countGraph, isEmpty } from './countGraph'
import { printReadings } from './printReadings'
import { showProgress } from './showProgress'

const help = `Reads news articles into the graph: who said what about whom, in answer to what.

  npm run ingest -- PATH…          files, folders or globs ("archive/**/*.txt")
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

async function main(): Promise<number> {
  const { values, positionals } = parse()
  if (values.help || positionals.length === 0) {
    ;(values.help ? process.stdout : process.stderr).write(help)
    return values.help ? 0 : 2
  }
  const useModel = !values['no-model']
  if (values.read) return (await printReadings(positionals, { useModel, output: process.stdout })) > 0 ? 1 : 0
  return ingest(positionals, { useModel, onlyIfEmpty: values['if-empty'] })
}

async function ingest(
  paths: readonly string[],
  { useModel, onlyIfEmpty }: { readonly useModel: boolean; readonly onlyIfEmpty: boolean },
): Promise<number> {
  const graph = await openGraph()
  try {
    if (onlyIfEmpty && !(await isEmpty(graph))) return 0
    // Loaded only now: the reader and its model take longer than to see that there is nothing to do.
    const { openReader } = await import('./openReader.js')
    const { ingestFiles } = await import('./ingestFiles.js')
    const reader = await openReader({ useModel })
    const ingested = await ingestFiles(paths, { graph, reader, progress: showProgress(process.stderr) })
    process.stdout.write(closingTable(ingested, await countGraph(graph)))
    return ingested.failed.length > 0 ? 1 : 0
  } finally {
    await graph.close()
  }
}

function parse() {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    // Node's own words name the option; the rest is what the person needs now.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n`)
    return { values: { read: false, 'no-model': false, 'if-empty': false, help: false }, positionals: [] }
  }
}

// `npm run read | head` closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof GraphError ? error.message : inspect(error)}\n`)
    process.exitCode = 2
  },
)
