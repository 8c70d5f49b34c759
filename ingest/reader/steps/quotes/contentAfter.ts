import type { Span } from '../../../../schema/article'
import { clauseEnd, type CueAt } from './clauseEnd'
import { accordingTo, type Cue } from './findCues'
import { conjunction, isA, type Words } from './words'

/** What is said after the cue. */
export function contentAfter(
  words: Words,
  cue: Cue,
  from: number,
  [, high]: Span,
  hasLeft: boolean,
  after: Cue | undefined,
  cueAt: CueAt,
  stopsAtComma: boolean,
): Span | null {
  const end = (begin: number): number => clauseEnd(words, begin, high, cue, after, cueAt, stopsAtComma)
  let start = from
  if (cue.verb === accordingTo) {
    if (hasLeft)
      return words.lower[start] === ',' && start + 3 < high
        ? [start + 1, trimEnd(words, start + 1, end(start + 1))]
        : null
    if (words.lower[start] !== ',') return null
    start++
    return [start, trimEnd(words, start, end(start))]
  }
  if (hasLeft && words.lower[start] !== ',') return null
  if (hasLeft && words.lower[start] === ',') {
    const next = start + 1
    if (next >= high) return null
    if (words.run[next]! >= 0) return [next, words.runs[words.run[next]!]!.end]
    if (
      words.lower[next]!.endsWith('ing') ||
      isA(words, next, conjunction) ||
      ['who', 'which', 'when', 'as', 'where', 'while', 'in', 'after'].includes(words.lower[next]!)
    )
      return null
    if (words.run[cue.tokens[0] - 2]! >= 0) return null
    return [next, trimEnd(words, next, end(next))]
  }
  while (start < high && [',', ':', '-', '—', '–'].includes(words.lower[start]!)) start++
  if (start >= high) return null
  const run = words.run[start]!
  if (run >= 0 && words.runs[run]!.isSpeech && endsSentence(words, words.runs[run]!.end))
    return [start, words.runs[run]!.end]
  const last = trimEnd(words, start, end(start))
  return last > start ? [start, last] : null
}

function endsSentence(words: Words, end: number): boolean {
  return (
    /[.?!,…—-]/.test(words.lower[end - 2] ?? '') || end >= words.lower.length || ['.', ','].includes(words.lower[end]!)
  )
}

export function trimEnd(words: Words, start: number, end: number): number {
  let last = end
  while (
    last > start &&
    words.run[last - 1]! < 0 &&
    [',', '.', ';', ':', '-', '—', '–', '?', '!'].includes(words.lower[last - 1]!)
  ) {
    if (['?', '!'].includes(words.lower[last - 1]!)) break
    last--
  }
  return last
}
