/** Where the name of a body goes on over "and" or "at", or began before "to". */
import { givenName } from '../../english/givenNames'
import { isNameWord } from './isNameWord'
import { isKnownOrganization, isKnownPlace, isKnownState } from './knownNames'
import { textOf, type Word } from './readWords'

/** "Ways and Means Committee", "Food and Drug Administration": what follows "and" ends in the noun of a body, and no name stands before it. */
export function endsInBody(words: readonly Word[], start: number, end: number, to: number): boolean {
  const first = words[start]!.text
  if (bodyNouns.has(words[end - 1]!.text)) return false
  if (isOfCouple(words, start, end, to)) return true
  if (
    givenName(first) !== undefined ||
    isKnownOrganization(first) ||
    isKnownPlace(first) ||
    words[end - 1]!.possessive
  ) {
    if (!(isKnownOrganization(first) && end - start > 1)) return false
  }
  for (let i = end + 1; i < Math.min(to, end + 6) && isNameWord(words[i]!); i++)
    if (i > end + 1 && bodyNouns.has(words[i]!.text)) return !isKnownOrganization(textOf(words, [end + 1, i + 1]))
  return false
}

/** "Ana and Ben Ruiz Foundation". */
function isOfCouple(words: readonly Word[], start: number, end: number, to: number): boolean {
  return (
    end - start === 1 &&
    end + 3 < to &&
    givenName(words[start]!.text) !== undefined &&
    givenName(words[end + 1]!.text) !== undefined &&
    words[end + 2]!.capital &&
    /^(?:Foundation|Fund|Trust|Institute|Center|Library)$/.test(words[end + 3]!.text)
  )
}

/** What a body's name over "and" ends in. */
export const bodyNouns: ReadonlySet<string> = new Set(
  'Committee Subcommittee Department Commission Administration Agency Bureau Institute Foundation Association Council Services Company Board Center Corporation Network Protection Enforcement Prevention Directorate'.split(
    ' ',
  ),
)

/** "University of Texas", before "at Austin". */
export function isStateSchool(words: readonly Word[], start: number, end: number): boolean {
  for (let i = end - 1; i > start; i--)
    if (words[i]!.text === 'of') return words[i - 1]!.text === 'University' && isKnownState(textOf(words, [i + 1, end]))
  return false
}

/** Where up to three words with a capital end in what a fund that campaigns is called. */
export function committeeEnd(words: readonly Word[], from: number, to: number): number | undefined {
  for (let i = from; i < Math.min(to, from + 4) && isNameWord(words[i]!); i++)
    if (i > from && /^(?:PAC|USA)$/.test(words[i]!.text)) return i + 1
  return undefined
}
