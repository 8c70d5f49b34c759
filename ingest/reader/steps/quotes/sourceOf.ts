/** Who is given as the source of a cue. */
import type { Span } from '../../../../schema/article'
import { accordingTo, type Cue } from './findCues'
import type { Found } from './findQuotesByRules'
import { nounPhraseAfter } from './nounPhraseAfter'
import { nounPhraseBefore } from './nounPhraseBefore'
import { auxiliary, commonVerb, conjunction, isA, modal, type Words } from './words'

/** Whose words: the noun phrase before the cue, after it where the two are inverted, or that of the cue before it. */
export function sourceOf(
  words: Words,
  cue: Cue,
  [low, high]: Span,
  previous: Found | undefined,
): { source: Span | null; inverted: boolean; inherited: boolean; clauseStart: number } {
  const start = cue.tokens[0]
  if (cue.verb === accordingTo) {
    const source = nounPhraseAfter(
      words,
      cue.tokens[1],
      start - low <= 1 ? firstClauseEnd(words, cue.tokens[1], high) : high,
    )
    return { source, inverted: true, inherited: false, clauseStart: start }
  }
  const before = start - 1
  const lower = before >= low ? words.lower[before]! : ''
  const afterRun = before >= low && words.run[before]! >= 0
  if (cue.standing === 'finite' || cue.standing === 'reduced') {
    const afterBreak =
      before < low || lower === ',' || lower === '—' || lower === '-' || lower === '?' || lower === '!' || afterRun
    if (afterBreak && cue.tokens[1] - cue.tokens[0] <= 2) {
      const isAside = !afterRun && lower === ',' ? nounPhraseBefore(words, start, low) : null
      const source = isAside === null ? nounPhraseAfter(words, cue.tokens[1], high) : null
      if (
        source &&
        (afterRun ||
          before < low ||
          (lower === ',' && words.run[before - 1]! >= 0) ||
          cue.verb.lemma === 'say' ||
          endsAfter(words, source[1], high))
      )
        return { source, inverted: true, inherited: false, clauseStart: start }
    }
    if (!isA(words, before, conjunction) || before < low) {
      const source = before >= low && !afterRun ? nounPhraseBefore(words, start, low) : null
      if (source) return { source, inverted: false, inherited: false, clauseStart: source[0] }
    }
  }
  const clauseStart = start
  if (cue.standing === 'participle' && start - low <= 1) {
    // “Declaring that he alone can lead, the billionaire offered …”
    return {
      source: nounPhraseUntilVerb(words, nextComma(words, start, high) + 1, high),
      inverted: false,
      inherited: true,
      clauseStart,
    }
  }
  if (previous?.source) return { source: previous.source, inverted: false, inherited: true, clauseStart }
  return { source: mainSubject(words, low, start), inverted: false, inherited: true, clauseStart }
}

/** “According to the council, the bridge …”: the comma that parts the source from what is said; “to a Gallup poll, a yearly one, …” has two. */
function firstClauseEnd(words: Words, from: number, high: number): number {
  const comma = nextComma(words, from, high)
  if (!['a', 'an', 'who', 'which'].includes(words.lower[comma + 1] ?? '')) return comma
  const second = nextComma(words, comma + 1, high)
  return second < high && second - comma < 12 ? second : comma
}

function nextComma(words: Words, from: number, high: number): number {
  let i = from
  while (i < high && (words.run[i]! >= 0 || words.lower[i] !== ',')) i++
  return i
}

function endsAfter(words: Words, i: number, high: number): boolean {
  return i >= high || ['.', ',', ';', ':'].includes(words.lower[i]!)
}

/** The first noun phrase of the sentence that a verb follows: who saying, adding, noting refers to. */
function mainSubject(words: Words, low: number, end: number): Span | null {
  return nounPhraseUntilVerb(words, low, end)
}

function nounPhraseUntilVerb(words: Words, low: number, end: number): Span | null {
  for (let i = low + 1; i < end; i++) {
    if (words.run[i]! >= 0) continue
    const isVerb =
      isA(words, i, auxiliary | modal | commonVerb) ||
      (words.capital[i] === 0 && words.lower[i]!.length > 4 && words.lower[i]!.endsWith('ed'))
    if (isVerb) return nounPhraseBefore(words, i, low)
  }
  return null
}
