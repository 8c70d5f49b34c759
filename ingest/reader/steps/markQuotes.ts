/**
 * What keeps a quote from being a plain record of speech: it stands in a heading, it was never said ("could have said"), it repeats what others
 * said ("retweeted"), or a faked recording shows somebody saying it, who then is not its speaker.
 */
import type { Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { frames, keepFrames, type Frame } from './frames'
import { mentionIndex } from './mentionIndex'
import { isAmplified } from './unsaid/isAmplified'
import { isDepicted } from './unsaid/isDepicted'
import { isHypothetical } from './unsaid/isHypothetical'

export function markQuotes(draft: Draft): Draft {
  const framed = frames(draft)
  const quotes = draft.quotes.map((quote, i): Quote => {
    const frame = framed[i]!
    const kind = draft.paragraphs[draft.sentences[frame.sentence]?.paragraph ?? -1]?.kind
    const marked = {
      ...quote,
      heading: kind === 'heading' || kind === 'headline',
      hypothetical: isHypothetical(draft, quote),
      amplified: isAmplified(draft, quote, frame),
    }
    return isDepicted(draft, quote, frame) ? withoutDepicted(draft, marked, frame) : marked
  })
  return { ...draft, quotes: keepFrames(draft.quotes, quotes) }
}

/** The speaker is who showed it: the subject of the sentence, else unknown. */
function withoutDepicted(draft: Draft, quote: Quote, frame: Frame): Quote {
  const subject = mentionIndex(draft)
    .within([frame.base, quote.source![0]])
    .find(({ entity }) => entity.type !== 'place' && entity.id !== quote.speaker)
  return { ...quote, speaker: subject?.entity.id ?? null, because: [...quote.because, 'depicted'] }
}
