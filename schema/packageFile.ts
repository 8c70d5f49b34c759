import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The text of a file that belongs to the package, by its path from the package's root.
 * The compiler copies no .sql and .cypher files; walking up from here to package.json finds the one source, whether this
 * runs from `schema/` or from `dist/schema/`.
 */
export function packageFile(path: string): string {
  return readFileSync(join(packageRoot(__dirname), path), 'utf8')
}

function packageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('no package.json above the program: it must run inside its package')
  return packageRoot(parent)
}
