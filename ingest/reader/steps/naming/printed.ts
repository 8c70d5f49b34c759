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

/** The first mention; where that is a bare noun (“the bill”), the first that says more (“the immigration bill”). */
export function fullest(draft: Draft, mentions: readonly Span[]): string {
  const [first, ...others] = mentions.map((mention) => printed(draft, mention))
  if (first!.includes(' ')) return first!
  const noun = first!.toLowerCase().replace(/s$/, '')
  return others.find((form) => form.toLowerCase().replace(/s$/, '').endsWith(` ${noun}`)) ?? first!
}

/** "Okafor" of "Grace Okafor"; bodies keep their name. */
export function surname({ type, name }: Entity): string {
  if (type !== 'person') return name
  const words = name.replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?$/, '').split(' ')
  return words.at(-1)!
}
