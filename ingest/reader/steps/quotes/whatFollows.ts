/** What follows a cue, and where what is said would begin. */
import type { CueVerb } from '../../english/cueVerbs'
import type { Follows } from './findCues'
import {
  adverb,
  auxiliary,
  conjunction,
  determiner,
  isA,
  modal,
  objectPronoun,
  preposition,
  subordinator,
  time,
  type Words,
} from './words'

const clauseOpeners = new Set(
  "he she they we i it there that whether how why what who if he's she's it's they're he’s she’s it’s they’re i'm i’m we're we’re he'd he’d she'd she’d they'd they’d there's there’s when where".split(
    ' ',
  ),
)

export function whatFollows(
  words: Words,
  end: number,
  high: number,
  verb: CueVerb,
): { follows: Follows; next: number } {
  let i = end
  while (
    i < high &&
    words.run[i]! < 0 &&
    isA(words, i, adverb) &&
    !isA(words, i, subordinator | conjunction) &&
    words.lower[i] !== 'not'
  )
    i++
  const plain = complementAt(words, i, high)
  if (plain === 'quote' || plain === 'that' || plain === 'to') return { follows: plain, next: i }
  // “told reporters on Monday that”, “said in a statement that”, “said Tuesday that”
  const after = verb.addressed && plain === 'object' ? afterAddressee(words, i, high) : i
  if (verb.addressed && after > i) {
    const direct = complementAt(words, after, high)
    if (direct === 'quote' || direct === 'that' || direct === 'to') return { follows: direct, next: after }
  }
  const skipped = afterAdverbials(words, after, high)
  const late = complementAt(words, skipped, high)
  if (skipped > i && (late === 'quote' || late === 'that' || (late === 'to' && verb.addressed)))
    return { follows: late, next: skipped }
  if (plain === 'object' && verb.addressed && after > i && late === 'end') return { follows: 'end', next: skipped }
  if (skipped > i && late === 'end') return { follows: 'end', next: skipped }
  if (after > i && verb.addressed) return { follows: late === 'object' ? 'that' : late, next: after }
  return { follows: plain, next: i }
}

function complementAt(words: Words, i: number, high: number): Follows {
  if (i >= high) return 'end'
  const lower = words.lower[i]!
  if (words.run[i]! >= 0) return words.runs[words.run[i]!]!.isSpeech ? 'quote' : 'object'
  if ((lower === ',' || lower === ':' || lower === '-' || lower === '—') && i + 1 < high && words.run[i + 1]! >= 0)
    return 'quote'
  if (lower === ':') return 'quote'
  if (!words.draft.tokens[i]!.isWord) return ['$', '#', '@', '(', '['].includes(lower) ? 'object' : 'end'
  if (lower === 'to') return isNounNext(words, i + 1, high) ? 'end' : 'to'
  if (clauseOpeners.has(lower)) return 'that'
  if (isA(words, i, conjunction)) return 'end'
  if (isA(words, i, preposition) && !isA(words, i, determiner)) return 'end'
  if (isA(words, i, time) && words.capital[i] === 1) return 'end'
  if (isA(words, i, subordinator)) return 'end'
  return 'object'
}

/** “to the crowd”, “to People”, “to him”: no infinitive. */
function isNounNext(words: Words, i: number, high: number): boolean {
  if (i >= high) return false
  const isLowered = words.capital[i] === 1 && words.capital[i - 1] === 0
  return isLowered || isA(words, i, determiner | objectPronoun) || !words.draft.tokens[i]!.isWord
}

/** Index after the person addressed: “reporters”, “him”, “the State Department”, “KTLA’s Ana Ruiz”. */
function afterAddressee(words: Words, start: number, high: number): number {
  let i = start
  if (i >= high || words.run[i]! >= 0) return start
  if (isA(words, i, objectPronoun) && words.lower[i] !== 'one') return i + 1
  const limit = Math.min(high, start + 12)
  if (isA(words, i, determiner)) i++
  const first = i
  while (i < limit && words.run[i]! < 0 && words.draft.tokens[i]!.isWord) {
    if (
      i > first &&
      words.capital[i - 1] === 1 &&
      words.capital[i] === 0 &&
      !['of', 'and', 'for', 'magazine', 'radio', 'anchor', 'host'].includes(words.lower[i]!)
    )
      break
    if (isA(words, i, subordinator | auxiliary | modal) || clauseOpeners.has(words.lower[i]!)) break
    if (isA(words, i, determiner) && i > first) break
    if (isA(words, i, time) && words.capital[i] === 1) break
    if (isA(words, i, preposition) && !['of'].includes(words.lower[i]!)) break
    i++
  }
  return i
}

/** Index after phrases of time, place and medium before what is said: “Tuesday”, “in a statement”, “on CNN’s ‘New Day’”. */
function afterAdverbials(words: Words, start: number, high: number): number {
  let i = start
  for (let turn = 0; turn < 4 && i < high; turn++) {
    const from = i
    while (
      i < high &&
      words.run[i]! < 0 &&
      (isA(words, i, time) ||
        (['last', 'this', 'late', 'early', 'a.m', 'p.m'].includes(words.lower[i]!) &&
          i + 1 < high &&
          isA(words, i + 1, time)))
    )
      i++
    if (
      i < high &&
      words.run[i]! < 0 &&
      ['in', 'on', 'at', 'during', 'to', 'with', 'of', 'via', 'through', 'after', 'before', 'from', 'about'].includes(
        words.lower[i]!,
      ) &&
      (words.lower[i] !== 'to' || isNounNext(words, i + 1, high))
    ) {
      const phrase = prepositional(words, i, high)
      if (phrase > i) i = phrase
    }
    if (i === from) break
  }
  return i
}

/** Index after a short prepositional phrase, or its start where no noun phrase follows. */
function prepositional(words: Words, start: number, high: number): number {
  let i = start + 1
  const limit = Math.min(high, start + 14)
  while (i < limit) {
    if (words.run[i]! >= 0) {
      const run = words.runs[words.run[i]!]!
      if (
        run.isSpeech &&
        !['on', 'of', 'from', 'in'].includes(words.lower[i - 1]!) &&
        !/['’]s$/.test(words.lower[i - 1]!)
      )
        break
      i = run.end
      continue
    }
    const { isWord } = words.draft.tokens[i]!
    if (!isWord && !(['.', "'", '’'].includes(words.lower[i]!) && i + 1 < high && words.draft.tokens[i + 1]!.isWord))
      break
    if (clauseOpeners.has(words.lower[i]!) || isA(words, i, subordinator | auxiliary | modal | conjunction)) break
    i++
  }
  return i === start + 1 ? start : i
}
