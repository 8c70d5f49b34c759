/** An interview that the text tells of without naming it: an event of its own, to be added to those there are. */
import type { Span } from '../../../../schema/article'
import type { Event } from '../../../../schema/reading'

export function interviewTold(events: readonly Event[], participants: readonly string[], mention: Span): Event {
  return {
    id: `v${events.length + 1}`,
    kind: 'interview',
    name: '',
    date: null,
    precision: null,
    place: null,
    participants,
    mentions: [mention],
  }
}
