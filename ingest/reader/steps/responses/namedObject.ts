/** What the words behind a word of answering name: a charge, a work, or somebody whose words they mean. */
import type { Span } from '../../../../schema/article'
import { isSpoken, type Quote, type Work } from '../../../../schema/reading'
import { platformNames } from '../../english/mediumCues'
import { mentionIndex } from '../mentionIndex'
import type { Answering } from './answering'
import { weightiest, wordsOf } from './lastWords'

/** Works that are made of words to somebody; a law or a plan is spoken of for what it does. */
export const wordy: ReadonlySet<Work['kind']> = new Set<Work['kind']>([
  'report',
  'study',
  'letter',
  'statement',
  'post',
  'article',
  'advertisement',
  'document',
  'video',
])

/** A clause begins: who is named in it is spoken of, not answered. */
const clause = /\b(?:that|if|whether|he|she|they|it|to)\b(?! (?:report|letter|claim|charge))/

/** The charge, the work, or the words of the one, named in the stretch after a word of answering. */
export function objectOf(answering: Answering, stretch: Span): string | undefined {
  const named = wordsNamedIn(answering, cut(answering, stretch))
  if (named !== undefined) return named
  const who = someoneIn(answering, stretch)
  return who && wordsOf(answering, who)
}

/** The charge or the work: of a charge that nobody is named for and a work of a known author, the work. */
export function wordsNamedIn(answering: Answering, part: Span): string | undefined {
  const charge = quoteIn(answering, part)
  if (charge?.speaker) return charge.id
  const work = workIn(answering, part)
  if (charge && !work?.author) return charge.id
  return work && weightiest(answering, work)
}

/** The first work the stretch names that is not the speaker's own. */
export function workIn({ draft, quote }: Answering, [start, end]: Span): Work | undefined {
  return draft.works.find(
    ({ mentions, author, kind }) =>
      author !== quote.speaker && wordy.has(kind) && mentions.some(([at]) => at >= start - 1 && at < end),
  )
}

/** "rejected criticism from Ruiz that": another's words, told inside this quote or right behind it. */
export function quoteIn({ draft, quote }: Answering, [start, end]: Span): Quote | undefined {
  return draft.quotes.find((other) => {
    if (other === quote || other.id === quote.id || (other.speaker !== null && other.speaker === quote.speaker))
      return false
    const at = Math.min(other.cue?.[0] ?? Infinity, other.source?.[0] ?? Infinity)
    return (
      at >= start - 1 &&
      at < end &&
      other.contents[0]![0] > at &&
      isSpoken(other.attitude) &&
      !clause.test(draft.article.text.slice(start, at))
    )
  })
}

/** The one named before a clause begins. */
export function someoneIn(answering: Answering, stretch: Span): string | undefined {
  const { draft, quote } = answering
  const [start, end] = cut(answering, stretch)
  const stop = draft.article.text.slice(start + 3, end).search(clause)
  return mentionIndex(draft)
    .within([start, stop < 0 ? end : start + 3 + stop])
    .find(
      ({ entity }) =>
        entity.type !== 'place' &&
        entity.id !== quote.speaker &&
        !quote.addressees.includes(entity.id) &&
        !platformNames.has(entity.name),
    )?.entity.id
}

/** Up to the end of the clause. */
export function cut({ draft }: Answering, [start, end]: Span): Span {
  const stop = draft.article.text.slice(start, end).search(/[.;:“"”?]\s|\n|,\s\p{Ll}+ing\b/u)
  return [start, stop < 0 ? end : start + stop]
}
