/** Whom "he", "she" or "they" point back to: the weightiest of the mentions of the last sentences that agree in sex and number. */
import type { Entity } from '../../../../schema/reading'
import type { Scene } from './scene'
import { isPlural, type Sex } from './sexOf'
import { isSubject, weighMention, weights, type Antecedent } from './weighMention'

export interface Speech {
  readonly start: number
  readonly end: number
  readonly direct: boolean
  /** Said, asked or urged; no mere thought or wish. */
  readonly spoken: boolean
  readonly speaker: Entity | undefined
}

/** “that she”, “she”: so many characters into a clause a pronoun still opens it. */
const openingLength = 8

export interface Sight {
  /** The pronoun itself names a speaker ("he said"), and somebody has spoken in this sentence or the one before. */
  readonly speaks: boolean
  /** Whom the words name whose speaker the pronoun is. */
  readonly named: ReadonlySet<Entity>
  readonly inside: Speech | undefined
  readonly lastSpeaker: Entity | undefined
  readonly sexes: ReadonlyMap<Entity, Sex>
  readonly counts: ReadonlyMap<Entity, number>
  readonly commentators: ReadonlySet<Entity>
}

export function chooseAntecedent(
  recent: readonly Antecedent[],
  scene: Scene,
  i: number,
  wanted: 'he' | 'she' | 'they',
  sight: Sight,
): Entity | undefined {
  const word = scene.words[i]!
  let best: Entity | undefined
  let most = 0
  const totals = new Map<Entity, number>()
  for (let k = recent.length - 1; k >= 0; k--) {
    const one = recent[k]!
    if (!agrees(one.entity, wanted, sight)) continue
    if (sight.named.has(one.entity) || (sight.inside?.direct && sight.inside.speaker === one.entity)) continue
    const isSpokenOf = sight.speaks && !sight.inside && one.inSpeech && one.entity !== sight.lastSpeaker
    const weight =
      weighMention(one, word, scene, i, sight.inside !== undefined) - (isSpokenOf ? weights.spokenOfBySpeaker : 0)
    const before = totals.get(one.entity) ?? 0
    totals.set(one.entity, Math.max(before, weight))
  }
  for (const [entity, weight] of totals) {
    if (weight <= 0) continue
    const total =
      weight +
      Math.log2(1 + sight.counts.get(entity)!) * weights.often +
      (entity === sight.lastSpeaker && !sight.inside?.direct
        ? sight.speaks
          ? isFollowed(recent, scene, entity)
            ? weights.spokeJustNow
            : weights.spokeLast
          : weights.lastSpeaker
        : 0) +
      (sight.sexes.get(entity) === undefined && wanted !== 'they' ? -weights.sexUnknown : 0) +
      (entity.named ? weights.named : 0) -
      (comments(entity, word.span[0], sight) ? weights.comments : 0)
    if (total > most) [best, most] = [entity, total]
  }
  return best
}

/** Since this one was named the text has gone on about another. */
function isFollowed(recent: readonly Antecedent[], scene: Scene, speaker: Entity): boolean {
  const last = recent.findLastIndex(({ entity }) => entity === speaker)
  return recent.slice(last + 1).some((one) => one.entity.named && !one.inSpeech && isSubject(one, scene))
}

/** One who only comments is not who others speak of; but "she" as first word of what she is reported to say is herself. */
function comments(entity: Entity, at: number, { inside, commentators }: Sight): boolean {
  if (!inside || !commentators.has(entity)) return false
  return inside.speaker !== entity || at - inside.start >= openingLength
}

function agrees(entity: Entity, wanted: 'he' | 'she' | 'they', { sexes }: Sight): boolean {
  const plural = isPlural(entity)
  if (wanted === 'they') return plural
  if (entity.type !== 'person' || plural) return false
  const sex = sexes.get(entity)
  return sex === undefined || sex === wanted
}
