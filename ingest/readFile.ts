/** A path → its article, or why there is none. Never throws for a file that is missing, locked, too long or no text. */
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ReadFile, Unreadable } from '../schema/article'
import { formats } from './formats/formats'

/** Bytes a format sees to decide whether a file is its own. */
const headLength = 4096

export async function readFile(path: string): Promise<ReadFile> {
  const file = basename(path)
  try {
    // Without waiting: a named pipe that nobody writes to would hold up all files after it.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stat = await handle.stat()
      if (!stat.isFile()) return no(file, 'NOT_TEXT', 'not a regular file')
      const head = Buffer.alloc(Math.min(headLength, stat.size))
      await handle.read(head, 0, head.length, 0)
      const format = formats.find((each) => each.matches(file, head))
      if (!format) return no(file, 'UNKNOWN_FORMAT', `no format takes this name; these are read: ${names()}`)
      if (stat.size > format.longest) return no(file, 'TOO_LONG', tooLong(stat.size, format.longest))
      return format.read(await handle.readFile(), file)
    } finally {
      await handle.close()
    }
  } catch (error) {
    const why = whyNot(error, path)
    if (!why) throw error
    return { ok: false, file, why }
  }
}

/** The reason behind an error of the file system that is about this one path; undefined for any other error. */
export function whyNot(error: unknown, path: string): Unreadable | undefined {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ELOOP':
    case 'ENAMETOOLONG':
      return { code: 'NOT_FOUND', message: `there is no ${path}` }
    case 'EACCES':
    case 'EPERM':
      return { code: 'NO_PERMISSION', message: `no permission to read ${path}` }
    case 'EISDIR':
    case 'ENXIO':
    case 'EIO':
      return { code: 'NOT_TEXT', message: `${path} cannot be read as a file` }
    default:
      return undefined
  }
}

const names = () => formats.map((format) => format.name).join(', ')

function tooLong(bytes: number, longest: number): string {
  const megabytes = (count: number) => `${(count / 1_000_000).toFixed(1)} MB`
  return `${megabytes(bytes)}, and an article has at most ${megabytes(longest)}: split it, one article a file`
}

function no(file: string, code: Unreadable['code'], message: string): ReadFile {
  return { ok: false, file, why: { code, message } }
}
