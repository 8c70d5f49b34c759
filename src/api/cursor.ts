import { badInput } from './errors'

export type CursorPart = string | number

/** The place in a list behind which the next page starts. Opaque: clients hand it back and read nothing from it. */
export function toCursor(parts: readonly CursorPart[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** The parts of a cursor, each of the kind that `like` has at its place. Throws BAD_USER_INPUT. */
export function fromCursor<Parts extends readonly CursorPart[]>(cursor: string, like: Parts): Parts {
  const parts = parse(cursor)
  const fits =
    Array.isArray(parts) && parts.length === like.length && like.every((each, at) => typeof each === typeof parts[at])
  if (!fits) throw badInput(`"after" must be a cursor that this list gave (endCursor), not "${cursor}"`)
  return parts as unknown as Parts
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}
