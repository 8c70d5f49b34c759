/**
 * Headlines in Title Case and lines in capitals: every word has a capital there, so a name is only what the rest of the article, or a
 * closed list, knows as one.
 */
import { everydayWords } from '../../english/everydayWords'
import { givenName } from '../../english/givenNames'
import { commonWords } from '../../english/notNames'
import { isKnownOrganization, isKnownPlace, longestKnown } from './knownNames'
import type { Draft } from '../../draft'
import { textOf, type Word } from './readWords'
import type { TypedPiece } from './typeNames'

/**
 * Indices of the sentences where a capital says nothing: most of their everyday words have one, too. A line of nothing but names and small
 * words ("Ruiz and Cole in Dover") is as good as prose.
 */
export function shoutedSentences(draft: Draft, words: readonly Word[]): ReadonlySet<number> {
  const counts = new Map<number, { long: number; upper: number; everyday: number; capital: number }>()
  for (const word of words) {
    if (!word.isWord || word.text.length < 3 || smallWords.has(word.lower) || (word.starts && !isLine(draft, word)))
      continue
    const count = counts.get(word.sentence) ?? { long: 0, upper: 0, everyday: 0, capital: 0 }
    count.long++
    if (word.text === word.text.toUpperCase()) count.upper++
    if (everydayWords.has(word.lower) || commonWords.has(word.lower)) {
      count.everyday++
      if (word.capital) count.capital++
    }
    counts.set(word.sentence, count)
  }
  const shouted = new Set<number>()
  for (const [sentence, { long, upper, everyday, capital }] of counts) {
    const isHeading = draft.paragraphs[draft.sentences[sentence]!.paragraph]!.kind !== 'prose'
    const inCapitals = long >= 3 && upper === long
    if (inCapitals || (everyday >= (isHeading ? 2 : 4) && capital / everyday >= (isHeading ? 0.6 : 0.9)))
      shouted.add(sentence)
  }
  return shouted
}

/** In lower case in Title Case, too. */
const smallWords: ReadonlySet<string> = new Set(
  'the and for with from but nor not that his her its who was are over into after amid per via as'.split(' '),
)

function isLine(draft: Draft, { paragraph }: Word): boolean {
  const { kind } = draft.paragraphs[paragraph]!
  return kind === 'headline' || kind === 'heading'
}

export function readShouted(
  words: readonly Word[],
  shouted: ReadonlySet<number>,
  known: readonly TypedPiece[],
): TypedPiece[] {
  if (shouted.size === 0) return []
  const dictionary = new Map<string, TypedPiece>()
  for (const piece of known) {
    const text = textOf(words, piece.words).toUpperCase()
    if (!dictionary.has(text)) dictionary.set(text, piece)
    if (piece.type !== 'person') continue
    const surname = words[piece.words[1] - 1]!.text.toUpperCase()
    if (!dictionary.has(surname)) dictionary.set(surname, piece)
  }
  const found: TypedPiece[] = []
  for (let i = 0; i < words.length; i++) {
    if (!shouted.has(words[i]!.sentence) || !words[i]!.capital) continue
    const piece = matchAt(words, i, dictionary)
    if (!piece) continue
    found.push(piece)
    i = piece.words[1] - 1
  }
  return found
}

function matchAt(
  words: readonly Word[],
  i: number,
  dictionary: ReadonlyMap<string, TypedPiece>,
): TypedPiece | undefined {
  for (let length = Math.min(6, words.length - i); length >= 1; length--) {
    const last = words[i + length - 1]!
    if (last.sentence !== words[i]!.sentence) continue
    const text = textOf(words, [i, i + length])
    const like = dictionary.get(text.toUpperCase())
    if (
      like &&
      (length > 1 || text.length > 2 || text === textOf(words, like.words)) &&
      !(length === 1 && commonWords.has(text.toLowerCase()) && givenName(text) === undefined)
    )
      return { words: [i, i + length], title: null, type: like.type, confidence: like.confidence }
    if (isKnownOrganization(text)) return { words: [i, i + length], title: null, type: 'organization', confidence: 0.8 }
    if (isKnownPlace(text) && (length > 1 || longestKnown(words, i, i + 1) === 0))
      return { words: [i, i + length], title: null, type: 'place', confidence: 0.8 }
    if (length === 2 && isFullName(words[i]!, last))
      return { words: [i, i + 2], title: null, type: 'person', confidence: 0.7 }
  }
  return undefined
}

function isFullName(first: Word, last: Word): boolean {
  return (
    givenName(first.text) !== undefined &&
    !first.possessive &&
    last.capital &&
    last.isWord &&
    !commonWords.has(last.lower) &&
    !/(?:ing|ed|s)$/.test(last.text)
  )
}
