/** What somebody said or wrote that an answer can be to: by the words after "responded to", by who it was, by who spoke last. */
import type { Span } from '../../../../schema/article'
import type { Quote, Work } from '../../../../schema/reading'
import { mentionIndex } from '../mentionIndex'
import { concerns, nearby, since, type Answering } from './answering'

/** The work, or the last words of the one, named in the stretch after a word of answering. */
export function objectOf(answering: Answering, stretch: Span): string | undefined {
  const { draft, quote } = answering
  const stop = draft.article.text.slice(stretch[0], stretch[1]).search(/[.;:“"”?]\s|\n/)
  const end = stop < 0 ? stretch[1] : stretch[0] + stop
  const work = draft.works.find(
    ({ mentions, author }) =>
      author !== quote.speaker && mentions.some(([start]) => start >= stretch[0] - 1 && start < end),
  )
  if (work) return weightiest(answering, work)
  const who = mentionIndex(draft)
    .within([stretch[0], end])
    .find(
      ({ entity }) => entity.type !== 'place' && entity.id !== quote.speaker && !quote.addressees.includes(entity.id),
    )
  return who && lastWords(answering, who.entity.id)
}

/** "her warning" is the letter it stands in, where she wrote one; else her last words; else the warning itself. */
function weightiest(answering: Answering, work: Work): string {
  if (work.kind !== 'statement' || work.author === null) return work.id
  return lastWords(answering, work.author) ?? work.id
}

/** What somebody last wrote or said before the quote. */
function lastWords({ draft, quote, before }: Answering, author: string): string | undefined {
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

/** The last words of somebody else nearby, rather such as speak of or to this speaker. */
export function lastOther(answering: Answering): Quote | undefined {
  const { quote, before } = answering
  const others = before.filter(
    (other) => other.speaker !== null && other.speaker !== quote.speaker && since(answering, other) <= nearby,
  )
  return others.findLast((other) => concerns(other, quote)) ?? others.at(-1)
}
