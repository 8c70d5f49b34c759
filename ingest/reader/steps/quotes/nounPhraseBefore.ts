/**
 * Noun phrases that name who speaks, before a cue: "Ruiz, who leads the union, said". Found by closed word classes and punctuation alone; a phrase
 * never leaves its sentence and no walk is longer than `reach` tokens.
 */
import type { Span } from '../../../../schema/article'
import { cueForms } from '../../english/cueVerbs'
import { endsAbbreviation, isDash, touches } from './punctuation'
import {
  adverb,
  auxiliary,
  commonVerb,
  conjunction,
  determiner,
  isA,
  modal,
  nominative,
  preposition,
  subjectPronoun,
  subordinator,
  time,
  type Words,
} from './words'

export const reach = 45

const finite = auxiliary | modal | commonVerb

/** Token range of the noun phrase that ends right before `end`, not reaching left of `low`. */
export function nounPhraseBefore(words: Words, end: number, low: number): Span | null {
  const last = end - 1
  if (last < low) return null
  const from = Math.max(low, end - reach)
  if (words.lower[last] === ',' || isDash(words, last)) return appositionBefore(words, last, from)
  if (!words.draft.tokens[last]!.isWord && ![')', "'", '’', '.', '%'].includes(words.lower[last]!)) return null
  if (nominative.has(words.lower[last]!)) return [last, end]
  const start = walkLeft(words, last, from)
  return trimmed(words, start, end)
}

/**
 * “Ruiz, 49, of Reno, Nev., who leads the union, said”: from the comma before the cue back over the appositions to the name or description
 * they belong to.
 */
function appositionBefore(words: Words, closing: number, low: number): Span | null {
  const aside = asideBefore(words, closing, low)
  if (aside) return aside
  for (let comma = closing - 1; comma > low; comma--) {
    if (words.run[comma]! >= 0) return null
    if (words.lower[comma] !== words.lower[closing] && !(isDash(words, closing) && isDash(words, comma))) continue
    if (!opensApposition(words, comma + 1, closing - comma - 1)) {
      if (isA(words, comma + 1, conjunction | subordinator) || nominative.has(words.lower[comma + 1]!)) return null
      continue
    }
    const start = walkLeft(words, comma - 1, low)
    const phrase = trimmed(words, start, comma)
    if (!phrase) continue
    const isName = words.capital[phrase[0]] === 1 || isA(words, phrase[0], determiner | subjectPronoun)
    const isItselfApposition =
      start - 1 > low &&
      words.lower[start - 1] === ',' &&
      (words.capital[start - 2] === 1 || /^\d+$/.test(words.lower[start - 2]!)) &&
      opensApposition(words, start, comma - start) &&
      (words.capital[start] === 0 || comma - start <= 2) &&
      !isFronted(words, start - 1, low)
    if (isName && !isItselfApposition) return [phrase[0], closing]
  }
  return null
}

/** “Murphy, though, said”; “The administration, in an effort to help workers, said”: an aside after the noun phrase that begins the clause. */
function asideBefore(words: Words, closing: number, low: number): Span | null {
  let comma = closing - 1
  while (comma > low && words.lower[comma] !== ',') {
    if (words.run[comma]! >= 0) return null
    comma--
  }
  if (comma <= low || opensApposition(words, comma + 1, closing - comma - 1)) return null
  const start = walkLeft(words, comma - 1, low)
  const opener = start > low ? words.lower[start - 1]! : ''
  if (start > low && !['but', 'and', 'that', 'while', 'as', ';'].includes(opener)) return null
  const phrase = trimmed(words, start, comma)
  if (!phrase || phrase[0] > start + 1 || isA(words, start, preposition | subordinator)) return null
  return words.capital[phrase[0]] === 1 || isA(words, phrase[0], determiner | subjectPronoun) ? phrase : null
}

/** “In July, Sammy Aaron, …”: what stands before the comma is no name but leads into the clause. */
function isFronted(words: Words, comma: number, low: number): boolean {
  let i = comma
  while (i > low && words.lower[i - 1] !== ',' && words.run[i - 1]! < 0) i--
  return isA(words, i, preposition | subordinator | adverb | time)
}

function opensApposition(words: Words, i: number, length: number): boolean {
  if (length <= 0) return false
  const lower = words.lower[i]!
  if (['who', 'whose', 'whom', 'which', 'of', 'including'].includes(lower)) return true
  if (/^\d+$/.test(lower)) return length <= 3 || words.lower[i + 1] === ','
  if (isA(words, i, conjunction | subordinator | auxiliary | modal) || nominative.has(lower)) return false
  if (isA(words, i, preposition) && !isA(words, i, determiner)) return false
  return true
}

/** Leftmost token of the run of noun-phrase words that ends at `last`. */
function walkLeft(words: Words, last: number, low: number): number {
  const { tokens } = words.draft
  let i = last
  let cut = -1
  for (; i >= low; i--) {
    const token = tokens[i]!
    const lower = words.lower[i]!
    if (words.run[i]! >= 0) {
      const run = words.runs[words.run[i]!]!
      if (run.isSpeech || run.start < low || i === last || /^[,.?!]$/.test(words.lower[run.end - 2] ?? '')) break
      i = run.start
      continue
    }
    if (!token.isWord) {
      if (lower === ')') {
        const opening = openingBracket(words, i, low)
        if (opening < 0) break
        i = opening
        continue
      }
      if (
        lower === '.'
          ? endsAbbreviation(words, i)
          : ['&', '/', '%', '$', '#', '@', "'", '’', '-'].includes(lower) && touches(words, i)
      )
        continue
      break
    }
    if (isA(words, i, finite) && words.capital[i] === 0) break
    if (nominative.has(lower)) break
    if (isA(words, i, subordinator) && !isA(words, i, determiner | preposition)) break
    if (lower === 'that' || lower === 'so' || lower === 'but') break
    if (words.capital[i] === 0 && i < last && isCueWord(words, i)) break
    if (lower === 'and' || lower === 'or') {
      // “He smiled and Ruiz said”: a second clause; “Matthews and Blumenthal said”: one phrase
      if (cut < 0) cut = i + 1
    } else if (cut >= 0 && words.capital[i] === 0 && /(?:ed|ing)$/.test(lower)) return cut
  }
  if (cut >= 0) {
    const stop = i >= low ? i : -1
    if (stop >= 0 && (isA(words, stop, finite) || nominative.has(words.lower[stop]!) || words.lower[stop] === 'to'))
      return cut
    if (cut > i + 1 && isA(words, i + 1, preposition)) return cut
  }
  return i + 1
}

/** Without what leads into the clause: “But”, “Meanwhile”, “On Monday”, “In a call with reporters Monday”. */
function trimmed(words: Words, start: number, end: number): Span | null {
  let from = start
  while (from < end && (isA(words, from, conjunction) || (isA(words, from, adverb) && !isA(words, from, determiner))))
    from++
  if (
    from < end &&
    isA(words, from, preposition | subordinator) &&
    !['like', 'about', 'over', 'up', 'one', 'more'].includes(words.lower[from]!)
  ) {
    let cut = -1
    for (let i = from; i < end; i++)
      if (isA(words, i, time) && i + 1 < end && !isA(words, i + 1, time | preposition)) cut = i + 1
    if (cut < 0)
      for (let i = end - 1; i > from; i--)
        if (isA(words, i, determiner) && words.lower[i] !== 'that') {
          cut = i
          break
        }
    if (cut < 0) {
      cut = end - 1
      while (cut > from + 1 && words.capital[cut - 1] === 1 && !isA(words, cut - 1, preposition)) cut--
      if (words.capital[cut] === 0) while (cut > from + 1 && !isA(words, cut - 1, preposition)) cut--
    }
    from = cut
  }
  while (from < end && isA(words, from, time) && words.capital[from] === 1 && from + 1 < end) from++
  if (from >= end) return null
  for (let i = from; i < end; i++) if (words.draft.tokens[i]!.isWord && !isA(words, i, auxiliary)) return [from, end]
  return null
}

function openingBracket(words: Words, from: number, low: number): number {
  for (let i = from - 1; i >= low && i > from - 20; i--) if (words.lower[i] === '(') return i
  return -1
}

export function isCueWord(words: Words, i: number): boolean {
  const forms = cueForms.get(words.lower[i]!)
  return forms !== undefined && forms.some((form) => form.form === 'past' && words.lower[i]!.length > 3)
}
