/**
 * Quotes by rules alone: around every cue its source and what is said, from quotation marks, word classes and punctuation.
 * The fast path and the fallback; where the learned finder is there, it proposes and these are asked for what stands between marks only.
 */
import type { Span } from '../../../../schema/article'
import type { Attitude, Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import type { CueAt } from './clauseEnd'
import { bareQuote } from './bareQuote'
import { contentAfter } from './contentAfter'
import { contentBefore } from './contentBefore'
import { findCues, type Cue } from './findCues'
import { goOn } from './goOn'
import { labelledSpeech } from './labelledSpeech'
import { reports } from './reports'
import { sourceOf } from './sourceOf'
import { isA, subordinator, wordsOf, type Words } from './words'

/** Ranges are of tokens. */
export interface Found {
  readonly cue: Cue
  source: Span | null
  /** Left of the cue, right of it, and quotations that go on after. */
  contents: Span[]
  inverted: boolean
}

export function findQuotesByRules(draft: Draft): Draft {
  return { ...draft, quotes: [...draft.quotes, ...quotesByRules(draft)] }
}

const found = new WeakMap<Draft['marked'], readonly Quote[]>()

/** What the rules find, however often they are asked: it depends on the text and its marks alone. */
export function quotesByRules(draft: Draft): readonly Quote[] {
  const known = found.get(draft.marked)
  if (known) return known
  const quotes = readQuotes(draft)
  found.set(draft.marked, quotes)
  return quotes
}

function readQuotes(draft: Draft): readonly Quote[] {
  const words = wordsOf(draft)
  const quotes: Quote[] = []
  for (const paragraph of draft.paragraphs) {
    if (paragraph.kind === 'caption') continue
    for (const { cue, source, contents } of inParagraph(words, paragraph.tokens))
      quotes.push(
        toQuote(words, {
          cue: cue.tokens,
          source,
          contents,
          attitude: cue.verb.attitude,
          because: `cue:${cue.verb.lemma}`,
        }),
      )
  }
  for (const { cue, source, contents, because } of labelledSpeech(words))
    quotes.push(toQuote(words, { cue, source, contents, attitude: 'says', because }))
  return quotes
}

export function inParagraph(words: Words, [low, high]: Span): Found[] {
  const { tokens, sentences } = words.draft
  const found: Found[] = []
  const claimed = new Set<number>()
  let sentence: Span = [low, low]
  let previous: Found | undefined
  const cues = findCues(words, [low, high])
  const cueAt = new Map(cues.map((cue) => [cue.tokens[0], cue]))
  cues.forEach((cue, k) => {
    const own = sentences[tokens[cue.at]!.sentence]!.tokens
    if (own[0] !== sentence[0]) previous = undefined
    sentence = own
    const one = aroundCue(words, cue, sentence, low, previous, claimed, cues[k + 1], cueAt)
    if (!one) return
    found.push(one)
    previous = one
  })
  for (let k = 0; k < found.length; k++) goOn(words, found[k]!, found[k + 1], claimed, high)
  return found
}

function aroundCue(
  words: Words,
  cue: Cue,
  sentence: Span,
  low: number,
  previous: Found | undefined,
  claimed: Set<number>,
  after: Cue | undefined,
  cueAt: CueAt,
): Found | undefined {
  const { source, inverted, inherited, clauseStart } = sourceOf(words, cue, sentence, previous)
  if (!reports(cue, { words, source, inverted, inherited })) return undefined
  const contents: Span[] = []
  const leftEdge = inverted ? cue.tokens[0] : clauseStart
  const left = contentBefore(words, cue, leftEdge, sentence, low, inverted, previous, claimed)
  const from = inverted && source ? Math.max(cue.next, source[1]) : cue.next
  if (left) contents.push(left)
  const right = contentAfter(
    words,
    cue,
    from,
    sentence,
    left !== null,
    after,
    cueAt,
    isSubordinate(words, cue, source, clauseStart, sentence),
  )
  if (right) contents.push(right)
  if (contents.length === 0) return undefined
  for (const [a, b] of contents)
    for (let i = a; i < b; i++)
      if (words.run[i]! >= 0) {
        claimed.add(words.run[i]!)
        i = words.runs[words.run[i]!]!.end - 1
      }
  return { cue, source, contents, inverted }
}

/** “While liberals dismissed him as an actor, the truth was …”; “Cole, who endorsed Ruiz, had worked …”: said only up to the comma. */
function isSubordinate(words: Words, cue: Cue, source: Span | null, clauseStart: number, [low]: Span): boolean {
  if (cue.standing === 'participle' && cue.tokens[0] - low <= 1) return true
  if (
    source &&
    source[1] - source[0] === 1 &&
    words.lower[source[0]] === 'who' &&
    source[0] > low &&
    words.lower[source[0] - 1] === ','
  )
    return true
  const opener = clauseStart - 1
  return (
    opener >= low &&
    isA(words, opener, subordinator) &&
    words.lower[opener] !== 'that' &&
    (opener === low || (words.lower[opener - 1] === ',' && words.lower[opener] !== 'as'))
  )
}

interface Ranges {
  readonly cue: Span
  readonly source: Span | null
  readonly contents: readonly Span[]
  readonly attitude: Attitude
  readonly because: string
}

function toQuote(words: Words, { cue, source, contents, attitude, because }: Ranges): Quote {
  const { tokens } = words.draft
  const span = ([a, b]: Span): Span => [tokens[a]!.span[0], tokens[b - 1]!.span[1]]
  return {
    ...bareQuote,
    attitude,
    contents: contents.map(span).sort((a, b) => a[0] - b[0]),
    cue: span(cue),
    source: source && span(source),
    because: [because],
  }
}
