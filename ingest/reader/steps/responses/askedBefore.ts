/** The text says that the one who spoke last asks this speaker: "Ruiz began by asking Okafor about". */
import { sentenceAt } from '../frames'
import { mentionIndex } from '../mentionIndex'
import type { Answer, Answering } from './answering'

/** Characters from the words of the one who asks to the answer. */
const reach = 400

export function askedBefore({ draft, quote, before }: Answering): Answer | undefined {
  const last = before.at(-1)
  const start = quote.contents[0]![0]
  // who asks goes on asking
  if (!last?.speaker || last.speaker === quote.speaker || quote.attitude === 'asks') return undefined
  if (start < last.contents[0]![0] || start - last.contents.at(-1)![1] > reach) return undefined
  const from = draft.sentences[Math.max(0, sentenceAt(draft, last.contents[0]![0]) - 2)]!.span[0]
  const index = mentionIndex(draft)
  for (const match of draft.article.text.slice(from, start).matchAll(/\bask(?:s|ed|ing)\b(?! (?:for|to)\b)/g)) {
    const at = from + match.index
    const isAsker = index.within([at - 45, at]).some(({ entity }) => entity.id === last.speaker)
    const whom = index.next(at, 40)
    if (isAsker && whom?.entity.id === quote.speaker && !/[.;]\s/.test(draft.article.text.slice(at, whom.span[0])))
      return { to: last.id, because: 'asked before' }
  }
  return undefined
}
