/**
 * Quotes by rules alone: around every cue its source and what is said, from quotation marks, word classes and punctuation.
 * The fast path and the fallback; where the learned finder is there, it proposes and this one is not asked.
 */
import type { Span } from '../../../../schema/article'
import type { Attitude, Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { bareQuote } from './bareQuote'
import { clauseEnd, type CueAt } from './clauseEnd'
import { accordingTo, findCues, type Cue } from './findCues'
import { labelledSpeech } from './labelledSpeech'
import { reports } from './reports'
import { nounPhraseAfter, nounPhraseBefore } from './nounPhrases'
import { auxiliary, commonVerb, conjunction, isA, modal, preposition, subordinator, wordsOf, type Words } from './words'

/** Ranges are of tokens. */
export interface Found {
  readonly cue: Cue
  source: Span | null
  /** Left of the cue, right of it, and quotations that go on after. */
  contents: Span[]
  inverted: boolean
}

export function findQuotesByRules(draft: Draft): Draft {
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
  return { ...draft, quotes: [...draft.quotes, ...quotes] }
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

/** “While liberals dismissed him as an actor, the truth was …”; “Cramer, who endorsed Trump, had worked …”: said only up to the comma. */
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

/** Whose words: the noun phrase before the cue, after it where the two are inverted, or that of the cue before it. */
function sourceOf(
  words: Words,
  cue: Cue,
  [low, high]: Span,
  previous: Found | undefined,
): { source: Span | null; inverted: boolean; inherited: boolean; clauseStart: number } {
  const start = cue.tokens[0]
  if (cue.verb === accordingTo) {
    const source = nounPhraseAfter(
      words,
      cue.tokens[1],
      start - low <= 1 ? firstClauseEnd(words, cue.tokens[1], high) : high,
    )
    return { source, inverted: true, inherited: false, clauseStart: start }
  }
  const before = start - 1
  const lower = before >= low ? words.lower[before]! : ''
  const afterRun = before >= low && words.run[before]! >= 0
  if (cue.standing === 'finite' || cue.standing === 'reduced') {
    const afterBreak =
      before < low || lower === ',' || lower === '—' || lower === '-' || lower === '?' || lower === '!' || afterRun
    if (afterBreak && cue.tokens[1] - cue.tokens[0] <= 2) {
      const isAside = !afterRun && lower === ',' ? nounPhraseBefore(words, start, low) : null
      const source = isAside === null ? nounPhraseAfter(words, cue.tokens[1], high) : null
      if (
        source &&
        (afterRun ||
          before < low ||
          (lower === ',' && words.run[before - 1]! >= 0) ||
          cue.verb.lemma === 'say' ||
          endsAfter(words, source[1], high))
      )
        return { source, inverted: true, inherited: false, clauseStart: start }
    }
    if (!isA(words, before, conjunction) || before < low) {
      const source = before >= low && !afterRun ? nounPhraseBefore(words, start, low) : null
      if (source) return { source, inverted: false, inherited: false, clauseStart: source[0] }
    }
  }
  const clauseStart = start
  if (cue.standing === 'participle' && start - low <= 1) {
    // “Declaring that he alone can lead, the billionaire offered …”
    return {
      source: nounPhraseUntilVerb(words, nextComma(words, start, high) + 1, high),
      inverted: false,
      inherited: true,
      clauseStart,
    }
  }
  if (previous?.source) return { source: previous.source, inverted: false, inherited: true, clauseStart }
  return { source: mainSubject(words, low, start), inverted: false, inherited: true, clauseStart }
}

/** “According to the council, the bridge …”: the comma that parts the source from what is said; “to a Gallup poll, a yearly one, …” has two. */
function firstClauseEnd(words: Words, from: number, high: number): number {
  const comma = nextComma(words, from, high)
  if (!['a', 'an', 'who', 'which'].includes(words.lower[comma + 1] ?? '')) return comma
  const second = nextComma(words, comma + 1, high)
  return second < high && second - comma < 12 ? second : comma
}

function nextComma(words: Words, from: number, high: number): number {
  let i = from
  while (i < high && (words.run[i]! >= 0 || words.lower[i] !== ',')) i++
  return i
}

function endsAfter(words: Words, i: number, high: number): boolean {
  return i >= high || ['.', ',', ';', ':'].includes(words.lower[i]!)
}

/** The first noun phrase of the sentence that a verb follows: who saying, adding, noting refers to. */
function mainSubject(words: Words, low: number, end: number): Span | null {
  return nounPhraseUntilVerb(words, low, end)
}

function nounPhraseUntilVerb(words: Words, low: number, end: number): Span | null {
  for (let i = low + 1; i < end; i++) {
    if (words.run[i]! >= 0) continue
    const isVerb =
      isA(words, i, auxiliary | modal | commonVerb) ||
      (words.capital[i] === 0 && words.lower[i]!.length > 4 && words.lower[i]!.endsWith('ed'))
    if (isVerb) return nounPhraseBefore(words, i, low)
  }
  return null
}

/** What is said before the cue: quotations, or the clause that ends at the comma. */
function contentBefore(
  words: Words,
  cue: Cue,
  edge: number,
  [sentenceStart]: Span,
  low: number,
  inverted: boolean,
  previous: Found | undefined,
  claimed: ReadonlySet<number>,
): Span | null {
  if (cue.standing !== 'finite' || edge <= low) return null
  if (cue.verb === accordingTo) return wholeBefore(words, edge, sentenceStart, low)
  const end = edge
  const lastToken = end - 1
  const isComma =
    words.lower[lastToken] === ',' ||
    words.lower[lastToken] === '—' ||
    words.lower[lastToken] === '-' ||
    words.lower[lastToken] === '―'
  const previousEnd = previous
    ? Math.max(previous.cue.tokens[1], previous.inverted && previous.source ? previous.source[1] : 0)
    : low
  const floor = Math.max(low, previousEnd)
  const beforeComma = isComma ? lastToken - 1 : lastToken
  if (beforeComma < floor) return null
  const run = words.run[beforeComma]!
  if (run >= 0 && !claimed.has(run)) {
    const { start, isSpeech } = words.runs[run]!
    if (!isSpeech && !isComma && !/^[,.?!…—-]$/.test(words.lower[words.runs[run]!.end - 2] ?? '')) return null
    // “A.” “B,” he said: quotations that touch are one; a run inside a clause belongs to the whole clause
    let from = start
    while (from - 1 >= floor && words.run[from - 1]! >= 0 && !claimed.has(words.run[from - 1]!))
      from = words.runs[words.run[from - 1]!]!.start
    if (
      from > sentenceStart &&
      from - 1 >= floor &&
      words.draft.tokens[from - 1]!.sentence === words.draft.tokens[start]!.sentence
    ) {
      const clause = Math.max(words.draft.sentences[words.draft.tokens[from]!.sentence]!.tokens[0], floor)
      from = skipLead(words, clause, from)
    }
    return [from, isComma && words.lower[lastToken] === ',' ? end - 1 : end - (isComma ? 1 : 0)]
  }
  if (!isComma || cue.follows === 'quote') return null
  if (cue.follows !== 'end' && !inverted) {
    // “Those who can vote, he said, must register” has a comma after the cue; “On Monday, he said he would” has none
    if (words.lower[cue.tokens[1]] !== ',') return null
  }
  const from = skipLead(words, Math.max(sentenceStart, floor), end)
  if (lastToken - from < 2 && words.lower[cue.tokens[1]] !== ',') return null
  if (isA(words, from, preposition | subordinator) && lastToken - from < 8 && !hasVerb(words, from, lastToken))
    return null
  return from < lastToken ? [from, lastToken] : null
}

function hasVerb(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isA(words, i, auxiliary | modal | commonVerb) || /(?:[^e]ed|n['’]t)$/.test(words.lower[i]!)) return true
  return false
}

/** “‘…,’ the judge said, according to the Post”: all of the sentence so far, the other cue included. */
function wholeBefore(words: Words, edge: number, sentenceStart: number, low: number): Span | null {
  let from = sentenceStart
  if (from > low && words.run[from]! >= 0) from = words.runs[words.run[from]!]!.start
  from = skipLead(words, Math.max(from, low), edge)
  const end = words.lower[edge - 1] === ',' ? edge - 1 : edge
  return end - from >= 2 ? [from, end] : null
}

function skipLead(words: Words, from: number, end: number): number {
  let i = from
  while (i < end && ['but', 'and', ',', ';', '—', '-'].includes(words.lower[i]!)) i++
  return i
}

/** What is said after the cue. */
function contentAfter(
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

function trimEnd(words: Words, start: number, end: number): number {
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

/** Quotations that follow with nothing between: “A,” she said. “B.” “C.” */
function goOn(words: Words, one: Found, next: Found | undefined, claimed: Set<number>, high: number): void {
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
