/**
 * Speech between marks that no believed quote has: taken from a proposal that was not quite believed, else from the rules.
 * Labels and signatures ("WALLACE: …", "― Ana Ruiz") are rules' alone.
 */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import type { Draft, Learned } from '../../draft'
import { believe } from './believe'
import { findQuotesByRules } from '../quotes/findQuotesByRules'
import { wordsOf } from '../quotes/words'

/** Least share of the quotation that a candidate has to cover. */
const coverage = 0.5
/** Least probability of a proposal for what stands between marks. */
const least = 0.15

export function rescueRuns(draft: Draft): Draft {
  const { tokens } = draft
  const runs = wordsOf(draft)
    .runs.filter((run) => run.isSpeech)
    .map((run): Span => [tokens[run.start]!.span[0], tokens[run.end - 1]!.span[1]])
  const open = runs.filter((run) => !draft.quotes.some((quote) => covers(quote, run)))
  const candidates = [
    ...believe({ ...draft, quotes: [] }, { ...(draft.learned as Learned), threshold: least }).quotes.map(
      named('model:between marks'),
    ),
    ...findQuotesByRules({ ...draft, quotes: [] }).quotes.map(named('rules:between marks')),
  ]
  const added: Quote[] = []
  for (const candidate of candidates) {
    const isLabel = candidate.because.some((why) => why === 'label' || why === 'signature')
    if (!isLabel && !open.some((run) => covers(candidate, run) && !added.some((quote) => covers(quote, run)))) continue
    if ([...draft.quotes, ...added].some((quote) => sameCue(quote, candidate) || (isLabel && shares(quote, candidate))))
      continue
    added.push(candidate)
  }
  return added.length === 0 ? draft : { ...draft, quotes: [...draft.quotes, ...added] }
}

const named =
  (why: string) =>
  (quote: Quote): Quote => ({ ...quote, because: [...quote.because, why] })

function covers({ contents }: Quote, [start, end]: Span): boolean {
  let inside = 0
  for (const [a, b] of contents) inside += Math.max(0, Math.min(b, end) - Math.max(a, start))
  return inside >= (end - start) * coverage
}

function sameCue(a: Quote, b: Quote): boolean {
  return a.cue !== null && b.cue !== null && a.cue[0] < b.cue[1] && b.cue[0] < a.cue[1]
}

function shares(a: Quote, b: Quote): boolean {
  return a.contents.some(([start, end]) => b.contents.some((other) => other[0] < end && start < other[1]))
}
