/**
 * When events and works took place and quotes were said, from the dates in the text, relative to the article's date. A weekday is the one before
 * the article's date, "last month" is a month: the precision is kept. A quote without a date of its own has that of its event or work.
 */
import { parse } from 'chrono-node'
import type { Span } from '../../../schema/article'
import type { Precision, Quote, When } from '../../../schema/reading'
import type { Draft } from '../draft'
import { timePhrases, timeTriggers } from '../english/timePhrases'
import { lowerCase } from './lowerCase'
import { frames, keepFrames, sentenceAt } from './frames'

interface Dated {
  readonly span: Span
  readonly when: When
}

/** Letters between a mention of an event and its date. */
const reach = 45

export function findTimes(draft: Draft): Draft {
  const dates = datesOf(draft)
  if (dates.length === 0) return draft
  const { text } = draft.article
  const near = (mentions: readonly Span[]): When | null => {
    for (const [start, end] of mentions) {
      const sentence = draft.sentences[sentenceAt(draft, start)]!.span
      const found = dates.find(
        ({ span }) =>
          span[0] >= sentence[0] &&
          span[1] <= sentence[1] &&
          ((span[0] >= start - 12 && span[1] <= end) ||
            (span[0] >= end &&
              span[0] - end <= reach &&
              !/[.;]|, (?:and|but|who|which)/.test(text.slice(end, span[0]))) ||
            (span[1] <= start && start - span[1] <= 12)),
      )
      if (found) return found.when
    }
    return null
  }
  const events = draft.events.map((event) => {
    const when = event.date ? null : near(event.mentions)
    return when ? { ...event, date: when.date, precision: when.precision } : event
  })
  const works = draft.works.map((work) => {
    const when = work.date ? null : near(work.mentions)
    return when ? { ...work, date: when.date } : work
  })
  const eventDates = new Map(
    events.flatMap(({ id, date, precision }) => (date && precision ? [[id, { date, precision }] as const] : [])),
  )
  const framed = frames(draft)
  const quotes = draft.quotes.map((quote, i) => {
    const { base, text: frame } = framed[i]!
    const own = dates.find(
      ({ span, when }) =>
        span[0] >= base &&
        span[1] <= base + frame.length &&
        frame.slice(span[0] - base, span[1] - base).trim() !== '' &&
        !isToCome(when, draft.article.publishedAt) &&
        !isOfSubject(draft, quote, span),
    )
    const saidAt = own?.when ?? (quote.event ? eventDates.get(quote.event) : undefined)
    return saidAt ? { ...quote, saidAt, because: [...quote.because, own ? 'time:frame' : 'time:event'] } : quote
  })
  return { ...draft, events, works, quotes: keepFrames(draft.quotes, quotes) }
}

/** "he said of the rally in Veltham on Monday": what the words are about was on Monday. */
function isOfSubject({ article: { text }, events }: Draft, { cue, event }: Quote, [start]: Span): boolean {
  if (
    !cue ||
    start < cue[1] ||
    !/^\s(?:of|about)\s(?:[^,.;:]|,\s(?=\p{Lu}|on\s|in\s)|,\s$)*$/u.test(text.slice(cue[1], start))
  )
    return false
  return events.some(({ id, mentions }) => id !== event && mentions.some((at) => at[0] >= cue[1] && at[1] <= start))
}

/** What is printed has been said: "his opponent in November" dates no statement of August. */
function isToCome({ date }: When, publishedAt: string | null): boolean {
  return publishedAt !== null && date > publishedAt.slice(0, 10)
}

/** Every date of the text that can be told. Without the article's own date only those that state their year. */
function datesOf(draft: Draft): Dated[] {
  const { text, publishedAt } = draft.article
  const published = publishedAt === null ? null : atNoon(publishedAt)
  const read = new Map<string, When | null>()
  const found: Dated[] = []
  const lower = lowerCase(draft.tokens)
  let done = 0
  draft.tokens.forEach(({ span }, i) => {
    if (span[0] < done || !timeTriggers.test(lower[i]!)) return
    const from = draft.tokens[Math.max(0, i - 3)]!.span[0]
    for (const match of text.slice(from, span[1] + 24).matchAll(timePhrases)) {
      const start = from + match.index
      const end = start + match[0].length
      if (start < done || end <= span[0]) continue
      let when = read.get(match[0])
      if (when === undefined) read.set(match[0], (when = toWhen(match[0], published)))
      if (when) found.push({ span: [start, end], when })
      done = end
      break
    }
  })
  return found
}

/** Local noon: no time zone moves the day. */
function atNoon(iso: string): Date | null {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return year ? new Date(year, (month ?? 1) - 1, day ?? 1, 12) : null
}

function toWhen(phrase: string, published: Date | null): When | null {
  const hasYear = /\b(?:19|20)\d\d\b/.test(phrase)
  if (!published && !hasYear) return null
  const year = /^(?:in|since|during|by) ((?:19|20)\d\d)$/i.exec(phrase)
  if (year) return { date: `${year[1]}-01-01`, precision: 'year' }
  const start = parse(phrase, published ?? new Date(2000, 0, 1, 12))[0]?.start
  if (!start) return null
  const date = new Date(start.get('year')!, start.get('month')! - 1, start.get('day')!, 12)
  const precision = precisionOf(phrase, start)
  // News tells of what was: a day or month without a year that would lie ahead is the one before, unless it says "next".
  if (published && !hasYear && date > published && !/\bnext\b/.test(phrase)) {
    if (start.isCertain('weekday') && !start.isCertain('day')) date.setDate(date.getDate() - 7)
    else if (date.getTime() - published.getTime() > 180 * 86_400_000) date.setFullYear(date.getFullYear() - 1)
  }
  return { date: cut(date, precision), precision }
}

function precisionOf(
  phrase: string,
  start: { isCertain: (component: 'day' | 'weekday' | 'month') => boolean },
): Precision {
  if (/\bweek(?:end)?s?\b/.test(phrase)) return 'week'
  if (/\byears?\b/.test(phrase)) return 'year'
  if (/\bmonths?\b/.test(phrase)) return 'month'
  if (start.isCertain('day') || start.isCertain('weekday')) return 'day'
  return start.isCertain('month') ? 'month' : 'day'
}

function cut(date: Date, precision: Precision): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  const month = precision === 'year' ? '01' : two(date.getMonth() + 1)
  const day = precision === 'year' || precision === 'month' ? '01' : two(date.getDate())
  return `${date.getFullYear()}-${month}-${day}`
}
