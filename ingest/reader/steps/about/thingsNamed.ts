/** Events and works that the words name, each with the mention that says so; not “every attack”, “an election”. */
import type { Span } from '../../../../schema/article'
import type { Event, Quote, Work } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { isNotable } from './isNotable'

export function thingsNamed(draft: Draft, { contents }: Quote): { thing: Event | Work; span: Span }[] {
  const { text } = draft.article
  return [...draft.events, ...draft.works].flatMap((thing) =>
    thing.mentions
      .filter((span) => contents.some(([start, end]) => start <= span[0] && end >= span[1]))
      .filter(
        (span) =>
          isNotable(thing) &&
          !(thing.kind === 'election' ? anyone : anyOne).test(text.slice(...span)) &&
          !setting.test(text.slice(Math.max(0, span[0] - 12), span[0])),
      )
      .map((span) => ({ thing, span })),
  )
}

const anyOne = /^(?:every|each|any|one|another)\s/i
const anyone = /^(?:an?|this|every|each|any|one|another)\s/i
/** “In the system”, “before the primary”: where or when, not what. */
const setting = /\b(?:in|at|from|into|during|before|after|since|until|within|throughout)\s$/i
