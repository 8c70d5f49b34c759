import type { Entity } from '../../../../schema/reading'
import { partyAdjectives } from '../../english/partyAdjectives'

/** "the Harbor Party candidate" is nobody whose role names another party. */
export function isOfOtherParty({ roles }: Entity, description: string): boolean {
  const party = partyIn(description)
  const own = roles.map(({ title }) => partyIn(title)).find((one) => one !== undefined)
  return party !== undefined && own !== undefined && party !== own
}

function partyIn(words: string): string | undefined {
  return words.split(/\s+/).find((word) => partyAdjectives.has(word))
}
