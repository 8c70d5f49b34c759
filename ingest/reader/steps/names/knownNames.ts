/** The closed lists of places and organizations, asked word by word. */
import { calendarWords } from '../../english/notNames'
import { knownOrganizations, organizationAcronyms } from '../../english/organizationWords'
import { countries, places, stateAbbreviations, usStates } from '../../english/places'
import type { Word } from './readWords'

const lists = [countries, usStates, places, knownOrganizations, calendarWords]
/** First word → lengths, longest first, of the known names of several words that begin with it. */
const beginnings: ReadonlyMap<string, readonly number[]> = firstWords()

export function isKnownPlace(name: string): boolean {
  return countries.has(name) || usStates.has(name) || places.has(name)
}

/** A country or a state. */
export function isKnownCountry(name: string): boolean {
  return countries.has(name) || usStates.has(name)
}

export function isKnownState(name: string): boolean {
  return usStates.has(name) || stateAbbreviations.has(name)
}

export function isKnownOrganization(name: string): boolean {
  return knownOrganizations.has(name) || organizationAcronyms.has(name)
}

/** How many words from `i` on make the longest known name; 0 where none does. */
export function longestKnown(words: readonly Word[], i: number, to: number): number {
  const lengths = beginnings.get(words[i]!.text)
  if (!lengths) return 0
  for (const length of lengths) {
    if (i + length > to) continue
    let name = words[i]!.text
    let whole = true
    for (let k = 1; k < length && whole; k++) {
      name += ` ${words[i + k]!.text}`
      whole = !words[i + k - 1]!.possessive
    }
    if (whole && lists.some((list) => list.has(name))) return length
  }
  return 0
}

function firstWords(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>()
  for (const list of lists)
    for (const name of list) {
      const parts = name.split(' ')
      if (parts.length === 1) continue
      const lengths = map.get(parts[0]!) ?? []
      if (!lengths.includes(parts.length)) lengths.push(parts.length)
      map.set(
        parts[0]!,
        lengths.sort((a, b) => b - a),
      )
    }
  return map
}
