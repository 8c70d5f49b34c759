/**
 * The tokens as the quote rules see them: lower case, word class, and which are inside quotation marks. One pass, linear.
 */
import type { Draft, Marked } from '../../draft'
import { cueForms } from '../../english/cueVerbs'
import { classOf, wordClass } from '../../english/functionWords'

/** Outermost text between marks, as tokens: `[start, end)` with the marks. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly marked: number
  readonly words: number
  /** Speech rather than a title, a term or a scare quote: it ends like a sentence or is long. */
  readonly isSpeech: boolean
}

export interface Words {
  readonly draft: Draft
  readonly lower: readonly string[]
  readonly kind: Int32Array
  /** Index into `runs` of the run a token is part of, -1 outside. */
  readonly run: Int32Array
  readonly runs: readonly Run[]
  readonly capital: Uint8Array
}

export function wordsOf(draft: Draft): Words {
  const { tokens, marked, article } = draft
  const n = tokens.length
  const lower: string[] = new Array<string>(n)
  const kind = new Int32Array(n)
  const capital = new Uint8Array(n)
  const run = new Int32Array(n).fill(-1)
  for (let i = 0; i < n; i++) {
    const { text, isWord } = tokens[i]!
    lower[i] = text.toLowerCase()
    if (!isWord) continue
    capital[i] = text[0] !== lower[i]![0] ? 1 : 0
    kind[i] = classOf(lower[i]!)
    // “Kelly”, “Jolly”: a name unless it begins the sentence and no verb follows
    if (
      capital[i] === 1 &&
      kind[i] === wordClass.adverb &&
      lower[i]!.endsWith('ly') &&
      (i + 1 >= n || tokens[i + 1]!.isWord)
    ) {
      const begins = i === 0 || tokens[i - 1]!.sentence !== tokens[i]!.sentence
      if (!begins || (i + 1 < n && cueForms.has(tokens[i + 1]!.text))) kind[i] = 0
    }
  }
  const runs: Run[] = []
  let at = 0
  let upTo = 0
  for (let k = 0; k < marked.length; k++) {
    const region = marked[k]!
    if (region.outer[0] < upTo) continue
    upTo = region.outer[1]
    while (at < n && tokens[at]!.span[0] < region.outer[0]) at++
    const start = at
    let words = 0
    while (at < n && tokens[at]!.span[0] < region.outer[1]) {
      if (tokens[at]!.isWord) words++
      run[at++] = runs.length
    }
    runs.push({ start, end: at, marked: k, words, isSpeech: isSpeech(article.text, region, words) })
  }
  return { draft, lower, kind, run, runs, capital }
}

function isSpeech(text: string, region: Marked, words: number): boolean {
  if (words === 0) return false
  if (!region.closed || words >= 8) return true
  const last = text[region.inner[1] - 1] ?? ''
  const after = text.slice(region.outer[1], region.outer[1] + 1)
  const endsClause = /[.,?!…—-]/.test(last) || /[,.]/.test(after)
  return endsClause && words >= 3 && !isTitleCase(text.slice(region.inner[0], region.inner[1]))
}

/** “Morning Joe”, “The Art of the Deal,”: every longer word begins with a capital. */
export function isTitleCase(printed: string): boolean {
  const words = printed.match(/[\p{L}][\p{L}’']*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  return (
    words.length > 0 && words.length <= 9 && long.every((word) => /^\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(words[0]!)
  )
}

export const isA = (words: Words, i: number, bits: number): boolean => (words.kind[i]! & bits) !== 0

export const { determiner, subjectPronoun, preposition, conjunction, subordinator, auxiliary, adverb, time, relative } =
  wordClass
export const { objectPronoun, modal, number, commonVerb } = wordClass

/** Pronouns that are a subject by themselves. */
export const nominative: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'you', 'who'])
