import type { Entity } from '../../../../schema/reading'
import { partyAdjectives } from '../../english/partyAdjectives'

/** "the Harbor Party candidate" is nobody whose role names another party, "the Harbor Party caucus" no body whose name does not name it. */
export function isOfOtherParty({ type, name, aliases, roles }: Entity, description: string): boolean {
  const party = partyIn(description)
  if (party === undefined) return false
  if (type === 'organization') return ![name, ...aliases].some((form) => partyIn(form) === party)
  const own = roles.map(({ title }) => partyIn(title)).find((one) => one !== undefined)
  return own !== undefined && party !== own
}

function partyIn(words: string): string | undefined {
  return words.split(/\s+/).find((word) => partyAdjectives.has(word))
}
