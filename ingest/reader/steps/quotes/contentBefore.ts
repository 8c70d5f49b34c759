import type { Span } from '../../../../schema/article'
import { accordingTo, type Cue } from './findCues'
import type { Found } from './findQuotesByRules'
import { auxiliary, commonVerb, isA, modal, preposition, subordinator, type Words } from './words'

/** What is said before the cue: quotations, or the clause that ends at the comma. */
export function contentBefore(
  words: Words,
  cue: Cue,
  edge: number,
  [sentenceStart]: Span,
  low: number,
  inverted: boolean,
  previous: Found | undefined,
  claimed: ReadonlySet<number>,
): Span | null {
  if (cue.standing !== 'finite' || edge <= low) return null
  if (cue.verb === accordingTo) return wholeBefore(words, edge, sentenceStart, low)
  const end = edge
  const lastToken = end - 1
  const isComma =
    words.lower[lastToken] === ',' ||
    words.lower[lastToken] === '—' ||
    words.lower[lastToken] === '-' ||
    words.lower[lastToken] === '―'
  const previousEnd = previous
    ? Math.max(previous.cue.tokens[1], previous.inverted && previous.source ? previous.source[1] : 0)
    : low
  const floor = Math.max(low, previousEnd)
  const beforeComma = isComma ? lastToken - 1 : lastToken
  if (beforeComma < floor) return null
  const run = words.run[beforeComma]!
  if (run >= 0 && !claimed.has(run)) {
    // “… in a campaign.” Governor Hill said he would: the quotation before a new sentence is somebody else's
    if (words.lower[words.runs[run]!.end - 2] === '.' && cue.follows !== 'end') return null
    const { start, isSpeech } = words.runs[run]!
    if (!isSpeech && !isComma && !/^[,.?!…—-]$/.test(words.lower[words.runs[run]!.end - 2] ?? '')) return null
    // “A.” “B,” he said: quotations that touch are one; a run inside a clause belongs to the whole clause
    let from = start
    while (from - 1 >= floor && words.run[from - 1]! >= 0 && !claimed.has(words.run[from - 1]!))
      from = words.runs[words.run[from - 1]!]!.start
    if (
      from > sentenceStart &&
      from - 1 >= floor &&
      words.draft.tokens[from - 1]!.sentence === words.draft.tokens[start]!.sentence
    ) {
      const clause = Math.max(words.draft.sentences[words.draft.tokens[from]!.sentence]!.tokens[0], floor)
      from = skipLead(words, clause, from)
    }
    return [from, isComma && words.lower[lastToken] === ',' ? end - 1 : end - (isComma ? 1 : 0)]
  }
  if (!isComma || cue.follows === 'quote') return null
  if (cue.follows !== 'end' && !inverted) {
    // “Those who can vote, he said, must register” has a comma after the cue; “On Monday, he said he would” has none
    if (words.lower[cue.tokens[1]] !== ',') return null
  }
  const from = skipLead(words, Math.max(sentenceStart, floor), end)
  if (lastToken - from < 2 && words.lower[cue.tokens[1]] !== ',') return null
  if (isA(words, from, preposition | subordinator) && lastToken - from < 8 && !hasVerb(words, from, lastToken))
    return null
  return from < lastToken ? [from, lastToken] : null
}

function hasVerb(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isA(words, i, auxiliary | modal | commonVerb) || /(?:[^e]ed|n['’]t)$/.test(words.lower[i]!)) return true
  return false
}

/** “‘…,’ the judge said, according to the Post”: all of the sentence so far, the other cue included. */
function wholeBefore(words: Words, edge: number, sentenceStart: number, low: number): Span | null {
  let from = sentenceStart
  if (from > low && words.run[from]! >= 0) from = words.runs[words.run[from]!]!.start
  from = skipLead(words, Math.max(from, low), edge)
  const end = words.lower[edge - 1] === ',' ? edge - 1 : edge
  return end - from >= 2 ? [from, end] : null
}

function skipLead(words: Words, from: number, end: number): number {
  let i = from
  while (i < end && ['but', 'and', ',', ';', '—', '-'].includes(words.lower[i]!)) i++
  return i
}
