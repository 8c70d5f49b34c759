import type { Entity } from '../../../../schema/reading'
import { lastWordOf, type Scene } from './scene'
import type { Sex } from './sexOf'
import { leadsIn } from './weighMention'

/** "In the letter, which she shared, Ruiz warned": before the subject of its sentence a pronoun is the one named there. */
export function subjectAhead(
  scene: Scene,
  i: number,
  wanted: 'he' | 'she' | 'they',
  sexes: ReadonlyMap<Entity, Sex>,
): Entity | undefined {
  const { words, startingAt, over } = scene
  const { sentence } = words[i]!
  let first = i
  while (words[first - 1]?.sentence === sentence) if (over.get(--first)?.entity.type === 'person') return undefined
  if (wanted === 'they' || !leadsIn.has(words[first]!.lower)) return undefined
  for (let k = i + 1; words[k]?.sentence === sentence; k++) {
    const located = startingAt.get(k)
    if (located?.entity.type !== 'person') continue
    const sex = sexes.get(located.entity)
    const isSubject = words[k - 1]!.lower === ',' && located.entity.named && !words[lastWordOf(scene, k)]!.possessive
    return isSubject && (sex === undefined || sex === wanted) ? located.entity : undefined
  }
  return undefined
}
