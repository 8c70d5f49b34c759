/** One quote about to be asked what it answers, with what was said before it in the article. */
import type { Span } from '../../../../schema/article'
import type { Entity, Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import type { Frame } from '../frames'
import { mentionIndex } from '../mentionIndex'

export interface Answering {
  readonly draft: Draft
  readonly quote: Quote
  readonly frame: Frame
  /** The quotes before it, in text order; none that is spoken inside another. */
  readonly before: readonly Quote[]
  /** The first and last sentence each quote stands in with cue and source, by id. */
  readonly sentences: ReadonlyMap<string, Span>
}

export interface Answer {
  /** Id of a quote, work or event. */
  readonly to: string
  readonly because: string
}

/** An answer without an object is to what was said at most so many sentences before. */
export const nearby = 8

/** Sentences from the end of another quote to the beginning of this one: how long either is does not count. */
export function since({ quote, sentences }: Answering, other: Quote): number {
  return sentences.get(quote.id)![0] - sentences.get(other.id)![1]
}

/** Paragraphs from the end of another quote to the beginning of this one. */
export function paragraphsSince({ draft, quote, sentences }: Answering, other: Quote): number {
  const paragraph = (sentence: number): number => draft.sentences[sentence]!.paragraph
  return paragraph(sentences.get(quote.id)![0]) - paragraph(sentences.get(other.id)![1])
}

/** The other one was said to this speaker, or of this speaker or the one whose campaign or office speaks. */
export function concerns(answering: Answering, other: Quote): boolean {
  const { speaker } = answering.quote
  return (
    speaker !== null &&
    (other.addressees.includes(speaker) || other.about.some(({ entity }) => isOneSide(answering, entity, speaker)))
  )
}

/** The same, or one and the campaign, the office or the people that bear the name: they do not answer each other. */
export function isOneSide({ draft }: Answering, one: string, other: string): boolean {
  if (one === other) return true
  const { byId } = mentionIndex(draft)
  const bears = (body: Entity | undefined, person: Entity | undefined): boolean => {
    const surname = person?.named && person.type === 'person' ? person.name.split(' ').at(-1)! : ''
    return body !== undefined && body.type === 'organization' && surname !== '' && body.name.includes(`${surname} `)
  }
  return bears(byId.get(one), byId.get(other)) || bears(byId.get(other), byId.get(one))
}

/** A heading, or a line that divides, stands between the other quote and this one. */
export function headingBetween({ draft, quote }: Answering, other: Quote): boolean {
  const from = other.contents.at(-1)![1]
  const to = quote.contents[0]![0]
  return draft.paragraphs.some(
    ({ kind, span }) =>
      span[0] >= from &&
      span[1] <= to &&
      (kind === 'heading' || !/\p{L}/u.test(draft.article.text.slice(span[0], Math.min(span[1], span[0] + 12)))),
  )
}

export function touches(quote: Quote, span: Span): boolean {
  return quote.contents.some(([start, end]) => start < span[1] && end > span[0])
}
