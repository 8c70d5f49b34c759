import { join } from 'node:path'
import { openReader } from '../../ingest/openReader'
import { readFile } from '../../ingest/readFile'
import type { Article } from '../../schema/article'
import { folderOf } from './folder'

jest.mock('../../ingest/reader/read', () => {
  const real = jest.requireActual<typeof import('../../ingest/reader/read')>('../../ingest/reader/read')
  return {
    ...real,
    readArticle: (article: Article, options: object) =>
      article.file === 'fault.txt' ? Promise.reject(new TypeError('no such step')) : real.readArticle(article, options),
  }
})

test('a fault of ours on one article is that article’s failure; the next one is read', async () => {
  const folder = folderOf({ 'fault.txt': 'Ana Ruiz said yes.', 'fine.txt': 'Bo Li said no.' })
  const reader = await openReader({ useModel: false })
  expect(await reader.read(await readFile(join(folder, 'fault.txt')))).toMatchObject({
    ok: false,
    file: 'fault.txt',
    why: { code: 'READER_FAILED', message: expect.stringContaining('no such step') },
  })
  expect(await reader.read(await readFile(join(folder, 'fine.txt')))).toMatchObject({
    ok: true,
    reading: { file: 'fine.txt' },
  })
  await reader.close()
})
