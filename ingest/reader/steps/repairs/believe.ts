import type { Quote } from '../../../../schema/reading'
import type { Draft, Learned } from '../../draft'
import { bareQuote } from '../quotes/bareQuote'

/** The proposals that are probable enough, as quotes. */
export function believe(draft: Draft, { quotes, threshold }: Learned): Draft {
  const believed = quotes
    .filter(({ probability }) => probability >= threshold)
    .map(({ cue, source, contents, probability }): Quote => {
      return { ...bareQuote, cue, source: source ?? null, contents, confidence: probability, because: ['model'] }
    })
  return { ...draft, quotes: [...draft.quotes, ...believed] }
}
