/**
 * Which printed names are one place: the same words, and the forms of one country or state ("U.S." ↔ United States, "Pa." ↔ Pennsylvania).
 * The letters of a state that are printed only after its towns ("Dover, Del.") are part of their names.
 */
import { samePlaces } from '../../english/samePlaces'
import type { Group, Printed } from './group'

export function linkPlaces(names: readonly Printed[]): Group[] {
  const groups = new Map<string, { name: Printed; because: string }[]>()
  for (const name of names) {
    const plain = name.text.replace(/’/g, "'").replace(/^[Tt]he /, '')
    const key = samePlaces.get(plain) ?? samePlaces.get(plain.replace(/\./g, '')) ?? plain.toLowerCase()
    groups.set(key.toLowerCase(), [...(groups.get(key.toLowerCase()) ?? []), { name, because: 'name' }])
  }
  return [...groups.values()]
    .filter((printed) => printed.some(({ name }) => !name.qualifies))
    .map((printed) => ({ type: 'place', printed }))
}
