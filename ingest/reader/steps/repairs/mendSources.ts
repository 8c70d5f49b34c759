/**
 * A source that stops at a preposition or an article ("72 percent of", "the former") ends where its noun phrase does.
 */
import type { Span } from '../../../../schema/article'
import type { Draft } from '../../draft'
import { firstEndingAfter } from '../outermostMarks'
import { nounPhraseAfter } from '../quotes/nounPhraseAfter'
import { conjunction, determiner, isA, preposition, wordsOf, type Words } from '../quotes/words'

export function mendSources(draft: Draft): Draft {
  const words = wordsOf(draft)
  const quotes = draft.quotes.map((quote) => {
    if (quote.source === null) return quote
    const end = mendedEnd(words, quote.source, quote.cue)
    if (end === quote.source[1]) return quote
    return { ...quote, source: [quote.source[0], end] as const, because: [...quote.because, 'source:noun phrase'] }
  })
  return { ...draft, quotes }
}

function mendedEnd(words: Words, [start, end]: Span, cue: Span | null): number {
  const { tokens, sentences } = words.draft
  const last = firstEndingAfter(tokens, end - 1, ({ span }) => span[1])
  if (
    last >= tokens.length ||
    !isA(words, last, preposition | determiner | conjunction) ||
    tokens[last]!.span[0] <= start
  )
    return end
  const sentence = sentences[tokens[last]!.sentence]!.tokens[1]
  const cueAt = cue !== null && end <= cue[0] ? firstEndingAfter(tokens, cue[0], ({ span }) => span[1]) : sentence
  const phrase = nounPhraseAfter(words, last + 1, Math.min(sentence, cueAt))
  return phrase ? tokens[phrase[1] - 1]!.span[1] : end
}
