/**
 * The names of the rules and of the learned finder as one list. The rules know where a name begins and ends, so where the two overlap theirs
 * stands; its type gives way where they guessed and the finder is sure. What only the finder has is taken from `least` on: of twelve PolNeAR
 * training articles nine in ten such names are right. Both lists in text order, neither overlapping within itself.
 */
import type { EntityType } from '../../../../schema/reading'
import type { Name } from '../../draft'

/** Chosen on every other document of GUM, with names found by heads that had not seen it. */
const least: Readonly<Record<EntityType, number>> = { person: 0.7, organization: 0.7, place: 0.6 }

/** Below this the rules only guessed a type. */
const guessed = 0.8
const sure = 0.8

export function joinNames(rules: readonly Name[], model: readonly Name[]): Name[] {
  const retyped = new Map<Name, Name>()
  const added: Name[] = []
  let first = 0
  for (const name of model) {
    if (name.confidence < least[name.type]) continue
    while (first < rules.length && rules[first]!.span[1] <= name.span[0]) first++
    const rival = rules[first]
    if (!rival || rival.span[0] >= name.span[1]) added.push(name)
    else if (
      rival.span[0] === name.span[0] &&
      rival.span[1] === name.span[1] &&
      rival.confidence < guessed &&
      name.confidence >= sure
    )
      retyped.set(rival, { ...rival, type: name.type, confidence: name.confidence })
  }
  return [...rules.map((name) => retyped.get(name) ?? name), ...added].sort((a, b) => a.span[0] - b.span[0])
}
