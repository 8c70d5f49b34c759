/**
 * An answer that words show: "denied", "hit back", "in response to", "asked about", in the quote's frame or in the sentence that leads up to it;
 * or the quote itself speaks of what somebody wrote or said.
 */
import type { Span } from '../../../../schema/article'
import {
  afterTaking,
  asked,
  attacking,
  conceding,
  forComment,
  notDone,
  rejecting,
  replying,
} from '../../english/responseWords'
import { rejected, repliedTo } from './answered'
import { weightiest } from './lastWords'
import { objectOf, workIn } from './namedObject'
import { concerns, isOneSide, since, touches, type Answer, type Answering } from './answering'
import { contradicts } from './contradicts'
import { demandsBack } from './demandsBack'
import { reacts } from './reacts'
import { speaksOf } from './speaksOf'

function inFrame(answering: Answering): Answer | undefined {
  return inWords(answering, answering.frame.text, answering.frame.base)
}

function inLead(answering: Answering): Answer | undefined {
  const lead = leadSentence(answering)
  return lead && inWords(answering, answering.draft.article.text.slice(...lead), lead[0])
}

export function shownAnswer(answering: Answering): Answer | undefined {
  return (
    inFrame(answering) ??
    inLead(answering) ??
    sameSentence(answering) ??
    conceded(answering) ??
    demandsBack(answering) ??
    contradicts(answering) ??
    reacts(answering) ??
    speaksOf(answering)
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
  const of =
    question && !isQuestionTold(answering) && (objectOf(answering, after(question, 160)) ?? interview(answering))
  if (of) return { to: of, because: 'asked' }
  const reply = replying.exec(text)
  if (
    reply &&
    !notDone.test(text.slice(0, reply.index)) &&
    !forComment.test(draft.article.text.slice(...after(reply, 100)))
  ) {
    const to = repliedTo(answering, after(reply, 140))
    if (to) return { to, because: reply[0].toLowerCase() }
  }
  const rejection = rejecting.exec(text)
  const refused =
    rejection && !notDone.test(text.slice(0, rejection.index)) && rejected(answering, after(rejection, 140))
  if (rejection && refused) return { to: refused, because: rejection[0].toLowerCase() }
  const taken = afterTaking.exec(text)
  const work = taken && workIn(answering, after(taken, 70))
  if (taken && work) return { to: weightiest(answering, work), because: taken[0].toLowerCase() }
  // an attack answers the words it names, and what was said of the attacker
  const attack = attacking.exec(text)
  const named = attack && workIn(answering, after(attack, 60))
  if (attack && named && named.author !== null)
    return { to: weightiest(answering, named), because: attack[0].toLowerCase() }
  const attacked = attack && objectOf(answering, after(attack, 60))
  const isAnswer = before.some(
    ({ id, about }) => id === attacked && about.some(({ entity }) => entity === quote.speaker),
  )
  return attack && attacked && isAnswer ? { to: attacked, because: attack[0].toLowerCase() } : undefined
}

/** The words of asking belong to a question that is a quote itself. */
function isQuestionTold({ draft, frame, sentences }: Answering): boolean {
  return draft.quotes.some(
    ({ id, attitude }) =>
      attitude === 'asks' && sentences.get(id)![0] <= frame.sentence && sentences.get(id)![1] >= frame.sentence,
  )
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
  if (quote.speaker === null || isOneSide(answering, last.speaker, quote.speaker)) return undefined
  return concerns(answering, last) && since(answering, last) <= 2
    ? { to: last.id, because: word[0].toLowerCase() }
    : undefined
}

function interview({ draft, quote }: Answering): string | undefined {
  const event = draft.events.find(({ id }) => id === quote.event)
  return event?.kind === 'interview' && event.participants.length > 1 ? event.id : undefined
}
