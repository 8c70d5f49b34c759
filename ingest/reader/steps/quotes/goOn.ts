import type { Span } from '../../../../schema/article'
import { trimEnd } from './contentAfter'
import type { Found } from './findQuotesByRules'
import { type Words } from './words'

/** Quotations that follow with nothing between: “A,” she said. “B.” “C.” */
export function goOn(words: Words, one: Found, next: Found | undefined, claimed: Set<number>, high: number): void {
  const lastContent = one.contents.at(-1)!
  const hasMarks = hasRun(words, one.contents)
  if (!hasMarks && !one.inverted) return
  let i = Math.max(lastContent[1], one.cue.tokens[1], one.source?.[1] ?? 0)
  const sentence = words.draft.sentences[words.draft.tokens[one.cue.at]!.sentence]!
  const isAfterQuote = words.run[lastContent[1] - 1]! >= 0 && lastContent[1] > one.cue.at
  if (!isAfterQuote) {
    if (next && next.cue.at < sentence.tokens[1] && hasRun(words, next.contents)) return
    // the rest of the cue's sentence: “, speaking on CNN.”
    if (i < sentence.tokens[1]) {
      let j = i
      while (j < sentence.tokens[1] && words.run[j]! < 0) j++
      i = j
    }
  } else if (i < high && ['.', ','].includes(words.lower[i]!)) i++
  while (i < high) {
    const run = words.run[i]!
    if (run < 0 || claimed.has(run) || words.runs[run]!.start !== i) return
    if (!words.runs[run]!.isSpeech) return
    let end = words.runs[run]!.end
    if (end < high && !startsNewSentence(words, end)) {
      // “… are in support” of the evidence: the sentence goes on outside the marks, and nobody else is given as its source
      const close = words.draft.sentences[words.draft.tokens[end]!.sentence]!.tokens[1]
      if (words.runs[run]!.words < 6 || (next && next.cue.at < close)) return
      end = trimEnd(words, i, close)
    }
    one.contents.push([i, end])
    claimed.add(run)
    i = end
  }
}

function hasRun(words: Words, ranges: readonly Span[]): boolean {
  for (const [a, b] of ranges) for (let i = a; i < b; i++) if (words.run[i]! >= 0) return true
  return false
}

function startsNewSentence(words: Words, i: number): boolean {
  const { tokens } = words.draft
  return tokens[i]!.sentence !== tokens[i - 1]!.sentence || words.run[i]! >= 0 || words.lower[i] === '.'
}
