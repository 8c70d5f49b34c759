/** A pronoun nobody has resolved: the one who spoke last, else the person named last outside quoted words. */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { sentenceAt } from '../frames'
import type { Located, MentionIndex } from '../mentionIndex'

export function lately(
  draft: Draft,
  index: MentionIndex,
  source: Span,
  before: readonly Quote[],
  words: string,
): Located | undefined {
  const isFit = ({ entity }: Located): boolean =>
    /^it$/i.test(words) ? entity.type === 'organization' : /^they$/i.test(words) || entity.type === 'person'
  const sentence = sentenceAt(draft, source[0])
  const near = draft.sentences[Math.max(0, sentence - 3)]!.span[0]
  const last = before.findLast(
    ({ contents, speaker }) => speaker !== null && contents[0]![0] >= near && contents[0]![0] < source[0],
  )
  const named = last && index.all.find((located) => located.entity.id === last.speaker && isFit(located))
  return (
    named ??
    outside(draft, index.within([near, source[0]]))
      .filter(isFit)
      .at(-1)
  )
}

/** Mentions that stand in no quoted words. */
export function outside(draft: Draft, located: readonly Located[]): Located[] {
  return located.filter(
    ({ span }) =>
      !draft.quotes.some(({ contents }) => contents.some(([start, end]) => start <= span[0] && end >= span[1])),
  )
}
