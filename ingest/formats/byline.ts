/**
 * A line that names the authors: "By Ana Ruiz", "BY ANA RUIZ AND BO LI", "By Ana Ruiz, Bo Li and Cy Oh, The Courier",
 * "By Ana Ruiz | The Courier | Aug. 13, 2024". Names in capitals are given in usual spelling.
 */
import { parseDate } from './parseDate'

export interface Byline {
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly publishedAt?: string
}

const opening = /^by[: ]\s*/i
const person = /^\p{Lu}[\p{L}.’'-]*(?: (?:(?:van|von|de|der|den|da|di|del|la|le|bin|al|el) )*\p{Lu}[\p{L}.’'-]*){1,4}$/u
/** Words of outlets' names, and what stands in a byline for want of a name. */
const outletWord =
  /\b(?:news|press|times|post|journal|courier|herald|tribune|gazette|chronicle|observer|today|daily|weekly|media|radio|tv|television|agency|wire|service|staff|network|magazine|review|online|standard|telegraph|examiner|monitor|bulletin|dispatch|record|star|sun|globe|mirror|associated|reuters|bureau|desk|team|editors?|reporters?|correspondents?|writers?)\b|\.(?:com|org|net)\b/i
const nameless = /\b(?:staff|editors?|team|desk|reporters?|correspondents?|writers?|bureau)\b/i

export function parseByline(line: string): Byline | undefined {
  if (line.length > 140 || !opening.test(line)) return undefined
  const authors: string[] = []
  let publisher: string | undefined
  let publishedAt: string | undefined
  for (const part of parts(line.replace(opening, ''))) {
    const date = parseDate(part)
    if (date !== undefined) publishedAt = date
    else if (outletWord.test(part) || /^the /i.test(part)) {
      if (!/^\p{Lu}/u.test(part)) return undefined
      if (!nameless.test(part)) publisher ??= part
    } else if (person.test(part)) authors.push(usualSpelling(part))
    else return undefined
  }
  return authors.length > 0 || publisher !== undefined ? { authors, publisher, publishedAt } : undefined
}

/** A comma inside a date ("Aug. 13, 2024") parts nothing. */
function parts(words: string): string[] {
  return words
    .split(/\s*(?:[|•·;/]|,(?! \d{4}\b)|\band\b|\bAND\b|&|\s[—–-]\s|\bfor(?= [Tt]he\b))\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function usualSpelling(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .toLowerCase()
    .replace(
      /(^|[\s’'-])(mc(?=\p{L}{3}))?(\p{L})/gu,
      (_, before: string, mc: string, letter: string) => before + (mc ? 'Mc' : '') + letter.toUpperCase(),
    )
}
