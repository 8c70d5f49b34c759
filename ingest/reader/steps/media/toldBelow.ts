import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { atAnotherTime } from './atAnotherTime'
import type { Frame } from '../frames'
import { isHabit } from './isHabit'
import { inARow, lasting, opening, stated, within, type Scene } from './scene'
import { isLasting, type Told } from './scenesTold'

/** Headline and opening sum up what the body tells with its scene; and "he said in a statement" may come with the second quotation. */
export function toldBelow(
  draft: Draft,
  quotes: readonly Quote[],
  framed: readonly Frame[],
  told: readonly Told[],
): Quote[] {
  const nextBy = new Map<string, number>()
  const found = [...quotes]
  for (let i = quotes.length - 1; i >= 0; i--) {
    const quote = quotes[i]!
    if (quote.speaker) {
      const scene = quote.medium
        ? undefined
        : (sceneOfSentence(draft, found, framed, i) ??
          sceneBelow(draft, quotes, framed, told, i, nextBy.get(quote.speaker)))
      if (scene) found[i] = within(quote, scene)
      if (quote.medium) nextBy.set(quote.speaker, i)
      else if (
        !scene &&
        isInterview(quotes[nextBy.get(quote.speaker) ?? i]!) &&
        framed[i]!.sentence > opening &&
        !atAnotherTime(draft, quote, framed[i]!)
      )
        nextBy.delete(quote.speaker)
    }
  }
  return found
}

/** Somebody who gives an interview speaks elsewhere too; who holds a speech is told of for it. */
function isInterview({ medium }: Quote): boolean {
  return medium === 'interview'
}

/** The scene of quote `j`, the next of the same speaker that has one, if quote `i` is part of it; in the opening, one told soon after. */
function sceneBelow(
  draft: Draft,
  quotes: readonly Quote[],
  framed: readonly Frame[],
  told: readonly Told[],
  i: number,
  j: number | undefined,
): Scene | undefined {
  const quote = quotes[i]!
  const frame = framed[i]!
  if (atAnotherTime(draft, quote, frame) || (frame.sentence > 2 && isHabit(draft, quote))) return undefined
  const later = j === undefined ? undefined : quotes[j]!
  if (j === undefined || !later?.medium)
    return frame.sentence > opening
      ? undefined
      : told.find(
          (one) =>
            isLasting(one) &&
            one.sentence > frame.sentence &&
            paragraphsBetween(draft, frame.sentence, one.sentence) <= 2 &&
            one.who.includes(quote.speaker!),
        )?.scene
  const isSummed =
    frame.sentence <= opening && (lasting.has(later.medium) || framed[j]!.sentence - frame.sentence <= inARow)
  const isNext =
    j === i + 1 &&
    soonTold.has(later.medium) &&
    later.because.some((why) => stated.test(why)) &&
    !ofItsOwnDay.test(framed[j]!.text) &&
    isSoon(draft, quote, frame, framed[j]!)
  return isSummed || isNext ? sceneOf(later) : undefined
}

/** "Ruiz admitted it but said": where the end of a sentence was said, all of it was. */
function sceneOfSentence(
  draft: Draft,
  found: readonly Quote[],
  framed: readonly Frame[],
  i: number,
): Scene | undefined {
  const next = found[i + 1]
  return next?.speaker === found[i]!.speaker &&
    framed[i + 1]!.sentence === framed[i]!.sentence &&
    next.because.includes('medium:told below') &&
    !atAnotherTime(draft, found[i]!, framed[i]!)
    ? sceneOf(next)
    : undefined
}

function sceneOf({ medium, event, work }: Quote): Scene {
  return { medium, event, work, because: 'medium:told below' }
}

/** What is often told only with the second quotation of a speaker. */
const soonTold: ReadonlySet<Quote['medium']> = new Set<Quote['medium']>([
  ...lasting,
  'statement',
  'letter',
  'email',
  'article',
  'report',
])

/** A remark, not a habit, in the sentence before or the one before that. */
function isSoon(draft: Draft, { cue, attitude, addressees }: Quote, frame: Frame, next: Frame): boolean {
  return (
    attitude === 'says' &&
    addressees.length === 0 &&
    cue !== null &&
    remarked.test(draft.article.text.slice(...cue)) &&
    next.sentence - frame.sentence <= 2 &&
    paragraphsBetween(draft, frame.sentence, next.sentence) <= 1
  )
}

function paragraphsBetween({ sentences }: Draft, from: number, to: number): number {
  return sentences[to]!.paragraph - sentences[from]!.paragraph
}

/** "On Saturday, Ruiz issued a statement": not what she said before. */
const ofItsOwnDay = /^\W*(?:On|In|Last|Earlier|Later)\s+(?:\p{Lu}|this|last|that|\d)/u

const remarked = /^\s*(?:(?:also|then|later)\s+)?(?:said|says|(?!continued)\p{Ll}+ed)\b/u
