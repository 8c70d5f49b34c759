/**
 * Candidate cues: forms of reporting verbs (and “according to”) outside quotation marks, with their auxiliaries and adverbs, how they stand
 * in the clause and what follows. Which of them report is decided by the frames of the verb (`cueVerbs.ts`).
 */
import type { Span } from '../../../../schema/article'
import { cueForms, type CueForm, type CueVerb, type Frame } from '../../english/cueVerbs'
import { whatFollows } from './whatFollows'
import {
  adverb,
  auxiliary,
  conjunction,
  determiner,
  isA,
  modal,
  preposition,
  subjectPronoun,
  subordinator,
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
