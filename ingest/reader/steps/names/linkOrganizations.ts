/**
 * Which printed names are one organization: the same words, its letters ("Department of Homeland Security" ↔ DHS, told by "(DHS)" or by its
 * capitals), its name without "Inc.", and the last word alone after "the" ("The Washington Post" ↔ the Post).
 */
import { organizationEndings, parties } from '../../english/organizationWords'
import type { Group, Printed } from './group'

export function linkOrganizations(names: readonly Printed[]): Group[] {
  const groups: { printed: { name: Printed; because: string }[] }[] = []
  const byKey = new Map<string, { printed: { name: Printed; because: string }[] }>()
  const add = (name: Printed, because: string, group = byKey.get(key(name.text))): void => {
    const home = group ?? { printed: [] }
    if (!group) groups.push(home)
    home.printed.push({ name, because })
    if (!byKey.has(key(name.text))) byKey.set(key(name.text), home)
  }
  const long = names.filter(({ text }) => text.includes(' ')).sort((a, b) => b.text.length - a.text.length)
  const short = names.filter(({ text }) => !text.includes(' '))
  for (const name of long) {
    add(name, 'name')
    const given = /^ ?\((?:the )?([A-Z][A-Za-z&.-]{1,9})\)/.exec(name.after)?.[1]
    const home = byKey.get(key(name.text))!
    for (const letters of [given, ...lettersOf(name.text)])
      if (letters && !byKey.has(key(letters))) byKey.set(key(letters), home)
    const bare = withoutForm(name.text)
    if (bare && !byKey.has(key(bare))) byKey.set(key(bare), home)
  }
  const byTail = new Map<string, { printed: { name: Printed; because: string }[] }>()
  for (const group of groups) {
    const tail = tailOf(group.printed[0]!.name.text)
    if (tail && !byTail.has(tail)) byTail.set(tail, group)
  }
  for (const name of short) {
    const known = byKey.get(key(name.text))
    const isTail = !known && name.definite ? byTail.get(name.text) : undefined
    add(
      name,
      known && known.printed[0] && key(known.printed[0].name.text) !== key(name.text)
        ? /^[\p{Lu}.]+$/u.test(name.text)
          ? 'acronym'
          : 'short name'
        : isTail
          ? 'short name'
          : 'name',
      known ?? isTail,
    )
  }
  return groups.map(({ printed }) => ({
    type: 'organization',
    printed: [...printed].sort((a, b) => a.name.span[0] - b.name.span[0]),
  }))
}

function key(text: string): string {
  return (parties.get(text) ?? text)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\./g, '')
    .replace(/^(?:the |us |united states )+/, '')
    .replace(/ (?:camp|team)$/, ' campaign')
    .replace(/(?<=.) white house$/, ' administration')
}

/** "Department of Homeland Security" → DHS; "United States …" also without its first two letters. */
function lettersOf(text: string): string[] {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  if (words.length < 2) return []
  const letters = words.map((word) => word[0]!).join('')
  const bare = /^(?:U\.S\.|US|United States) /.test(text)
    ? [
        words
          .slice(text.startsWith('United') ? 2 : 1)
          .map((word) => word[0]!)
          .join(''),
      ]
    : []
  return [letters, ...bare].filter((one) => one.length > 1)
}

/** "Acme Inc" → "Acme". */
function withoutForm(text: string): string | undefined {
  const bare = text.replace(
    /,? (?:Inc|Corp|Co|Ltd|LLC|plc|Company|Corporation|Group|Holdings|News|Campaign|app|Industries|Technologies|PAC|Action)\.?$/,
    '',
  )
  return bare === text ? undefined : bare
}

function tailOf(text: string): string | undefined {
  const last = text.split(' ').at(-1)!
  return organizationEndings.has(last) ? last : undefined
}
