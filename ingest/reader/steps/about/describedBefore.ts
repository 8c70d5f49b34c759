/** “An explosion that the mayor described as ‘deliberate’”: who or what stands before the relative is what the words are about. */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { targetVerbs } from '../../english/targetVerbs'
import { mentionIndex } from '../mentionIndex'

export function describedBefore(draft: Draft, { source, cue }: Quote): { id: string; span: Span } | undefined {
  const { text } = draft.article
  if (!source || !cue || source[0] > cue[0]) return undefined
  const verbs =
    text
      .slice(...cue)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (!verbs.some((verb) => targetVerbs.has(verb))) return undefined
  const relative = /,?\s(?:that|which|whom|who)\s$/.exec(text.slice(Math.max(0, source[0] - 8), source[0]))
  if (!relative) return undefined
  const end = source[0] - relative[0].length
  const thing = [...draft.events, ...draft.works].find(({ mentions }) => mentions.some((mention) => mention[1] === end))
  const id = thing?.id ?? mentionIndex(draft).at([end - 1, end])?.entity.id
  return id === undefined ? undefined : { id, span: source }
}
