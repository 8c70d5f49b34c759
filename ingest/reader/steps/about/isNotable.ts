/**
 * Which events and works are worth being spoken of: what the article comes back to. What is named in passing (“in a report”) is none, though much
 * is told of it; nor are elections and gatherings, which are when and where things happen.
 */
import type { Event, Work } from '../../../../schema/reading'
import type { Draft } from '../../draft'

export function isNotable({ sentences }: Draft, { kind, mentions }: Event | Work): boolean {
  const least = Math.max(3, Math.min(5, sentences.length / 3))
  return mentions.length >= least && kind !== 'election' && kind !== 'meeting'
}
