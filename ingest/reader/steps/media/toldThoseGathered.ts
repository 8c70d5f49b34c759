import type { Medium } from '../../../../schema/reading'
import { toldThose } from '../../english/mediumCues'

/** Told to a crowd, an audience, a conference: the medium of what is said there. `words` begin with the cue, which is so many letters long. */
export function toldThoseGathered(words: string, length: number): Medium | undefined {
  const whom = toWhom(words, length)
  return toldThose.find(([pattern]) => pattern.test(whom))?.[1]
}

/** What follows a cue that ends in "told" or "to", or is followed by "to". */
function toWhom(words: string, length: number): string {
  if (/^\W*according/i.test(words)) return ''
  if (/\b(?:told|tells|telling|to)$/i.test(words.slice(0, length))) return words.slice(length, length + 80)
  const to = /^\s(?:\p{Lu}\p{Ll}+day\s)?to(?=\s)/u.exec(words.slice(length, length + 20))
  return to ? words.slice(length + to[0].length, length + 80) : ''
}
