/**
 * Which events and works are worth being spoken of: what the article comes back to. What is named in passing (“before the primary”, “in a report”)
 * is none, though much is told of it.
 */
import type { Event, Work } from '../../../../schema/reading'

const least = 5

export function isNotable({ mentions }: Event | Work): boolean {
  return mentions.length >= least
}
