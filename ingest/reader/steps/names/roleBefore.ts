/** The role that stands before one printed name. */
import type { Span } from '../../../../schema/article'
import type { Entity } from '../../../../schema/reading'
import { nationalities } from '../../english/peoples'
import { relations, roleNouns } from '../../english/roles'
import type { Word } from './readWords'
import {
  determiners,
  indexOf,
  organizationIn,
  ownTitleStart,
  stops,
  textBetween,
  verbLike,
  type FoundRole,
} from './rolePhrase'
import type { Scene } from './scene'

/** "Tech billionaire", "union spokesman", "EU internal market boss" right before the name or its title. */
export function roleBefore(scene: Scene, span: Span, titleStart: number | undefined): FoundRole | undefined {
  const { words } = scene
  const at = indexOf(words, titleStart ?? span[0])
  let head = at - 1
  const isApposed = words[head]?.text === ',' && head > 0
  if (isApposed) head--
  const noun = words[head]
  if (
    !noun?.isWord ||
    noun.paragraph !== words[at]!.paragraph ||
    !(roleNouns.has(noun.lower) || (isApposed && relations.has(noun.lower))) ||
    noun.possessive ||
    scene.over.has(head)
  )
    return undefined
  if (noun.capital && !noun.starts) return undefined
  let from = head
  while (from > 0 && head - from < 6 && isModifier(words, from - 1, scene)) from--
  const determiner = words[from - 1]
  const hasDeterminer =
    determiner !== undefined &&
    (determiners.has(determiner.lower) || (determiner.possessive && determiner.sentence === noun.sentence))
  if (isApposed && !hasDeterminer) return undefined
  const owner = organizationIn(scene, from, head) ?? ownerBefore(scene, from)
  const start = ownTitleStart(scene, from, head)
  const phrase: Span | null =
    hasDeterminer || words[from]!.starts || from < head
      ? [hasDeterminer ? determiner.span[0] : words[from]!.span[0], noun.span[1]]
      : null
  return {
    title: textBetween(words, start, head),
    span: [words[start]!.span[0], noun.span[1]],
    head: noun.lower,
    organization: owner,
    phrase: isApposed ? phrase : null,
  }
}

function ownerBefore(scene: Scene, from: number): Entity | null {
  const located = scene.endingAt.get(from - 1)
  return located &&
    located.entity.type !== 'person' &&
    (scene.words[from - 1]!.possessive || located.mention.kind === 'name')
    ? located.entity
    : null
}

function isModifier(words: readonly Word[], i: number, scene: Scene): boolean {
  const word = words[i]!
  if (word.text === '-') return true
  if (
    !word.isWord ||
    word.paragraph !== words[i + 1]!.paragraph ||
    word.possessive ||
    determiners.has(word.lower) ||
    stops.has(word.lower)
  )
    return false
  if (word.capital)
    return (
      word.starts ||
      scene.over.get(i)?.entity.type === 'organization' ||
      nationalities.has(word.text) ||
      scene.over.get(i)?.entity.type === 'place'
    )
  return !verbLike(word)
}
