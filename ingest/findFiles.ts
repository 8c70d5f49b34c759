/**
 * Paths as a person types them (files, folders, globs) → the files to read, each once, in the order given and by name
 * within a folder. A folder gives the files whose names a format takes; hidden ones are left out.
 */
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Unreadable } from '../schema/article'
import { formats } from './formats/formats'
import { whyNot } from './readFile'

export interface FoundFiles {
  readonly files: readonly string[]
  /** Paths that lead nowhere, and folders that may not be entered. */
  readonly failed: readonly { readonly file: string; readonly why: Unreadable }[]
}

export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files: string[] = []
  const failed: { file: string; why: Unreadable }[] = []

  const enter = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true })
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) await trying(path, () => enter(path))
      else if (isTaken(entry.name)) files.push(path)
    }
  }
  const trying = async (path: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      const why = whyNot(error, path)
      if (!why) throw error
      failed.push({ file: basename(path), why })
    }
  }

  for (const path of paths) {
    await trying(path, async () => {
      const matches = (await matched(path)) ?? [path]
      for (const match of matches) {
        if ((await stat(match)).isDirectory()) await enter(match)
        else files.push(match)
      }
    })
  }
  const seen = new Set<string>()
  return { files: files.filter((file) => !seen.has(resolve(file)) && seen.add(resolve(file))), failed }
}

/** What a glob stands for; undefined for a path that exists as it is written ("[1].txt") and for one that is no glob. */
async function matched(path: string): Promise<readonly string[] | undefined> {
  if (!isDynamicPattern(path)) return undefined
  const exists = await stat(path).then(
    () => true,
    () => false,
  )
  if (exists) return undefined
  const files = await glob(path.replaceAll('\\', '/'), { onlyFiles: true, expandDirectories: false, absolute: false })
  return files.length > 0 ? files.sort() : undefined
}

/** By name alone: a folder's files are not opened before it is their turn. */
function isTaken(name: string): boolean {
  return formats.some((format) => format.matches(name, new Uint8Array()))
}
