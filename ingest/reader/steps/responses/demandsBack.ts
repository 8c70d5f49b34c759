/** A demand to take something back ("urged the board to reconsider", "Ruiz should apologize") answers the last words of the one it is made of. */
import { takingBack } from '../../english/responseWords'
import { mentionIndex } from '../mentionIndex'
import type { Answer, Answering } from './answering'
import { lastWords } from './lastWords'

/** The demand stands so near to the beginning of the words. */
const reach = 60

export function demandsBack(answering: Answering): Answer | undefined {
  const { draft, quote } = answering
  const [start, end] = quote.contents[0]!
  const verb = takingBack.exec(draft.article.text.slice(start, Math.min(end, start + reach)))
  if (!verb || (verb[0].startsWith('to ') && quote.attitude !== 'urges')) return undefined
  const subject = mentionIndex(draft)
    .within([start, start + verb.index])
    .at(-1)?.entity
  const whom = subject && subject.type !== 'place' && subject.id !== quote.speaker ? [subject.id] : quote.addressees
  const to = whom.map((id) => lastWords(answering, id)).find((id) => id !== undefined)
  return to ? { to, because: verb[0].toLowerCase() } : undefined
}
