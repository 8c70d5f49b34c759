/** Where what is said ends: the end of the sentence, or before the next clause that is the reporter's own again. */
import { isSpoken } from '../../../../schema/reading'
import { conjunction, isA, subjectPronoun, type Words } from './words'
import type { Cue } from './findCues'

/** The cue whose tokens begin at an index. */
export type CueAt = ReadonlyMap<number, Cue>

/** Token index after the last token of the content that begins at `start`; `after` is the next cue of the paragraph. */
export function clauseEnd(
  words: Words,
  start: number,
  high: number,
  cue: Cue,
  after: Cue | undefined,
  cueAt: CueAt,
  stopsAtComma: boolean,
): number {
  let depth = 0
  const endsHere = (next: number, comma: number): boolean => {
    if (stopsAtComma) return true
    const joined = cueAt.get(next) ?? (words.lower[next] === 'and' ? cueAt.get(next + 1) : undefined)
    if (joined && joined.standing !== 'infinitive' && joined.standing !== 'passive') return true
    if (comma < next - 1) return false
    return ['but', 'which', 'while', 'although', 'though', 'according'].includes(words.lower[next]!)
  }
  let runEnd = 0
  for (let i = start; i < high; i++) {
    if (words.run[i]! >= 0) {
      runEnd = words.runs[words.run[i]!]!.end
      i = runEnd - 1
      // “a stiff,” accusing him …; “a buffoon,” Susan said: the comma that ends the clause is inside the marks
      if (words.lower[runEnd - 2] === ',' && runEnd < high && endsHere(runEnd, i)) return runEnd
      continue
    }
    const lower = words.lower[i]!
    if (lower === '(' || lower === '[') depth++
    if (lower === ')' || lower === ']') depth--
    if (depth > 0 || i === start) continue
    if (lower === ';' || lower === '—' || (lower === ':' && i + 1 < high && words.run[i + 1]! >= 0)) return i
    if (lower === ',' && i + 1 < high) {
      if (i > start + 1 && endsHere(i + 1, i)) return i
    }
    if (lower === 'and' || lower === 'but') {
      const joined = cueAt.get(i + 1)
      if (joined?.standing === 'finite' && cue.standing === 'finite' && isSpeechVerb(joined)) return i
    }
    if (lower === 'according' && words.lower[i + 1] === 'to') return i
    if (after && lower === 'as' && i < after.tokens[0] && after.tokens[0] - i <= 4 && isA(words, i + 1, subjectPronoun))
      return i
    if (lower === 'but' && !isA(words, i - 1, conjunction) && isA(words, i + 1, subjectPronoun)) return i
  }
  // “… those ideas. He’s not only unafraid”: a quotation that runs on belongs to what is said
  return Math.max(high, runEnd)
}

function isSpeechVerb(cue: Cue): boolean {
  return isSpoken(cue.verb.attitude)
}
