/**
 * Who speaks: the agent named by the source span ("Ana Ruiz, a spokeswoman for the union, said": Ruiz); two where two are joined ("Ruiz and
 * Okafor said"). Without a source the thread of the text decides: a participle has the subject of its sentence, a quote that only goes on has
 * the speaker before it. Inside a quote "I" is the one who speaks it.
 */
import { isSpoken, type Entity, type Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { frames, keepFrames } from './frames'
import { mentionIndex, type MentionIndex } from './mentionIndex'
import { agentOfSource } from './speakers/agentOfSource'
import { asker, isPutBySomebody } from './speakers/asker'
import { byAuthor } from './speakers/byAuthor'
import { asReported } from './speakers/asReported'
import { fromSource } from './speakers/fromSource'
import { fromThread } from './speakers/fromThread'
import { interviewer } from './speakers/interviewer'
import { maker } from './speakers/maker'
import type { Named } from './speakers/speaker'
import { sameAsBefore } from './speakers/sameAsBefore'
import { sourceHead } from './speakers/sourceHead'

export function nameSpeakers(draft: Draft): Draft {
  const index = mentionIndex(draft)
  const framed = frames(draft)
  const named: Quote[] = []
  const entities = [...draft.entities]
  for (const [i, quote] of draft.quotes.entries()) {
    const found =
      asker(draft, index, entities, quote) ??
      asReported(draft, index, quote, framed[i]!) ??
      bySource(draft, index, quote, named) ??
      maker(draft, index, quote) ??
      (isDocument(draft, quote) ? fromThread(draft, index, quote, named) : undefined) ??
      ofItself(draft, entities, quote) ??
      fromThread(draft, index, quote, named)
    const isAnonymous = found?.because !== 'asked by' && isPutBySomebody(draft, quote)
    named.push(
      found && isAnonymous
        ? {
            ...quote,
            speaker: interviewer(draft, index, quote.cue![0], found.speaker) ?? null,
            addressees: [found.speaker],
            because: [...quote.because, 'speaker:asked by somebody'],
          }
        : found
          ? {
              ...quote,
              speaker: found.speaker,
              coSpeakers: found.coSpeakers ?? [],
              because: [...quote.because, `speaker:${found.because}`],
            }
          : quote,
    )
  }
  return { ...draft, entities, quotes: keepFrames(draft.quotes, named) }
}

/** A document that is only described is what its maker says. */
function bySource(draft: Draft, index: MentionIndex, quote: Quote, before: readonly Quote[]): Named | undefined {
  const { source } = quote
  const found = source
    ? (byAuthor(draft, index, source, before) ?? fromSource(draft, index, source, before))
    : undefined
  return found && index.byId.get(found.speaker)?.named === false
    ? (maker(draft, index, quote) ?? sameAsBefore(draft, index, quote, before) ?? found)
    : found
}

/** "The memo said": whoever the thread says wrote it, before the memo itself. */
function isDocument({ article: { text } }: Draft, { source }: Quote): boolean {
  return source !== null && sourceHead(text, source).kind === 'document'
}

function ofItself(draft: Draft, entities: Entity[], quote: Quote): Named | undefined {
  const { source, cue, attitude } = quote
  if (source === null || (!isSpoken(attitude) && isDocument(draft, quote))) return undefined
  const agent = agentOfSource(draft, entities, source, cue)
  return agent && { speaker: agent.id, because: 'source' }
}
