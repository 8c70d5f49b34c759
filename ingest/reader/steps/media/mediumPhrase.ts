/** The noun phrase of a quote's frame that tells where it was said: "in a statement", "at a rally in Dayton", "issued a statement". */
import type { Span } from '../../../../schema/article'
import type { Medium, Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { eventNouns } from '../../english/eventNouns'
import { mediumPrepositions, saidOf, yetToCome } from '../../english/mediumCues'
import { determiners, issuingVerbs, phraseStops } from '../../english/phraseWords'
import { wordSet } from '../../english/wordSet'
import { workNouns } from '../../english/workNouns'
import { sentenceAt, type Frame } from '../frames'
import { lowerCase } from '../lowerCase'
import { mediumOfNoun, spokenOn } from './scene'

/** Before "on": what follows is a reason or a subject. */
const leaning: ReadonlySet<string> = wordSet(
  'based, founded, relying, drawing, building, focused, focusing, depending, commenting, cracking, banking, seizing, seized, working, report, reports, information',
)

export interface MediumPhrase {
  readonly medium: Medium
  readonly span: Span
}

/** The one nearest the cue. */
export function mediumPhrase(draft: Draft, frame: Frame, quote: Quote): MediumPhrase | undefined {
  const { tokens } = draft
  const lower = lowerCase(tokens)
  const [first] = draft.sentences[sentenceAt(draft, frame.base)]!.tokens
  const anchor = quote.cue?.[0] ?? quote.contents[0]?.[0] ?? 0
  const end = frame.base + frame.text.length
  let best: MediumPhrase | undefined
  for (let i = first; i < tokens.length && tokens[i]!.span[1] <= end; i++) {
    const token = tokens[i]!
    if (!token.isWord || (token.span[0] >= frame.base && isBlank(frame, token.span))) continue
    // "the leader in the polls said": it tells who speaks, not where
    if (quote.source && token.span[0] >= quote.source[0] && token.span[1] <= quote.source[1]) continue
    const word = lower[i]!
    const isLed =
      mediumPrepositions.has(word) ||
      ((issuingVerbs.has(word) || giving.has(word)) && token.span[0] < (quote.cue?.[1] ?? anchor)) ||
      (word === 'with' && /^(?:responded|replied|countered)$/i.test(tokens[i - 1]?.text ?? '')) ||
      (word === 'of' && shares.has(lower[i - 1] ?? '') && spending.test(tokens[i - 2]?.text ?? '')) ||
      (word === 'to' && /according/i.test(tokens[i - 1]?.text ?? ''))
    if (!isLed) continue
    // "the shooting at a rally" tells of the shooting
    const before = i > first ? lower[i - 1]! : ''
    if (/^attempts?$/.test(before) || eventNouns.has(before)) continue
    if (lower[i + 1] === 'the' && saidOf.test(draft.article.text.slice(Math.max(0, token.span[0] - 60), token.span[0])))
      continue
    // "based on an article" is not said in it
    if (word === 'on' && leaning.has(before)) continue
    const found = nounAfter(draft, frame, i, issuingVerbs.has(word) || giving.has(word))
    // "according to Ruiz in the letter": the letter is Ruiz's to tell of, not where she speaks
    if (found && word === 'to' && quote.source && found.span[1] > quote.source[0]) continue
    const isRaised = found !== undefined && raised.test(draft.article.text.slice(...found.span))
    if (isRaised ? Math.abs(found.span[0] - anchor) > beside : word === 'on' && found && !spokenOn.has(found.medium))
      continue
    if (found && (!best || Math.abs(found.span[0] - anchor) < Math.abs(best.span[0] - anchor))) best = found
  }
  return best
}

/** The noun of a medium that token `i` leads to; of several in a row the last: "a radio interview". */
function nounAfter({ tokens }: Draft, frame: Frame, i: number, isVerb: boolean): MediumPhrase | undefined {
  const lower = lowerCase(tokens)
  const reach = Math.min(i + (isVerb ? 7 : 9), tokens.length)
  const isName = (k: number): boolean => /^\p{Lu}/u.test(tokens[k]?.text ?? '')
  let found: MediumPhrase | undefined
  for (let j = i + 1; j < reach && tokens[j]!.sentence === tokens[i]!.sentence; j++) {
    const { span, isWord } = tokens[j]!
    const word = lower[j]!
    if (isBlank(frame, span) || yetToCome.test(word)) return found
    if (!isWord) {
      if (!found && /^[-–“”"‘’'&.]$/.test(word)) continue
      // "at a Dayton, Ohio, rally"
      if (!found && word === ',' && isName(j - 1) && (isName(j + 1) || tokens[j - 2]?.text === ',')) continue
      return found
    }
    // "a brief concession speech"
    if (word === 'brief' && tokens[j + 1]?.isWord && !phraseStops.has(lower[j + 1]!)) continue
    const pair = `${word} ${lower[j + 1] ?? ''}`
    const ofPair = mediumLed(lower[i]!, pair)
    const medium = ofPair ?? mediumLed(lower[i]!, word)
    // "in pleasant conversation" tells what somebody is doing
    if (talk.test(word) && !found && !determiners.has(lower[i + 1]!)) return undefined
    // "on the floor", not "in" it
    if (raised.test(word) && !found && !/^(?:on|from)$/.test(lower[i]!)) return undefined
    // "leading in the polls", "showing up at the polls"
    if (word === 'polls' && !found) return undefined
    // "in the event that", "removed from an event"
    if (word === 'event' && !found && !/^(?:at|during)$/.test(lower[i]!)) return undefined
    if (medium && !(found && general.test(word))) found = { medium, span: [tokens[i]!.span[1], span[1]] }
    else if (phraseStops.has(word) && (found || !/^(?:of|with|by|his|her|their|that|said|later)$/.test(word)))
      return found
    else if (found) return found
    if (ofPair) j++
  }
  return found
}

/** "Issued a letter", "gave a speech", "in a letter". */
function mediumLed(by: string, noun: string): Medium | undefined {
  const given = giving.has(by) ? (eventNouns.get(noun)?.medium ?? undefined) : undefined
  if (given) return given
  if (issuingVerbs.has(by)) return workNouns.get(noun)?.medium
  return giving.has(by) ? undefined : mediumOfNoun(noun)
}

/** Letters between the cue and where one stands. */
const beside = 40
const talk = /^(?:conversation|discussion|chat)$/
/** Where one stands who speaks to many. */
const raised = /\b(?:floor|stage|podium)$/i
/** Verbs of one who holds a speech or a press conference. */
const giving: ReadonlySet<string> = wordSet(
  'gave, delivered, used, uses, using, made, held, holding, hosted, hosting, convened',
)

/** "spent much of his speech defending". */
const shares: ReadonlySet<string> = wordSet('much, most, part, half, all, some, lot, bulk, minutes')
const spending = /^(?:spent|spends|spending|devoted|used|a|the|\d+)$/i
/** After another noun these tell nothing more: "a town hall meeting". */
const general = /^(?:event|meeting|gathering|show|program|appearance|session|floor|stage|podium)$/

function isBlank(frame: Frame, span: Span): boolean {
  return frame.text.charCodeAt(span[0] - frame.base) === 32
}
