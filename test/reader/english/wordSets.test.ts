import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(__dirname, '..', '..', '..', 'ingest', 'reader', 'english')

describe('closed lists', () => {
  it.each(readdirSync(folder))('%s has words and short phrases, not a line that nobody parted', async (file) => {
    const lists = Object.entries((await import(join(folder, file))) as Record<string, unknown>)
    const long = lists.flatMap(([name, list]) =>
      list instanceof Set || list instanceof Map
        ? [...list.keys()]
            .filter((entry) => typeof entry === 'string' && entry.split(' ').length > 4)
            .map((entry) => `${name}: ${String(entry)}`)
        : [],
    )
    expect(long).toEqual([])
  })
})
