/** A quote that itself speaks of what somebody wrote or said: it begins with the work, or names the words. */
import type { Span } from '../../../../schema/article'
import { isSpoken, type Quote, type Work } from '../../../../schema/reading'
import { issuingVerbs, phraseStops } from '../../english/phraseWords'
import { citing, lying, ofSpeech, saidBy, theWords } from '../../english/responseWords'
import { mentionIndex } from '../mentionIndex'
import { nearby, since, type Answer, type Answering } from './answering'
import { weightiest } from './lastWords'
import { wordy } from './namedObject'

/** Works that are spoken of though nobody is known to stand behind them. */
const reports: ReadonlySet<Work['kind']> = new Set<Work['kind']>(['report', 'study', 'letter'])

/** Works spoken of for what they show or stand for, not for what somebody said in them. */
const shown = /\b(?:amendment|message|video|footage|tape|recording|clip|story|plan|policy|threats?)$/i

/** Who makes something known does not answer it. */
const announcing = /\b(?:announc|unveil|launch|reveal)/

/** Characters of "that", "in", "how", "for" before a work a quote begins with. */
const atOnce = 8

export function speaksOf(answering: Answering): Answer | undefined {
  if (answering.quote.attitude === 'asks') return undefined
  return comment(answering) ?? ofWords(answering) ?? ofTheWords(answering)
}

/** "Ruiz said the report was wrong": what a quote begins by speaking of, where somebody else made it. Who releases a report does not answer it. */
function comment(answering: Answering): Answer | undefined {
  const { draft, quote } = answering
  const cue = quote.cue
    ? draft.article.text
        .slice(...quote.cue)
        .toLowerCase()
        .split(/\s+/)
    : []
  if (cue.some((word) => issuingVerbs.has(word) && !/^(?:wrote|writes?|writing|tweeted)$/.test(word))) return undefined
  if (citing.test(cue.join(' ')) || announcing.test(cue.join(' '))) return undefined
  const start = quote.contents[0]![0]
  const begins = ([from]: Span): boolean =>
    from >= start &&
    !/\ban?\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(draft.article.text.slice(Math.max(start, from - 24), from)) &&
    !/^an?\s/i.test(draft.article.text.slice(from, from + 3)) &&
    (from - start <= atOnce ||
      (from - start <= 60 && from < quote.contents[0]![1] && isOnePhrase(draft.article.text.slice(start, from))) ||
      (from - start <= 40 && draft.article.text.slice(from - 5, from) === 'that '))
  const sided = new Set(quote.about.flatMap(({ entity, stance }) => (stance && stance !== 'neutral' ? [entity] : [])))
  const work = draft.works.find(({ author, kind, name, mentions }) => {
    if (author === quote.speaker || !wordy.has(kind) || shown.test(name) || mentions.some((span) => isCue(quote, span)))
      return false
    if (author === null) return reports.has(kind) && mentions.some(begins)
    return (
      mentions.some(begins) || (kind === 'statement' && sided.has(author) && mentions.some((span) => isIn(quote, span)))
    )
  })
  return work && { to: weightiest(answering, work), because: 'speaks of' }
}

/** "Ruiz's claim that she won" tells the claim. */
function isCue({ cue, source }: Quote, [from, to]: Span): boolean {
  return [cue, source].some((span) => span !== null && span[0] < to && span[1] > from)
}

/** "that his running mate, presidential nominee" before "Ana Ruiz's letter". */
function isOnePhrase(words: string): boolean {
  return words
    .replace(/^\W*(?:that|how|of|in|for)\s/, '')
    .split(/[\s,]+/)
    .every((word) => !phraseStops.has(word.toLowerCase()))
}

function isIn({ contents }: Quote, [from, to]: Span): boolean {
  return contents.some(([start, end]) => start <= from && end >= to)
}

/** "what she said is a lie", "Ruiz's comments": words of one whom the article quoted before. */
function ofWords(answering: Answering): Answer | undefined {
  const { draft, quote, before } = answering
  const { text } = draft.article
  const index = mentionIndex(draft)
  for (const content of quote.contents)
    for (const { span, entity } of index.within(content)) {
      if (entity.type === 'place' || !entity.named || entity.id === quote.speaker) continue
      const after = text.slice(span[1], Math.min(content[1], span[1] + 40))
      const isClause = /\b(?:what|that|which)\s+(?:\p{L}+\.?\s+)?$/iu.test(
        text.slice(Math.max(0, span[0] - 20), span[0]),
      )
      if (!ofSpeech.test(after) && !(isClause && saidBy.test(after)) && !lying.test(after)) continue
      const said = before.findLast(
        ({ speaker, attitude, heading }) => speaker === entity.id && !heading && isSpoken(attitude),
      )
      if (said && since(answering, said) <= nearby) return { to: said.id, because: 'speaks of what was said' }
    }
  return undefined
}

/** "The warning was empty, Ruiz said", "his comments were unkind": words told shortly before, by their noun or by whose they are. */
function ofTheWords(answering: Answering): Answer | undefined {
  const { draft, quote, before } = answering
  const { text } = draft.article
  const [start, end] = quote.contents[0]!
  const found = theWords.exec(text.slice(start, Math.min(end, start + 80)))
  if (!found) return undefined
  const noun = found[2]!.toLowerCase()
  const told = toldOf(answering, noun)
  if (told) return { to: told.id, because: 'speaks of the words told of' }
  const owner = mentionIndex(draft).within([start, start + found[0].length])[0]?.entity
  const said = before.findLast(
    (other) =>
      other.speaker !== quote.speaker &&
      !other.heading &&
      isSpoken(other.attitude) &&
      since(answering, other) <= nearby &&
      (owner ? other.speaker === owner.id : other.cue !== null && isNamedBy(text.slice(...other.cue), noun)),
  )
  return said && { to: said.id, because: 'speaks of the words before' }
}

/** "warned" is a warning, "claimed" a claim. */
function isNamedBy(cue: string, noun: string): boolean {
  return cue
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => word.length > 3 && word.slice(0, 4) === noun.slice(0, 4))
}

/** "the criticism" is the one the speaker was said to cite just before. */
function toldOf(answering: Answering, noun: string): Quote | undefined {
  const { draft, before, quote } = answering
  const { text } = draft.article
  return before.findLast(
    (other) =>
      other.speaker === quote.speaker &&
      other.cue !== null &&
      citing.test(text.slice(...other.cue)) &&
      other.contents.some((content) => text.slice(...content).includes(noun)) &&
      since(answering, other) <= 3,
  )
}
