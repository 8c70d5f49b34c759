/**
 * Quotes: the learned finder proposes and the repairs mend; without it the rules find them. Each repair has its gain in docs/reader.md.
 */
import type { Draft } from '../draft'
import { findQuotesByRules, quotesByRules } from './quotes/findQuotesByRules'
import { attachRuns } from './repairs/attachRuns'
import { believe } from './repairs/believe'
import { dropStrays } from './repairs/dropStrays'
import { joinContinued } from './repairs/joinContinued'
import { mendSources } from './repairs/mendSources'
import { rescueRuns } from './repairs/rescueRuns'
import { snapToMarks } from './repairs/snapToMarks'
import { takeUnclaimed } from './repairs/takeUnclaimed'
import { unwrapReported } from './repairs/unwrapReported'

export type Repair = (draft: Draft) => Draft

/** For what the rules found. */
export const repairsOfRules: readonly Repair[] = [
  joinContinued, // before what nobody claims is given away
  takeUnclaimed, // a paragraph of quotation alone goes on from the one before
]

/** For what was learned. */
export const repairsOfLearned: readonly Repair[] = [
  snapToMarks,
  dropStrays,
  mendSources,
  attachRuns,
  rescueRuns,
  joinContinued,
  takeUnclaimed,
  unwrapReported, // when all that was said is together
]

export function findQuotes(draft: Draft): Draft {
  if (!draft.learned) return mend(findQuotesByRules(draft), repairsOfRules)
  return mend(believe(draft, draft.learned, quotesByRules(draft)), repairsOfLearned)
}

export function mend(draft: Draft, repairs: readonly Repair[]): Draft {
  return repairs.reduce((mended, repair) => repair(mended), draft)
}
