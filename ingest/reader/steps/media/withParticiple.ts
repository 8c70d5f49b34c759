import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import type { Frame } from '../frames'
import { stated, within } from './scene'

/** "Ruiz blamed the weather, tweeting: “…”", "Blaming the weather, Ruiz told reporters": one clause says it for the whole sentence. */
export function withParticiple(draft: Draft, quotes: readonly Quote[], framed: readonly Frame[]): Quote[] {
  return quotes.map((quote, i) => {
    const next = quotes[i + 1]
    if (!next?.cue || !next.medium || next.speaker !== quote.speaker) return quote
    if (framed[i]!.sentence !== framed[i + 1]!.sentence || quote.because.some((why) => stated.test(why))) return quote
    const isLed =
      quote.cue !== null &&
      leading.test(draft.article.text.slice(...quote.cue)) &&
      next.because.some((why) => stated.test(why))
    if (!isLed && !participle.test(draft.article.text.slice(...next.cue))) return quote
    return within(
      { ...quote, because: quote.because.filter((why) => !why.startsWith('medium:')) },
      {
        medium: next.medium,
        event: next.event,
        work: next.work,
        because: 'medium:participle',
      },
    )
  })
}

const participle = /^\s*(?:tweeting|posting|writing|emailing|texting)\b/i
/** A participle that is a cue before the cue of the main clause. */
const leading = /^\s*\p{Ll}+ing\b/iu
