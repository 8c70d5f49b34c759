/** A place that acts or is spoken of itself ("Spain must", "to hurt Spain"), not one where something happens ("in Spain", "Spanish Fork residents"). */
import type { Span } from '../../../../schema/article'
import type { Draft } from '../../draft'
import { placing } from '../../english/targetVerbs'

const acting =
  /^\s*(?:,|\.|;|:|!|\?|”|"|$)|^\s+(?:is|was|are|were|has|had|have|will|would|can|could|should|must|may|might|did|does|do|needs?|wants?|pays?|out|to|[a-z]+(?:ed|es))\b/

export function isActor(draft: Draft, span: Span): boolean {
  const { text } = draft.article
  if (/\b(?:rest|most|much|all|parts?) of (?:the )?$/.test(text.slice(Math.max(0, span[0] - 14), span[0]))) return true
  // “in Dayton, Ohio”
  if (/\p{Lu}\S*,\s$/u.test(text.slice(Math.max(0, span[0] - 24), span[0]))) return false
  const before = /(\p{L}+)\s+(?:the\s+)?$/u.exec(text.slice(Math.max(0, span[0] - 24), span[0]))?.[1]?.toLowerCase()
  if (before && placing.has(before)) return false
  return acting.test(text.slice(span[1], span[1] + 24))
}
