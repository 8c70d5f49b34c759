/**
 * What a printed name names, first by its own words, then by what stands round every printing of it in the article (a name means one
 * thing in one article), last by the company it keeps: a surname is the person whose full name is printed elsewhere.
 */
import type { EntityType } from '../../../../schema/reading'
import { nameSuffixes } from '../../english/givenNames'
import { workNouns } from '../../english/workNouns'
import { isSchool } from './bodyContext'
import { definedLetters } from './definedLetters'
import { guessByWords, type Guess } from './guessByWords'
import { isKnownCountry } from './knownNames'
import { votesFor, type Votes } from './nameContext'
import type { Name } from '../../draft'
import { learnedVotes, type Shares } from './learnedVotes'
import type { Piece } from './splitRun'
import { textOf, type Word } from './readWords'

export interface TypedPiece extends Piece {
  readonly type: EntityType
  readonly confidence: number
}

type Vote = Votes & { firm: number }

/** Points that make two words in no list a person whose surname may stand alone. */
const leastPerson = 1
/** Of 0 to 4 the best on every other document of GUM, with names found by heads that had not seen it. */
const learnedWeight = 1
const nothing: Shares = { person: 0, organization: 0, place: 0 }
/** More printings of the same kind prove no more. */
const mostVotes = 5

/** The pieces that are names, each with its type; those that name a thing, a day or a people are left out. */
export function typeNames(
  words: readonly Word[],
  pieces: readonly Piece[],
  learned: readonly Name[] = [],
): TypedPiece[] {
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
  const found = learnedVotes(words, pieces, texts, learned)
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
  // a full name in no list still makes its last word a surname
  pieces.forEach((piece, i) => {
    if (guesses[i]!.type !== 'unknown' || piece.words[1] - piece.words[0] !== 2) return
    const vote = votes.get(texts[i]!)!
    if (
      vote.person < leastPerson ||
      decide(guesses[i]!, texts[i]!, vote, surnames, given, 2, found.get(texts[i]!))?.type !== 'person'
    )
      return
    if (isKnownCountry(surnameOf(words, piece))) return
    surnames.add(surnameOf(words, piece))
    given.add(words[piece.words[0]]!.text)
  })
  return pieces.flatMap((piece, i) => {
    if (isPlaceHere(words, piece, texts[i]!, guesses[i]!, surnames))
      return [{ ...piece, type: 'place', confidence: 0.85 }]
    if (guesses[i]!.type === 'place' && isSchool(words, piece.words[0]))
      return [{ ...piece, type: 'organization', confidence: 0.85 }]
    if (piece.words[1] - piece.words[0] === 1 && tails.has(texts[i]!) && isShort(words, piece.words))
      return [{ ...piece, type: 'organization', confidence: 0.8 }]
    if (isPair(texts[i]!, surnames, given) || isLike(texts[i]!, surnames)) return []
    const decided = decide(
      guesses[i]!,
      texts[i]!,
      votes.get(texts[i]!)!,
      surnames,
      given,
      piece.words[1] - piece.words[0],
      found.get(texts[i]!),
    )
    return decided ? [{ ...piece, ...decided }] : []
  })
}

/** "the Post", "a Post article": the last word of a longer name alone. */
function isShort(words: readonly Word[], [start, end]: Piece['words']): boolean {
  const before = words[start - 1]?.lower
  return before === 'the' || (before === 'a' && workNouns.has(words[end]?.lower ?? ''))
}

/** "the Ruiz-Cole interview": two persons, no name of one. */
function isPair(text: string, surnames: ReadonlySet<string>, given: ReadonlySet<string>): boolean {
  const parts = text.split(/[-–]/)
  return parts.length === 2 && parts.every((part) => surnames.has(part)) && !given.has(text)
}

/** "Ruizian", "Ruizcare": like Ruiz or what Ruiz made. */
function isLike(text: string, surnames: ReadonlySet<string>): boolean {
  const stem = /^(\p{Lu}\p{Ll}+)(?:ian|esque|care|nomics)$/u.exec(text)?.[1]
  return stem !== undefined && surnames.has(stem) && !surnames.has(text)
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

function surnameOf(words: readonly Word[], { words: [start, end] }: Piece): string {
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
  learned: Shares = nothing,
): { type: EntityType; confidence: number } | undefined {
  if (guess.type === 'thing') return undefined
  if (guess.type === 'person' && guess.confidence >= 0.9) return { type: 'person', confidence: guess.confidence }
  if (
    guess.confidence >= 0.93 &&
    (guess.type === 'place' || guess.type === 'organization') &&
    !(count === 1 && surnames.has(text))
  )
    return { type: guess.type, confidence: guess.confidence }
  const person = vote.person + learnedWeight * learned.person + (guess.type === 'person' ? 4 * guess.confidence : 0)
  const organization =
    vote.organization +
    learnedWeight * learned.organization +
    (count > 1 ? vote.definite * 0.5 : 0) +
    (guess.type === 'organization' ? 5 * guess.confidence : 0)
  const place = vote.place + learnedWeight * learned.place + (guess.type === 'place' ? 5 * guess.confidence : 0)
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
