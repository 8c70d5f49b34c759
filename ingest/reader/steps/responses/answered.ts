/** What somebody said or wrote that an answer can be to: by the words after "responded to", by who it was, by who spoke last. */
import type { Span } from '../../../../schema/article'
import { isSpoken, type Quote, type Work } from '../../../../schema/reading'
import { platformNames } from '../../english/mediumCues'
import { charges, justTold, somethingSaid, theNews } from '../../english/responseWords'
import { mentionIndex } from '../mentionIndex'
import { concerns, isOneSide, nearby, since, type Answering } from './answering'
import { answersQuestion } from './question'

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

/** Sentences of the opening: what they sum up is told below. */
const opening = 5
/** A clause begins: who is named in it is spoken of, not answered. */
const clause = /\b(?:that|if|whether|he|she|they|it|to)\b(?! (?:report|letter|claim|charge))/

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
  const charge = quoteIn(answering, part)
  const work = workIn(answering, part)
  if (charge && (charge.speaker || !work?.author)) return charge.id
  if (work) return weightiest(answering, work)
  const words = answering.draft.article.text.slice(...part)
  if (!somethingSaid.test(words) && !justTold.test(words)) return undefined
  const who = someoneIn(answering, stretch)
  return (who && lastWords(answering, who)) ?? lastSaid(answering, words, true) ?? lastView(answering)
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

/** The charge, the work, or the words of the one, named in the stretch after a word of answering. */
export function objectOf(answering: Answering, stretch: Span): string | undefined {
  const part = cut(answering, stretch)
  const charge = quoteIn(answering, part)
  if (charge?.speaker) return charge.id
  const work = workIn(answering, part)
  if (charge && !work?.author) return charge.id
  if (work) return weightiest(answering, work)
  const who = someoneIn(answering, stretch)
  return who && wordsOf(answering, who)
}

/** The first work the stretch names that is not the speaker's own. */
export function workIn({ draft, quote }: Answering, [start, end]: Span): Work | undefined {
  return draft.works.find(
    ({ mentions, author, kind }) =>
      author !== quote.speaker && wordy.has(kind) && mentions.some(([at]) => at >= start - 1 && at < end),
  )
}

/** "rejected criticism from Ruiz that": another's words, told inside this quote or right behind it. */
function quoteIn({ draft, quote }: Answering, [start, end]: Span): Quote | undefined {
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
function someoneIn(answering: Answering, stretch: Span): string | undefined {
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
function cut({ draft }: Answering, [start, end]: Span): Span {
  const stop = draft.article.text.slice(start, end).search(/[.;:“"”?]\s|\n|,\s\p{Ll}+ing\b/u)
  return [start, stop < 0 ? end : start + stop]
}

/** "her warning" is the letter it stands in, where she wrote one; else her last words; else the warning itself. */
export function weightiest(answering: Answering, work: Work): string {
  if (work.kind !== 'statement' || work.author === null) return work.id
  return lastWords(answering, work.author) ?? work.id
}

export function wordsOf(answering: Answering, author: string): string | undefined {
  return lastWords(answering, author) ?? firstWords(answering, author)
}

/** What somebody last wrote or said before the quote. */
export function lastWords({ draft, quote, before }: Answering, author: string): string | undefined {
  const start = quote.contents[0]![0]
  const said = before.findLast((other) => other.speaker === author || other.coSpeakers.includes(author))
  const written = draft.works.filter((work) => work.author === author && work.mentions[0]![0] < start)
  const letter = written.findLast(({ kind }) => kind === 'letter')
  const isOfLetter =
    said &&
    (said.work === letter?.id ||
      said.medium === 'letter' ||
      said.contents[0]![0] < (letter?.mentions[0]![0] ?? 0) + 400)
  if (letter && (!said || isOfLetter)) return letter.id
  return said?.id ?? written.at(-1)?.id
}

/** The opening tells of the answer, the body of what was answered; or the next sentences tell what was just answered. */
function firstWords({ draft, quote, frame, sentences }: Answering, author: string): string | undefined {
  const start = quote.contents[0]![0]
  const told = draft.quotes.find(
    ({ speaker, contents, attitude }) => speaker === author && contents[0]![0] > start && isSpoken(attitude),
  )
  if (frame.sentence <= opening) return told?.id ?? draft.works.find((work) => work.author === author)?.id
  return told && sentences.get(told.id)![0] - frame.sentence <= 2 ? told.id : undefined
}

/** The last words of somebody else nearby, rather such as speak of or to this speaker; a heading sums up. */
export function lastOther(answering: Answering, isCharge = false): Quote | undefined {
  const { quote, before } = answering
  const others = before.filter(
    (other) =>
      other.speaker !== null &&
      (quote.speaker === null || !isOneSide(answering, other.speaker, quote.speaker)) &&
      !other.heading &&
      isSpoken(other.attitude) &&
      since(answering, other) <= nearby,
  )
  const last = others.at(-1)
  if (!isCharge && last && last.id === before.at(-1)?.id && since(answering, last) <= 1) return last
  return (
    others.findLast((other) => concerns(answering, other)) ?? (last && since(answering, last) <= 2 ? last : undefined)
  )
}
