/** What names nobody speaks of the same as the words before it: where the same speaker goes on at once, and where it answers a question. */
import type { About, Quote } from '../../../../schema/reading'

/** `sentences`: how many lie between the two. */
export function carriedOver(last: Quote, quote: Quote, sentences: number): About[] {
  if (!goesOn(last, quote, sentences) && !answers(last, quote, sentences)) return []
  return last.about
    .filter(({ entity }) => entity !== quote.speaker)
    .slice(0, 1)
    .map(({ entity }) => ({ entity, how: 'context', stance: null, spans: [quote.contents[0]!] }))
}

function goesOn(last: Quote, quote: Quote, sentences: number): boolean {
  return last.speaker !== null && last.speaker === quote.speaker && sentences <= 2 && quote.form !== 'indirect'
}

function answers(last: Quote, quote: Quote, sentences: number): boolean {
  return (
    last.attitude === 'asks' &&
    quote.attitude === 'says' &&
    quote.speaker !== null &&
    quote.speaker !== last.speaker &&
    sentences <= 1
  )
}
