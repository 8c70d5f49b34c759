/** Noun phrases that name who speaks, after a cue: "said Ana Ruiz, 49, a nurse". By the same means as those before one. */
import type { Span } from '../../../../schema/article'
import { isCueWord, reach } from './nounPhraseBefore'
import { endsAbbreviation, touches } from './punctuation'
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
  relative,
  subjectPronoun,
  subordinator,
  time,
  type Words,
} from './words'

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

function closingBracket(words: Words, from: number, end: number): number {
  for (let i = from + 1; i < end && i < from + 20; i++) if (words.lower[i] === ')') return i
  return -1
}
