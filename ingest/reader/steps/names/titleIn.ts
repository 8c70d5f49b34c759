/** The title in a run of capitals: "Gov." of "New Jersey Gov. Ana Ruiz", "Chief of Staff"; none where the run is the name of a body. */
import { givenName } from '../../english/givenNames'
import { thingEndings } from '../../english/notNames'
import { organizationEndings, organizationHeads } from '../../english/organizationWords'
import { nationalities } from '../../english/peoples'
import { placeEndings } from '../../english/places'
import { roleNouns } from '../../english/roles'
import { personTitles, titleParts } from '../../english/titles'
import type { Run } from './findRuns'
import { isKnownOrganization, isKnownPlace } from './knownNames'
import { textOf, type Word } from './readWords'

/** The words of a title that stands before a person's name or ends the run; with what qualifies it ("Vice", "House", "former"). */
export function titleIn(words: readonly Word[], first: number, end: number): Run | undefined {
  if (isBody(words, first, end)) return undefined
  for (let i = end - 1; i >= first; i--) {
    if (!isTitle(words, i, first, end)) continue
    let from = i
    while (from > first && isTitlePart(words, from - 1, first) && !isNamed(words, from, first)) from--
    return [from, i + 1]
  }
  return undefined
}

function isTitle(words: readonly Word[], i: number, first: number, end: number): boolean {
  const { text, lower } = words[i]!
  const isLast = i === end - 1
  // "Harbor Insider": a site
  if (isLast && text === 'Insider' && i > first) return false
  // "Council for Criminal Justice"
  if (isLast && text === 'Justice' && i > first && !titleParts.has(words[i - 1]!.lower)) return false
  if (i > first + 1 && words[i - 1]!.lower === 'of' && ofHeads.has(words[i - 2]!.lower)) return true
  if (!personTitles.has(text) && !roleNouns.has(lower) && !isDouble(lower)) return false
  // "the Department of Justice"
  if (words[i - 1]?.lower === 'of' && i > first) return false
  if (!isLast && !personTitles.has(text) && (endsOtherwise(words[i + 1]!.text) || endsOtherwise(words[end - 1]!.text)))
    return false
  if (!isLast && text.endsWith('.') && text.length > 3) return true
  if (text.length <= 3 && !text.endsWith('.') && text === text.toUpperCase() && !/^(?:CEO|MP|AG|DA)$/.test(text))
    return false
  // "Paulo Ruiz King", "Mr. Prince": a surname
  if (
    isLast &&
    i > first &&
    (courtesy.test(words[i - 1]!.text) ||
      (i > first + 1 && isGiven(words[first]!) && !isTitlePart(words, i - 1, first)))
  )
    return false
  if (isLast)
    return !(i > first && (givenName(words[i - 1]!.text) !== undefined || /^\p{Lu}\.$/u.test(words[i - 1]!.text)))
  if (givenName(text) !== undefined && i === first && !personTitles.has(text)) return false
  if (
    (text === 'General' || text === 'Major' || text === 'Justice' || text === 'Police' || text === 'Chief') &&
    organizationEndings.has(words[i + 1]!.text)
  )
    return false
  if (text === 'St.' || text === 'Saint' || text === 'King' || text === 'Queen' || text === 'Prince')
    return (
      i === first &&
      givenName(words[i + 1]!.text) !== undefined &&
      !isKnownPlace(textOf(words, [i, Math.min(i + 2, end)])) &&
      (!text.startsWith('S') || !words[i + 1]!.possessive)
    )
  if (i > first && givenName(words[i - 1]!.text) !== undefined && !isTitlePart(words, i - 1, first)) return false
  return !words[i + 1]!.text.match(/^(?:of|for|on|and|in|to|&)$/)
}

/** "Secretary-Treasurer". */
function isDouble(lower: string): boolean {
  return lower.includes('-') && lower.split('-').every((part) => roleNouns.has(part))
}

function isTitlePart(words: readonly Word[], i: number, first: number): boolean {
  const { text, lower } = words[i]!
  if (lower === 'of') return i > first && ofHeads.has(words[i - 1]!.lower)
  return titleParts.has(lower) || personTitles.has(text) || (nationalities.has(text) && i > first)
}

/** "White House" in "White House Chief of Staff": no part of the title. */
function isNamed(words: readonly Word[], from: number, first: number): boolean {
  return from - 2 >= first && isKnownOrganization(`${words[from - 2]!.text} ${words[from - 1]!.text}`)
}

const courtesy = /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/

function isGiven({ text }: Word): boolean {
  return givenName(text) !== undefined && !personTitles.has(text)
}

export function endsOtherwise(text: string): boolean {
  return organizationEndings.has(text) || placeEndings.has(text) || thingEndings.has(text)
}

/** Before "of" in a title. */
export const ofHeads: ReadonlySet<string> = new Set(['secretary', 'chief'])

/** An organization to its end: "Office of the Attorney General", "Screen Actors Guild", "Federal Judges Association". */
function isBody(words: readonly Word[], first: number, end: number): boolean {
  const last = words[end - 1]!
  if (end - first < 2) return false
  if (isKnownOrganization(textOf(words, [first, end]))) return true
  if (organizationEndings.has(last.text) && (!roleNouns.has(last.lower) || isPaper(words, first, end))) {
    for (let i = first; i < end - 1; i++)
      if (personTitles.has(words[i]!.text) && words[i]!.text.endsWith('.')) return false
    return !hasPersonBefore(words, first, end)
  }
  return (
    organizationHeads.has(words[first]!.text) && words[first + 1]!.lower === 'of' && words[first]!.text !== 'Secretary'
  )
}

/** "the Daily Caller", "the Dallas Observer": a noun for a person that a paper's name ends in. */
function isPaper(words: readonly Word[], first: number, end: number): boolean {
  return (
    words[first - 1]?.lower === 'the' &&
    words[first - 1]!.sentence === words[first]!.sentence &&
    (words[first]!.text === 'Daily' || isKnownPlace(textOf(words, [first, end - 1])))
  )
}

function hasPersonBefore(words: readonly Word[], first: number, end: number): boolean {
  return (
    personTitles.has(words[first]!.text) && givenName(words[first + 1]?.text ?? '') !== undefined && end - first === 3
  )
}
