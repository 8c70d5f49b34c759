/**
 * The one event or plan that an article is about, if there is one: told of in the headline or at the start, and again and again after.
 * Words that name nobody speak of it where it was named shortly before.
 */
import type { Span } from '../../../../schema/article'
import type { Event, Work } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { sentenceAt } from '../frames'
import { isNotable } from './isNotable'

const happenings: ReadonlySet<Event['kind']> = new Set<Event['kind']>([
  'attack',
  'outage',
  'protest',
  'court case',
  'happening',
])
/** So many sentences after it was named, words that name nobody still speak of it. */
const reach = 4

export function mainMatter(draft: Draft): Event | Work | undefined {
  const opening = draft.sentences[3]?.span[1] ?? draft.article.text.length
  const matters = [
    ...draft.events.filter(({ kind }) => happenings.has(kind)),
    ...draft.works.filter(({ kind }) => kind === 'plan' || kind === 'law'),
  ]
  const [main, next] = matters.sort((a, b) => b.mentions.length - a.mentions.length)
  return main &&
    isNotable(draft, main) &&
    main.mentions[0]![0] < opening &&
    main.mentions.length >= 2 * (next?.mentions.length ?? 0)
    ? main
    : undefined
}

export function isFresh(draft: Draft, { mentions }: Event | Work, [start]: Span): boolean {
  const last = mentions.findLast((mention) => mention[0] < start)
  return last !== undefined && sentenceAt(draft, start) - sentenceAt(draft, last[0]) <= reach
}
