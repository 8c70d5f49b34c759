/**
 * Noun phrases that name who speaks: before a cue ("Ruiz, who leads the union, said") or after it ("said Ana Ruiz, 49, a nurse").
 * Found by closed word classes and punctuation alone; a phrase never leaves its sentence and no walk is longer than `reach` tokens.
 */
import type { Span } from '../../../../schema/article'
import { abbreviationsAnywhere, abbreviationsBefore } from '../../english/abbreviations'
import { cueForms } from '../../english/cueVerbs'
import {
  adverb,
  auxiliary,
  commonVerb,
  conjunction,
  determiner,
  isA,
  modal,
  preposition,
  relative,
  subjectPronoun,
  subordinator,
  time,
  type Words,
} from './words'

const reach = 45
const nominative = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'you', 'who'])
const finite = auxiliary | modal | commonVerb

/** Token range of the noun phrase that ends right before `end`, not reaching left of `low`. */
export function nounPhraseBefore(words: Words, end: number, low: number): Span | null {
  let last = end - 1
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

/** Token range of the noun phrase that begins at `start`, not reaching `high`. */
export function nounPhraseAfter(words: Words, start: number, high: number): Span | null {
  const { tokens } = words.draft
  if (start >= high || !tokens[start]!.isWord || words.run[start]! >= 0) return null
  const first = words.lower[start]!
  if (first === 'that') return null
  if (nominative.has(first)) return [start, start + 1]
  if (isA(words, start, preposition | subordinator | auxiliary | modal | adverb) && !isA(words, start, determiner))
    return null
  if (isA(words, start, time) && words.capital[start] === 1) return null
  const end = Math.min(high, start + reach)
  let i = start
  for (; i < end; i++) {
    const lower = words.lower[i]!
    if (words.run[i]! >= 0) {
      const run = words.runs[words.run[i]!]!
      if (run.isSpeech) break
      i = run.end - 1
      continue
    }
    if (!tokens[i]!.isWord) {
      if (lower === '.' && endsAbbreviation(words, i) && i + 1 < end) continue
      if (lower === '(') {
        const closing = closingBracket(words, i, end)
        if (closing < 0) break
        i = closing
        continue
      }
      if (['&', '/', '%', '$', '#', '@', "'", '’', '-'].includes(lower) && touches(words, i)) continue
      if (lower === ',' && i + 1 < end && continuesApposition(words, i + 1, end)) continue
      break
    }
    if (i === start) continue
    if (isA(words, i, time) && words.capital[i] === 1) break
    if (
      [
        'yesterday',
        'today',
        'during',
        'after',
        'before',
        'when',
        'while',
        'as',
        'because',
        'since',
        'until',
        'via',
        'if',
        'though',
        'although',
        'but',
        'where',
        'last',
        'earlier',
        'late',
        'early',
        'this',
        'following',
        'once',
        'tonight',
        'on',
        'regarding',
        'about',
      ].includes(lower)
    )
      break
    if (
      ['in', 'at', 'from', 'by', 'with', 'to'].includes(lower) &&
      (words.capital[i - 1] === 1 || !tokens[i - 1]!.isWord)
    )
      break
    if (
      lower === 'and' &&
      i + 1 < end &&
      (isA(words, i + 1, auxiliary | modal | commonVerb) || isCueWord(words, i + 1))
    )
      break
  }
  while (i > start && !tokens[i - 1]!.isWord && ![')', '.', '%'].includes(words.lower[i - 1]!)) i--
  return i > start ? [start, i] : null
}

function continuesApposition(words: Words, i: number, end: number): boolean {
  const lower = words.lower[i]!
  if (/^\d+$/.test(lower)) return true
  if (words.run[i]! >= 0 || !words.draft.tokens[i]!.isWord) return false
  if (lower.endsWith('ing') && words.capital[i] === 0) return false
  if (['who', 'whose', 'the', 'a', 'an', 'one', 'former', 'jr', 'sr', 'whom'].includes(lower)) return true
  if (isA(words, i, conjunction | preposition | subordinator | relative | subjectPronoun | adverb | auxiliary))
    return false
  const appositive =
    /(?:er|or|man|woman|ist|ent|ian|chief|head|dean|mayor|general|member|fellow|aide|attorney|lawyer|chair|secretary|co-\w+|ive|ant)$/
  if (words.capital[i] === 1) {
    // a place or a party after a comma: “mayor of Reno, Nev.,”
    const next = words.lower[i + 1] ?? ''
    return i + 1 < end && (next === ',' || next === '.') ? true : appositive.test(lower)
  }
  return appositive.test(lower)
}

export function endsAbbreviation(words: Words, stop: number): boolean {
  const before = words.draft.tokens[stop - 1]
  if (!before?.isWord || before.span[1] !== words.draft.tokens[stop]!.span[0]) return false
  return abbreviationsBefore.has(before.text) || abbreviationsAnywhere.has(before.text) || /^\p{Lu}$/u.test(before.text)
}

function touches(words: Words, i: number): boolean {
  const { tokens } = words.draft
  return tokens[i - 1]?.span[1] === tokens[i]!.span[0] || tokens[i + 1]?.span[0] === tokens[i]!.span[1]
}

export function isDash(words: Words, i: number): boolean {
  const lower = words.lower[i]!
  return lower === '—' || lower === '–' || lower === '―' || (lower === '-' && !touches(words, i))
}

function openingBracket(words: Words, from: number, low: number): number {
  for (let i = from - 1; i >= low && i > from - 20; i--) if (words.lower[i] === '(') return i
  return -1
}

function closingBracket(words: Words, from: number, end: number): number {
  for (let i = from + 1; i < end && i < from + 20; i++) if (words.lower[i] === ')') return i
  return -1
}

function isCueWord(words: Words, i: number): boolean {
  const forms = cueForms.get(words.lower[i]!)
  return forms !== undefined && forms.some((form) => form.form === 'past' && words.lower[i]!.length > 3)
}
