/**
 * Which printed names are one person: full name ↔ surname ↔ title and surname ↔ given name ↔ nickname. Two given names make two persons
 * of one surname; a bare surname that several bear goes to the one whose sex its title tells, else to whom the article names most.
 */
import { givenName, nameSuffixes } from '../../english/givenNames'
import { nicknames } from '../../english/nicknames'
import { femaleTitles, maleTitles } from '../../english/titles'
import type { Group, Printed } from './group'

interface Person {
  readonly printed: { name: Printed; because: string }[]
  readonly given: Set<string>
  readonly surnames: Set<string>
  sex: 'he' | 'she' | undefined
}

export function linkPersons(names: readonly Printed[]): Group[] {
  const people: Person[] = []
  const bySurname = new Map<string, Person[]>()
  for (const name of names) {
    const parts = partsOf(name.text)
    if (parts.length < 2) continue
    const surname = parts.at(-1)!
    const known = (bySurname.get(key(surname)) ?? []).find(
      (person) => isCompatible(person, parts[0]!) && agrees(person, sexOf(name, parts)),
    )
    const person = known ?? { printed: [], given: new Set(), surnames: new Set(), sex: undefined }
    if (!known) people.push(person)
    person.printed.push({ name, because: 'name' })
    person.given.add(parts[0]!)
    person.sex ??= sexOf(name, parts)
    for (const part of parts.slice(1)) {
      if (person.surnames.has(key(part)) || /^\p{Lu}\.$/u.test(part)) continue
      person.surnames.add(key(part))
      bySurname.set(key(part), [...(bySurname.get(key(part)) ?? []), person])
    }
  }
  const byGiven = new Map<string, Person[]>()
  for (const person of people)
    for (const given of person.given)
      for (const form of [given, ...(nicknames.get(given) ?? [])])
        byGiven.set(key(form), [...(byGiven.get(key(form)) ?? []), person])
  const spokenOfAs = votesOnSex(names)
  const single = new Map<string, Person>()
  for (const name of names) {
    const parts = partsOf(name.text)
    if (parts.length !== 1) continue
    const last = bySurname.get(key(parts[0]!)) ?? []
    const candidates = last.length > 0 ? last : name.titled ? [] : (byGiven.get(key(parts[0]!)) ?? [])
    const spoken = spokenOfAs.get(key(parts[0]!)) ?? 0
    const told = Math.abs(spoken) >= (last.length === 1 ? leastAgainstOne : 1) ? (spoken > 0 ? 'he' : 'she') : undefined
    const sex = sexOf(name, []) ?? (last.length === 1 ? undefined : pronounAfter(name)) ?? told
    const sexIsKnown = candidates.filter((one) => sex !== undefined && one.sex === sex)
    const person =
      mostNamed(sexIsKnown.length > 0 ? sexIsKnown : candidates.filter((one) => agrees(one, sex)), key(parts[0]!)) ??
      single.get(key(parts[0]!))
    if (person) {
      person.printed.push({
        name,
        because: last.length > 0 ? 'surname' : candidates.length > 0 ? 'given name' : 'name',
      })
      person.sex ??= sex
    } else {
      const alone: Person = {
        printed: [{ name, because: 'name' }],
        given: new Set(),
        surnames: new Set([key(parts[0]!)]),
        sex,
      }
      single.set(key(parts[0]!), alone)
      people.push(alone)
    }
  }
  return people.map(({ printed }) => ({
    type: 'person',
    printed: printed.sort((a, b) => a.name.span[0] - b.name.span[0]),
  }))
}

function partsOf(text: string): string[] {
  return text.split(/\s+/).filter((part) => !nameSuffixes.has(part) && !/^["“”'(]/.test(part))
}

/** Case and accents apart: a headline in capitals prints them otherwise. */
function key(part: string): string {
  if (plain.test(part)) return part.toLowerCase()
  return part.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/’/g, "'")
}

const plain = /^[A-Za-z]+$/

function isCompatible(person: Person, given: string): boolean {
  if (person.given.size === 0) return true
  for (const other of person.given) {
    if (key(other) === key(given) || nicknames.get(other)?.has(given)) return true
    if (/^\p{Lu}\.$/u.test(other) || /^\p{Lu}\.$/u.test(given)) return other[0] === given[0]
    const shared = nicknames.get(other)
    if (shared && [...(nicknames.get(given) ?? [])].some((form) => shared.has(form))) return true
    if (person.surnames.has(key(given))) return true
  }
  return false
}

function sexOf({ title }: Printed, parts: readonly string[]): 'he' | 'she' | undefined {
  if (title) {
    const words = title.split(/\s+/)
    if (words.some((word) => maleTitles.has(word))) return 'he'
    if (words.some((word) => femaleTitles.has(word))) return 'she'
  }
  const given = parts.length > 1 ? givenName(parts[0]!) : undefined
  return given === 'either' ? undefined : given
}

/** How often a surname alone is spoken of as "he" right after it ("Ruiz says she" is one the other way): of a family the one so meant in most places. */
function votesOnSex(names: readonly Printed[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>()
  for (const name of names) {
    const parts = partsOf(name.text)
    const sex = parts.length === 1 ? pronounAfter(name) : undefined
    if (sex) votes.set(key(parts[0]!), (votes.get(key(parts[0]!)) ?? 0) + (sex === 'he' ? 1 : -1))
  }
  return votes
}

/** Pronouns that say a bare surname is not the only bearer named in full. */
const leastAgainstOne = 2

function pronounAfter({ after }: Printed): 'he' | 'she' | undefined {
  const pronoun = /^[^.,;“”"\p{Lu}]*?\s(?:(he|himself)|(?:she|herself))\b/u.exec(after)
  return pronoun ? (pronoun[1] ? 'he' : 'she') : undefined
}

function agrees(person: Person, sex: 'he' | 'she' | undefined): boolean {
  return sex === undefined || person.sex === undefined || person.sex === sex
}

/** A last name counts for more than one in the middle; then the most printed; then the first. */
function mostNamed(people: readonly Person[], surname: string): Person | undefined {
  let best: Person | undefined
  let most = -1
  for (const person of people) {
    const isLast = key(partsOf(person.printed[0]!.name.text).at(-1)!) === surname
    const weight = person.printed.length + (isLast ? 100 : 0)
    if (weight > most) [best, most] = [person, weight]
  }
  return best
}
