/** “It was a disgrace”: what the reporter named last, an event or work of the sentence before or of the words that lead up to the quote. */
import type { About, Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { sentenceAt } from '../frames'

export function meantByIt(draft: Draft, quote: Quote): About[] {
  const [start, end] = quote.contents[0]!
  const it = pronoun.exec(draft.article.text.slice(start, Math.min(end, start + 40)))
  if (!it) return []
  const from = draft.sentences[Math.max(0, sentenceAt(draft, start) - 1)]!.span[0]
  let last: { readonly id: string; readonly at: number } | undefined
  for (const { id, mentions } of [...draft.events, ...draft.works])
    for (const [at] of mentions)
      if (at >= from && at < start && at > (last?.at ?? -1) && id !== quote.work && id !== quote.event)
        last = { id, at }
  if (!last) return []
  return [
    { entity: last.id, how: 'coreference', stance: null, spans: [[start + it.index, start + it.index + it[0].length]] },
  ]
}

const pronoun =
  /^["“”'‘’\s]*(?:(?:that|if|whether|because)\s)?["“”'‘’\s]*(?:it\b(?:['’]s)?|(?:this|that)(?:['’]s|\s(?:is|was|has|had|would|will|could|can|should|may|might|does|did)\b))/i
