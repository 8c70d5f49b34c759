/** The object of praise or blame before the words: of the cue, or of the verb that the cue's participle goes with; "she said of Ruiz". */
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { targetVerbs } from '../../english/targetVerbs'
import type { Frame } from '../frames'
import type { Located, MentionIndex } from '../mentionIndex'

export function targetsBefore(draft: Draft, index: MentionIndex, quote: Quote, frame: Frame): Located[] {
  const start = quote.contents[0]?.[0] ?? 0
  const found: Located[] = []
  // "…, she said of the mayor"
  const said = quote.cue && /^\s+(?:of|about)\s+/.exec(draft.article.text.slice(quote.cue[1], quote.cue[1] + 10))
  const subject = said && quote.cue ? index.next(quote.cue[1] + said[0].length, 40) : undefined
  if (subject && !/[.,;:“”"]/.test(draft.article.text.slice(quote.cue![1], subject.span[0])))
    found.push(personAfter(draft, index, subject))
  for (const match of frame.text.matchAll(/[A-Za-z]+/g)) {
    const end = frame.base + match.index + match[0].length
    if (!targetVerbs.has(match[0].toLowerCase()) || end > start || start - end > 120) continue
    const object = index.next(end, 30)
    if (!object || object.span[1] > start) continue
    if (/[.;:,“”"]|\b(?:that|to|by|as|for|in|on|at|of)\b/.test(draft.article.text.slice(end, object.span[0]))) continue
    found.push(object)
  }
  return found
}

/** "chief executive Paul Reyes" has the person after the words; "Coastline director Paul Reyes" after the body. */
export function personAfter(draft: Draft, index: MentionIndex, located: Located): Located {
  if (located.entity.type !== 'organization') return located
  const person = index.next(located.span[1] + 1, 40)
  const between = person ? draft.article.text.slice(located.span[1], person.span[0]) : ''
  return person?.entity.type === 'person' &&
    person.mention.kind === 'name' &&
    /^\s(?:\p{Ll}[\p{L}-]*\s){1,4}$/u.test(between) &&
    !/\b(?:and|of|in|on|for|with)\b/.test(between)
    ? person
    : located
}
