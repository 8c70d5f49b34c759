/**
 * Programmes by their titles between marks: after a network's possessive ("ABC's “This Week”"), or of two words or more where news tells of an
 * appearance ("told “Harbour Today”", "an episode of “Meet the Town”"). Of "“This Week with Ana Ruiz”" the host is left to be a person.
 */
import type { Name, Draft } from '../../draft'
import { everydayWords } from '../../english/everydayWords'
import { givenName } from '../../english/givenNames'
import { calendarWords, commonWords } from '../../english/notNames'
import { isKnownPlace } from './knownNames'

export function findProgrammes({ article: { text }, marked }: Draft): Name[] {
  const found: Name[] = []
  const add = (start: number, title: string): void => {
    found.push({ span: [start, start + title.length], type: 'organization', title: null, confidence: 0.9 })
  }
  const isTaken = (start: number, end: number): boolean => found.some(({ span }) => span[1] > start && span[0] < end)
  for (const { inner, outer, closed } of marked) {
    const printed = text.slice(...inner)
    const title = closed && titled.exec(printed)?.[0].replace(/\s+with .*$|[.,]$/, '')
    if (!title || printed.length > longestTitle) continue
    const before = text.slice(Math.max(0, outer[0] - reach), outer[0])
    if (ofNetwork.test(before) || (title.includes(' ') && onTheAir.test(before))) add(inner[0], title)
  }
  for (const { 0: led, 1: ofIts, 2: ofItsKind, index } of text.matchAll(unmarked)) {
    const printed = ofIts ?? ofItsKind!
    const end = index + led.length
    const title = printed.replace(/ (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$/, '')
    if (isTitle(title) && !isTaken(index, end)) add(end - printed.length, title)
  }
  for (const { 0: printed, 1: title = printed, index } of text.matchAll(shows)) {
    const end = index + printed.length
    if (!isTaken(index, end)) add(end - title.length, title)
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

/** "The Ana Ruiz Show", "the Daily Show". */
const shows = /\b(?:The (?:\p{Lu}\p{Ll}+ ){1,2}Show|the ((?:\p{Lu}\p{Ll}+ ){1,2}Show))\b(?! \p{Lu})/gu

/** After a network's possessive, or of the kind of "Meet the Town" where news tells of an appearance. */
const unmarked =
  /(?<=^|[\s(“"])(?:(?:ABC|CBS|NBC|CNN|MSNBC|CNBC|HBO|PBS|BBC|NPR|Fox|Fox News|Fox Business|Fox News Channel|Comedy Central)[’']s? (\p{Lu}[\p{L}]*(?: (?:(?:of|the|&|of the) )?\p{Lu}[\p{L}]+){1,3})|(?:on|told|to|for|of) (?!\p{Lu}\p{Ll}+ing )(\p{Lu}\p{Ll}+ the \p{Lu}\p{Ll}+(?: PAC)?)(?!\p{L}| \p{Lu}))/gu

/** Begins as no person's or place's name does: "The Harbor File", "Good Night Veltham". */
function isTitle(title: string): boolean {
  const first = title.split(' ')[0]!
  return (
    givenName(first) === undefined &&
    !calendarWords.has(first) &&
    !isKnownPlace(title.split(' ').slice(0, 2).join(' ')) &&
    (first === 'The' || everydayWords.has(first.toLowerCase()) || commonWords.has(first.toLowerCase()))
  )
}

const longestTitle = 50
const reach = 40
/** Every word with a capital but the small ones. */
const titled =
  /^\p{Lu}[\p{L}’'.!&-]*(?:\s(?:\p{Lu}[\p{L}’'.!&-]*|\d+|the|of|with|and|in|to|on|a|for)){0,6}(?=[,.!?]?$)/u
const ofNetwork =
  /(?:^|\s)(?:[A-Z]{2,6}|Fox|Fox News|Fox Business|Bloomberg|Comedy Central|Sky News|Channel \d)[’']s?\s$/
const onTheAir =
  /\b(?:told|(?:host|co-host|anchor|moderator|broadcast|episode|edition|airing|taping|segment|viewers|guest) (?:of|on)|appear(?:s|ed|ance|ances|ing)? on|interview (?:on|with)|speaking (?:on|to)|said (?:\w+day )?(?:morning )?(?:on|during)|\w+day on|aired on|interviewed on)\s(?:[A-Z]{2,6}\s)?$/
