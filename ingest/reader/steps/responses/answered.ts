/** What is answered: by the object of the word of answering, by a question put before, or by who spoke last. */
import type { Span } from '../../../../schema/article'
import { isSpoken, type Quote } from '../../../../schema/reading'
import { charges, denied, justTold, somethingSaid, theNews } from '../../english/responseWords'
import { mentionIndex } from '../mentionIndex'
import { concerns, since, type Answering } from './answering'
import { lastOther, lastWords } from './lastWords'
import { cut, objectOf, someoneIn, wordsNamedIn } from './namedObject'
import { answersQuestion } from './question'

/** What is replied to: the object of the word where it has one; else the question put before, or the last words of somebody else. */
export function repliedTo(answering: Answering, stretch: Span): string | undefined {
  const object = objectOf(answering, stretch)
  if (object !== undefined) return object
  const words = answering.draft.article.text.slice(...stretch)
  if (someoneIn(answering, stretch)) return undefined
  if (theNews.test(words)) return news(answering)?.id
  if (/^\s*to\s/.test(words) && !somethingSaid.test(words) && !justTold.test(words)) return undefined
  return lastSaid(answering, words)
}

/** What is rejected or defended: what the object names, or was just told; whoever defends a person or a record answers nobody. */
export function rejected(answering: Answering, stretch: Span): string | undefined {
  const part = cut(answering, stretch)
  const named = wordsNamedIn(answering, part)
  if (named !== undefined) return named
  const words = answering.draft.article.text.slice(...part)
  if (denied.test(words)) return lastAgainst(answering)?.id
  if (!somethingSaid.test(words) && !justTold.test(words)) return undefined
  const who = someoneIn(answering, stretch)
  return (who && lastWords(answering, who)) ?? lastSaid(answering, words, true) ?? lastView(answering)
}

/** "denied that she had sold it": there was talk of her. */
function lastAgainst(answering: Answering): Quote | undefined {
  const last = lastOther(answering, true)
  return last && since(answering, last) <= 2 && concerns(answering, last) ? last : undefined
}

/** A charge is rather what was said of the speaker; a reply is to what came right before. */
function lastSaid(answering: Answering, words: string, isCharge = false): string | undefined {
  return answersQuestion(answering)?.to ?? lastCharge(answering, words)?.id ?? lastOther(answering, isCharge)?.id
}

/** "Many think it a retreat. Ruiz rejected the idea": what somebody thinks, told right before. */
function lastView(answering: Answering): string | undefined {
  const last = answering.before.at(-1)
  return last && last.speaker !== answering.quote.speaker && since(answering, last) <= 1 ? last.id : undefined
}

/** "reacted to the news": what the article has first, from a person of a name. */
function news({ draft, quote, before }: Answering): Quote | undefined {
  const { byId } = mentionIndex(draft)
  return before.find(({ speaker, attitude, heading }) => {
    const who = byId.get(speaker ?? '')
    return !heading && who?.type === 'person' && who.named && speaker !== quote.speaker && isSpoken(attitude)
  })
}

/** "defended himself against accusations": a charge of which nobody is named. */
function lastCharge({ draft, before }: Answering, words: string): Quote | undefined {
  if (!charges.test(words)) return undefined
  return before.findLast(
    ({ speaker, cue }) => speaker === null && cue !== null && charges.test(draft.article.text.slice(...cue)),
  )
}
