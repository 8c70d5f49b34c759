/** A headline sums up: it answers what the first words of the same speaker below it answer. */
import { isSpoken, type Quote } from '../../../../schema/reading'

export function headingAnswers(quotes: readonly Quote[]): Quote[] {
  return quotes.map((quote, i) => {
    if (!quote.heading || quote.respondsTo || quote.speaker === null) return quote
    const below = quotes.find(
      ({ speaker, heading, attitude }, j) => j > i && !heading && speaker === quote.speaker && isSpoken(attitude),
    )
    return below?.respondsTo && below.respondsTo !== quote.id
      ? { ...quote, respondsTo: below.respondsTo, because: [...quote.because, 'responds:told below'] }
      : quote
  })
}
