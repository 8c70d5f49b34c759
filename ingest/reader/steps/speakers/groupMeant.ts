/** Which group "they" or "some" means by what stands right before. */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { isPeoplePlural } from '../../english/groupNouns'
import { sentenceAt } from '../frames'
import type { Located, MentionIndex } from '../mentionIndex'
import { isPlural } from '../names/sexOf'
import { sourceHead } from './sourceHead'
import type { Named } from './speaker'

/** "Listeners said that he lisped, with some asking why": some of the listeners. */
export function ofThose(draft: Draft, index: MentionIndex, [start]: Span): Located | undefined {
  if (draft.article.text.slice(start - 5, start) !== 'with ') return undefined
  const sentence = draft.sentences[sentenceAt(draft, start)]!.span
  return index.within([sentence[0], start]).find(({ entity }) => !entity.named && isPlural(entity))
}

/** "People close to her were adamant … And they insisted": the group whose words stand in the sentence before, where no other was named since. */
export function groupJustHeard(
  draft: Draft,
  index: MentionIndex,
  source: Span,
  before: readonly Quote[],
): Named | undefined {
  const last = before.at(-1)
  if (!last?.speaker || !last.source || index.byId.has(last.speaker)) return undefined
  const isNear = sentenceAt(draft, source[0]) - sentenceAt(draft, last.source[0]) <= 1
  const isGroup = isPeoplePlural(sourceHead(draft.article.text, last.source).noun)
  const others = index.within([last.contents.at(-1)![1], source[0]])
  return isNear && isGroup && !others.some(({ entity }) => isPlural(entity))
    ? { speaker: last.speaker, because: 'group just heard' }
    : undefined
}
