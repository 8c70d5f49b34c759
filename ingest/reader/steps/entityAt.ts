/** Lookups from characters to entities, for every step after the entities are known. */
import type { Span } from '../../../schema/article'
import type { Entity } from '../../../schema/reading'
import type { Draft } from '../draft'
import { mentionIndex, type Located } from './mentionIndex'

/**
 * The entity that a noun phrase means: the one its head mentions. In "Cole campaign spokesman Ana Ruiz, a lawyer" the head is the last
 * name before the comma that is no possessor; in "the head of the union" a mention of the whole phrase, never the union.
 */
export function entityAt(draft: Draft, span: Span): Entity | undefined {
  return headMention(draft, span)?.entity
}

export function headMention(draft: Draft, span: Span): Located | undefined {
  const { text } = draft.article
  const within = mentionIndex(draft).within(span)
  const [start, end] = headPart(text, span)
  const whole = within.find((one) => one.span[0] === span[0] && one.span[1] === span[1])
  if (whole) return whole
  const [first] = within
  if (first && !first.entity.named && doing.test(text.slice(first.span[1], first.span[1] + 20))) return first
  const heads = within.filter(
    (one) => one.span[0] >= start && one.span[0] < end && !isPossessor(text, one.span, span[1]),
  )
  const head = heads.length > 0 ? heads : apposed(text, within, end)
  return head.reduce<Located | undefined>(
    (best, one) =>
      best === undefined || one.span[1] > best.span[1] || (one.span[1] === best.span[1] && one.span[0] < best.span[0])
        ? one
        : best,
    undefined,
  )
}

/** "Groups supporting Ana Ruiz": what the ones described do. */
const doing = /^\s\p{Ll}{3,}(?:ing|ed)\s/u

/** "the union's president, Ana Ruiz": nothing before the comma is known, so the person after it. */
function apposed(text: string, within: readonly Located[], end: number): Located[] {
  const next = within.find((one) => one.span[0] >= end)
  return next?.entity.type === 'person' && next.mention.kind === 'name' && /^,\s*$/.test(text.slice(end, next.span[0]))
    ? [next]
    : []
}

/** The phrase up to the first comma, bracket, relative or preposition after its first word. */
function headPart(text: string, [start, end]: Span): Span {
  const part = text.slice(start, end)
  const stop =
    /(?<=\S)(?:\s*[,;:(–—]|\s-\s|\s(?:of|for|from|in|at|on|with|who|whom|whose|which|that|to|by|about|against|during|near)\s)/.exec(
      part,
    )
  return stop ? [start, start + stop.index] : [start, end]
}

function isPossessor(text: string, [, end]: Span, until: number): boolean {
  return end < until && /^(?:[’']s?\s|[’']s$)/.test(text.slice(end, end + 3))
}
