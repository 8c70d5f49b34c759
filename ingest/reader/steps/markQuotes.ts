/**
 * What keeps a quote from being a plain record of speech: it stands in a heading, it was never said ("could have said"), it repeats what others
 * said ("retweeted"), or a faked recording shows somebody saying it, who then is not its speaker.
 */
import type { Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { depicted, neverSaid, repeating } from '../english/unsaid'
import { frames, keepFrames, type Frame } from './frames'
import { mentionIndex } from './mentionIndex'

export function markQuotes(draft: Draft): Draft {
  const framed = frames(draft)
  const quotes = draft.quotes.map((quote, i): Quote => {
    const frame = framed[i]!
    const kind = draft.paragraphs[draft.sentences[frame.sentence]?.paragraph ?? -1]?.kind
    const marked = {
      ...quote,
      heading: kind === 'heading' || kind === 'headline',
      hypothetical: isHypothetical(draft, quote),
      amplified: isAmplified(draft, quote),
    }
    return isDepicted(draft, quote, frame) ? withoutDepicted(draft, marked, frame) : marked
  })
  return { ...draft, quotes: keepFrames(draft.quotes, quotes) }
}

function isHypothetical({ article }: Draft, { cue, attitude }: Quote): boolean {
  return (
    cue !== null &&
    (attitude === 'says' || attitude === 'asks') &&
    neverSaid.test(article.text.slice(Math.max(0, cue[0] - 40), cue[0]))
  )
}

function isAmplified({ article }: Draft, { cue }: Quote): boolean {
  return (
    cue !== null &&
    article.text
      .slice(cue[0], cue[1])
      .split(/\s+/)
      .some((word) => repeating.test(word))
  )
}

/** The source stands right after "a doctored video of". */
function isDepicted({ article }: Draft, { source }: Quote, frame: Frame): boolean {
  if (!source || source[0] < frame.base) return false
  return (
    depicted.test(article.text.slice(Math.max(frame.base, source[0] - 60), source[0])) &&
    /\b(?:of|showing|shows|shows|showed|depicting|in which)\s+$/.test(article.text.slice(frame.base, source[0]))
  )
}

/** The speaker is who showed it: the subject of the sentence, else unknown. */
function withoutDepicted(draft: Draft, quote: Quote, frame: Frame): Quote {
  const subject = mentionIndex(draft)
    .within([frame.base, quote.source![0]])
    .find(({ entity }) => entity.type !== 'place' && entity.id !== quote.speaker)
  return { ...quote, speaker: subject?.entity.id ?? null, because: [...quote.because, 'depicted'] }
}
