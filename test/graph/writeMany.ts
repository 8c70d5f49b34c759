/** A child process of killed.test.ts: writes batches without end and says when each is acknowledged. */
import { loadKnown, learn, resolve } from '../../ingest/resolve/resolve'
import { write } from '../../ingest/write/write'
import { openGraph } from '../../schema/open'
import { tell } from './newsroom'

export const articlesInBatch = 3
export const quotesInArticle = 20

async function writeMany(file: string): Promise<never> {
  const graph = await openGraph({ file })
  const known = await loadKnown(graph)
  for (let batch = 0; ; batch++) {
    const readings = Array.from({ length: articlesInBatch }, (_, at) =>
      tell({
        file: `${batch}-${at}.txt`,
        entities: [{ id: 'e1', type: 'person', name: `Ana Ruiz ${batch}` }],
        quotes: Array.from({ length: quotesInArticle }, (_, quote) => ({
          words: `number ${quote} of what ${batch} and ${at} had to say`,
          speaker: 'e1',
        })),
      }),
    )
    const resolved = resolve(readings, known)
    await write(graph, resolved)
    learn(known, resolved)
    process.stdout.write(`${batch}\n`)
  }
}

const [, , file] = process.argv
if (require.main === module && file) void writeMany(file)
