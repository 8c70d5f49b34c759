/**
 * A judgement passed on what somebody said or decided: that one is right or wrong ("he is absolutely right"), is attacked for saying it ("slammed
 * Ruiz for calling"), or it is called something right after it ("called that nonsense").
 */
import type { Span } from '../../../../schema/article'
import { attackedFor, attacking, callingIt, rightOrWrong, takingUp, that } from '../../english/responseWords'
import { cueForms } from '../../english/cueVerbs'
import { mentionIndex } from '../mentionIndex'
import { since, type Answer, type Answering } from './answering'
import { lastOther, wordsOf } from './lastWords'
import { objectOf } from './namedObject'

/** The one judged stands at the head of the words. */
const head = 40
const reach = 140

export function reacts(answering: Answering): Answer | undefined {
  return saysWhoIsRight(answering) ?? attacksFor(answering) ?? takesUp(answering) ?? callsIt(answering)
}

/** "Ruiz was “absolutely right”". */
function saysWhoIsRight(answering: Answering): Answer | undefined {
  const { draft, quote } = answering
  const [start, end] = quote.contents[0]!
  const who = mentionIndex(draft).within([start, Math.min(end, start + head)])[0]
  if (!who || who.entity.type !== 'person' || who.entity.id === quote.speaker) return undefined
  if (!rightOrWrong.test(draft.article.text.slice(who.span[1], who.span[1] + 50))) return undefined
  const to = wordsOf(answering, who.entity.id)
  return to ? { to, because: 'right or wrong' } : undefined
}

/** "slammed Ruiz for calling the plan a fraud", "criticized her over the remarks". */
function attacksFor(answering: Answering): Answer | undefined {
  const { draft, quote } = answering
  if (!quote.cue) return undefined
  const { text } = draft.article
  if (!attacking.test(text.slice(...quote.cue))) return undefined
  const from = quote.cue[1]
  const part: Span = [from, Math.min(from + reach, quote.contents.at(-1)![1])]
  const what = [...text.slice(...part).matchAll(attackedFor)].find(
    ([, doing]) =>
      doing === undefined ||
      cueForms
        .get(doing)
        ?.some(({ verb, form }) => verb.attitude === 'says' && form === 'ing' && verb.frames.has('that')),
  )
  if (!what) return undefined
  const who = mentionIndex(draft)
    .within([from, from + what.index])
    .find(({ entity }) => entity.type !== 'place' && entity.id !== quote.speaker)
  const to = who && wordsOf(answering, who.entity.id)
  return to ? { to, because: 'attacked for' } : undefined
}

/** "agreed with Okafor", "sided with the union". */
function takesUp(answering: Answering): Answer | undefined {
  const { frame, quote, draft } = answering
  const from = quote.cue?.[0] ?? frame.base
  const word = takingUp.exec(draft.article.text.slice(from, from + 80))
  if (!word || from + word.index >= frame.hull[1]) return undefined
  const to = objectOf(answering, [from + word.index + word[0].length, from + word.index + word[0].length + 60])
  return to ? { to, because: word[0].toLowerCase() } : undefined
}

/** "called that “a lie”". */
function callsIt(answering: Answering): Answer | undefined {
  const { draft, quote } = answering
  const { text } = draft.article
  const [start, end] = quote.contents[0]!
  if (
    !quote.cue ||
    !callingIt.test(text.slice(...quote.cue)) ||
    !that.test(text.slice(start, Math.min(end, start + 30)))
  )
    return undefined
  const last = lastOther(answering)
  return last && since(answering, last) <= 1 ? { to: last.id, because: 'called it' } : undefined
}
