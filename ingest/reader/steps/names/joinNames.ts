/**
 * The names of the rules and of the learned finder as one list. Where both mark the same words the surer type stands; where they overlap,
 * the surer of the two; a name of the learned finder alone is taken from `least` on.
 */
import type { Name } from '../../draft'

export function joinNames(rules: readonly Name[], model: readonly Name[], least = 0.6): Name[] {
  const joined = [...rules]
  for (const name of model) {
    if (name.confidence < least) continue
    const rivals = joined.filter(({ span }) => span[0] < name.span[1] && span[1] > name.span[0])
    if (rivals.some((rival) => rival.confidence >= name.confidence)) continue
    for (const rival of rivals) joined.splice(joined.indexOf(rival), 1)
    joined.push({ ...name, title: name.title ?? rivals.find((rival) => rival.title !== null)?.title ?? null })
  }
  return joined.sort((a, b) => a.span[0] - b.span[0])
}
