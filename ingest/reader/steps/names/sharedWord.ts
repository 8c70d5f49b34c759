/**
 * A name that shares a word with the one beside it and is printed without: "Ana" of "Ana and Ben Ruiz" is Ana Ruiz, "IG" of "Harbor Department
 * IG" that department's, "Ana" of "Ana [Ruiz]" Ana Ruiz again.
 */
import { givenName, nameSuffixes } from '../../english/givenNames'
import type { Name } from '../../draft'

/** The name in full where a neighbour holds the rest; else undefined. */
export function inFull(text: string, names: readonly Name[], i: number): string | undefined {
  const name = names[i]!
  const printed = text.slice(...name.span)
  if (printed === 'IG') {
    const before = names[i - 1]
    const isOwner = before?.type === 'organization' && /^[’']?s? $/.test(text.slice(before.span[1], name.span[0]))
    return isOwner ? `${text.slice(...before.span)} IG` : undefined
  }
  const next = names[i + 1]
  if (name.type !== 'person' || next?.type !== 'person') return undefined
  if (!loneGiven.test(printed) || givenName(printed.split(' ')[0]!) === undefined) return undefined
  const between = text.slice(name.span[1], next.span[0])
  const parts = text.slice(...next.span).split(/\s+/)
  if ((between === ' [' || between === '] ') && givenName(parts[0]!) === undefined)
    return `${printed} ${parts.join(' ')}`
  if (between !== ' and ') return undefined
  const isCouple = parts.length > 1 && givenName(parts[0]!) !== undefined && !nameSuffixes.has(parts.at(-1)!)
  return isCouple && !hasOtherSurname(text, names, printed, parts.at(-1)!) ? `${printed} ${parts.at(-1)!}` : undefined
}

/** "Ana and Ben Ruiz" where the article knows an Ana Cole. */
function hasOtherSurname(text: string, names: readonly Name[], given: string, surname: string): boolean {
  return names.some(({ span, type }) => {
    const form = text.slice(...span)
    return type === 'person' && form.startsWith(`${given} `) && !form.endsWith(surname)
  })
}

/** With initials, but no surname. */
const loneGiven = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)*$/u
