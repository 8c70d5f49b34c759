/** A single word that was taken for a place or a body ("a vote on Ruiz"), but is a surname or given name of somebody whose full name the article prints. */
import { givenName, nameSuffixes } from '../../english/givenNames'
import type { Name } from '../../draft'
import { isKnownOrganization, isKnownPlace } from './knownNames'

export function wordsOfPersons(text: string, names: readonly Name[]): readonly Name[] {
  const known = new Set<string>()
  for (const { span, type, confidence } of names) {
    if (type !== 'person' || confidence < sure) continue
    const parts = text
      .slice(...span)
      .split(/\s+/)
      .filter((part) => !nameSuffixes.has(part))
    if (parts.length < 2 || givenName(parts[0]!) === undefined) continue
    known.add(parts.at(-1)!)
    known.add(parts[0]!)
  }
  if (known.size === 0) return names
  return names.map((name): Name => {
    if (name.type === 'person') return name
    const word = text.slice(...name.span)
    const isTown = name.type === 'place' && /^, \p{Lu}/u.test(text.slice(name.span[1], name.span[1] + 3))
    return known.has(word) && !isTown && !isKnownPlace(word) && !isKnownOrganization(word)
      ? { ...name, type: 'person' }
      : name
  })
}

/** Of a full name in which the given name is one. */
const sure = 0.9
