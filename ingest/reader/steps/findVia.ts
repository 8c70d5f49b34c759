/**
 * Through whom an article has a quote that it did not hear itself: the newsroom that was told ("told the Herald"), that reports ("according to a
 * Herald report", "as first reported by"), or that got the statement ("in a statement to the Herald").
 */
import type { Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { noNewsroom } from '../english/mediumCues'
import { frames, keepFrames, type Frame } from './frames'
import { mentionIndex, type MentionIndex } from './mentionIndex'

const reportedBy =
  /\b(?:according to|as (?:first )?(?:reported|noted|quoted|cited) (?:by|in|on)|(?:first )?(?:reported|published|obtained|seen|quoted|cited) (?:by|in)|(?:per|via))\s+/gi
const gaveTo =
  /\b(?:statement|interview|email|comment|comments|remarks|appearance|phone call|text)\b[^.;“"]{0,20}?\b(?:to|with|for|on)\s+/gi

export function findVia(draft: Draft): Draft {
  const index = mentionIndex(draft)
  const framed = frames(draft)
  const quotes: Quote[] = []
  draft.quotes.forEach((quote, i) => {
    const via = viaOf(draft, index, quote, framed[i]!) ?? carried(quotes.at(-1), quote)
    quotes.push(via ? { ...quote, via, because: [...quote.because, 'via'] } : quote)
  })
  return { ...draft, quotes: keepFrames(draft.quotes, quotes) }
}

/** A quote that goes on was taken from where the one before it was. */
function carried(last: Quote | undefined, quote: Quote): string | null {
  return last && !quote.cue && last.speaker === quote.speaker ? last.via : null
}

function viaOf(draft: Draft, index: MentionIndex, quote: Quote, frame: Frame): string | null {
  for (const pattern of [reportedBy, gaveTo])
    for (const match of frame.text.matchAll(pattern)) {
      const at = frame.base + match.index + match[0].length
      // "according to Ruiz" names the speaker, not the way
      if (
        quote.source &&
        quote.source[0] <= at + 4 &&
        quote.source[1] > at &&
        !quote.because.includes('speaker:said, as reported')
      )
        continue
      const body = index.next(at, 30)
      if (body && body.entity.type === 'organization' && body.entity.named && body.entity.id !== quote.speaker)
        return body.entity.id
    }
  if (quote.medium !== 'interview' && quote.medium !== 'statement' && quote.medium !== 'broadcast') return null
  const newsroom = quote.addressees
    .map((id) => index.byId.get(id))
    .find((entity) => entity?.type === 'organization' && entity.named && !noNewsroom.test(entity.name))
  return newsroom && newsroom.id !== quote.speaker ? newsroom.id : null
}
