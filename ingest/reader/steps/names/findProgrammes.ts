/**
 * Programmes by their titles between marks: after a network's possessive ("ABC's “This Week”"), or of two words or more where news tells of an
 * appearance ("told “Harbour Today”", "an episode of “Meet the Town”"). Of "“This Week with Ana Ruiz”" the host is left to be a person.
 */
import type { Name, Draft } from '../../draft'

export function findProgrammes({ article: { text }, marked }: Draft): Name[] {
  const found: Name[] = []
  for (const { inner, outer, closed } of marked) {
    const printed = text.slice(...inner)
    const title = closed && titled.exec(printed)?.[0].replace(/\s+with .*$|[.,]$/, '')
    if (!title || printed.length > longestTitle) continue
    const before = text.slice(Math.max(0, outer[0] - reach), outer[0])
    if (ofNetwork.test(before) || (title.includes(' ') && onTheAir.test(before)))
      found.push({ span: [inner[0], inner[0] + title.length], type: 'organization', title: null, confidence: 0.9 })
  }
  return found
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
