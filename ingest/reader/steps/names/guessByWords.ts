/** What a name's own words say of what it names, before its neighbours are asked. */
import type { EntityType } from '../../../../schema/reading'
import { postNominals, thingLetters } from '../../english/bodyCues'
import { everydayWords } from '../../english/everydayWords'
import { doubtfulGivenNames, givenName, nameParticles, nameSuffixes } from '../../english/givenNames'
import { calendarWords, commonWords, thingEndings } from '../../english/notNames'
import { organizationEndings, organizationHeads, parties } from '../../english/organizationWords'
import { nationalities, peoples } from '../../english/peoples'
import { directions, placeBeginnings, placeEndings } from '../../english/places'
import { bodyNouns } from './bodyEnds'
import { outletNouns } from './findRuns'
import { isKnownOrganization, isKnownPlace, isKnownState, longestKnown } from './knownNames'
import { isTeam, standsAlone, type Piece } from './splitRun'
import { textOf, type Word } from './readWords'

/** Letters are a body's initials or nothing; of an unknown one the neighbours decide. */
export interface Guess {
  readonly type: EntityType | 'thing' | 'letters' | 'unknown'
  readonly confidence: number
}

export function guessByWords(
  words: readonly Word[],
  piece: Piece,
  text: string,
  lowered: ReadonlySet<string>,
  letters: ReadonlyMap<string, string>,
): Guess {
  const [start, end] = piece.words
  const count = end - start
  const first = words[start]!.text
  const last = words[end - 1]!.text
  const inCapitals = text.length > 2 && isUpper(text.charCodeAt(1)) && text === text.toUpperCase()
  if (count === 2 && monthNames.has(first) && isSurname(last)) return { type: 'person', confidence: 0.85 }
  if (
    calendarWords.has(text) ||
    calendarWords.has(`${text}.`) ||
    calendarWords.has(first) ||
    (count > 1 && calendarWords.has(last))
  )
    return { type: 'thing', confidence: 1 }
  if (parties.has(text)) return { type: 'organization', confidence: 0.9 }
  if (count === 1 && nationalities.has(text) && standsAlone(words, start))
    return { type: 'organization', confidence: 0.9 }
  if (nationalities.has(text) || peoples.has(text) || /^\p{Lu}\p{Ll}+-Americans?$/u.test(text))
    return { type: 'thing', confidence: 1 }
  if (piece.title) return { type: 'person', confidence: 0.97 }
  if (isKnownOrganization(text)) return { type: 'organization', confidence: 0.95 }
  if (inCapitals && text.length > 4 && isKnownPlace(inTitleCase(text))) return { type: 'place', confidence: 0.93 }
  if (count === 2 && inCapitals && (isKnownPlace(first) || isKnownOrganization(first)) && !/\./.test(last))
    return { type: 'organization', confidence: 0.7 }
  if (count > 1 && inCapitals && text.length > 4 && !/\./.test(text)) return { type: 'thing', confidence: 0.9 }
  if ((text[1] === '-' && /^[RDI]-/.test(text)) || words[end]?.text === '$') return { type: 'thing', confidence: 1 }
  if (words[start - 1]?.text === '#' || words[start - 1]?.text === '@') return { type: 'thing', confidence: 0.9 }
  if (isKnownPlace(text)) return { type: 'place', confidence: givenName(text) || text === 'Washington' ? 0.7 : 0.93 }
  if (isKnownState(text) && count === 1 && text.includes('.')) return { type: 'place', confidence: 0.9 }
  if (text.includes('.') && /^[\p{L}\p{N}-]+\.(?:com|org|net|co|gov|edu|tv|us)$/u.test(text))
    return { type: 'organization', confidence: 0.8 }
  if (count === 1 && outletNouns.has(words[end]?.lower ?? '') && !words[start]!.starts)
    return { type: 'organization', confidence: 0.85 }
  if (count > 1 && stormWords.has(first)) return { type: 'thing', confidence: 0.9 }
  if (count > 1) return guessByParts(words, piece, first, last)
  if (/\d/.test(text) || words[end]?.text === '$') return { type: 'thing', confidence: 0.2 }
  if (text === 'Union' && /^state of the$/i.test(textOf(words, [Math.max(0, start - 3), start])))
    return { type: 'thing', confidence: 1 }
  if (isPostNominal(words, start) || thingLetters.has(text)) return { type: 'thing', confidence: 1 }
  // emphasis: "a HUGE mistake"
  if (text.length > 2 && inCapitals && everydayWords.has(text.toLowerCase()))
    return { type: 'unknown', confidence: 0.1 }
  if (/^[\p{Lu}&]{2,8}$/u.test(text) || /^(?:\p{Lu}\.){2,}$/u.test(text)) return byLetters(letters.get(text))
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O[’'])/.test(text))
    return { type: 'organization', confidence: 0.7 }
  if (bodySuffix.test(text)) return { type: 'organization', confidence: 0.8 }
  if (organizationEndings.has(text) && words[start - 1]?.lower === 'the' && !words[start]!.starts)
    return { type: 'organization', confidence: 0.6 }
  const lower = text.toLowerCase()
  if (/(?:ism|ics|ology|onry|ography|onomy|ness|phobia|.{4}(?:ential|ersial|tional|itical|gative))$/.test(lower))
    return { type: 'thing', confidence: 0.9 }
  if (/(?:ity|asy|ment|tion|sion)$/.test(lower)) return { type: 'unknown', confidence: 0.1 }
  if (everydayWords.has(lower) || lowered.has(lower)) return { type: 'unknown', confidence: 0.1 }
  if (thingEndings.has(text) || organizationEndings.has(text) || placeEndings.has(text) || organizationHeads.has(text))
    return { type: 'unknown', confidence: 0.1 }
  if (words[end]?.lower === 'of' && words[end + 1]?.capital) return { type: 'unknown', confidence: 0.1 }
  if (givenName(text) && !doubtfulGivenNames.has(text)) return { type: 'unknown', confidence: 0.4 }
  return { type: 'unknown', confidence: 0.3 }
}

function guessByParts(words: readonly Word[], piece: Piece, first: string, last: string): Guess {
  const [start, end] = piece.words
  const count = end - start
  const joined = hasJoiner(words, start, end)
  if (joined === 'House' && first === 'House' && longestKnown(words, start, end) === 0)
    return { type: 'thing', confidence: 0.7 }
  if (/^(?:Act|Amendment|Treaty|Agreement)$/.test(last)) return { type: 'thing', confidence: 0.9 }
  if (joined && (organizationHeads.has(joined) || organizationEndings.has(joined)))
    return { type: 'organization', confidence: 0.92 }
  if (count > 1 && (last === 'USA' || (last === 'Action' && /^\p{Lu}{3,}$/u.test(words[end - 2]!.text))))
    return { type: 'organization', confidence: 0.9 }
  if (words.slice(start, end - 1).some(({ possessive, text }) => possessive || (text === 'and' && bodyNouns.has(last))))
    return { type: 'organization', confidence: 0.92 }
  const startsPerson = givenName(first) !== undefined || /^(?:\p{Lu}\.)+$/u.test(first)
  const isWholePerson =
    startsPerson &&
    count <= 4 &&
    !(doubtfulGivenNames.has(first) && (thingEndings.has(last) || organizationEndings.has(last)))
  if (last === 'I' || last === 'II')
    for (let i = start; i < end - 1; i++)
      if (thingEndings.has(words[i]!.text)) return { type: 'thing', confidence: 0.9 }
  if (nameSuffixes.has(last)) return { type: 'person', confidence: 0.9 }
  if (isWholePerson && count === 2 && !strongEndings.has(last)) return { type: 'person', confidence: 0.93 }
  if (thingEndings.has(last) && !organizationEndings.has(last)) return { type: 'thing', confidence: 0.8 }
  if (organizationEndings.has(last) && !(placeEndings.has(last) && placeLeaning.has(last)))
    return { type: 'organization', confidence: 0.9 }
  if (everydayWords.has(first.toLowerCase()) && isKnownPlace(textOf(words, [start + 1, end])))
    return { type: 'place', confidence: 0.85 }
  if (placeEndings.has(last)) return { type: 'place', confidence: 0.85 }
  if (directions.has(first) && count === 2 && isKnownPlace(last)) return { type: 'place', confidence: 0.9 }
  if (/^(?:St\.?|Saint)$/.test(first) && givenName(last) !== undefined) return { type: 'unknown', confidence: 0.5 }
  if (placeBeginnings.has(first)) return { type: 'place', confidence: 0.75 }
  if (isWholePerson) return { type: 'person', confidence: 0.92 }
  for (let i = start + 1; i < end; i++)
    if (/^\p{Lu}\.$/u.test(words[i]!.text) || (nameParticles.has(words[i]!.text) && i < end - 1))
      return { type: isKnownPlace(last) && givenName(first) === undefined ? 'organization' : 'person', confidence: 0.8 }
  const known = longestKnown(words, start, end)
  if (
    known > 0 &&
    known < count &&
    isTeam(words, start + known, end) &&
    isKnownPlace(textOf(words, [start, start + known]))
  )
    return { type: 'organization', confidence: 0.85 }
  if (nationalities.has(first) || words.slice(start, end).some((word) => word.text === '&'))
    return { type: 'unknown', confidence: 0.2 }
  if (
    everydayWords.has(last.toLowerCase()) ||
    (last.endsWith('s') && everydayWords.has(last.slice(0, -1).toLowerCase()))
  )
    return { type: 'unknown', confidence: 0.15 }
  if (everydayWords.has(first.toLowerCase()) || commonWords.has(first.toLowerCase()))
    return { type: 'unknown', confidence: 0.2 }
  return { type: 'unknown', confidence: count === 2 ? 0.55 : count === 3 ? 0.45 : 0.2 }
}

/** "Tom Moll, QC,", "Harbor Lodge, F&AM": letters after a name and a comma. */
function isPostNominal(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!
  if (words[at - 1]?.text !== ',') return false
  return text.includes('&') || (postNominals.has(text) && words[at - 2]?.capital === true)
}

/** Months that are given names, too: "April Ruiz". */
const monthNames: ReadonlySet<string> = new Set(['Jan', 'April', 'June', 'May', 'August'])

function isSurname(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
    !everydayWords.has(word.toLowerCase()) &&
    !commonWords.has(word.toLowerCase()) &&
    !calendarWords.has(word) &&
    !thingEndings.has(word) &&
    !organizationEndings.has(word)
  )
}

/** What the names of firms, sites and papers of one word end in: "Shipsoft", "Harborpedia". */
const bodySuffix = /^\p{Lu}\p{Ll}+(?:pedia|news|wiki|leaks|soft|gram|book|flix|tube|bank|corp|media|tech|zilla|share)$/u

/** A capital, a full stop or a blank: cheap to ask before the whole word is. */
function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || code > 127 || code === 46 || code === 32
}

/** "MEXICO CITY" → "Mexico City". */
function inTitleCase(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}

/** The head before "of", "for", "on" inside the run. */
function hasJoiner(words: readonly Word[], start: number, end: number): string | undefined {
  for (let i = start + 1; i < end; i++) if (/^(?:of|for|on)$/.test(words[i]!.text)) return words[i - 1]!.text
  return undefined
}

/** What stands before the name of a storm or a mission. */
const stormWords: ReadonlySet<string> = new Set([
  'Cyclone',
  'Hurricane',
  'Typhoon',
  'Storm',
  'Operation',
  'Superstorm',
  'Spacecraft',
])

const strongEndings: ReadonlySet<string> = new Set(
  'University College Institute Foundation Campaign School Hospital Museum Center Centre Street Avenue Airport County Park Island Church Group Inc. Inc Corp Corp. Tower Hotel Stadium Act Award Prize Memorial News Times Magazine Show Airlines Company Building Square Bridge'.split(
    ' ',
  ),
)
const placeLeaning: ReadonlySet<string> = new Set([
  'Station',
  'Park',
  'Tower',
  'Hall',
  'Building',
  'Theater',
  'Theatre',
  'Field',
])

/** Bare letters are most often a body, but need something beside them that says so. */
function byLetters(defined: string | undefined): Guess {
  if (defined === 'thing') return { type: 'thing', confidence: 1 }
  return defined === 'organization' ? { type: 'organization', confidence: 0.85 } : { type: 'letters', confidence: 0.5 }
}
