/**
 * Plain text as news archives keep it: a headline or none, a few lines about the article, the paragraphs, a tag line or
 * none (docs/formats.md). `body` leaves out the lines that are no prose; the text itself stays as it was decoded.
 */
import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { Article, Span } from '../../schema/article'
import { decode } from './decode'
import type { Format } from './format'
import { findImprint } from './imprint'
import { languageOf } from './languageOf'

export const txt: Format = {
  name: 'plain text',
  longest: 1_000_000, // twice a novel; what is longer is a log, a dump or many articles in one file
  matches: (file) => ['', '.txt', '.text'].includes(extname(file).toLowerCase()),
  read(bytes, file) {
    const decoded = decode(bytes)
    return decoded.ok
      ? { ok: true, file, article: toArticle(decoded.text, file) }
      : { ok: false, file, why: decoded.why }
  },
}

function toArticle(text: string, file: string): Article {
  const imprint = findImprint(text)
  const sha256 = hash(text)
  return {
    id: imprint.url === null ? sha256 : hash(imprint.url),
    file,
    text,
    sha256,
    url: imprint.url,
    headline: imprint.headline,
    body: without([0, text.length], imprint.lines).filter(([start, end]) => /\S/.test(text.slice(start, end))),
    publisher: imprint.publisher,
    authors: imprint.authors,
    publishedAt: imprint.publishedAt ?? dateInName(file),
    language: languageOf(text),
  }
}

/** Archives put the day into the name: `courier_2016-09-12_a-headline.txt`. */
function dateInName(file: string): string | null {
  return /(?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(file)?.[0] ?? null
}

/** What is left of a span when others, in order, are cut out. */
function without([start, end]: Span, cut: readonly Span[]): Span[] {
  const left: Span[] = []
  let from = start
  for (const [cutStart, cutEnd] of cut) {
    if (cutStart > from) left.push([from, cutStart])
    from = cutEnd
  }
  if (end > from) left.push([from, end])
  return left
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
