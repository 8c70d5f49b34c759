/**
 * What a quote answers: a quote, work or event of the same article, where the text shows it: by a word of answering ("denied", "hit back", "in
 * response to"), by a question put to the speaker ("asked about"), or because the other side of a conversation asked or urged just before.
 * The answer goes on while the same speaker goes on. Same subject alone is no answer.
 */
import type { Span } from '../../../schema/article'
import type { Quote, Work } from '../../../schema/reading'
import type { Draft } from '../draft'
import { asked, attacking, conceding, newSubject, ofSpeech, responding } from '../english/responseWords'
import { frames, keepFrames, sentenceAt, type Frame } from './frames'
import { interviewers } from './media/interviewers'
import { mentionIndex, type MentionIndex } from './mentionIndex'

const inner = new Set<Quote['attitude']>(['thinks', 'wants', 'knows', 'feels', 'supports'])

/** Answers that end with the words: what the speaker says next is something else. */
const passing = /^responds:(?:turn|speaks of what)/

/** Where one speaks after the other, to the other. */
const mutual = new Set<Quote['medium']>(['interview', 'debate', 'hearing', 'conversation', 'press conference'])

interface Answer {
  readonly to: string
  readonly because: string
}

/** An answer without an object is to what was said at most so many sentences before. */
const nearby = 8
/** It goes on while the speaker's next words come at most so many sentences later. */
const goesOn = 4

export function findResponses(draft: Draft): Draft {
  const index = mentionIndex(draft)
  const framed = frames(draft)
  const quotes: Quote[] = []
  draft.quotes.forEach((quote, i) => {
    const before = quotes.filter(({ within }) => within === null || !isInSpeech(draft, within))
    const answer = quote.within !== null && isInSpeech(draft, quote.within)
      ? undefined
      : (shown(draft, index, quote, framed, i, before) ??
        inConversation(quote, framed, i, before, draft) ??
        carried(quote, framed, i, before, draft))
    quotes.push(
      answer ? { ...quote, respondsTo: answer.to, because: [...quote.because, `responds:${answer.because}`] } : quote,
    )
  })
  return { ...draft, quotes: keepFrames(draft.quotes, quotes) }
}

/** The outer quote is somebody's speech, not a clause that holds another. */
function isInSpeech(draft: Draft, outer: string): boolean {
  return draft.quotes.find(({ id }) => id === outer)?.form !== 'indirect'
}

/** By a word in the quote's frame or in the sentence that leads up to it. */
function shown(
  draft: Draft,
  index: MentionIndex,
  quote: Quote,
  framed: readonly Frame[],
  i: number,
  before: readonly Quote[],
): Answer | undefined {
  const frame = framed[i]!
  const texts: (readonly [text: string, base: number])[] = [[frame.text, frame.base]]
  const lead = leadSentence(draft, frame, quote)
  if (lead) texts.push([draft.article.text.slice(lead[0], lead[1]), lead[0]])
  for (const [text, base] of texts) {
    const question = quote.attitude === 'asks' ? null : asked.exec(text)
    if (question) {
      const at = base + question.index + question[0].length
      const asking = before.findLast(
        (other) =>
          other.attitude === 'asks' && other.speaker !== quote.speaker && touches(other, [base, base + text.length]),
      )
      const to =
        asking?.id ??
        objectOf(draft, index, quote, [at, at + 160], before) ??
        lastQuestion(draft, quote, before, framed, i)?.id ??
        interview(draft, quote)
      if (to) return { to, because: 'asked' }
    }
    const word = responding.exec(text)
    if (word) {
      const at = base + word.index + word[0].length
      const to = objectOf(draft, index, quote, [at, at + 140], before) ?? lastOther(draft, quote, before, framed, i)?.id
      if (to) return { to, because: word[0].toLowerCase() }
    }
    const attack = attacking.exec(text)
    if (attack) {
      const at = base + attack.index + attack[0].length
      const to = objectOf(draft, index, quote, [at, at + 60], before)
      if (
        to &&
        (draft.works.some(({ id }) => id === to) ||
          before.some(({ id, about }) => id === to && about.some(({ entity }) => entity === quote.speaker)))
      )
        return { to, because: attack[0].toLowerCase() }
    }
  }
  const concession = conceding.exec(frame.text)
  const last = concession && before.at(-1)
  if (
    last &&
    last.speaker &&
    last.speaker !== quote.speaker &&
    concerns(last, quote) &&
    frame.sentence - sentenceOf(framed, last, draft) <= 2
  )
    return { to: last.id, because: concession[0].toLowerCase() }
  return comment(draft, quote) ?? ofWords(draft, quote, before)
}

/** "Ruiz said the report was wrong": what a quote begins by speaking of, where somebody else made it. */
function comment(draft: Draft, quote: Quote): Answer | undefined {
  const start = quote.contents[0]![0]
  const work = draft.works.find(
    ({ author, mentions }) =>
      author !== null && author !== quote.speaker && mentions.some(([from]) => from >= start && from - start <= 8),
  )
  return work && { to: work.id, because: 'speaks of' }
}

/** A quote that speaks of what somebody said, whom the article quoted before: "what she said is a lie". */
function ofWords(draft: Draft, quote: Quote, before: readonly Quote[]): Answer | undefined {
  const words = quote.contents.map((content) => draft.article.text.slice(...content)).join(' ')
  if (!ofSpeech.test(words)) return undefined
  const named = new Set(draft.entities.flatMap((entity) => (entity.named ? [entity.id] : [])))
  const targets = new Set(quote.about.map(({ entity }) => entity))
  const said = before.findLast((other) => other.speaker !== null && other.speaker !== quote.speaker && named.has(other.speaker) && targets.has(other.speaker) && !inner.has(other.attitude))
  return said && { to: said.id, because: 'speaks of what was said' }
}

/** The work or the last words of the one named in the stretch after a word of answering. */
function objectOf(
  draft: Draft,
  index: MentionIndex,
  quote: Quote,
  stretch: Span,
  before: readonly Quote[],
): string | undefined {
  const stop = draft.article.text.slice(stretch[0], stretch[1]).search(/[.;:“"”?]\s|\n/)
  const end = stop < 0 ? stretch[1] : stretch[0] + stop
  const work = draft.works.find(
    ({ mentions, author }) =>
      author !== quote.speaker && mentions.some((mention) => mention[0] >= stretch[0] - 1 && mention[0] < end),
  )
  if (work) return weightiest(draft, work, before, quote)
  const who = index
    .within([stretch[0], end])
    .find(
      ({ entity }) => entity.type !== 'place' && entity.id !== quote.speaker && !quote.addressees.includes(entity.id),
    )
  return who && lastWords(draft, who.entity.id, quote, before)
}

/** "her warning" is the letter it stands in, where she wrote one; else her last words; else the warning itself. */
function weightiest(draft: Draft, work: Work, before: readonly Quote[], quote: Quote): string {
  if (work.kind !== 'statement' || work.author === null) return work.id
  return lastWords(draft, work.author, quote, before) ?? work.id
}

/** What somebody last wrote or said before the quote. */
function lastWords(draft: Draft, author: string, quote: Quote, before: readonly Quote[]): string | undefined {
  const start = quote.contents[0]![0]
  const said = before.findLast((other) => other.speaker === author || other.coSpeakers.includes(author))
  const letter = draft.works.findLast(
    ({ kind, author: by, mentions }) => by === author && kind === 'letter' && mentions[0]![0] < start,
  )
  if (
    letter &&
    (!said ||
      said.work === letter.id ||
      said.medium === 'letter' ||
      said.contents[0]![0] < letter.mentions[0]![0] + 400)
  )
    return letter.id
  return said?.id ?? draft.works.findLast(({ author: by, mentions }) => by === author && mentions[0]![0] < start)?.id
}

/** The sentence before, in the same paragraph, where it quotes nothing: "Ruiz hit back on Monday. “…”, she said." */
function leadSentence(draft: Draft, frame: Frame, quote: Quote): Span | undefined {
  const own = draft.sentences[frame.sentence]
  const lead = draft.sentences[frame.sentence - 1]
  if (!own || !lead || lead.paragraph !== own.paragraph) return undefined
  return draft.quotes.some((other) => touches(other, lead.span)) ? undefined : lead.span
}

/** In a conversation: the other asked or urged just before, to this speaker. */
function inConversation(
  quote: Quote,
  framed: readonly Frame[],
  i: number,
  before: readonly Quote[],
  draft: Draft,
): Answer | undefined {
  const last = before.at(-1)
  if (last && last.speaker !== quote.speaker && isAskedInText(draft, last, quote)) return { to: last.id, because: 'asked before' }
  if (last && isTurn(draft, last, quote) && isClose(draft, sentenceOf(framed, last, draft), framed[i]!.sentence, last))
    return { to: last.id, because: 'turn' }
  const question = lastQuestion(draft, quote, before, framed, i)
  return question && framed[i]!.sentence - sentenceOf(framed, question, draft) <= nearby
    ? { to: question.id, because: 'question before' }
    : undefined
}

/** The text says that the one who spoke last asks: "Ruiz began by asking Okafor about". */
function isAskedInText(draft: Draft, last: Quote, quote: Quote): boolean {
  const start = quote.contents[0]![0]
  if (!last.speaker || start < last.contents[0]![0] || start - last.contents.at(-1)![1] > 400) return false
  const from = draft.sentences[Math.max(0, sentenceAt(draft, last.contents[0]![0]) - 2)]!.span[0]
  const index = mentionIndex(draft)
  for (const match of draft.article.text.slice(from, start).matchAll(/\bask(?:s|ed|ing)\b/g)) {
    const at = from + match.index
    const before = index.within([at - 45, at])
    if (before.some(({ entity }) => entity.id === last.speaker) && index.next(at, 40)?.entity.id === quote.speaker) return true
  }
  return false
}

/** In the same paragraph; an interviewer's words may stand in the one before. */
function isClose(draft: Draft, last: number, now: number, { speaker }: Quote): boolean {
  const gap = draft.sentences[now]!.paragraph - draft.sentences[last]!.paragraph
  return gap === 0 || (gap === 1 && now - last <= 3 && interviewers(draft).has(speaker!))
}

/** Two who talk to each other take turns, in words of their own. */
function isTurn(draft: Draft, last: Quote, quote: Quote): boolean {
  if (quote.form === 'indirect' || last.speaker === null || last.speaker === quote.speaker || !quote.medium || !mutual.has(quote.medium) || last.medium !== quote.medium) return false
  return interviewers(draft).has(last.speaker) || last.event === quote.event || last.addressees.includes(quote.speaker ?? '') || quote.addressees.includes(last.speaker)
}

/** Among the words of the other side right before: a question or an urging put to this speaker. */
function lastQuestion(
  draft: Draft,
  quote: Quote,
  before: readonly Quote[],
  framed: readonly Frame[],
  i: number,
): Quote | undefined {
  for (const other of before.toReversed().slice(0, 3)) {
    if (other.speaker === quote.speaker) return undefined
    const isPut = other.attitude === 'asks' || other.attitude === 'urges' || isQuestion(draft, other)
    const isJustBefore = framed[i]!.sentence - sentenceOf(framed, other, draft) <= 1
    if (
      isPut &&
      (isJustBefore ||
        other.addressees.includes(quote.speaker ?? '') ||
        (other.event !== null && other.event === quote.event))
    )
      return other
  }
  return undefined
}

/** Goes on from the speaker's words before, with nobody else's between. */
function carried(
  quote: Quote,
  framed: readonly Frame[],
  i: number,
  before: readonly Quote[],
  draft: Draft,
): Answer | undefined {
  const last = before.at(-1)
  if (!last?.respondsTo || last.because.some((why) => passing.test(why)) || last.speaker !== quote.speaker || newSubject.test(framed[i]!.text)) return undefined
  if (framed[i]!.sentence - sentenceOf(framed, last, draft) > goesOn || headingBetween(draft, last, quote))
    return undefined
  return { to: last.respondsTo, because: 'goes on' }
}

function headingBetween(draft: Draft, last: Quote, quote: Quote): boolean {
  const from = last.contents.at(-1)![1]
  const to = quote.contents[0]![0]
  return draft.paragraphs.some(({ kind, span }) => kind === 'heading' && span[0] >= from && span[1] <= to)
}

/** The last words of somebody else nearby, rather such as speak of or to this speaker. */
function lastOther(
  draft: Draft,
  quote: Quote,
  before: readonly Quote[],
  framed: readonly Frame[],
  i: number,
): Quote | undefined {
  const others = before.filter(
    (other) =>
      other.speaker !== null &&
      other.speaker !== quote.speaker &&
      framed[i]!.sentence - sentenceOf(framed, other, draft) <= nearby,
  )
  return others.findLast((other) => concerns(other, quote)) ?? others.at(-1)
}

function concerns(other: Quote, quote: Quote): boolean {
  return (
    quote.speaker !== null &&
    (other.addressees.includes(quote.speaker) || other.about.some(({ entity }) => entity === quote.speaker))
  )
}

/** Ends in a question mark. */
function isQuestion(draft: Draft, { contents }: Quote): boolean {
  const [start, end] = contents.at(-1)!
  return /\?\s*[”"'’]*\s*$/.test(draft.article.text.slice(Math.max(start, end - 4), end + 1))
}

function interview(draft: Draft, quote: Quote): string | undefined {
  const event = draft.events.find(({ id }) => id === quote.event)
  return event?.kind === 'interview' && event.participants.length > 1 ? event.id : undefined
}

function sentenceOf(framed: readonly Frame[], quote: Quote, draft: Draft): number {
  return framed[draft.quotes.findIndex(({ id }) => id === quote.id)]?.sentence ?? 0
}

function touches(quote: Quote, span: Span): boolean {
  return quote.contents.some(([start, end]) => start < span[1] && end > span[0])
}
