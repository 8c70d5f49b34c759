/** How names of events and works are put together from what is printed. */
import type { Span } from '../../../../schema/article'
import type { Entity } from '../../../../schema/reading'
import type { Draft } from '../../draft'

const determiner =
  /^(?:the|an?|this|that|these|those|his|her|their|its|my|our|your|another|one|some|such|every|each|any)\s+/i

/** The words of a mention without determiner, quotation marks and line breaks. */
export function printed(draft: Draft, [start, end]: Span): string {
  return draft.article.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(determiner, '')
    .replace(/["“”]/g, '')
    .replace(/’/g, "'")
    .trim()
}

/** "Okafor" of "Grace Okafor"; bodies keep their name. */
export function surname({ type, name }: Entity): string {
  if (type !== 'person') return name
  const words = name.replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?$/, '').split(' ')
  return words.at(-1)!
}
