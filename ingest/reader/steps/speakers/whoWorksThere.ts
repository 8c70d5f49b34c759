import type { Entity } from '../../../../schema/reading'
import { roleNouns } from '../../english/roles'
import type { Located, MentionIndex } from '../mentionIndex'

/** "by Harbor College professor Ana Ruiz": Ruiz. */
export function whoWorksThere(text: string, index: MentionIndex, { entity, span }: Located): Entity {
  const next = index.next(span[1] + 1, 30)
  const role = next && /^\s(?:\p{Ll}[\p{L}-]*\s)?(\p{Ll}[\p{L}-]*)\s$/u.exec(text.slice(span[1], next.span[0]))
  const isBearer = next?.entity.named === true && next.entity.type === 'person' && role && roleNouns.has(role[1]!)
  return isBearer ? next.entity : entity
}
