/**
 * The language of a text, BCP 47: "en", or "und" where it is plainly not English. Every sixth word of English running
 * text is one of these, and hardly any of another language; below one in twenty, a text of some length is not English.
 */
const frequent = new Set('the and to that for it with be by his from they which this have but not she'.split(' '))
const judged = 2000 // words are enough to tell
const fewest = 40 // below that, a list of names would look foreign

export function languageOf(text: string): string {
  const words =
    text
      .slice(0, judged * 8)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, judged) ?? []
  if (words.length < fewest) return 'en'
  const known = words.filter((word) => frequent.has(word)).length
  return known * 20 < words.length ? 'und' : 'en'
}
