/**
 * A run of capitals into its names: "New Jersey Gov. Ana Ruiz" is a place, a title and a person; "French President Claire Martin" an
 * adjective, a title and a person; "House Speaker" alone is no name.
 */
import { everydayWords } from '../../english/everydayWords'
import { givenName } from '../../english/givenNames'
import { organizationEndings } from '../../english/organizationWords'
import { nationalities, peoples } from '../../english/peoples'
import { stateAbbreviations } from '../../english/places'
import { roleNouns } from '../../english/roles'
import { afterEpithet } from './afterEpithet'
import { isKnownOrganization, isKnownPlace, longestKnown } from './knownNames'
import { textOf, type Word } from './readWords'
import { endsOtherwise, ofHeads, titleIn } from './titleIn'
import type { Run } from './findRuns'

export interface Piece {
  /** Half-open range of words. */
  readonly words: Run
  readonly title: Run | null
}

export function splitRun(words: readonly Word[], [first, end]: Run): Piece[] {
  if (first >= end) return []
  // a slogan
  if (words[end - 1]!.lower === 'again') return []
  // "the super PAC Harbor Now"
  if (words[first]!.text === 'PAC') return splitRun(words, [first + 1, end])
  // "former secretary of State Ruiz"
  if (end - first > 1 && words[first - 1]?.lower === 'of' && ofHeads.has(words[first - 2]?.lower ?? ''))
    return [{ words: [first + 1, end], title: [first - 2, first + 1] }]
  // "in Dover, Del. Ana Ruiz said": the sentence ends at the state
  if (end - first > 1 && stateAbbreviations.has(words[first]!.text) && givenName(words[first + 1]!.text) !== undefined)
    return [{ words: [first, first + 1], title: null }, ...splitRun(words, [first + 1, end])]
  const title = titleIn(words, first, end)
  if (title) {
    const left = splitRun(words, [first, title[0]])
    return title[1] < end ? [...left, { words: [title[1], end], title }] : left
  }
  for (let i = first + 1; i < end - 1; i++)
    if (
      organizationEndings.has(words[i]!.text) &&
      words[i]!.text !== 'House' &&
      givenName(words[i + 1]!.text) !== undefined &&
      !organizationEndings.has(words[end - 1]!.text)
    )
      return [...splitRun(words, [first, i + 1]), ...splitRun(words, [i + 1, end])]
  const duty = personAfterAffairs(words, first, end)
  if (duty) return [...splitRun(words, [first, duty[0] - 1]), { words: [duty[1], end], title: null }]
  const body = bodyBeforePerson(words, first, end)
  if (body)
    return [
      { words: [first, body], title: null },
      { words: [body, end], title: null },
    ]
  if (end - first > 1 && nationalities.has(words[end - 1]!.text) && givenName(words[end - 2]!.text) === undefined)
    return splitRun(words, [first, end - 1])
  if (end - first > 1 && leaning.test(words[first]!.text) && !organizationEndings.has(words[end - 1]!.text))
    return splitRun(words, [first + 1, end])
  const start = afterEpithet(words, afterAdjectives(words, first + (isOpening(words, first, end) ? 1 : 0), end), end)
  if (start >= end) return []
  const verb = verbAfter(words, start, end)
  if (verb) return [...splitRun(words, [start, verb]), ...splitRun(words, [verb + 1, end])]
  const known = longestKnown(words, start, end)
  const rest = start + known
  if (known > 0 && rest < end && isPersonStart(words, rest, end) && !isTeam(words, rest, end)) {
    return [{ words: [start, rest], title: null }, ...splitRun(words, [rest, end])]
  }
  const own = camelEnd(words, start, end)
  if (own)
    return [
      { words: [start, end - 1], title: null },
      { words: [end - 1, end], title: null },
    ]
  // "State Department IG"
  if (
    known > 1 &&
    end - rest === 1 &&
    /^[A-Z]{2,3}$/.test(words[rest]!.text) &&
    isKnownOrganization(textOf(words, [start, rest]))
  )
    return [
      { words: [start, rest], title: null },
      { words: [rest, end], title: null },
    ]
  return [{ words: [start, end], title: null }]
}

/** "Director of Harbor Affairs Ana Ruiz": where the role's "of" and who has it stand. */
function personAfterAffairs(words: readonly Word[], first: number, end: number): Run | undefined {
  let of = first - 1
  while (of < end - 2 && !(words[of]?.lower === 'of' && roleNouns.has(words[of - 1]?.lower ?? ''))) of++
  for (let i = of + 2; i < end - 1; i++)
    if (givenName(words[i]!.text) !== undefined && everydayWords.has(words[i - 1]!.lower)) return [of, i]
  return undefined
}

/** "Harbor Council Enver Solak": two words after the noun of a body that are no words of English are a person. */
function bodyBeforePerson(words: readonly Word[], first: number, end: number): number | undefined {
  const cut = end - 2
  if (cut - first < 2 || !organizationEndings.has(words[cut - 1]!.text)) return undefined
  return [words[cut]!, words[cut + 1]!].every(({ text, lower }) => {
    return /^\p{Lu}\p{Ll}+$/u.test(text) && !everydayWords.has(lower) && !endsOtherwise(text) && !isKnownPlace(text)
  })
    ? cut
    : undefined
}

/** "the fake Acme MyTube account": a site by its inner capital, after another's name. */
function camelEnd(words: readonly Word[], start: number, end: number): boolean {
  return (
    end - start === 2 &&
    /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u.test(words[end - 1]!.text) &&
    !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz)/.test(words[end - 1]!.text) &&
    givenName(words[start]!.text) === undefined &&
    /^(?:account|channel|page|video|post|app|site|feed)s?$/.test(words[end]?.lower ?? '')
  )
}

/** "Retired U.S. Air Force Gen. Ana Ruiz": a capital only from where it stands. */
function isOpening(words: readonly Word[], first: number, end: number): boolean {
  return words[first]!.starts && end - first > 1 && openings.has(words[first]!.lower)
}

const openings: ReadonlySet<string> = new Set([
  'retired',
  'former',
  'longtime',
  'fellow',
  'veteran',
  'outgoing',
  'incoming',
])

/** "Ana Ruiz Explained", "Ben Cole Wins Dover": a verb of a headline, no surname. */
function verbAfter(words: readonly Word[], start: number, end: number): number | undefined {
  if (givenName(words[start]!.text) === undefined || end - start < 2) return undefined
  for (let i = start + 2; i < end; i++) if (headlineVerbs.has(words[i]!.lower)) return i
  const { lower, text } = words[end - 1]!
  if (/n[’']t$/.test(lower)) return end - 1
  return end - start > 2 && text !== text.toUpperCase() && /(?:ed|ing)$/.test(lower) && everydayWords.has(lower)
    ? end - 1
    : undefined
}

const headlineVerbs: ReadonlySet<string> = new Set(
  'says wins leads wants takes took joins does gets got makes made goes went calls tells asks vows pins hits slams urges meets warns gives gave has is was'.split(
    ' ',
  ),
)

/** "Pro-Harbor Ana Ruiz": an adjective made for the occasion. */
const leaning = /^(?:Pro|Anti|Non|Ex)-\p{L}/u

/** "Labour has a plan", "by Labour.": a party that is an adjective elsewhere. */
export function standsAlone(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]
  return (
    isKnownOrganization(words[at]!.text) &&
    (words[at]!.possessive || !after?.isWord || afterParties.has(after.lower)) &&
    after?.text !== '-'
  )
}

const afterParties: ReadonlySet<string> = new Set(
  'has had is was will would could should must did does said says and or in for by from to on at as with won lost wants needs'.split(
    ' ',
  ),
)

/** Leading nationalities and parties qualify a person; inside an organization or a place they are part of the name. */
function afterAdjectives(words: readonly Word[], first: number, end: number): number {
  let start = first
  const last = words[end - 1]!
  if (organizationEndings.has(last.text) && end - first > 1) return first
  while (
    start < end &&
    qualifies(words[start]!.text) &&
    !standsAlone(words, start) &&
    (start + 1 === end || isPersonStart(words, start + 1, end) || qualifies(words[start + 1]!.text))
  )
    start++
  return start
}

/** "Dover Red Sox", "Kent Owls": a town and a plural are a team. */
export function isTeam(words: readonly Word[], from: number, end: number): boolean {
  return (
    end - from <= 2 &&
    givenName(words[from]!.text) === undefined &&
    /(?:[^s]s|Sox|Jazz|Heat|Thunder|Magic)$/.test(words[end - 1]!.text)
  )
}

function qualifies(text: string): boolean {
  return nationalities.has(text) || peoples.has(text)
}

function isPersonStart(words: readonly Word[], i: number, end: number): boolean {
  const { text } = words[i]!
  if (isKnownPlace(text) && givenName(text) === undefined) return false
  return (
    givenName(text) !== undefined ||
    (end - i === 2 &&
      /^\p{Lu}\p{Ll}/u.test(text) &&
      !organizationEndings.has(words[i + 1]!.text) &&
      !isKnownOrganization(words[i + 1]!.text))
  )
}
