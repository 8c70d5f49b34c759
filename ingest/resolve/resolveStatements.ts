import { createHash } from 'node:crypto'
import type { Article } from '../../schema/article'
import { isSpoken, type Form, type Quote } from '../../schema/reading'
import { fold } from '../../schema/search'
import type { ArticleReading } from './resolved'
import { isOtherTime, type StatementFacts, StatementIndex, type StatementMatch } from './statementIndex'

/** Texts of fewer words ("No comment.") are said again and again: only the same day's are one utterance. */
const tellingWords = 5
const fullness: Readonly<Record<Form, number>> = { direct: 2, mixed: 1, indirect: 0 }

export interface ResolvedStatements {
  /** By id of the quote in the reading, for each article. */
  readonly matches: readonly ReadonlyMap<string, StatementMatch>[]
  /** Those with marked text, in the fullest wording. */
  readonly statements: readonly StatementFacts[]
}

interface Candidate {
  readonly at: number
  readonly article: Article
  readonly quote: Quote
  readonly facts: StatementFacts
  readonly words: number
}

/** The printed words of a quote, its parts joined by one space. */
export function textOf(article: Article, quote: Quote): string {
  return quote.contents.map(([start, end]) => article.text.slice(start, end)).join(' ')
}

/** says, asks and urges were said; inner attitudes and hypothetical speech were not. */
export function isSaid({ attitude, hypothetical }: Pick<Quote, 'attitude' | 'hypothetical'>): boolean {
  return !hypothetical && isSpoken(attitude)
}

/**
 * Tells which quotes print one utterance: the same speaker, and words that are equal or, in marks, known again by
 * StatementIndex. The fullest wordings come first, so that a shorter one finds the longer it was cut from, whatever the
 * order of the articles. Across runs one thing depends on order: two statements of the graph that a later, fuller wording
 * shows to be one stay two, and the quote goes to the likelier.
 */
export function resolveStatements(
  readings: readonly ArticleReading[],
  ids: readonly ReadonlyMap<string, string>[],
  known: StatementIndex,
): ResolvedStatements {
  const here = new StatementIndex()
  const matches = readings.map(() => new Map<string, StatementMatch>())
  const statements = new Map<string, StatementFacts>()
  for (const { at, quote, facts } of inOrder(readings, ids)) {
    const canJoin = facts.form !== 'indirect' && facts.makers.length > 0 && isSaid(quote)
    const found = canJoin ? [known, here].flatMap((index) => index.matches(facts)) : []
    const sameWords = canJoin ? (known.get(facts.id) ?? here.get(facts.id)) : undefined
    const own = sameWords && isOtherTime(sameWords, facts) ? hashed(`${facts.id}\n${facts.saidAt}`) : facts.id
    const best = found.sort(byLikeness(facts.id))[0] ?? { id: own, match: 1 }
    matches[at]!.set(quote.id, best)
    if (!canJoin) continue
    const before = statements.get(best.id) ?? known.get(best.id)
    const told = { ...facts, id: best.id }
    const now = before === undefined ? told : fuller(before, told)
    statements.set(best.id, now)
    here.add(now)
  }
  return { matches, statements: [...statements.values()] }
}

function inOrder(readings: readonly ArticleReading[], ids: readonly ReadonlyMap<string, string>[]): Candidate[] {
  const all = readings.flatMap(({ article, reading }, at) =>
    reading.quotes.map((quote): Candidate => {
      const speakers = quote.speaker === null ? [] : [quote.speaker, ...quote.coSpeakers]
      const makers = [...new Set(speakers.flatMap((id) => ids[at]!.get(id) ?? []))].sort()
      const text = textOf(article, quote)
      const day = (quote.saidAt?.date ?? reading.article.publishedAt)?.slice(0, 10)
      const id = ownId({ article, quote, makers, text, day })
      const facts = {
        id,
        makers,
        text,
        form: quote.form,
        saidAt: quote.saidAt?.date ?? null,
        printedAt: reading.article.publishedAt,
      }
      return { at, article, quote, facts, words: fold(text).split(' ').length }
    }),
  )
  return all.sort(
    (one, other) =>
      fullness[other.facts.form] - fullness[one.facts.form] ||
      other.words - one.words ||
      compare(one.facts.text, other.facts.text) ||
      compare(one.article.id, other.article.id) ||
      compare(one.quote.id, other.quote.id),
  )
}

interface Own {
  readonly article: Article
  readonly quote: Quote
  readonly makers: readonly string[]
  readonly text: string
  readonly day: string | undefined
}

/** A statement is its words, the first by id of those who made it, and whether it was said, thought, wanted … */
function ownId({ article, quote, makers, text, day }: Own): string {
  const words = fold(text)
  const way = isSaid(quote) ? 'said' : quote.hypothetical ? 'hypothetical' : quote.attitude
  const isTelling = words.split(' ').length >= tellingWords
  const scope = makers.length === 0 ? article.id : isTelling ? '' : (day ?? article.id)
  const key = [way, makers[0] ?? '', scope, words === '' ? text : words].join('\n')
  return hashed(key)
}

function hashed(key: string): string {
  return `statement:${createHash('sha256').update(key).digest('hex').slice(0, 32)}`
}

/** The statement that these very words have, else the likeliest, else by id. */
function byLikeness(own: string) {
  return (one: StatementMatch, other: StatementMatch) =>
    Number(other.id === own) - Number(one.id === own) || other.match - one.match || compare(one.id, other.id)
}

function fuller(one: StatementFacts, other: StatementFacts): StatementFacts {
  const more = fullness[other.form] - fullness[one.form] || fold(other.text).length - fold(one.text).length
  const makers = [...new Set([...one.makers, ...other.makers])].sort()
  return { ...(more > 0 ? other : one), makers, saidAt: one.saidAt ?? other.saidAt, printedAt: earlier(one, other) }
}

function earlier({ printedAt: one }: StatementFacts, { printedAt: other }: StatementFacts): string | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
