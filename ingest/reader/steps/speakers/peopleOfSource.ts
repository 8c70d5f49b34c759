/** People are whoever is described to their last word, or named after it ("a member, Ana Ruiz"): never who owns them or what they belong to. */
import type { Span } from '../../../../schema/article'
import type { Draft } from '../../draft'
import { headMention } from '../entityAt'
import type { Located } from '../mentionIndex'
import type { SourceHead } from './sourceHead'

export function peopleOfSource(
  draft: Draft,
  source: Span,
  { kind, phrase: [start, end] }: SourceHead,
  inside: readonly Located[],
): Located | undefined {
  const { text } = draft.article
  const covers = ({ span }: Located): boolean =>
    span[0] < end && span[1] >= end && (kind !== 'quantity' || amountOf.test(text.slice(start, span[0])))
  // "a group of parents": the group itself
  const group =
    kind === 'quantity'
      ? inside.find(({ entity, span }) => span[0] === start && entity.type === 'organization')
      : undefined
  if (group) return group
  const head = headMention(draft, source)
  const isApposed = head !== undefined && introduces.test(text.slice(end, head.span[0]))
  if (isApposed || (head && covers(head))) return head
  const whole = inside.find(covers)
  if (whole) return whole
  // "several of the governor's aides, Ruiz said": nobody is named after an amount, but after "one of"
  if (kind === 'quantity' && !/^one of\s/i.test(text.slice(start, end))) return undefined
  return inside.find(
    ({ entity, mention, span }) =>
      entity.type === 'person' && mention.kind === 'name' && span[0] > end && introduces.test(text.slice(end, span[0])),
  )
}

/** "many of her aides" are her aides, "those in her team" are not the team. */
const amountOf = /^$|\sof\s(?:the\s|all\s)?$/

/** ", Sen. " and, in "secretary of state Ana Ruiz" and "director of Harbor Affairs Ana Ruiz", the field of duty. */
const introduces =
  /(?:[,—–-]\s+(?:\p{Lu}[\p{L}.]*\s+){0,4}|^\sof\s(?:(?:state|staff|police|communications|operations|defense)\s|(?:\p{Lu}\p{L}*\s(?:and\s)?){1,4}))$/u
