/** "Crooked Ana Ruiz", "Little Ben": what a person is called names, from the given name on. */
import { givenName } from '../../english/givenNames'
import type { Word } from './readWords'

/** Index of the given name; `first` where no such adjective stands before one. */
export function afterEpithet(words: readonly Word[], first: number, end: number): number {
  const { text, lower } = words[first]!
  const next = words[first + 1]
  if (end - first < 2 || end - first > 3 || next === undefined || givenName(text) !== undefined) return first
  if (givenName(next.text) === undefined || words[first]!.possessive) return first
  return epithets.has(lower) ? first + 1 : first
}

const epithets: ReadonlySet<string> = new Set(
  'crooked crazy lying little sleepy slow poor lazy dirty nasty angry wicked sleazy shady goofy dopey wacky phony'.split(
    ' ',
  ),
)
