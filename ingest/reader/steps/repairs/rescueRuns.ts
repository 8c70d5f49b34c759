/**
 * Speech between marks that no believed quote has: taken from a proposal that was not quite believed, else from the rules.
 * Signatures ("― Ana Ruiz") and transcripts in capitals ("WALLACE: …") are the rules' alone.
 */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { firstEndingAfter } from '../outermostMarks'
import { quotesByRules } from '../quotes/findQuotesByRules'
import { wordsOf } from '../quotes/words'
import { believe } from './believe'

/** Least share of the quotation that a quote has to cover. */
const coverage = 0.5
/** Least probability of a proposal for what stands between marks. */
const least = 0.15

export function rescueRuns(draft: Draft): Draft {
  const { learned, tokens, article } = draft
  if (!learned) return draft
  const speech = wordsOf(draft)
    .runs.filter((run) => run.isSpeech)
    .map((run): Span => [tokens[run.start]!.span[0], tokens[run.end - 1]!.span[1]])
  const taken = new Uint8Array(speech.length)
  const cues = new Set<number>()
  const covered = ({ contents }: Quote): number[] => contents.flatMap((content) => coveredBy(content, speech))
  const take = (quote: Quote): void => {
    for (const run of covered(quote)) taken[run] = 1
    for (let at = quote.cue?.[0] ?? 0; at < (quote.cue?.[1] ?? 0); at++) cues.add(at)
  }
  draft.quotes.forEach(take)
  const isTakenCue = ({ cue }: Quote): boolean => {
    for (let at = cue?.[0] ?? 0; at < (cue?.[1] ?? 0); at++) if (cues.has(at)) return true
    return false
  }
  const added: Quote[] = []
  const consider = (quote: Quote, why: string): void => {
    const runs = covered(quote)
    const isOpen = runs.some((run) => taken[run] === 0)
    if (isTakenCue(quote) || !(isOpen || (runs.length === 0 && isLabelled(quote, article.text)))) return
    added.push({ ...quote, because: [...quote.because, why] })
    take(quote)
  }
  for (const quote of believe({ ...draft, quotes: [] }, { ...learned, threshold: least }, []).quotes)
    consider(quote, 'between marks')
  for (const quote of quotesByRules(draft)) consider(quote, 'rules')
  return added.length === 0 ? draft : { ...draft, quotes: [...draft.quotes, ...added] }
}

function coveredBy([start, end]: Span, speech: readonly Span[]): number[] {
  const found: number[] = []
  for (let i = firstEndingAfter(speech, start, (span) => span[1]); i < speech.length && speech[i]![0] < end; i++) {
    const [a, b] = speech[i]!
    if (Math.min(b, end) - Math.max(a, start) >= (b - a) * coverage) found.push(i)
  }
  return found
}

/** Signed, or spoken under a name of several capitals. */
function isLabelled({ because, source }: Quote, text: string): boolean {
  if (because.includes('signature')) return true
  return (
    because.includes('label') &&
    source !== null &&
    /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text.slice(...source))
  )
}
