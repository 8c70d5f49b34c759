/**
 * An answer that words show: "denied", "hit back", "in response to", "asked about", in the quote's frame or in the sentence that leads up to it;
 * or the quote itself speaks of what somebody wrote or said.
 */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import { asked, attacking, conceding, ofSpeech, responding } from '../../english/responseWords'
import { lastOther, objectOf } from './answered'
import { concerns, since, touches, type Answer, type Answering } from './answering'
import { lastQuestion } from './conversation'

const inner = new Set<Quote['attitude']>(['thinks', 'wants', 'knows', 'feels', 'supports'])

export function shownAnswer(answering: Answering): Answer | undefined {
  const { draft, frame } = answering
  const lead = leadSentence(answering)
  return (
    inWords(answering, frame.text, frame.base) ??
    (lead && inWords(answering, draft.article.text.slice(...lead), lead[0])) ??
    sameSentence(answering) ??
    conceded(answering) ??
    comment(answering) ??
    ofWords(answering) ??
    reaction(answering)
  )
}

/** The sentence before, in the same paragraph, where it quotes nothing: "Ruiz hit back on Monday. “…”, she said." */
function leadSentence({ draft, frame }: Answering): Span | undefined {
  const own = draft.sentences[frame.sentence]
  const lead = draft.sentences[frame.sentence - 1]
  if (!own || !lead || lead.paragraph !== own.paragraph) return undefined
  return draft.quotes.some((other) => touches(other, lead.span)) ? undefined : lead.span
}

function inWords(answering: Answering, text: string, base: number): Answer | undefined {
  const { draft, quote, before } = answering
  const after = (match: RegExpExecArray, reach: number): Span => {
    const at = base + match.index + match[0].length
    return [at, at + reach]
  }
  const question = quote.attitude === 'asks' ? null : asked.exec(text)
  if (question) {
    const asking = before.findLast(
      (other) =>
        other.attitude === 'asks' && other.speaker !== quote.speaker && touches(other, [base, base + text.length]),
    )
    const to =
      asking?.id ?? objectOf(answering, after(question, 160)) ?? lastQuestion(answering)?.id ?? interview(answering)
    if (to) return { to, because: 'asked' }
  }
  const word = responding.exec(text)
  if (word) {
    const to = objectOf(answering, after(word, 140)) ?? lastOther(answering)?.id
    if (to) return { to, because: word[0].toLowerCase() }
  }
  const attack = attacking.exec(text)
  const attacked = attack && objectOf(answering, after(attack, 60))
  // an attack answers only what was said of the attacker
  const isAnswer =
    draft.works.some(({ id, author }) => id === attacked && author !== null) ||
    before.some(({ id, about }) => id === attacked && about.some(({ entity }) => entity === quote.speaker))
  return attack && attacked && isAnswer ? { to: attacked, because: attack[0].toLowerCase() } : undefined
}

/** "Responding to the letter, Ruiz said": the opening participle, read as a quote of its own, leads up to all the sentence says. */
function sameSentence(answering: Answering): Answer | undefined {
  const { draft, before } = answering
  const opening = before.find(
    (other) =>
      since(answering, other) === 0 &&
      other.respondsTo !== null &&
      other.cue !== null &&
      /^\p{Lu}\p{L}+ing\b/u.test(draft.article.text.slice(...other.cue)),
  )
  return opening?.respondsTo ? { to: opening.respondsTo, because: 'responding' } : undefined
}

/** "admitted", "insisted": an answer where somebody spoke of or to the speaker just before. */
function conceded(answering: Answering): Answer | undefined {
  const { quote, frame, before } = answering
  const word = conceding.exec(frame.text)
  const last = before.at(-1)
  if (!word || !last?.speaker || last.speaker === quote.speaker) return undefined
  return concerns(last, quote) && since(answering, last) <= 2
    ? { to: last.id, because: word[0].toLowerCase() }
    : undefined
}

/** "Ruiz said the report was wrong": what a quote begins by speaking of, where somebody else made it; of a ruling it may speak anywhere. */
function comment({ draft, quote }: Answering): Answer | undefined {
  const start = quote.contents[0]![0]
  const work = draft.works.find(
    ({ author, kind, mentions }) =>
      author !== null &&
      author !== quote.speaker &&
      mentions.some(
        ([from, to]) => (from >= start && from - start <= 8) || (kind === 'document' && within(quote, [from, to])),
      ),
  )
  return work && { to: work.id, because: 'speaks of' }
}

function within({ contents }: Quote, [from, to]: Span): boolean {
  return contents.some(([start, end]) => start <= from && end >= to)
}

/** A quote that speaks of what somebody said, whom the article quoted before: "what she said is a lie". */
function ofWords({ draft, quote, before }: Answering): Answer | undefined {
  const words = quote.contents.map((content) => draft.article.text.slice(...content)).join(' ')
  if (!ofSpeech.test(words)) return undefined
  const named = new Set(draft.entities.flatMap((entity) => (entity.named ? [entity.id] : [])))
  const targets = new Set(quote.about.map(({ entity }) => entity))
  const said = before.findLast(
    ({ speaker, attitude }) =>
      speaker !== null &&
      speaker !== quote.speaker &&
      named.has(speaker) &&
      targets.has(speaker) &&
      !inner.has(attitude),
  )
  return said && { to: said.id, because: 'speaks of what was said' }
}

/** Right after somebody's words, words for or against that one. */
function reaction(answering: Answering): Answer | undefined {
  const { quote, before } = answering
  const last = before.at(-1)
  if (!last?.speaker || last.speaker === quote.speaker || inner.has(last.attitude) || since(answering, last) > 2)
    return undefined
  const takesSides = quote.about.some(
    ({ entity, stance }) => entity === last.speaker && (stance === 'for' || stance === 'against'),
  )
  return takesSides ? { to: last.id, because: 'speaks of the speaker before' } : undefined
}

function interview({ draft, quote }: Answering): string | undefined {
  const event = draft.events.find(({ id }) => id === quote.event)
  return event?.kind === 'interview' && event.participants.length > 1 ? event.id : undefined
}
