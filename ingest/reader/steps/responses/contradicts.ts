/** "Ruiz called Okafor a newcomer, though records show that he has sat since 2003": records answer the words they are set against. */
import { isSpoken } from '../../../../schema/reading'
import { butInFact, records } from '../../english/responseWords'
import { sentenceAt } from '../frames'
import { since, type Answer, type Answering } from './answering'

export function contradicts(answering: Answering): Answer | undefined {
  const { draft, quote, before } = answering
  const { text } = draft.article
  const last = before.at(-1)
  if (!last?.speaker || !quote.source || !isSpoken(last.attitude) || last.heading || last.speaker === quote.speaker)
    return undefined
  const isBefore = quote.source[0] < quote.contents[0]![0]
  if (!isBefore || !records.test(text.slice(...quote.source)) || isRecorded(text, last)) return undefined
  const gap = since(answering, last)
  const from = gap === 0 ? last.contents.at(-1)![1] : draft.sentences[sentenceAt(draft, quote.source[0])]!.span[0]
  if (gap > 1 || from > quote.source[0] || !butInFact.test(text.slice(from, quote.source[0] + 1))) return undefined
  return { to: last.id, because: 'but records' }
}

/** One record beside another is no contradiction. */
function isRecorded(text: string, { source }: Answering['quote']): boolean {
  return source !== null && records.test(text.slice(...source))
}
