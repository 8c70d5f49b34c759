import type { EntityLabel } from '../../schema/graph'
import { fold } from '../../schema/search'

export interface NamedFacts {
  readonly id: string
  readonly label: EntityLabel
  readonly name: string
  readonly aliases: readonly string[]
}

/** Words that belong to the surname after them: "von der Leyen", "de Blasio". */
const particles = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'du',
  'el',
  'la',
  'le',
  'van',
  'von',
])
const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** Company forms: "Tesla Inc." is Tesla. */
const companyForms = new Set([
  'inc',
  'incorporated',
  'ltd',
  'limited',
  'llc',
  'llp',
  'plc',
  'corp',
  'corporation',
  'gmbh',
])
/** Words that initials leave out: "Federal Bureau of Investigation". */
const small = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'a', 'an'])

/** The words by which two printings of one name are equal: case, diacritics, punctuation, middle initials aside. */
export function nameKey(label: EntityLabel, name: string): string {
  const words = fold(name).split(' ')
  if (label === 'Person') return words.filter((word, at) => !isMiddleInitial(words, word, at)).join(' ')
  if (label !== 'Organization') return words.join(' ')
  const bare = words.filter((word, at) => !(at === 0 && word === 'the') && !(at > 0 && companyForms.has(word)))
  return (bare.length === 0 ? words : bare).join(' ')
}

function isMiddleInitial(words: readonly string[], word: string, at: number): boolean {
  return at > 0 && at < words.length - 1 && word.length === 1 && words[0]!.length > 1
}

/** A name that may be the end of a longer one: one word, or particles and one word. */
export function isSurname(key: string): boolean {
  const words = key.split(' ')
  return words.slice(0, -1).every((word) => particles.has(word))
}

/** Printed as initials: "EU", "U.N.", "FBI". */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name)
}

/** Looks persons, organizations and places up by whole name, by surname and by initials. */
export class NameIndex {
  private readonly facts = new Map<string, NamedFacts>()
  private readonly surnames = new Map<string, Set<string>>()
  private readonly acronyms = new Map<string, Set<string>>()

  add(named: NamedFacts): void {
    this.facts.set(named.id, named)
    const words = nameKey(named.label, named.name).split(' ')
    if (named.label === 'Person') {
      for (const surname of surnamesOf(words)) put(this.surnames, surname, named.id)
    }
    if (named.label === 'Organization') {
      if (words.length > 1) put(this.acronyms, initialsOf(words), named.id)
      for (const alias of named.aliases) if (isAcronym(alias)) put(this.acronyms, fold(alias), named.id)
    }
  }

  get(id: string): NamedFacts | undefined {
    return this.facts.get(id)
  }

  /** Ids of the persons whose full name ends with this surname. */
  bySurname(key: string): Iterable<string> {
    return this.surnames.get(key) ?? []
  }

  /** Ids of the organizations with these initials, or known by them. */
  byAcronym(name: string): Iterable<string> {
    return this.acronyms.get(fold(name)) ?? []
  }
}

/** The last word, and every longer end made of particles: "ursula von der leyen" → leyen, der leyen, von der leyen. */
function surnamesOf(words: readonly string[]): string[] {
  const bare = generations.has(words.at(-1)!) ? words.slice(0, -1) : words
  const found: string[] = []
  for (let at = bare.length - 1; at > 0; at--) {
    if (at < bare.length - 1 && !particles.has(bare[at]!)) break
    found.push(bare.slice(at).join(' '))
  }
  return found
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !small.has(word))
    .map((word) => word[0])
    .join('')
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key)
  if (ids) ids.add(id)
  else map.set(key, new Set([id]))
}
