/** Who issues a statement that judges somebody quoted in the article reacts to that one's words: nobody issues one out of the blue. */
import { mentionIndex } from '../mentionIndex'
import { isOneSide, type Answer, type Answering } from './answering'
import { wordsOf } from './lastWords'

export function statementOn(answering: Answering): Answer | undefined {
  const { draft, quote, before } = answering
  if (quote.medium !== 'statement' || quote.speaker === null || quote.heading || quote.form === 'indirect')
    return undefined
  if (before.some(({ speaker, heading }) => speaker === quote.speaker && !heading)) return undefined
  const { byId } = mentionIndex(draft)
  for (const { entity, how } of quote.about) {
    const target = byId.get(entity)
    if (!target?.named || target.type === 'place' || how === 'context' || isOneSide(answering, entity, quote.speaker))
      continue
    const to = wordsOf(answering, entity)
    if (to !== undefined) return { to, because: 'statement on' }
  }
  return undefined
}
