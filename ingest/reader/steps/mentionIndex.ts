/** The mentions of a draft in text order: who is meant at a place. Built once for a list of entities. */
import type { Span } from '../../../schema/article'
import type { Entity, Mention } from '../../../schema/reading'
import type { Draft } from '../draft'
import { partitionPoint } from '../partitionPoint'

export interface Located {
  readonly span: Span
  readonly mention: Mention
  readonly entity: Entity
}

export interface MentionIndex {
  readonly all: readonly Located[]
  /** Mentions that lie inside the span, in text order. */
  readonly within: (span: Span) => readonly Located[]
  /** The longest mention that touches the span, else undefined. */
  readonly at: (span: Span) => Located | undefined
  /** The first mention that begins at the offset or at most `reach` units after it, else undefined. */
  readonly next: (offset: number, reach: number) => Located | undefined
  readonly byId: ReadonlyMap<string, Entity>
}

const built = new WeakMap<readonly Entity[], MentionIndex>()

export function mentionIndex(draft: Draft): MentionIndex {
  const known = built.get(draft.entities)
  if (known) return known
  const all: Located[] = []
  const byId = new Map<string, Entity>()
  for (const entity of draft.entities) {
    byId.set(entity.id, entity)
    for (const mention of entity.mentions) all.push({ span: mention.span, mention, entity })
  }
  all.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const longest = all.reduce((most, { span }) => Math.max(most, span[1] - span[0]), 0)

  const within = ([start, end]: Span): Located[] => {
    const found: Located[] = []
    for (let i = firstFrom(all, start); i < all.length && all[i]!.span[0] < end; i++)
      if (all[i]!.span[1] <= end) found.push(all[i]!)
    return found
  }
  const at = ([start, end]: Span): Located | undefined => {
    let best: Located | undefined
    for (let i = firstFrom(all, start - longest); i < all.length && all[i]!.span[0] < end; i++) {
      const { span } = all[i]!
      if (span[1] > start && (!best || span[1] - span[0] > best.span[1] - best.span[0])) best = all[i]
    }
    return best
  }
  const next = (offset: number, reach: number): Located | undefined => {
    const first = all[firstFrom(all, offset)]
    return first && first.span[0] <= offset + reach ? first : undefined
  }
  const index: MentionIndex = { all, within, at, next, byId }
  built.set(draft.entities, index)
  return index
}

/** Index of the first mention that begins at or after the offset. */
function firstFrom(all: readonly Located[], offset: number): number {
  return partitionPoint(all, ({ span }) => span[0] < offset)
}
