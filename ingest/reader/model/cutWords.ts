/**
 * What the network sees of a text: its words, how each is cased, where quotation marks are open and where sentences begin.
 * training/text.py states the same rules; the words are those that the referee counts.
 */
import type { Span } from '../../../schema/article'

// Python's white space, which differs from JavaScript's in five characters
const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
const LETTER = '\\p{L}\\p{N}_'
const WORD = new RegExp(`[${LETTER}]+(?:[’'\\-.][${LETTER}]+)*|[^${LETTER}${SPACE}]`, 'gu')
const STARTS_WORD = new RegExp(`^[${LETTER}]`, 'u')
const DIGIT = /\p{Nd}/u

/** The encoder is uncased, so each word carries its case beside it; 0 is for the marks between paragraphs. */
export const Casing = { lower: 1, title: 2, upper: 3, digits: 4, mixed: 5, mark: 6, letter: 7 } as const
export const Quotation = { outside: 0, inside: 1, mark: 2 } as const
export const Position = { elsewhere: 0, paragraphStart: 1, sentenceStart: 2 } as const

/** Words in text order, feature by feature: an article of 100,000 words stays small. */
export interface Words {
  readonly count: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly paragraph: Uint32Array
  readonly casing: Uint8Array
  readonly quotation: Uint8Array
  readonly position: Uint8Array
}

/** `body`: where to read; words elsewhere are left out. */
export function cutWords(text: string, body?: readonly Span[]): Words {
  const spans = wordSpans(text, body)
  const count = spans.length
  const words = {
    count,
    starts: Uint32Array.from(spans, (span) => span[0]),
    ends: Uint32Array.from(spans, (span) => span[1]),
    paragraph: new Uint32Array(count),
    casing: new Uint8Array(count),
    quotation: new Uint8Array(count),
    position: new Uint8Array(count),
  }
  const paragraphs = paragraphSpans(text)
  const quoted = quotedRegions(text, paragraphs)
  const printed = spans.map(([start, end]) => text.slice(start, end))
  let inParagraph = 0
  let inRegion = 0
  for (let i = 0; i < count; i++) {
    const start = spans[i]![0]
    const word = printed[i]!
    while (paragraphs[inParagraph]![1] <= start) inParagraph++
    while (inRegion < quoted.length && quoted[inRegion]![1] <= start) inRegion++
    words.paragraph[i] = inParagraph
    words.casing[i] = casingOf(word)
    words.quotation[i] = isMark(word)
      ? Quotation.mark
      : inRegion < quoted.length && quoted[inRegion]![0] <= start
        ? Quotation.inside
        : Quotation.outside
    words.position[i] = positionOf(i, printed, words.paragraph)
  }
  return words
}

function wordSpans(text: string, body?: readonly Span[]): Span[] {
  const spans: Span[] = []
  let part = 0
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    if (body) {
      while (part < body.length && body[part]![1] <= start) part++
      if (part === body.length) break
      if (start < body[part]![0] || end > body[part]![1]) continue
    }
    spans.push([start, end])
  }
  return spans
}

function paragraphSpans(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+/g), (match) => [match.index, match.index + match[0].length] as const)
}

export function casingOf(word: string): number {
  if (!STARTS_WORD.test(word)) return Casing.mark
  if (DIGIT.test(word)) return Casing.digits
  const characters = [...word]
  const upper = characters.map((c) => c.toLowerCase() !== c)
  if (!upper.includes(true)) return Casing.lower
  if (characters.length === 1) return Casing.letter
  if (characters.every((c) => c.toUpperCase() === c)) return Casing.upper
  if (upper[0] && (upper.indexOf(true, 1) < 0 || characters[1] === "'" || characters[1] === '’')) return Casing.title
  return Casing.mixed
}

/**
 * What stands between quotation marks. A mark left open runs to the end of its paragraph when the next paragraph opens with one (speech that
 * goes on) or when it is a curly one.
 */
export function quotedRegions(text: string, paragraphs: readonly Span[]): Span[] {
  const regions: Span[] = []
  paragraphs.forEach(([start, end], k) => {
    let opened = -1
    for (let i = start; i < end;) {
      const char = text[i]
      const width = char === '"' ? 1 : (char === '`' || char === "'") && text[i + 1] === char ? 2 : 0
      if (width > 0) {
        if (opened < 0) opened = i
        else {
          regions.push([opened, i + width])
          opened = -1
        }
        i += width
        continue
      }
      if (char === '“' && opened < 0) opened = i
      else if (char === '”' && opened >= 0) {
        regions.push([opened, i + 1])
        opened = -1
      }
      i++
    }
    if (opened < 0) return
    const next = paragraphs[k + 1]
    const following = next && text[next[0]]
    if (following === '“' || following === '"' || text[opened] === '“') regions.push([opened, end])
  })
  return regions
}

function positionOf(i: number, printed: readonly string[], paragraph: Uint32Array): number {
  if (i === 0 || paragraph[i] !== paragraph[i - 1]) return Position.paragraphStart
  let j = i - 1
  while (j > 0 && '"”’)\''.includes(printed[j]!) && paragraph[j - 1] === paragraph[i]) j--
  if (!'.!?'.includes(printed[j]!)) return Position.elsewhere
  const word = printed[i]!
  const first = String.fromCodePoint(word.codePointAt(0)!)
  const opens = first.toLowerCase() !== first || DIGIT.test(first) || '"“‘('.includes(word)
  return opens ? Position.sentenceStart : Position.elsewhere
}

function isMark(word: string): boolean {
  return word === '"' || word === '“' || word === '”'
}
