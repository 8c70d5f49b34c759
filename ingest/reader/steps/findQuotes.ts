/**
 * Quotes: the learned finder proposes and the repairs mend; without it the rules find them. Each repair has its gain in docs/reader.md.
 */
import type { Quote } from '../../../schema/reading'
import type { Draft, Learned } from '../draft'
import { bareQuote } from './quotes/bareQuote'
import { findQuotesByRules } from './quotes/findQuotesByRules'
import { joinContinued } from './repairs/joinContinued'
import { takeUnclaimed } from './repairs/takeUnclaimed'

export type Repair = (draft: Draft) => Draft

/** For what the rules found. */
export const repairsOfRules: readonly Repair[] = [
  joinContinued, // before what nobody claims is given away
  takeUnclaimed, // a paragraph of quotation alone goes on from the one before
]

/** For what was learned. */
export const repairsOfLearned: readonly Repair[] = [
  joinContinued,
  takeUnclaimed,
]

export function findQuotes(draft: Draft): Draft {
  if (!draft.learned) return mend(findQuotesByRules(draft), repairsOfRules)
  return mend(believe(draft, draft.learned), repairsOfLearned)
}

export function mend(draft: Draft, repairs: readonly Repair[]): Draft {
  return repairs.reduce((mended, repair) => repair(mended), draft)
}

/** The proposals that are probable enough, as quotes. */
export function believe(draft: Draft, { quotes, threshold }: Learned): Draft {
  const believed = quotes
    .filter(({ probability }) => probability >= threshold)
    .map(({ cue, source, contents, probability }): Quote => {
      return { ...bareQuote, cue, source: source ?? null, contents, confidence: probability, because: ['model'] }
    })
  return { ...draft, quotes: [...draft.quotes, ...believed] }
}
