/**
 * Runs of capitalised words that may be names. A run goes on over particles ("Juan de la Cruz"), an ampersand, and over "of", "for",
 * "on" and "and" where an organization's name has begun ("Department of Health and Human Services"). It ends at a possessive, at any
 * other mark, and before a word that has its capital only from where it stands.
 */
import { givenName, nameParticles } from '../../english/givenNames'
import { calendarWords, commonWords } from '../../english/notNames'
import { organizationEndings, organizationHeads } from '../../english/organizationWords'
import { isKnownOrganization, isKnownPlace, longestKnown } from './knownNames'
import { committeeEnd, endsInBody, isStateSchool } from './bodyEnds'
import { isFunctionWord, isNameWord } from './isNameWord'
import { isOwnedBody } from './ownedBody'
import type { Word } from './readWords'

/** Half-open range of words. */
export type Run = readonly [first: number, end: number]

export function findRuns(words: readonly Word[], from: number, to: number): Run[] {
  const runs: Run[] = []
  for (let i = from; i < to;) {
    const rare = rareRunEnd(words, i, to)
    if (rare === undefined && !opensRun(words, i, to)) {
      i++
      continue
    }
    const end = rare ?? runEnd(words, i, to)
    runs.push([i, end])
    i = end
  }
  return runs
}

/** "Women's Harbor Center", "Our Harbor PAC", "Right to Sail USA": names that begin with a word that begins no other. */
function rareRunEnd(words: readonly Word[], i: number, to: number): number | undefined {
  const word = words[i]!
  const next = words[i + 1]
  if (!word.capital || i + 1 >= to || !next) return undefined
  if (word.possessive) return ownedEnd(words, i, i + 1, to)
  if (next.text === 'to') return committeeEnd(words, i + 2, to)
  if (word.text !== 'Our' || !isNameWord(next)) return undefined
  const end = runEnd(words, i + 1, to)
  return !word.starts || words[end - 1]!.text === 'PAC' ? end : undefined
}

function ownedEnd(words: readonly Word[], start: number, owned: number, to: number): number | undefined {
  if (owned >= to || !isNameWord(words[owned]!)) return undefined
  const end = runEnd(words, owned, to)
  return isOwnedBody(words, start, owned, end) ? end : undefined
}

function opensRun(words: readonly Word[], i: number, to: number): boolean {
  const word = words[i]!
  if (!word.capital || isFunctionWord(word)) return false
  if (!commonWords.has(word.lower) || isKnownOrganization(word.text) || isKnownPlace(word.text)) return true
  if (longestKnown(words, i, to) > 1) return true
  const next = words[i + 1]
  if (!word.starts && next !== undefined && outletNouns.has(next.lower)) return true
  const goesOn = !word.possessive && i + 1 < to && next !== undefined && next.capital && !commonWords.has(next.lower)
  if (!goesOn) return false
  return givenName(word.text) !== undefined || (!word.starts && !word.possessive)
}

function runEnd(words: readonly Word[], start: number, to: number): number {
  let end = start + Math.max(1, longestKnown(words, start, to))
  let isBody = organizationHeads.has(words[start]!.text)
  while (end < to) {
    if (words[end - 1]!.possessive) return ownedEnd(words, start, end, to) ?? end
    const next = words[end]!
    const after = words[end + 1]
    if (next.capital && !isFunctionWord(next)) {
      isBody ||= organizationHeads.has(next.text) || organizationEndings.has(next.text)
      end += 1
    } else if (end + 1 >= to || after === undefined) {
      break
    } else if ((next.text === '&' || nameParticles.has(next.text)) && isNameWord(after)) {
      end += 2
    } else if (
      nameParticles.has(next.text) &&
      nameParticles.has(after.text) &&
      end + 2 < to &&
      isNameWord(words[end + 2]!)
    ) {
      end += 3
    } else if (isBody && bodyJoiners.has(next.text) && isNameWord(after) && !calendarWords.has(after.text)) {
      end += 2
    } else if (
      isBody &&
      bodyJoiners.has(next.text) &&
      (after.text === 'the' || (/^(?:an?|our)$/.test(after.text) && causes.test(words[end - 1]!.text))) &&
      end + 2 < to &&
      isNameWord(words[end + 2]!)
    ) {
      end += 3
    } else if (
      isBody &&
      next.text === 'and' &&
      isNameWord(after) &&
      afterJoiner(words, start, end) &&
      (!isKnownPlace(words[end - 1]!.text) || isKnownPlace(after.text)) &&
      !isNameStart(after)
    ) {
      end += 2
    } else if (next.text === 'and' && isNameWord(after) && endsInBody(words, start, end, to)) {
      end += 2
    } else if (next.text === 'of' && counted.has(words[end - 1]!.text) && number.test(after.text)) {
      end += 2
    } else if (next.text === 'at' && isStateSchool(words, start, end) && isKnownPlace(words[end + 1]!.text)) {
      end += 2
    } else if (next.text === 'of' && ofTitles.has(`${words[end - 1]!.text} of ${after.text}`)) {
      end += 2
    } else if (
      next.text === '"' &&
      givenName(words[end - 1]!.text) &&
      end + 3 < to &&
      isNameWord(after) &&
      words[end + 2]!.text === '"' &&
      isNameWord(words[end + 3]!)
    ) {
      end += 4
    } else break
  }
  return end
}

/** "Committee for a Free Harbor"; nobody studies at a university "for a degree" in its name. */
const causes =
  /^(?:Alliance|Association|Center|Coalition|Committee|Council|Foundation|Fund|League|Movement|Americans|Citizens)$/
const bodyJoiners: ReadonlySet<string> = new Set(['of', 'for', 'on'])
/** "Time magazine": the noun after it tells that the common word is a name. */
export const outletNouns: ReadonlySet<string> = new Set(['magazine', 'newspaper', 'app', 'website'])

/** "Group of 20", "Gang of Eight". */
const counted: ReadonlySet<string> = new Set(['Group', 'Gang'])
const number = /^(?:\d{1,2}|Four|Five|Six|Seven|Eight|Ten|Twelve|Twenty)$/

/** Titles that go over "of". */
const ofTitles: ReadonlySet<string> = new Set(
  [
    'State',
    'Defense',
    'Defence',
    'Energy',
    'Education',
    'Transportation',
    'Commerce',
    'Labor',
    'Agriculture',
    'War',
    'Health',
  ]
    .map((branch) => `Secretary of ${branch}`)
    .concat('Chief of Staff', 'Director of Communications'),
)

function isNameStart(word: Word): boolean {
  return givenName(word.text) !== undefined
}

/** Whether the run has gone over "of" already: then "and" stays inside it. */
function afterJoiner(words: readonly Word[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bodyJoiners.has(words[i]!.text)) return true
  return false
}
