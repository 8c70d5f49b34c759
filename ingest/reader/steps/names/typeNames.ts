/**
 * What a printed name names, first by its own words, then by what stands round every printing of it in the article (a name means one
 * thing in one article), last by the company it keeps: a surname is the person whose full name is printed elsewhere.
 */
import type { EntityType } from '../../../../schema/reading'
import { doubtfulGivenNames, givenName, nameParticles, nameSuffixes } from '../../english/givenNames'
import { everydayWords } from '../../english/everydayWords'
import { calendarWords, commonWords, thingEndings } from '../../english/notNames'
import { organizationEndings, organizationHeads, parties } from '../../english/organizationWords'
import { nationalities, peoples } from '../../english/peoples'
import { directions, placeBeginnings, placeEndings } from '../../english/places'
import { outletNouns } from './findRuns'
import { isKnownOrganization, isKnownPlace, isKnownState, longestKnown } from './knownNames'
import { votesFor, type Votes } from './nameContext'
import type { Word } from './readWords'
import { isTeam, textOf, type Piece } from './splitRun'

export interface TypedPiece extends Piece {
  readonly type: EntityType
  readonly confidence: number
}

type Vote = Votes & { firm: number }

/** More printings of the same kind prove no more. */
const mostVotes = 5

interface Guess {
  readonly type: EntityType | 'thing' | 'letters' | 'unknown'
  readonly confidence: number
}

/** The pieces that are names, each with its type; those that name a thing, a day or a people are left out. */
export function typeNames(words: readonly Word[], pieces: readonly Piece[]): TypedPiece[] {
  const texts = pieces.map((piece) => textOf(words, piece.words))
  const lowered = new Set<string>()
  for (const word of words) if (word.isWord && !word.capital) lowered.add(word.lower)
  const letters = definedLetters(words, pieces)
  const guesses = pieces.map((piece, i) => guessByWords(words, piece, texts[i]!, lowered, letters))
  const surnames = new Set<string>()
  const given = new Set<string>()
  pieces.forEach((piece, i) => {
    if (guesses[i]!.type !== 'person') return
    surnames.add(surnameOf(words, piece))
    if (piece.words[1] - piece.words[0] > 1) given.add(words[piece.words[0]]!.text)
  })
  const tails = new Set<string>()
  pieces.forEach((piece, i) => {
    if (guesses[i]!.type === 'organization' && piece.words[1] - piece.words[0] > 1)
      tails.add(words[piece.words[1] - 1]!.text)
  })
  const votes = new Map<string, Vote>()
  pieces.forEach((piece, i) => {
    const vote = votes.get(texts[i]!) ?? {
      person: 0,
      organization: 0,
      place: 0,
      definite: 0,
      thing: 0,
      alone: 0,
      firm: 0,
    }
    const context = votesFor(words, piece)
    for (const type of ['person', 'organization', 'place', 'definite', 'thing', 'alone'] as const)
      vote[type] = Math.min(mostVotes, vote[type] + context[type])
    if (!words[piece.words[0]]!.starts) vote.firm++
    if (piece.title) vote.person += 3
    votes.set(texts[i]!, vote)
  })
  return pieces.flatMap((piece, i) => {
    if (isPlaceHere(words, piece, texts[i]!, guesses[i]!, surnames))
      return [{ ...piece, type: 'place', confidence: 0.85 }]
    if (piece.words[1] - piece.words[0] === 1 && tails.has(texts[i]!) && words[piece.words[0] - 1]?.lower === 'the')
      return [{ ...piece, type: 'organization', confidence: 0.8 }]
    const decided = decide(
      guesses[i]!,
      texts[i]!,
      votes.get(texts[i]!)!,
      surnames,
      given,
      piece.words[1] - piece.words[0],
    )
    return decided ? [{ ...piece, ...decided }] : []
  })
}

/** Bare letters are most often a body, but need something beside them that says so. */
function byLetters(defined: string | undefined): Guess {
  if (defined === 'thing') return { type: 'thing', confidence: 1 }
  return defined === 'organization' ? { type: 'organization', confidence: 0.85 } : { type: 'letters', confidence: 0.5 }
}

/** A town that is also somebody's surname in this article: where "in", "from" or "near" stands before it, the town. */
function isPlaceHere(
  words: readonly Word[],
  piece: Piece,
  text: string,
  guess: Guess,
  surnames: ReadonlySet<string>,
): boolean {
  return (
    guess.type === 'place' &&
    surnames.has(text) &&
    /^(?:in|from|near|outside|around|to|at)$/.test(words[piece.words[0] - 1]?.lower ?? '')
  )
}

/** Letters defined in brackets: after an organization's name ("(DHS)") they are one, after anything else a thing. */
function definedLetters(
  words: readonly Word[],
  pieces: readonly Piece[],
): ReadonlyMap<string, 'organization' | 'thing'> {
  const letters = new Map<string, 'organization' | 'thing'>()
  for (const {
    words: [start, end],
  } of pieces) {
    if (end - start !== 1 || words[start - 1]?.text !== '(' || words[end]?.text !== ')') continue
    const text = words[start]!.text
    if (!/^\p{Lu}{2,7}$/u.test(text)) continue
    const initials = pieces.some(
      ({ words: [from, to] }) =>
        to - from > 1 && start - to <= 2 && start >= to && initialsOf(words, from, to).endsWith(text),
    )
    letters.set(text, initials ? 'organization' : 'thing')
  }
  return letters
}

function initialsOf(words: readonly Word[], from: number, to: number): string {
  let initials = ''
  for (let i = from; i < to; i++) if (words[i]!.capital) initials += words[i]!.text[0]
  return initials
}

function guessByWords(
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
  if (calendarWords.has(text) || calendarWords.has(first) || (count > 1 && calendarWords.has(last)))
    return { type: 'thing', confidence: 1 }
  if (parties.has(text)) return { type: 'organization', confidence: 0.9 }
  if (nationalities.has(text) || peoples.has(text)) return { type: 'thing', confidence: 1 }
  if (piece.title) return { type: 'person', confidence: 0.97 }
  if (isKnownOrganization(text)) return { type: 'organization', confidence: 0.95 }
  if (text.length > 4 && text === text.toUpperCase() && isKnownPlace(inTitleCase(text)))
    return { type: 'place', confidence: 0.93 }
  if (
    count === 2 &&
    text === text.toUpperCase() &&
    (isKnownPlace(first) || isKnownOrganization(first)) &&
    !/\./.test(last)
  )
    return { type: 'organization', confidence: 0.7 }
  if (count > 1 && text === text.toUpperCase() && text.length > 4 && !/\./.test(text))
    return { type: 'thing', confidence: 0.9 }
  if (/^[RDI]-/.test(text) || words[end]?.text === '$') return { type: 'thing', confidence: 1 }
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
  if (/^\p{Lu}{2,8}$/u.test(text) || /^(?:\p{Lu}\.){2,}$/u.test(text)) return byLetters(letters.get(text))
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O[’'])/.test(text))
    return { type: 'organization', confidence: 0.7 }
  if (organizationEndings.has(text) && words[start - 1]?.lower === 'the' && !words[start]!.starts)
    return { type: 'organization', confidence: 0.6 }
  const lower = text.toLowerCase()
  if (/(?:ism|ics|ology|onry|ography|onomy|ness)$/.test(lower)) return { type: 'thing', confidence: 0.9 }
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
  if (joined && (organizationHeads.has(joined) || organizationEndings.has(joined)))
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

export function surnameOf(words: readonly Word[], { words: [start, end] }: Piece): string {
  let last = end - 1
  while (last > start && nameSuffixes.has(words[last]!.text)) last--
  return words[last]!.text
}

function decide(
  guess: Guess,
  text: string,
  vote: Vote,
  surnames: ReadonlySet<string>,
  given: ReadonlySet<string>,
  count: number,
): { type: EntityType; confidence: number } | undefined {
  if (guess.type === 'thing') return undefined
  if (guess.type === 'person' && guess.confidence >= 0.9) return { type: 'person', confidence: guess.confidence }
  if (
    guess.confidence >= 0.93 &&
    (guess.type === 'place' || guess.type === 'organization') &&
    !(count === 1 && surnames.has(text))
  )
    return { type: guess.type, confidence: guess.confidence }
  const person = vote.person + (guess.type === 'person' ? 4 * guess.confidence : 0)
  const organization =
    vote.organization +
    (count > 1 ? vote.definite * 0.5 : 0) +
    (guess.type === 'organization' ? 5 * guess.confidence : 0)
  const place = vote.place + (guess.type === 'place' ? 5 * guess.confidence : 0)
  if (count === 1 && surnames.has(text) && (guess.type === 'place' || vote.place - vote.person < 3))
    return { type: 'person', confidence: 0.95 }
  if (count === 1 && given.has(text) && vote.place < 2.5) return { type: 'person', confidence: 0.9 }
  const best = Math.max(person, organization, place)
  if ((guess.type === 'letters' || guess.type === 'unknown') && vote.thing > Math.max(1.5, best)) return undefined
  if (guess.type === 'letters') {
    if (organization < 0.5 && vote.definite < 1 && vote.alone < 1 && vote.firm < 2) return undefined
    return place >= 3 && organization < 0.5
      ? { type: 'place', confidence: 0.6 }
      : { type: 'organization', confidence: 0.6 }
  }
  if (
    guess.type === 'unknown' &&
    count === 1 &&
    (/[^siua]s$/.test(text) || vote.definite >= 1) &&
    best < 1.5 + vote.definite * 0.5
  )
    return undefined
  if (guess.type === 'unknown') {
    if (guess.confidence < 0.25 && best < (count > 1 ? 1.5 : 2.4)) return undefined
    if (vote.firm === 0 && best < 1.5 && count === 1) return undefined
    if (count === 1 && best < 0.3 && (vote.firm === 0 || vote.alone === 0) && guess.confidence < 0.4) return undefined
    if (best === 0) return guess.confidence < 0.3 ? undefined : { type: 'person', confidence: count > 1 ? 0.5 : 0.4 }
  }
  const type = best === person ? 'person' : best === place ? 'place' : 'organization'
  return { type, confidence: Math.min(0.97, 0.5 + best / 10) }
}
