/** What somebody said or wrote that an answer can be to: the last words of one who is named, or of somebody else. */
import { isSpoken, type Quote, type Work } from '../../../../schema/reading'
import { concerns, isOneSide, nearby, since, type Answering } from './answering'

/** Sentences of the opening: what they sum up is told below. */
const opening = 5

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
  const said = before.findLast(
    (other) =>
      isSpoken(other.attitude) && !other.heading && (other.speaker === author || other.coSpeakers.includes(author)),
  )
  const written = draft.works.filter(
    (work) => work.author === author && work.kind !== 'plan' && work.kind !== 'law' && work.mentions[0]![0] < start,
  )
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
