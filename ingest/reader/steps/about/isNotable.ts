/**
 * Which events and works are worth being spoken of: events told apart by who took part or where, elections by a name or year, works that somebody
 * stands behind; not "the story", "an attack" or "the primary" in general.
 */
import type { Event, Work } from '../../../../schema/reading'
import type { Draft } from '../../draft'

export function isNotable({ article: { text } }: Draft, thing: Event | Work): boolean {
  if ('author' in thing) return (thing.author !== null || thing.mentions.length > 2) && weighty.has(thing.kind)
  if (thing.kind === 'election') return thing.mentions.some((mention) => /[\p{Lu}\d]/u.test(text.slice(...mention)))
  return (
    thing.participants.length > 1 ||
    ((thing.kind === 'attack' || thing.kind === 'outage') &&
      (thing.participants.length > 0 || thing.place !== null || thing.mentions.length > 2))
  )
}

const weighty: ReadonlySet<Work['kind']> = new Set<Work['kind']>(['letter', 'report', 'book', 'law', 'study', 'plan'])
