/**
 * Candidate cues: forms of reporting verbs (and “according to”) outside quotation marks, with their auxiliaries and adverbs, how they stand
 * in the clause and what follows. Which of them report is decided by the frames of the verb (`cueVerbs.ts`).
 */
import type { Span } from '../../../../schema/article'
import { cueForms, type CueForm, type CueVerb, type Frame } from '../../english/cueVerbs'
import {
  adverb,
  auxiliary,
  conjunction,
  determiner,
  isA,
  modal,
  objectPronoun,
  preposition,
  subjectPronoun,
  subordinator,
  time,
  type Words,
} from './words'

/** finite: has a subject of its own; joined: “and added”, shares it; participle: “, saying”; the rest as in grammar. */
export type Standing = 'finite' | 'participle' | 'gerund' | 'infinitive' | 'passive' | 'reduced'
/** What follows: a quotation, a clause, an infinitive, a noun phrase, or nothing of its own. */
export type Follows = Frame

export interface Cue {
  readonly verb: CueVerb
  readonly at: number
  /** With auxiliaries, adverbs and particle. */
  readonly tokens: Span
  readonly standing: Standing
  readonly follows: Follows
  /** Where what is said would begin. */
  readonly next: number
  readonly negated: boolean
}

const be = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'being',
  'am',
  "it's",
  'it’s',
  "he's",
  'he’s',
  "she's",
  'she’s',
  'get',
  'got',
])
const have = new Set([
  'has',
  'have',
  'had',
  'having',
  "hasn't",
  "haven't",
  "hadn't",
  'hasn’t',
  'haven’t',
  'hadn’t',
  "i've",
  'i’ve',
  "he'd",
  "they've",
])
const negations = /^(?:not|never|.*n['’]t|nor)$/
const clauseOpeners = new Set(
  "he she they we i it there that whether how why what who if he's she's it's they're he’s she’s it’s they’re i'm i’m we're we’re he'd he’d she'd she’d they'd they’d there's there’s when where".split(
    ' ',
  ),
)

/** Cues whose verb stands in the token range. */
export function findCues(words: Words, [low, high]: Span): Cue[] {
  const found: Cue[] = []
  for (let i = low; i < high; i++) {
    if (words.run[i]! >= 0) continue
    if (words.lower[i] === 'according' && words.lower[i + 1] === 'to' && i + 1 < high) {
      found.push({
        verb: accordingTo,
        at: i,
        tokens: [i, i + 2],
        standing: 'finite',
        follows: 'end',
        next: i + 2,
        negated: false,
      })
      continue
    }
    const forms = cueForms.get(words.lower[i]!)
    const cue = forms && read(words, i, forms, low, high)
    if (cue) found.push(cue)
  }
  return found
}

export const accordingTo: CueVerb = { lemma: 'according to', attitude: 'says', addressed: false, frames: new Set() }

function read(words: Words, at: number, forms: readonly CueForm[], low: number, high: number): Cue | undefined {
  let start = at
  let hasBe = false
  let hasHave = false
  let hasModal = false
  let hasTo = false
  let negated = false
  while (start > low && words.run[start - 1]! < 0) {
    const before = words.lower[start - 1]!
    if (be.has(before)) hasBe = true
    else if (have.has(before)) hasHave = true
    else if (isA(words, start - 1, modal)) hasModal = true
    else if (before === 'to' && start === at) hasTo = true
    else if (
      !(isA(words, start - 1, adverb) && !isA(words, start - 1, subordinator | conjunction)) &&
      !['do', 'does', 'did'].includes(before) &&
      !/^(?:do|does|did)n['’]t$/.test(before)
    )
      break
    if (negations.test(before)) negated = true
    start--
  }
  const before = start > low ? words.lower[start - 1]! : ''
  const beforeIsNoun = start > low && isNominal(words, start - 1)
  const isBare = start === at
  for (const { verb, form, particle } of forms) {
    let end = at + 1
    if (particle !== null) {
      if (words.lower[end] !== particle || end >= high) continue
      end++
    }
    let standing: Standing
    if (form === 'ing') {
      standing = hasBe
        ? 'finite'
        : before !== '' && isA(words, start - 1, preposition)
          ? 'gerund'
          : beforeIsNoun && before !== ','
            ? 'reduced'
            : 'participle'
    } else if (form === 'past' || form === 'participle') {
      if (hasBe) standing = 'passive'
      else if (form === 'participle' && !hasHave) continue
      else if (
        start > low &&
        ((isA(words, start - 1, determiner) &&
          words.lower[start - 1] !== 'that' &&
          !isA(words, start - 1, subjectPronoun)) ||
          /['’]s$/.test(before))
      )
        continue
      else standing = 'finite'
    } else if (hasTo) standing = 'infinitive'
    else if (form === 'base') {
      if (hasBe || hasHave) continue
      if (
        isBare &&
        !hasModal &&
        (!beforeIsNoun ||
          /['’]s$/.test(before) ||
          (isA(words, start - 1, determiner) && !isA(words, start - 1, subjectPronoun)))
      )
        continue
      standing = 'finite'
    } else {
      if (
        start > low &&
        (isA(words, start - 1, preposition) ||
          (isA(words, start - 1, determiner) && !isA(words, start - 1, subjectPronoun)) ||
          /['’]s?$/.test(before))
      )
        continue
      if (hasModal || hasBe || hasHave) continue
      standing = 'finite'
    }
    const { follows, next } = whatFollows(words, end, high, verb)
    return { verb, at, tokens: [start, end], standing, follows, next, negated }
  }
  return undefined
}

/** A noun, name or pronoun, as far as closed classes tell. */
function isNominal(words: Words, i: number): boolean {
  if (words.run[i]! >= 0) return false
  const lower = words.lower[i]!
  if (lower === ')' || lower === ',' || lower === '—' || lower === '-') return true
  if (!words.draft.tokens[i]!.isWord) return false
  if (isA(words, i, subjectPronoun)) return true
  return !isA(words, i, preposition | conjunction | subordinator | auxiliary | modal | adverb | determiner)
}

function whatFollows(words: Words, end: number, high: number, verb: CueVerb): { follows: Follows; next: number } {
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

/** Index after the person addressed: “reporters”, “him”, “the State Department”, “CNN’s Jake Tapper”. */
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
