/**
 * The names of the rules and of the learned finder as one list. Where they mark the same words or overlap, the surer stands, with the title
 * the rules saw; what only the learned finder has is taken from `least` on. Both in text order, neither overlapping within itself.
 */
import type { Name } from '../../draft'

export function joinNames(rules: readonly Name[], model: readonly Name[], least = 0.6): Name[] {
  const dropped = new Set<Name>()
  const added: Name[] = []
  let first = 0
  for (const name of model) {
    if (name.confidence < least) continue
    while (first < rules.length && rules[first]!.span[1] <= name.span[0]) first++
    const rivals: Name[] = []
    for (let i = first; i < rules.length && rules[i]!.span[0] < name.span[1]; i++) rivals.push(rules[i]!)
    if (rivals.some((rival) => rival.confidence >= name.confidence)) continue
    for (const rival of rivals) dropped.add(rival)
    added.push({ ...name, title: name.title ?? rivals.find((rival) => rival.title !== null)?.title ?? null })
  }
  return [...rules.filter((name) => !dropped.has(name)), ...added].sort((a, b) => a.span[0] - b.span[0])
}
