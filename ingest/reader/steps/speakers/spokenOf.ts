/**
 * "The Florida Republican", "the 43-year-old": news so speaks of somebody it has told of. Of the unnamed one so described before, else of who
 * spoke last, else of the person named last.
 */
import type { Span } from '../../../../schema/article'
import type { Entity, Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { isPeoplePlural } from '../../english/groupNouns'
import type { MentionIndex } from '../mentionIndex'
import { sentenceAt } from '../frames'
import { outside } from './lately'
import { sourceHead } from './sourceHead'
import type { Named } from './speaker'

export function spokenOf(
  draft: Draft,
  index: MentionIndex,
  entities: readonly Entity[],
  source: Span,
  before: readonly Quote[],
): Named | undefined {
  const { text } = draft.article
  const { kind, noun, phrase } = sourceHead(text, source)
  if (kind !== 'people' || isPeoplePlural(noun) || !/^(?:the|this|that)\s/i.test(text.slice(...phrase)))
    return undefined
  const described = entities.findLast(
    ({ named, type, name, mentions }) =>
      !named && type === 'person' && name.toLowerCase().endsWith(` ${noun}`) && mentions[0]!.span[0] < source[0],
  )
  if (described) return { speaker: described.id, because: 'description' }
  const near = draft.sentences[Math.max(0, sentenceAt(draft, source[0]) - memory)]!.span[0]
  const spoke = before.findLast(
    ({ contents, speaker }) => contents[0]![0] >= near && speaker !== null && isNamedPerson(index.byId.get(speaker)),
  )
  const speaker =
    spoke?.speaker ??
    outside(draft, index.within([near, source[0]])).findLast(({ entity }) => isNamedPerson(entity))?.entity.id
  return speaker ? { speaker, because: 'description:nearest' } : undefined
}

/** In sentences. */
const memory = 3

function isNamedPerson(entity: Entity | undefined): boolean {
  return entity !== undefined && entity.named && entity.type === 'person'
}
