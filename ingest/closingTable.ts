/** What an ingest did, as the last lines that a person reads. */
import type { GraphCounts } from './countGraph'
import type { Ingested } from './ingestFiles'

/** Failures named one by one; a thousand of one kind say no more than a few. */
const named = 20

export function closingTable(ingested: Ingested, counts: GraphCounts): string {
  const { read, unchanged, failed, seconds } = ingested
  const rows: [string, string][] = [
    ['articles read', `${read}`],
    ['unchanged', `${unchanged}`],
    ['skipped', `${failed.length}`],
    ...failed
      .slice(0, named)
      .map(({ file, why }): [string, string] => ['', `${file}: ${why.code}, ${firstLine(why.message)}`]),
    ...(failed.length > named ? [['', `and ${failed.length - named} more`] satisfies [string, string]] : []),
    ['seconds', seconds.toFixed(1)],
    ['articles/s', seconds > 0 ? (read / seconds).toFixed(1) : '–'],
    ['', ''],
    ['in the graph', ''],
    ...Object.entries(counts).map(([name, count]): [string, string] => [name, `${count}`]),
  ]
  return rows.map(([name, value]) => `  ${name.padEnd(16)}${value}`.trimEnd() + '\n').join('')
}

const firstLine = (message: string) => message.split('\n', 1)[0]!
