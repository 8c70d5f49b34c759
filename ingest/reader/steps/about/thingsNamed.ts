/** Events and works that the words name, each with the mention that says so; not “every attack”, “another law”, nor where or when. */
import type { Span } from '../../../../schema/article'
import type { Event, Quote, Work } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { isNotable } from './isNotable'

export function thingsNamed(draft: Draft, { contents }: Quote): { thing: Event | Work; span: Span }[] {
  const { text } = draft.article
  const notable = [...draft.events, ...draft.works].filter((thing) => isNotable(draft, thing))
  return notable.flatMap((thing) =>
    thing.mentions
      .filter((span) => contents.some(([start, end]) => start <= span[0] && end >= span[1]))
      .filter(
        ([start, end]) =>
          !anyOne.test(text.slice(start, end)) && !setting.test(text.slice(Math.max(0, start - 12), start)),
      )
      .map((span) => ({ thing, span })),
  )
}

const anyOne = /^(?:every|each|any|one|another)\s/i
/** “In the system”, “after the attack”. */
const setting = /\b(?:in|at|from|into|during|before|after|since|until|within|throughout)\s$/i
