import { chmodSync } from 'node:fs'
import { join, relative } from 'node:path'
import { findFiles } from '../../ingest/findFiles'
import { asNobody, folderOf } from './folder'

const folder = folderOf({
  'b.txt': 'b',
  'a.txt': 'a',
  'notes.md': 'no article',
  'photo.jpg': 'no article',
  '.hidden.txt': 'hidden',
  'deep/c.TXT': 'c',
  'deep/node_modules/d.txt': 'not ours',
  '[1].txt': 'a name that looks like a pattern',
  'locked/e.txt': 'e',
})

const found = async (...paths: string[]) => {
  const { files, failed } = await findFiles(paths.map((path) => join(folder, path)))
  return { files: files.map((file) => relative(folder, file)), failed: failed.map(({ file, why }) => [file, why.code]) }
}

test('a folder gives its articles by name, folders in it included, hidden and foreign files left out', async () => {
  expect(await found('.')).toEqual({ files: ['[1].txt', 'a.txt', 'b.txt', 'deep/c.TXT', 'locked/e.txt'], failed: [] })
})

test('files in the order given, each once', async () => {
  expect((await found('b.txt', 'a.txt', '.', 'b.txt')).files.slice(0, 3)).toEqual(['b.txt', 'a.txt', '[1].txt'])
})

test('a glob', async () => expect((await found('*/*.TXT', '?.txt')).files).toEqual(['deep/c.TXT', 'a.txt', 'b.txt']))

test('a file whose name looks like a pattern', async () => expect((await found('[1].txt')).files).toEqual(['[1].txt']))

test('a file of another format is given when it is named: the person should hear that it was not read', async () => {
  expect((await found('photo.jpg')).files).toEqual(['photo.jpg'])
})

test('paths that lead nowhere', async () => {
  expect(await found('nope.txt', '*.nope', 'a.txt')).toEqual({
    files: ['a.txt'],
    failed: [
      ['nope.txt', 'NOT_FOUND'],
      ['*.nope', 'NOT_FOUND'],
    ],
  })
})

test('a folder without read permission is one failure; the others are read', async () => {
  chmodSync(join(folder, 'locked'), 0)
  try {
    const { files, failed } = await asNobody(() => found('.', 'locked'))
    expect(files).toEqual(['[1].txt', 'a.txt', 'b.txt', 'deep/c.TXT'])
    expect(failed).toEqual([
      ['locked', 'NO_PERMISSION'],
      ['locked', 'NO_PERMISSION'],
    ])
  } finally {
    chmodSync(join(folder, 'locked'), 0o755)
  }
})
