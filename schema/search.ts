/**
 * How names and texts are looked up: folded, then compared character by character.
 * Both engines hold the folded form in the property `search` and find a substring of it through an index
 * (trigrams in SQLite, a text index in Neo4j), so that they find the same; ranking is nobody's.
 */

const apostrophes = /['’‘ʼ`´]/gu
/** Initials: "J.D.", "J. D." and "JD" are one, and so are "U.S." and "US". */
const initials = /(?<![\p{L}\p{N}])(\p{Lu})\.[ \u00a0]?(?=\p{Lu}(?:\.|$|[^\p{L}\p{N}.]))/gu
const ampersand = /(?<=\s)&(?=\s)/gu
const noWord = /[^\p{L}\p{N}]+/gu

/** Lower case, no diacritics, no punctuation, words one space apart: "Rep. José O’Neil-Díaz" → "rep jose oneil diaz". */
export function fold(text: string): string {
  return text
    .replace(initials, '$1')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(apostrophes, '')
    .replace(ampersand, 'and')
    .replace(noWord, ' ')
    .trim()
    .toLowerCase()
}

/** The longest value a text index of Neo4j takes is 32,766 bytes; a UTF-16 unit makes three at most. */
const longest = 10_000

/** The value of `search`: each text folded, once, between line feeds, so that a whole name is a substring too. */
export function toSearch(texts: readonly string[]): string {
  const lines = [...new Set(texts.map(fold))].filter((line) => line !== '')
  return `\n${lines.join('\n').slice(0, longest)}\n`
}

/** What to look for in `search` where one whole name is meant. */
export function wholeName(name: string): string {
  return `\n${fold(name)}\n`
}
