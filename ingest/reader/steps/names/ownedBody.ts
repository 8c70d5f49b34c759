/** A name that goes on over a possessive: "Harbor County Coroner's Office", "St. Veit's Parish Church", "Tessa's Cafe". */
import { isPeoplePlural } from '../../english/groupNouns'
import { organizationEndings, organizationHeads } from '../../english/organizationWords'
import { roleNouns } from '../../english/roles'
import type { Word } from './readWords'

/**
 * Whether the words from `start` to the possessive before `owned` belong to one name with those from `owned` to `end`: a body of people
 * ("the Women's Harbor Center"), of an office, of a saint, or a house that bears its keeper's name.
 */
export function isOwnedBody(words: readonly Word[], start: number, owned: number, end: number): boolean {
  const owner = words[owned - 1]!
  const first = words[owned]
  const last = words[end - 1]!
  if (!owner.capital || !owner.possessive || !first?.capital || owned >= end) return false
  if (end - owned === 1 && houses.has(last.text)) return true
  const isBody = (organizationEndings.has(last.text) && /^\p{Lu}/u.test(last.text)) || organizationHeads.has(first.text)
  if (isPeoplePlural(owner.lower) && !alsoBodies.has(owner.lower)) return isBody
  if (saint.test(words[start]!.text) && owned - start < 4) return isBody
  return end - owned === 1 && roleNouns.has(owner.lower) && offices.has(last.text)
}

/** Firms and households, too: "Acme Media's Harbor Group". */
const alsoBodies: ReadonlySet<string> = new Set(['media', 'family', 'staff', 'police'])
/** Words before a saint's name. */
const saint = /^(?:St\.?|Saint)$/
const offices: ReadonlySet<string> = new Set(['Office', 'Department', 'Association', 'Union', 'Council'])
const houses: ReadonlySet<string> = new Set(
  'Cafe Café Bar Grill Restaurant Diner Pub Deli Tavern Saloon Pizzeria Steakhouse Bakery List Voice'.split(' '),
)
