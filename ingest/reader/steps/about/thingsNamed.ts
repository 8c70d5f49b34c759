/** Events and works that the words name, each with the mention that says so; not “every attack”, “another law”, nor where or when. */
import type { Span } from '../../../../schema/article'
import type { Event, Quote, Work } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { partitionPoint } from '../../partitionPoint'
import { isNotable } from './isNotable'

export interface ThingNamed {
  readonly thing: Event | Work
  readonly span: Span
}

/** To be asked quote by quote. */
export function thingsNamed(draft: Draft): (quote: Quote) => readonly ThingNamed[] {
  const { text } = draft.article
  const all = [...draft.events, ...draft.works]
    .filter((thing) => isNotable(draft, thing))
    .flatMap((thing) => thing.mentions.map((span): ThingNamed => ({ thing, span })))
    .filter(
      ({ span: [start, end] }) =>
        !anyOne.test(text.slice(start, end)) && !setting.test(text.slice(Math.max(0, start - 12), start)),
    )
    .sort((a, b) => a.span[0] - b.span[0])
  return ({ contents }) =>
    contents.flatMap(([start, end]) =>
      all
        .slice(
          partitionPoint(all, ({ span }) => span[0] < start),
          partitionPoint(all, ({ span }) => span[0] < end),
        )
        .filter(({ span }) => span[1] <= end),
    )
}

const anyOne = /^(?:every|each|any|one|another)\s/i
/** “In the system”, “after the attack”. */
const setting = /\b(?:in|at|from|into|during|before|after|since|until|within|throughout)\s$/i
