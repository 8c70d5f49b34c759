/** Where what is said ends: the end of the sentence, or before the next clause that is the reporter's own again. */
import { conjunction, isA, subjectPronoun, type Words } from './words'
import type { Cue } from './findCues'

/** Token index after the last token of the content that begins at `start`; `after` is the next cue of the paragraph. */
export function clauseEnd(words: Words, start: number, high: number, cue: Cue, after: Cue | undefined): number {
  let depth = 0
  let runEnd = 0
  for (let i = start; i < high; i++) {
    if (words.run[i]! >= 0) {
      runEnd = words.runs[words.run[i]!]!.end
      i = runEnd - 1
      continue
    }
    const lower = words.lower[i]!
    if (lower === '(' || lower === '[') depth++
    if (lower === ')' || lower === ']') depth--
    if (depth > 0 || i === start) continue
    if (lower === ';' || lower === '—') return i
    if (lower === ',' && i + 1 < high) {
      const next = words.lower[i + 1]!
      if (after && after.tokens[0] === i + 1 && after.standing !== 'infinitive') return i
      if (['but', 'which', 'while', 'although', 'though', 'according'].includes(next)) return i
      if (after && next === 'and' && after.tokens[0] === i + 2) return i
    }
    if ((lower === 'and' || lower === 'but') && after && after.tokens[0] === i + 1 && after.standing === 'finite' && cue.standing === 'finite' && isSpeechVerb(after)) return i
    if (lower === 'according' && words.lower[i + 1] === 'to') return i
    if (after && lower === 'as' && i < after.tokens[0] && after.tokens[0] - i <= 4 && isA(words, i + 1, subjectPronoun)) return i
    if (lower === 'but' && !isA(words, i - 1, conjunction) && isA(words, i + 1, subjectPronoun)) return i
  }
  // “… those ideas. He’s not only unafraid”: a quotation that runs on belongs to what is said
  return Math.max(high, runEnd)
}

function isSpeechVerb(cue: Cue): boolean {
  return cue.verb.attitude === 'says' || cue.verb.attitude === 'asks' || cue.verb.attitude === 'urges'
}
