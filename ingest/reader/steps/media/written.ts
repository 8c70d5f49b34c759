import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { writings } from '../../english/mediumCues'
import type { Frame } from '../frames'
import { atAnotherTime } from './atAnotherTime'
import { lasting, mediumOfNoun, nowhere, type Scene } from './scene'

/** How far back the writing may be named, in characters. */
const writingReach = 1500

/** "wrote" with nothing more is in what was written last, else in an article, unless the speaker was being read from something written already. */
export function written(draft: Draft, quote: Quote, frame: Frame, before: Quote | undefined): Scene | undefined {
  if (!quote.cue || atAnotherTime(draft, quote, frame)) return undefined
  if (!/^(?:also |then |later |recently )?(?:wrote|writes|writing)\b/i.test(draft.article.text.slice(...quote.cue)))
    return undefined
  if (before?.speaker === quote.speaker && before?.medium && !lasting.has(before.medium)) return undefined
  const { text } = draft.article
  const [start, end] = quote.cue
  const medium = nearestWriting(text.slice(Math.max(0, start - writingReach), start), text.slice(end, end + 600))
  return { ...nowhere, medium, because: 'medium:wrote' }
}

/** The medium of the writing that is spoken of last, else next: emails, letters, posts, books. */
function nearestWriting(before: string, after: string): Quote['medium'] {
  const noun = [...before.matchAll(writings)].at(-1)?.[0] ?? [...after.matchAll(writings)][0]?.[0]
  if (noun === undefined) return 'article'
  const lower = noun.toLowerCase()
  return mediumOfNoun(lower) ?? mediumOfNoun(lower.replace(/s$/, '')) ?? 'post'
}
