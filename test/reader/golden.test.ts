/**
 * Golden articles: one folder a phenomenon under test/articles, with the article as printed and what a careful reader takes from it. A line of
 * expected.json is compared with the reading only where it says something; `null` and `[]` say "nothing", so they are the cases that must not match.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../schema/article'
import type { Quote, Reading } from '../../schema/reading'
import { txt } from '../../ingest/formats/txt'
import { readArticle } from '../../ingest/reader/read'

const folder = join(__dirname, '..', 'articles')

/** Names stand for entities, events and works; texts, or how they begin, for quotes. */
interface ExpectedQuote {
  readonly text: string
  readonly [aspect: string]: unknown
}

interface Expected {
  readonly rule: string
  readonly quotes?: readonly ExpectedQuote[]
  /** Stretches that no quote may hold. */
  readonly noQuotes?: readonly string[]
  readonly works?: readonly Readonly<Record<string, unknown>>[]
  readonly events?: readonly Readonly<Record<string, unknown>>[]
  /** Names that must not be an entity, event or work of the article. */
  readonly nobody?: readonly string[]
}

for (const phenomenon of readdirSync(folder).sort()) {
  const expected = JSON.parse(readFileSync(join(folder, phenomenon, 'expected.json'), 'utf8')) as Expected
  describe(phenomenon, () => {
    let article: Article
    let reading: Reading
    beforeAll(async () => {
      article = open(phenomenon)
      reading = await readArticle(article)
    })

    for (const quote of expected.quotes ?? [])
      test(`${expected.rule}: ${quote.text}`, () => {
        const { text, ...aspects } = quote
        const found = quoteOf(article, reading, text)
        expect(found && told(article, reading, found, Object.keys(aspects))).toEqual(sorted(aspects))
      })

    for (const stretch of expected.noQuotes ?? [])
      test(`no quote: ${stretch}`, () => {
        expect(
          reading.quotes
            .filter((quote) => wording(article, quote).includes(stretch))
            .map((quote) => wording(article, quote)),
        ).toEqual([])
      })

    for (const [what, things] of [
      ['works', expected.works ?? []],
      ['events', expected.events ?? []],
    ] as const)
      for (const thing of things)
        test(`${what}: ${String(thing['name'])}`, () => {
          const found = reading[what].find(({ name, aliases }) =>
            [name, ...(aliases ?? [])].includes(String(thing['name'])),
          )
          expect(found && told(article, reading, found, Object.keys(thing))).toEqual(sorted(thing))
        })

    for (const name of expected.nobody ?? [])
      test(`nobody: ${name}`, () => {
        expect([...reading.entities, ...reading.events, ...reading.works].map((one) => one.name)).not.toContain(name)
      })
  })
}

function open(phenomenon: string): Article {
  const file = join(folder, phenomenon, 'article.txt')
  const read = txt.read(readFileSync(file), `${phenomenon}.txt`)
  if (!read.ok) throw new Error(`${file}: ${read.why.message}`)
  return read.article
}

/** The quote printed so: the same words, else the shortest that begins with them. */
function quoteOf(article: Article, reading: Reading, text: string): Quote | undefined {
  const begins = reading.quotes.filter((quote) => wording(article, quote).startsWith(text))
  return begins.sort((a, b) => wording(article, a).length - wording(article, b).length)[0]
}

/** Contents without outer marks and the comma or stop before them, blanks made one. */
function wording(article: Article, { contents }: Quote): string {
  return contents
    .map(([start, end]) => article.text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^["“'‘]+|[,.]?["”'’]*$/gu, '')
}

/** The named aspects of a quote, event or work with names in place of ids. */
function told(article: Article, reading: Reading, found: object, aspects: readonly string[]): Record<string, unknown> {
  const names = new Map([...reading.entities, ...reading.events, ...reading.works].map(({ id, name }) => [id, name]))
  const quotes = new Map(reading.quotes.map((quote) => [quote.id, wording(article, quote)]))
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain).sort()
    if (typeof value === 'string') return names.get(value) ?? quotes.get(value) ?? value
    if (value !== null && typeof value === 'object' && 'entity' in value) return plain(value.entity)
    return value
  }
  const all = found as Record<string, unknown>
  const stances = (all['about'] ?? []) as Quote['about']
  return Object.fromEntries(
    aspects.map((aspect) => [
      aspect,
      aspect === 'stance'
        ? Object.fromEntries(stances.map(({ entity, stance }) => [names.get(entity), stance]))
        : plain(all[aspect]),
    ]),
  )
}

function sorted(aspects: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(aspects).map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value]),
  )
}
