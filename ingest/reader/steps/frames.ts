/**
 * The frame of a quote: the reporter's words around it. What is said about the saying (medium, addressee, date, answer to what) stands there,
 * never inside the quoted words. Where a sentence holds several quotes, each has the words from the end of the one before it.
 */
import type { Span } from '../../../schema/article'
import type { Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { partitionPoint } from '../partitionPoint'

export interface Frame {
  /** The sentences it is cut from, with every quote's contents and the other quotes' clauses blanked: offsets stay true. */
  readonly text: string
  /** Offset of `text[0]` in the article. */
  readonly base: number
  /** Index of the sentence of the cue (or source, or first content). */
  readonly sentence: number
  /** From the quote's first to its last character, cue and source included. */
  readonly hull: Span
}

/** How far a frame reaches on either side of its quote, in characters: no sentence of prose is longer, and a text without full stops stays linear. */
const reach = 1500

const built = new WeakMap<readonly Quote[], readonly Frame[]>()

/** One frame a quote, in the order of `draft.quotes`. */
export function frames(draft: Draft): readonly Frame[] {
  const known = built.get(draft.quotes)
  if (known) return known
  const hulls = draft.quotes.map(hullOf)
  const made = draft.quotes.map((quote, i) => frameOf(draft, quote, i, hulls))
  built.set(draft.quotes, made)
  return made
}

/** Hands the frames of one list of quotes to a list that differs only in meaning, not in spans. */
export function keepFrames(before: readonly Quote[], after: readonly Quote[]): readonly Quote[] {
  const known = built.get(before)
  if (known) built.set(after, known)
  return after
}

/** Index of the sentence that holds the offset (the last that begins before it). */
export function sentenceAt(draft: Draft, offset: number): number {
  const next = partitionPoint(draft.sentences, ({ span }) => span[0] <= offset)
  return Math.max(0, next - 1)
}

function hullOf(quote: Quote): Span {
  const spans = [...quote.contents, ...(quote.cue ? [quote.cue] : []), ...(quote.source ? [quote.source] : [])]
  return [Math.min(...spans.map((span) => span[0])), Math.max(...spans.map((span) => span[1]))]
}

function frameOf(draft: Draft, quote: Quote, index: number, hulls: readonly Span[]): Frame {
  const anchor = quote.cue ?? quote.source ?? quote.contents[0] ?? [0, 0]
  const sentence = sentenceAt(draft, anchor[0])
  const last = sentenceAt(draft, Math.max(anchor[1] - 1, anchor[0]))
  // Quoted words may run over several sentences; what leads up to them is part of the frame.
  const opening = sentenceAt(draft, quote.contents[0]?.[0] ?? anchor[0])
  const isLed = opening < sentence && draft.sentences[opening]!.paragraph === draft.sentences[sentence]!.paragraph
  const hull = hulls[index]!
  const start = Math.max(draft.sentences[isLed ? opening : sentence]?.span[0] ?? 0, hull[0] - reach)
  const end = Math.min(draft.sentences[last]?.span[1] ?? 0, hull[1] + reach)
  let text = draft.article.text.slice(start, end)
  const blank = (from: number, to: number): void => {
    const a = Math.max(from, start) - start
    const b = Math.min(to, end) - start
    if (b > a) text = text.slice(0, a) + ' '.repeat(b - a) + text.slice(b)
  }
  draft.quotes.forEach((other, j) => {
    const otherHull = hulls[j]!
    if (otherHull[1] <= start || otherHull[0] >= end) return
    if (other !== quote && contains(other, anchor)) return
    for (const content of other.contents)
      blank(other === quote ? wordsFrom(draft, quote, content) : content[0], content[1])
    if (j === index) return
    if (quote.cue && other.cue && quote.cue[0] === other.cue[0]) return
    // A clause belongs to the quote it ends in; what stands before the first quote of a sentence belongs to all of them.
    if (otherHull[1] <= anchor[0]) blank(otherHull[0], otherHull[1])
    else if (otherHull[0] >= anchor[1]) {
      blank(clauseStart(text, hull[1] - start, otherHull[0] - start) + start, end)
    }
  })
  return { text, base: start, sentence, hull }
}

/** "In Dayton Ruiz said she won, according to a report": what stands before her words is the reporter's, though the report is quoted with it. */
function wordsFrom({ article: { text } }: Draft, { cue }: Quote, [start, end]: Span): number {
  if (!cue || !/\baccording to\b/i.test(text.slice(...cue))) return start
  return (
    start +
    (/^[^."“”]*?\b(?:said|says|told|wrote|tweeted)\b/.exec(text.slice(start, Math.min(end, start + 120)))?.[0].length ??
      0)
  )
}

/** A quote whose contents hold the anchor: this one is spoken inside it. */
function contains(other: Quote, anchor: Span): boolean {
  return other.contents.some(([from, to]) => from <= anchor[0] && to >= anchor[1])
}

/** Where the clause that holds the position begins: at the last comma, semicolon or conjunction between the two, else at the position. */
function clauseStart(text: string, from: number, position: number): number {
  let start = position
  for (const match of text.slice(Math.max(from, 0), Math.max(position, 0)).matchAll(conjunctions))
    start = Math.max(from, 0) + match.index
  return start
}

const conjunctions = /[,;]|\s(?:and|but|while|as|when|after|before|if|because|since|though|although|where)\s/g
