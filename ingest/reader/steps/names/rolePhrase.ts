/** What the phrases for roles before and after a name share. */
import type { Span } from '../../../../schema/article'
import type { Entity } from '../../../../schema/reading'
import { partitionPoint } from '../../partitionPoint'
import type { Word } from './readWords'
import type { Scene } from './scene'

export interface FoundRole {
  readonly title: string
  readonly span: Span
  /** The noun by which the person may be called later: "spokesman". */
  readonly head: string
  readonly organization: Entity | null
  /** Determiner to head, where the role is a noun phrase of its own: "a spokesman". */
  readonly phrase: Span | null
}

/** A role that begins with a possessor ("the European Union's commissioner") starts after it. */
export function ownTitleStart(scene: Scene, from: number, head: number): number {
  let start = from
  for (let i = from; i < head; i++) if (scene.words[i]!.possessive) start = i + 1
  if (start === from && scene.over.has(from)) {
    const located = scene.over.get(from)!
    if (located.entity.type !== 'person' && located.mention.kind === 'name')
      while (start < head && scene.over.get(start) === located) start++
  }
  return start
}

export function organizationIn(scene: Scene, from: number, to: number): Entity | null {
  let place: Entity | null = null
  for (let i = from; i < to; i++) {
    const entity = scene.over.get(i)?.entity
    if (entity?.type === 'organization') return entity
    if (entity?.type === 'place') place ??= entity
  }
  return place
}

export function verbLike({ lower }: Word): boolean {
  return (
    /(?:^said|^says|^told|^is|^was|^has|^had|^by|^and|ly)$/.test(lower) ||
    (lower.endsWith('ed') &&
      !/^(?:retired|convicted|accused|united|renowned|noted|acclaimed|disgraced|embattled|elected|appointed|alleged|self-described)$/.test(
        lower,
      ))
  )
}

export function textBetween(words: readonly Word[], from: number, last: number): string {
  let text = words[from]!.text + (words[from]!.possessive && from < last ? "'s" : '')
  for (let i = from + 1; i <= last; i++) {
    const { text: printed, possessive, isWord, span } = words[i]!
    text +=
      (span[0] > words[i - 1]!.span[1] + (words[i - 1]!.possessive ? 2 : 0) && (isWord || printed === '&') ? ' ' : '') +
      printed +
      (possessive && i < last ? "'s" : '')
  }
  return text
}

export function indexOf(words: readonly Word[], offset: number): number {
  return partitionPoint(words, ({ span }) => span[0] < offset)
}

export function lastIndex(words: readonly Word[], [start, end]: Span): number {
  let i = indexOf(words, start)
  while (i + 1 < words.length && words[i + 1]!.span[0] < end) i++
  return i
}

export const determiners: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'one',
  'another',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
])

export const stops: ReadonlySet<string> = new Set(
  'of for at in on to from by with and or but who which that whose said says told is was are were has had have will would as than not he she it they we you i his her their its about after before during when while if because into over'.split(
    ' ',
  ),
)
