/**
 * What names nobody speaks of the same as the words before it: where the same speaker goes on at once with “they”, “him”, “it”, and where it
 * answers a question.
 */
import type { About, Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'

/** `sentences`: how many lie between the two. */
export function carriedOver({ article: { text } }: Draft, last: Quote, quote: Quote, sentences: number): About[] {
  const goesOn =
    last.speaker !== null &&
    last.speaker === quote.speaker &&
    sentences <= 2 &&
    quote.form !== 'indirect' &&
    quote.contents.some((content) => pronoun.test(text.slice(...content)))
  if (!goesOn && !answers(last, quote, sentences)) return []
  return last.about
    .filter(({ entity }) => entity !== quote.speaker)
    .slice(0, 1)
    .map(({ entity }) => ({ entity, how: 'context', stance: null, spans: [quote.contents[0]!] }))
}

const pronoun = /\b(?:they|them|their|he|him|his|she|her|it|its)\b/i

function answers(last: Quote, quote: Quote, sentences: number): boolean {
  return (
    last.attitude === 'asks' &&
    quote.attitude === 'says' &&
    quote.speaker !== null &&
    quote.speaker !== last.speaker &&
    sentences <= 1
  )
}
