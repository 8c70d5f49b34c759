/**
 * A word that has its capital only because it begins the sentence, run together with the name behind it ("Debating Ruiz would be fun", "Will
 * Ruiz come?"): no part of the name where the article prints that name, or one that ends in it, elsewhere.
 */
import { givenName } from '../../english/givenNames'
import type { Piece } from './splitRun'
import { textOf, type Word } from './readWords'

export function withoutOpenings(words: readonly Word[], pieces: readonly Piece[]): Piece[] {
  if (!pieces.some((piece) => isOpening(words, piece))) return [...pieces]
  const printed = new Set<string>()
  const endings = new Set<string>()
  for (const piece of pieces) {
    if (isOpening(words, piece)) continue
    printed.add(textOf(words, piece.words))
    endings.add(words[piece.words[1] - 1]!.text)
  }
  return pieces.map((piece) => {
    const [first, end] = piece.words
    if (!isOpening(words, piece) || printed.has(textOf(words, piece.words))) return piece
    const isKnown =
      printed.has(textOf(words, [first + 1, end])) || (end - first === 2 && endings.has(words[end - 1]!.text))
    return isKnown ? { ...piece, words: [first + 1, end] } : piece
  })
}

function isOpening(words: readonly Word[], { words: [first, end], title }: Piece): boolean {
  const { starts, text, lower } = words[first]!
  if (!starts || title || end - first < 2) return false
  if (givenName(text) === undefined) return /^\p{L}{3,}ing$/u.test(lower) || prepositions.has(lower)
  return auxiliaries.has(text) && asks(words, end)
}

const prepositions: ReadonlySet<string> = new Set('beneath amid versus despite alongside'.split(' '))
/** Given names, too. */
const auxiliaries: ReadonlySet<string> = new Set(['Will', 'May', 'Can'])

function asks(words: readonly Word[], from: number): boolean {
  const { sentence } = words[from - 1]!
  for (let i = from; words[i]?.sentence === sentence; i++) if (words[i]!.text === '?') return true
  return false
}
