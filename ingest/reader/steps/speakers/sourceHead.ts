/**
 * What heads a source, from its words alone: people ("a committee member"), a quantity of them ("several of her aides", "those around him"),
 * a document ("the memo", "recent polls"), by its capitals a paper ("the Northgate Examiner"), or something that only the article's names can tell.
 */
import type { Span } from '../../../../schema/article'
import { isPeoplePlural, organizationPlurals, organizationSingulars, speakingBodies } from '../../english/groupNouns'
import { nationalities, peoples } from '../../english/peoples'
import { roleNouns } from '../../english/roles'
import { recordNouns, workNouns } from '../../english/workNouns'

export type SourceKind = 'people' | 'quantity' | 'document' | 'paper' | 'other'

export interface SourceHead {
  readonly kind: SourceKind
  /** From the first word to the head, or to what the quantity is of. */
  readonly phrase: Span
  /** The head noun, in lower case. */
  readonly noun: string
}

/** What follows the head says more about it. */
const headEnds =
  /[,;:(—–]|\s-\s|\s(?:of|for|who|that|in|on|at|with|from|to|which|whose|by|about|against|near|around|under|during|across|throughout|inside|outside|within|among|familiar|close|representing|including|after|before|encouraging|supporting|supportive|opposing|opposed|backing|attending|calling|hoping|seeking|surveyed|polled|released|published|posted|taken|conducted|discovered|filed|seen|obtained|sent|made|signed|leading)\s/u
const amount =
  /^(?:(?:about|nearly|roughly|almost|only|just|even|more than|less than|at least|as many as|not|by|the|a full|a|an|up to|over|some) )*(?:\d[\d.,]*(?:%| percent)?|percent|one|two|three|four|five|six|seven|eight|nine|ten|many|most|some|several|few|half|all|both|each|any|none|others?|another|those|much|[\w-]+ percent|(?:(?:vast|large|small|slim|\d+%) )?(?:majority|minority)|hundreds|thousands|millions|dozens|number|handful|couple|group|pair|(?:a |two-|three-|one-)?(?:third|quarter|fifth)s?|three-fourths|two-thirds|[\w-]+ out)$/i
/** No documents where they speak: they stand for who runs them. */
const speakingWorks: ReadonlySet<string> = new Set(['website', 'site', 'newsletter', 'blog'])

export function sourceHead(text: string, [start, end]: Span): SourceHead {
  const words = text.slice(start, end)
  let stop = headEnds.exec(words)?.index ?? words.length
  const isAmount = amount.test(words.slice(0, stop).trim())
  if (isAmount && /^\s(?:of|in|on|from|around|close|with|at)\s/.test(words.slice(stop))) {
    const from = stop + 4
    stop = from + (headEnds.exec(words.slice(from))?.index ?? words.length - from)
    stop = people(words, from, stop)?.end ?? stop
  } else stop = joined(words, stop)
  const printed = words.slice(0, stop).trimEnd()
  const noun = lastWord(printed)
  return { kind: isAmount ? 'quantity' : kindOf(printed), phrase: [start, start + printed.length], noun }
}

function lastWord(words: string): string {
  return lastWordAsPrinted(words).toLowerCase()
}

function lastWordAsPrinted(words: string): string {
  return /([\p{L}\p{N}%’'-]+)$/u.exec(words)?.[1] ?? ''
}

/** The end of the first word for people from `from` on: "thousands of residents marching". */
function people(words: string, from: number, to: number): { readonly end: number } | undefined {
  for (const match of words.slice(from, to).matchAll(/\p{L}[\p{L}’'-]*/gu))
    if (isPeoplePlural(match[0].toLowerCase()) || peoples.has(match[0]))
      return { end: from + match.index + match[0].length }
  return undefined
}

/** "Lawmakers and even some residents", "Ruiz and her aides": the first of those joined. "Filmmaker and author Ana Ruiz" is one. */
function joined(words: string, stop: number): number {
  for (const match of words.slice(0, stop).matchAll(/\s(?:and|or|as well as|along with)\s/g))
    if (
      isPeoplePlural(lastWord(words.slice(0, match.index))) ||
      others.test(words.slice(match.index + match[0].length))
    )
      return match.index
  return stop
}

const others =
  /^(?:an?|the|his|her|their|its|other|another|some|several|many|most|all|even|fellow|two|three|dozens|others|[\p{L}.-]+[’']s?)(?:\s|$)/u

function kindOf(phrase: string): SourceKind {
  const noun = lastWord(phrase)
  if (isNameOfPaper(phrase) && !nationalities.has(lastWordAsPrinted(phrase))) return 'paper'
  if (isPeoplePlural(noun) || roleNouns.has(noun) || noun === 'member' || noun.endsWith('-year-old')) return 'people'
  if (
    speakingWorks.has(noun) ||
    organizationSingulars.has(noun) ||
    organizationPlurals.has(noun) ||
    speakingBodies.has(noun)
  )
    return 'other'
  if (recordNouns.has(noun) || /^(?:poll|survey|study|document|email|review|analysis|examination)$/.test(noun))
    return 'document'
  // in the middle of a name ("the Northgate Post reporter") it is no document
  return phrase.split(/\s+/).some((word, i) => isDocument(i === 0 ? word.toLowerCase() : word)) ? 'document' : 'other'
}

function isDocument(noun: string): boolean {
  return workNouns.has(noun) && !speakingWorks.has(noun)
}

/** "the Northgate Examiner": a noun for people with a capital that no role would have. */
function isNameOfPaper(phrase: string): boolean {
  return /^[Tt]he (?:(?:\p{Lu}[\p{L}.-]*\s)+\p{Lu}[\p{L}-]+|(?:Advocate|Observer|Examiner|Leader|Star|Citizen|Pilot|Reporter))$/u.test(
    phrase,
  )
}
