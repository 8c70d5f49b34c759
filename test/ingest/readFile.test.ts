import { chmodSync, truncateSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { readFile } from '../../ingest/readFile'
import { asNobody, folderOf } from './folder'

const codeOf = async (path: string) => {
  const read = await readFile(path)
  return read.ok ? 'OK' : read.why.code
}

const folder = folderOf({
  'plain.txt': 'Ana Ruiz said yes.\n',
  'empty.txt': '',
  'binary.txt': Buffer.from([0, 1, 2, 3, 0, 255]),
  'latin1.txt': Buffer.from('“Sí”, dijo Ruiz. Né à Nîmes.'.replace('“', '"').replace('”', '"'), 'latin1'),
  'bom.txt': '\ufeff“Yes,” said Ruiz.',
  'utf16.txt': Buffer.from('\ufeff“Yes,” said Ruiz.', 'utf16le'),
  'marks.txt': '“” ‘ ’ """',
  'unclosed.txt': '“We won, she said.\n\n"And fairly.',
  'noNewline.txt': '“Yes,” said Ruiz.',
  'long.txt': '',
  'locked.txt': 'Ana Ruiz said yes.',
  'picture.png': 'not a picture',
})

test('an article: its text as decoded, named by its file', async () => {
  expect(await readFile(join(folder, 'plain.txt'))).toMatchObject({
    ok: true,
    file: 'plain.txt',
    article: { file: 'plain.txt', text: 'Ana Ruiz said yes.\n', language: 'en', url: null, publishedAt: null },
  })
})

test('an empty file', async () => expect(await codeOf(join(folder, 'empty.txt'))).toBe('EMPTY'))
test('a binary file', async () => expect(await codeOf(join(folder, 'binary.txt'))).toBe('NOT_TEXT'))

test.each([
  ['latin1.txt', '"Sí", dijo Ruiz. Né à Nîmes.'],
  ['bom.txt', '“Yes,” said Ruiz.'],
  ['utf16.txt', '“Yes,” said Ruiz.'],
])('another encoding: %s', async (name, text) => {
  expect(await readFile(join(folder, name))).toMatchObject({ ok: true, article: { text } })
})

test('a text of 50 MB is refused by its size, without being read', async () => {
  const path = join(folder, 'long.txt')
  truncateSync(path, 50_000_000)
  const before = process.memoryUsage.rss()
  expect(await readFile(path)).toMatchObject({
    ok: false,
    why: { code: 'TOO_LONG', message: expect.stringContaining('50.0 MB') },
  })
  expect(process.memoryUsage.rss() - before).toBeLessThan(25_000_000)
})

test.each(['marks.txt', 'unclosed.txt', 'noNewline.txt'])('%s is an article like any other', async (name) => {
  expect(await codeOf(join(folder, name))).toBe('OK')
})

test('a file that is not there', async () => {
  expect(await codeOf(join(folder, 'nope.txt'))).toBe('NOT_FOUND')
  expect(await codeOf(join(folder, 'plain.txt', 'below.txt'))).toBe('NOT_FOUND')
})

test('a file without read permission', async () => {
  const path = join(folder, 'locked.txt')
  chmodSync(path, 0)
  expect(await asNobody(() => codeOf(path))).toBe('NO_PERMISSION')
})

test('a format that we do not read', async () => {
  expect(await codeOf(join(folder, 'picture.png'))).toBe('UNKNOWN_FORMAT')
})

test('a folder, and a named pipe that nobody writes to', async () => {
  expect(await codeOf(folder)).toBe('NOT_TEXT')
  const pipe = join(folder, 'pipe.txt')
  execFileSync('mkfifo', [pipe])
  expect(await codeOf(pipe)).toBe('NOT_TEXT')
})

test('the same bytes are the same article, whatever the file is called; other bytes are another', async () => {
  const other = folderOf({ 'a.txt': 'One said.', 'b.txt': 'One said.', 'c.txt': 'Two said.' })
  const [a, b, c] = await Promise.all(
    ['a.txt', 'b.txt', 'c.txt'].map(async (name) => {
      const read = await readFile(join(other, name))
      return read.ok ? read.article : undefined
    }),
  )
  expect(a?.sha256).toBe('e661a632a641af68eeae3ac4dedb17b0621716dd5b3240c0a6e36f86933436f1')
  expect(b?.id).toBe(a?.id)
  expect(c?.id).not.toBe(a?.id)
})
