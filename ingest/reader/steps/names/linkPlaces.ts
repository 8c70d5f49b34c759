/** Which printed names are one place: the same words, and the forms of one country or state ("U.S." ↔ United States, "Pa." ↔ Pennsylvania). */
import { samePlaces } from '../../english/samePlaces'
import type { Group, Printed } from './group'

export function linkPlaces(names: readonly Printed[]): Group[] {
  const groups = new Map<string, { name: Printed; because: string }[]>()
  for (const name of names) {
    const plain = name.text.replace(/’/g, "'").replace(/^[Tt]he /, '')
    const key = samePlaces.get(plain) ?? samePlaces.get(plain.replace(/\./g, '')) ?? plain.toLowerCase()
    groups.set(key.toLowerCase(), [...(groups.get(key.toLowerCase()) ?? []), { name, because: 'name' }])
  }
  return [...groups.values()].map((printed) => ({ type: 'place', printed }))
}
