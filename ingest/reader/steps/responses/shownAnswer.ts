/**
 * An answer that words show: "denied", "hit back", "in response to", "asked about", in the quote's frame or in the sentence that leads up to it;
 * or the quote itself speaks of what somebody wrote or said.
 */
import type { Span } from '../../../../schema/article'
import { afterTaking, asked, attacking, conceding, forComment, responding } from '../../english/responseWords'
import { answeredAfter, objectOf, weightiest, workIn } from './answered'
import { concerns, since, touches, type Answer, type Answering } from './answering'
import { contradicts } from './contradicts'
import { demandsBack } from './demandsBack'
import { lastQuestion } from './question'
import { pressed } from './pressed'
import { reacts } from './reacts'
import { speaksOf } from './speaksOf'

export function shownAnswer(answering: Answering): Answer | undefined {
  const { draft, frame } = answering
  const lead = leadSentence(answering)
  return (
    inWords(answering, frame.text, frame.base) ??
    (lead && inWords(answering, draft.article.text.slice(...lead), lead[0])) ??
    sameSentence(answering) ??
    conceded(answering) ??
    demandsBack(answering) ??
    contradicts(answering) ??
    pressed(answering) ??
    speaksOf(answering) ??
    reacts(answering)
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
    const to =
      askedIn(answering, [base, base + text.length]) ??
      objectOf(answering, after(question, 160)) ??
      lastQuestion(answering)?.id ??
      interview(answering)
    if (to) return { to, because: 'asked' }
  }
  const word = responding.exec(text)
  if (word && !forComment.test(draft.article.text.slice(...after(word, 100)))) {
    const to = answeredAfter(answering, after(word, 140))
    if (to) return { to, because: word[0].toLowerCase() }
  }
  const taken = afterTaking.exec(text)
  const work = taken && workIn(answering, after(taken, 70))
  if (taken && work) return { to: weightiest(answering, work), because: taken[0].toLowerCase() }
  const attack = attacking.exec(text)
  const attacked = attack && objectOf(answering, after(attack, 60))
  // an attack answers only what was said of the attacker
  const isAnswer =
    draft.works.some(({ id, author }) => id === attacked && author !== null) ||
    before.some(({ id, about }) => id === attacked && about.some(({ entity }) => entity === quote.speaker))
  return attack && attacked && isAnswer ? { to: attacked, because: attack[0].toLowerCase() } : undefined
}

/** "Asked whether she would run, Ruiz said", "said Ruiz when asked": the question told in the same sentence. */
function askedIn({ draft, quote }: Answering, span: Span): string | undefined {
  return draft.quotes.find(
    (other) =>
      other.id !== quote.id &&
      other.attitude === 'asks' &&
      (other.speaker !== quote.speaker || other.speaker === null) &&
      touches(other, span),
  )?.id
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

function interview({ draft, quote }: Answering): string | undefined {
  const event = draft.events.find(({ id }) => id === quote.event)
  return event?.kind === 'interview' && event.participants.length > 1 ? event.id : undefined
}
