import { fold } from '../../schema/search'
import type { Form } from '../../schema/reading'
import { daysBetween } from './dates'
import { PhraseIndex, phraseNumbers } from './phraseIndex'

export interface StatementFacts {
  readonly id: string
  /** Ids of those who made it. */
  readonly makers: readonly string[]
  readonly text: string
  readonly form: Form
  readonly saidAt: string | null
  /** Day of the first article that prints it. */
  readonly printedAt: string | null
}

export interface StatementMatch {
  readonly id: string
  /** 1 word for word; else the part of the longer wording that the shorter one covers. */
  readonly match: number
}

/** Fewer words than these, inside others, are said too often to be known again … */
const fewestWords = 5
/** … and fewer than these, where the two were not printed more than a week apart … */
const fewestOfTheWeek = 4
/** … or fewer than these, where nothing else stands in the marks. */
const fewestAlone = 3
/** Part of the longer wording's words that the other has, in order, where neither contains the other. */
const alike = 0.85
/** The same words this many days apart are another utterance. */
const daysApart = 7

interface Wording {
  readonly facts: StatementFacts
  /** Words of each run of marked text. */
  readonly runs: readonly (readonly string[])[]
}

/**
 * Knows utterances again by their words: the same speaker, and marked text that contains the other with five words or more,
 * or has nearly all of its words in the same order. What was not printed more than a week apart needs four words, and three
 * where the marks hold nothing else.
 */
export class StatementIndex {
  private readonly wordings = new Map<string, Wording>()
  private readonly byPhrase = new PhraseIndex()

  /** A statement known by its id gets its new, fuller wording. */
  add(facts: StatementFacts): void {
    const wording = { facts, runs: markedRuns(facts.text, facts.form) }
    // phrases of the former wording stay: what they find is compared with the new one
    this.wordings.set(facts.id, wording)
    for (const phrase of phrasesOf(wording)) this.byPhrase.add(phrase, facts.id)
  }

  get(id: string): StatementFacts | undefined {
    return this.wordings.get(id)?.facts
  }

  /** Every statement that these words may print. */
  matches(facts: StatementFacts): StatementMatch[] {
    const wording = { facts, runs: markedRuns(facts.text, facts.form) }
    const ids = new Set(phrasesOf(wording).flatMap((phrase) => this.byPhrase.find(phrase)))
    return [...ids].flatMap((id) => {
      const known = this.wordings.get(id)!
      const match = compare(known, wording)
      return match > 0 ? [{ id, match }] : []
    })
  }
}

/** Whether both are dated, too far apart for one utterance. */
export function isOtherTime(one: StatementFacts, other: StatementFacts): boolean {
  return one.saidAt !== null && other.saidAt !== null && Math.abs(daysBetween(one.saidAt, other.saidAt)) > daysApart
}

/** Double marks, and single ones that are no apostrophes. */
const inMarks = [/["“„«]([^"“”„«»]+)["”»]/gu, /(?<![\p{L}\p{N}])[‘']([^‘“”"]+?)[’'](?![\p{L}\p{N}])/gu]

/** The words that are the speaker's own: all of a direct quotation, what stands between marks of a mixed one. */
function markedRuns(text: string, form: Form): string[][] {
  if (form === 'indirect') return []
  const inner =
    form === 'direct' ? [text] : inMarks.flatMap((marks) => [...text.matchAll(marks)].map((found) => found[1]!))
  return inner.map((run) => fold(run).split(' ')).filter((run) => run.length >= fewestAlone)
}

/** Numbers of all phrases of three words in marks, for each maker. */
function phrasesOf({ facts, runs }: Wording): number[] {
  return facts.makers.flatMap((maker) => runs.flatMap((run) => phraseNumbers(maker, run, fewestAlone)))
}

function compare(one: Wording, other: Wording): number {
  if (isOtherTime(one.facts, other.facts)) return 0
  if (!one.facts.makers.some((maker) => other.facts.makers.includes(maker))) return 0
  const days = daysBetween(one.facts.printedAt ?? '', other.facts.printedAt ?? '')
  // NaN where one has no day
  const fewest = Math.abs(days) > daysApart ? fewestWords : fewestOfTheWeek
  let best = 0
  for (const a of one.runs) {
    for (const b of other.runs) best = Math.max(best, compareRuns(a, b, fewest))
  }
  return best
}

function compareRuns(one: readonly string[], other: readonly string[], fewest: number): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < fewest) return fewest === fewestWords || short.join(' ') !== long.join(' ') ? 0 : 1
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return short.length / long.length
  const common = commonInOrder(short, long) / long.length
  return common >= alike ? common : 0
}

/** How much of the longer of two wordings both have in the same order: 1 word for word, to two places. */
export function likeness(one: string, other: string): number {
  const [first, second] = [fold(one), fold(other)]
  if (first === second) return 1
  const [few, many] = [first.split(' '), second.split(' ')]
  return Math.round((100 * commonInOrder(few, many)) / Math.max(few.length, many.length)) / 100
}

/** Length of the longest common subsequence of words. */
function commonInOrder(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    const next = [0]
    for (let at = 0; at < other.length; at++) {
      next.push(word === other[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!))
    }
    row = next
  }
  return row.at(-1)!
}
