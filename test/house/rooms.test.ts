/** The law: `ingest` writes, `src` answers; neither imports the other, they meet in `schema`, which imports neither. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

const root = resolve(__dirname, '..', '..')
const allowed: Readonly<Record<string, readonly string[]>> = {
  schema: ['schema'],
  ingest: ['ingest', 'schema'],
  src: ['src', 'schema'],
}

/** Every way to name a module: import, export from, require, a dynamic import. */
const named = /\b(?:from|import|require)\s*\(?\s*['"](\.[^'"]*)['"]/g

/** The files of a room that reach into a room they may not enter, with what they name. */
function trespasses(room: string, files: readonly (readonly [path: string, text: string])[]): string[] {
  return files.flatMap(([path, text]) =>
    [...text.matchAll(named)]
      .map(([, module = '']) => relative(root, resolve(dirname(path), module)).split(sep)[0] ?? '')
      .filter((other) => !allowed[room]?.includes(other))
      .map((other) => `${relative(root, path)} imports ${other}/`),
  )
}

function filesOf(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesOf(path)
    return entry.name.endsWith('.ts') ? [[path, readFileSync(path, 'utf8')]] : []
  })
}

test.each(Object.keys(allowed))('%s/ imports what it may', (room) => {
  const files = filesOf(join(root, room))
  expect(files.length).toBeGreaterThan(3)
  expect(trespasses(room, files)).toEqual([])
})

test.each([
  ['src', "import { a } from '../../ingest/main'"],
  ['src', "const a = await import('../../ingest/main.js')"],
  ['ingest', "export * from '../../src/config'"],
  ['ingest', "const a = require('../../src/config')"],
  ['schema', "import type { A } from '../../ingest/reader/draft'"],
  ['ingest', "import { a } from '../../test/ingest/folder'"],
])('the check sees a trespass: in %s/, %s', (room, text) => {
  expect(trespasses(room, [[join(root, room, 'folder', 'file.ts'), text]])).toHaveLength(1)
})

test('no file is named for nothing', () => {
  const files = Object.keys(allowed).flatMap((room) => filesOf(join(root, room)).map(([path]) => relative(root, path)))
  expect(files.filter((path) => /(?:^|\/)(?:utils?|helpers?|misc|common|shared)(?:\.|\/)/i.test(path))).toEqual([])
})
