/**
 * Runs of capitalised words that may be names. A run goes on over particles ("Juan de la Cruz"), an ampersand, and over "of", "for",
 * "on" and "and" where an organization's name has begun ("Department of Health and Human Services"). It ends at a possessive, at any
 * other mark, and before a word that has its capital only from where it stands.
 */
import { givenName, nameParticles } from '../../english/givenNames'
import { isPeoplePlural } from '../../english/groupNouns'
import { calendarWords, commonWords, compoundModifier } from '../../english/notNames'
import { organizationEndings, organizationHeads } from '../../english/organizationWords'
import { isKnownOrganization, isKnownPlace, longestKnown } from './knownNames'
import type { Word } from './readWords'

/** Half-open range of words. */
export type Run = readonly [first: number, end: number]

export function findRuns(words: readonly Word[], from: number, to: number): Run[] {
  const runs: Run[] = []
  for (let i = from; i < to;) {
    const owners = ownedBodyEnd(words, i, to)
    if (owners === undefined && !opensRun(words, i, to)) {
      i++
      continue
    }
    const end = owners ?? runEnd(words, i, to)
    runs.push([i, end])
    i = end
  }
  return runs
}

/** "Women's Harbor Center": people whose it is in the name of a body. */
function ownedBodyEnd(words: readonly Word[], i: number, to: number): number | undefined {
  const word = words[i]!
  if (!word.capital || !word.possessive || i + 1 >= to || !isPeoplePlural(word.lower)) return undefined
  if (!words[i + 1]!.capital) return undefined
  const end = runEnd(words, i + 1, to)
  return organizationEndings.has(words[end - 1]!.text) && /^\p{Lu}/u.test(words[end - 1]!.text) ? end : undefined
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
  while (end < to && !words[end - 1]!.possessive) {
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

/** Never inside a name, whatever its capital. */
const functionWords: ReadonlySet<string> = new Set(
  (
    "i i'm i've i'd i'll he she it we you they his her its our your their my me him us them the a an and but or so if as at by in on of to for from " +
    "with that this these those is are was were be not no yes he's she's it's that's there here what when where why how who which while then than also however"
  ).split(' '),
)

/** "US", "WHO" and "IT" are no pronouns. */
function isFunctionWord({ lower, text }: Word): boolean {
  return (
    contraction.test(lower) ||
    compoundModifier.test(text) ||
    (functionWords.has(lower.replace('’', "'")) &&
      (text.length < 2 || text !== text.toUpperCase() || /[’']/.test(text)))
  )
}

const contraction = /^(?:i|we|you|he|she|it|they|that|there|here|what|who)[’'](?:re|ve|ll|d|m|s)$/

function isNameWord(word: Word): boolean {
  return word.capital && !isFunctionWord(word)
}

function isNameStart(word: Word): boolean {
  return givenName(word.text) !== undefined
}

/** "Ways and Means Committee", "Food and Drug Administration": what follows "and" ends in the noun of a body, and no name stands before it. */
function endsInBody(words: readonly Word[], start: number, end: number, to: number): boolean {
  const first = words[start]!.text
  if (
    givenName(first) !== undefined ||
    isKnownOrganization(first) ||
    isKnownPlace(first) ||
    words[end - 1]!.possessive
  ) {
    if (!(isKnownOrganization(first) && end - start > 1)) return false
  }
  for (let i = end + 1; i < Math.min(to, end + 6) && isNameWord(words[i]!); i++)
    if (i > end + 1 && bodyNouns.has(words[i]!.text)) return true
  return false
}

const bodyNouns: ReadonlySet<string> = new Set(
  'Committee Subcommittee Department Commission Administration Agency Bureau Institute Foundation Association Council Services Company Board Center Corporation Network'.split(
    ' ',
  ),
)

/** Whether the run has gone over "of" already: then "and" stays inside it. */
function afterJoiner(words: readonly Word[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bodyJoiners.has(words[i]!.text)) return true
  return false
}
