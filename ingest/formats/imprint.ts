/**
 * What a plain text says of itself: headline, byline, outlet, date and address, in the lines before the first paragraph
 * and after the last one. Only the first and last few lines are looked at. Nothing is guessed: what no line states is null.
 * The lines it understands are documented in docs/formats.md.
 */
import type { Span } from '../../schema/article'
import { parseByline } from './byline'
import { parseDate } from './parseDate'

export interface Imprint {
  readonly headline: Span | null
  readonly url: string | null
  readonly publisher: string | null
  readonly authors: readonly string[]
  readonly publishedAt: string | null
  /** What is no prose, the headline included, in order. */
  readonly lines: readonly Span[]
}

type Line = { readonly span: Span; readonly words: string; readonly afterBlank: boolean }
type Found = { url?: string; publisher?: string; authors: string[]; publishedAt?: string; lines: Span[] }

const headReach = 4000 // characters; a header is within them
const tailReach = 3000
const headLines = 8
const tailLines = 8
const longestHeadline = { characters: 220, words: 32 }
/** Words. A headline with a full stop is a short one; a longer line with a full stop is the first sentence. */
const longestStopped = 14

/** ` date 2024-08-13 ` before the first words: a crawler's leftover. */
const crawled = /^\s*date:?\s+(\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)(?=\s)/i
const address =
  /^(?:(?:url|link|address|source|original|permalink)\s*:\s*)?(https?:\/\/[^\s<>"/]+\/[^\s<>"]+[^\s<>".,])$/i
const keyed = /^(headline|title|by|authors?|outlet|publisher|published by|source|date|published|updated)\s*:\s*(\S.*)$/i
/** An outlet's name alone on its line: capitals, no sentence. */
const outlet = /^(?:[Tt]he )?[\p{Lu}\d][\p{L}\d.’'&-]*(?: (?:of|and|for|the|in|on|&|[\p{Lu}\d][\p{L}\d.’'&-]*)){0,5}$/u
/** "BRUSSELS (AP) — " opens prose. */
const dateline = /^\p{Lu}[\p{Lu}\p{L}., ]{2,40}(?:\([^)]{2,20}\) ?)?[—–-] \p{Lu}/u
/** "Ana Ruiz is a tech reporter for The Courier." */
const aboutAuthor =
  /^(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}) (?:is an?|is the|covers|reports on)\b[^.]{0,60}?(?:\b(?:reporter|correspondent|journalist|staff writer|producer|editor)\b[^.]{0,30}? (?:for|at|with)|(?<=(?:covers|reports on) [^.]{1,60}) for) ((?:[Tt]he )?\p{Lu}[\p{L}\d.&’'-]*(?: (?:of |and |& |the )?\p{Lu}[\p{L}\d.&’'-]*){0,4}?)(?:[.,]?$|,? (?:based|who|where|in|covering|and)\b)/u
const labelled = /^(?:tags?|topics?|keywords|filed under|categories|more on)\s*:/i
/** Tags that lost the space between them: "ElectionPoliticsNews". */
const glued = /[\p{Ll}.\d]\p{Lu}\p{Ll}/gu

export function findImprint(text: string): Imprint {
  const found: Found = { authors: [], lines: [] }
  const crawledAt = crawled.exec(text.slice(0, 100))
  if (crawledAt) {
    found.publishedAt = parseDate(crawledAt[1]!)
    found.lines.push([0, crawledAt[0].length])
  }
  const head = printedLines(text, crawledAt?.[0].length ?? 0, headReach).slice(0, headLines)
  const headline = crawledAt ? null : findHeadline(head, text)
  readHead(headline ? head.filter((line) => line.span[0] >= headline[1]) : head, found)
  const tailFrom = text.length <= tailReach ? 0 : text.indexOf('\n', text.length - tailReach)
  const tail = tailFrom === -1 ? [] : printedLines(text, tailFrom, tailReach).slice(-tailLines)
  readTail(
    tail.filter((line) => line.span[0] >= endOfHead(headline, found)),
    found,
  )
  return {
    headline,
    url: found.url ?? null,
    publisher: found.publisher ?? null,
    authors: [...new Set(found.authors)],
    publishedAt: found.publishedAt ?? null,
    lines: [...(headline ? [headline] : []), ...found.lines].sort((a, b) => a[0] - b[0]),
  }
}

const endOfHead = (headline: Span | null, { lines }: Found) => Math.max(headline?.[1] ?? 0, lines.at(-1)?.[1] ?? 0)

/** The first line is the headline when it is short, something longer follows, and a blank line or a byline parts them. */
function findHeadline([first, second]: readonly Line[], text: string): Span | null {
  if (!first || !second || isImprintLine(first.words) || text.length - first.span[1] <= first.words.length) return null
  const { words, span } = first
  const count = words.split(/\s+/).length
  if (words.length > longestHeadline.characters || count > longestHeadline.words) return null
  if (isImprintLine(second.words)) return span
  // A second deck: "Paris attacks test her strategy; " and below it, "She wants …".
  const hasDeck = /;$/.test(words) && !second.afterBlank && second.words.length <= longestHeadline.characters
  if ((!second.afterBlank && !hasDeck) || isProse(words, count)) return null
  return hasDeck ? [span[0], second.span[1]] : span
}

/** Whether a first line that stands alone opens the text already. */
function isProse(words: string, count: number): boolean {
  if (dateline.test(words) && count > 12) return true
  if (/\.$/.test(words) && !isTitleCase(words) && count > longestStopped) return true
  if (/^\P{Ll}+$/u.test(words) && count < 3) return true // a label: "ABSTRACT."
  if (/[a-z]{2}[.!?] +\p{Lu}\p{Ll}+ \p{Ll}/u.test(words) || /[,:—–-]$/.test(words)) return true // several sentences
  return /^["“]/.test(words) && /["”]$|["”] (?:said|says) [^"“”]+\.$/.test(words) // a quotation
}

/** Most of the longer words begin with a capital, as in American headlines. */
function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.8
}

const isImprintLine = (words: string) =>
  address.test(words) || keyed.test(words) || parseDate(words) !== undefined || parseByline(words) !== undefined

function readHead(lines: readonly Line[], found: Found): void {
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const after = lines[i + 1]
    const nextTo =
      (before && !line.afterBlank && parseByline(before.words) !== undefined) ||
      (after && !after.afterBlank && parseDate(after.words) !== undefined)
    if (readLine(line.words, found) || (nextTo && readOutlet(line.words, found))) found.lines.push(line.span)
  })
}

/** Whether the line is about the article and no part of it. */
function readLine(words: string, found: Found): boolean {
  const url = address.exec(words)?.[1]
  if (url !== undefined) {
    found.url ??= url
    return true
  }
  const [, key, value] = keyed.exec(words) ?? []
  if (key !== undefined && value !== undefined) return readKeyed(key.toLowerCase(), value, found)
  const date = parseDate(words)
  if (date !== undefined) {
    found.publishedAt ??= date
    return true
  }
  const byline = parseByline(words)
  if (!byline) return false
  found.authors.push(...byline.authors)
  found.publisher ??= byline.publisher
  found.publishedAt ??= byline.publishedAt
  return true
}

function readKeyed(key: string, value: string, found: Found): boolean {
  if (key === 'headline' || key === 'title') return false
  if (/^(?:date|published|updated)$/.test(key)) {
    const date = parseDate(value)
    if (date === undefined) return false
    found.publishedAt ??= date
  } else if (/^(?:by|author)/.test(key)) {
    const byline = parseByline(`By ${value}`)
    if (!byline) return false
    found.authors.push(...byline.authors)
  } else return readOutlet(value, found)
  return true
}

function readOutlet(words: string, found: Found): boolean {
  if (words.length > 60 || !outlet.test(words)) return false
  found.publisher ??= words
  return true
}

function readTail(lines: readonly Line[], found: Found): void {
  const last = lines.at(-1)
  for (const line of lines) {
    const url = address.exec(line.words)?.[1]
    if (url !== undefined && line === last) {
      found.url ??= url
      found.lines.push(line.span)
    } else if (labelled.test(line.words) || (line === last && isGluedTags(line.words))) found.lines.push(line.span)
    else if (found.authors.length === 0) {
      const [, author, publisher] = aboutAuthor.exec(line.words) ?? []
      if (author !== undefined) found.authors.push(author) // the line stays: it tells the author's role
      found.publisher ??= publisher?.replace(/\.$/, '')
    }
  }
}

function isGluedTags(words: string): boolean {
  return words.length <= 300 && !/[.!?]["”’)]?$/.test(words) && (words.match(glued)?.length ?? 0) >= 2
}

/** Lines that are not blank, trimmed, of at most `reach` characters from an offset. */
function printedLines(text: string, from: number, reach: number): Line[] {
  const lines: Line[] = []
  let blank = true
  const end = Math.min(text.length, from + reach)
  for (let start = from; start < end;) {
    const newline = text.indexOf('\n', start)
    const stop = newline === -1 ? text.length : newline
    const words = text.slice(start, stop).trim()
    if (words === '') blank = true
    else {
      const trimmed = start + (stop - start - text.slice(start, stop).trimStart().length)
      lines.push({ span: [trimmed, trimmed + words.length], words, afterBlank: blank })
      blank = false
    }
    start = stop + 1
  }
  return lines
}
