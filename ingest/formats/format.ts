/**
 * A source format: how the bytes of one file become an article. The next format is one more file that exports one of
 * these and one more line in `formats.ts`.
 */
import type { ReadFile } from '../../schema/article'

export interface Format {
  readonly name: string
  /** Bytes; a longer file is refused by its size, before it is read. */
  readonly longest: number
  /** Whether this format takes the file, by its name and its first bytes; the first format in the list that does, reads it. */
  matches(file: string, head: Uint8Array): boolean
  /** The article, or why there is none. `file` is the base name. Never throws on bad bytes. */
  read(bytes: Uint8Array, file: string): ReadFile
}
