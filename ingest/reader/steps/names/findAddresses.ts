/** Street addresses are places: "12 Harbor Road", "400 East 9th Street". Source: the order of number, name and kind in American and British addresses. */
import type { Draft, Name } from '../../draft'

export function findAddresses({ article: { text } }: Draft): Name[] {
  return [...text.matchAll(address)].map(({ 0: printed, index }) => ({
    span: [index, index + printed.length],
    type: 'place',
    title: null,
    confidence: 0.9,
  }))
}

/** A number between 1800 and 2099 may be a year unless something is at it. */
const address =
  /(?<![\p{L}\d$£€.,-])(?:(?<=\bat )|(?!(?:1[89]|20)\d\d ))\d{1,5}[A-Z]? (?:(?:North|South|East|West|[NSEW]\.) )?(?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:Street|Avenue|Road|Boulevard|Drive|Lane|Square|Ave\.|Blvd\.|Rd\.|St\.(?! \p{Lu}))(?!\p{L})/gu
