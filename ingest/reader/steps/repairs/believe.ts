/**
 * The proposals that are probable enough, as quotes. Where the rules see a cue as well, the proposal is believed more readily.
 */
import type { Quote } from '../../../../schema/reading'
import type { Draft, Learned } from '../../draft'
import { bareQuote } from '../quotes/bareQuote'

/** How much more probable a proposal has to be of whose cue the rules know nothing. */
const doubt = 0.12

export function believe(draft: Draft, { quotes, threshold }: Learned, byRules: readonly Quote[]): Draft {
  const cues = new Set<number>()
  for (const { cue } of byRules) for (let at = cue?.[0] ?? 0; at < (cue?.[1] ?? 0); at++) cues.add(at)
  const isKnown = ([start, end]: readonly [number, number]): boolean => {
    for (let at = start; at < end; at++) if (cues.has(at)) return true
    return false
  }
  const believed = quotes
    .filter(({ cue, probability }) => probability >= threshold + (isKnown(cue) ? 0 : doubt))
    .map(({ cue, source, contents, probability }): Quote => {
      return { ...bareQuote, cue, source: source ?? null, contents, confidence: probability, because: ['model'] }
    })
  return { ...draft, quotes: [...draft.quotes, ...believed] }
}
