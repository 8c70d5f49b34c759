/** The article's words with the names printed among them: what the later name steps look at. Built once a list of entities. */
import type { Draft, Token } from '../../draft'
import type { Entity } from '../../../../schema/reading'
import { mentionIndex, type Located } from '../mentionIndex'
import { readWords, type Word } from './readWords'

export interface Scene {
  readonly words: readonly Word[]
  /** By the word's index: the mention that begins, ends, or lies there. */
  readonly startingAt: ReadonlyMap<number, Located>
  readonly endingAt: ReadonlyMap<number, Located>
  readonly over: ReadonlyMap<number, Located>
}

const wordsOf = new WeakMap<readonly Token[], readonly Word[]>()
const scenes = new WeakMap<readonly Entity[], Scene>()

export function cachedWords(draft: Draft): readonly Word[] {
  const known = wordsOf.get(draft.tokens)
  if (known) return known
  const words = readWords(draft)
  wordsOf.set(draft.tokens, words)
  return words
}

export function sceneOf(draft: Draft): Scene {
  const known = scenes.get(draft.entities)
  if (known) return known
  const words = cachedWords(draft)
  const startingAt = new Map<number, Located>()
  const endingAt = new Map<number, Located>()
  const over = new Map<number, Located>()
  let at = 0
  for (const located of mentionIndex(draft).all) {
    while (at < words.length && words[at]!.span[1] <= located.span[0]) at++
    if (!startingAt.has(at)) startingAt.set(at, located)
    let last = at
    for (let i = at; i < words.length && words[i]!.span[0] < located.span[1]; i++) {
      if (!over.has(i)) over.set(i, located)
      last = i
    }
    if (!endingAt.has(last)) endingAt.set(last, located)
  }
  const scene: Scene = { words, startingAt, endingAt, over }
  scenes.set(draft.entities, scene)
  return scene
}

/** Index of the last word of the mention that begins at word `i`. */
export function lastWordOf(scene: Scene, i: number): number {
  const located = scene.startingAt.get(i)
  let end = i
  while (located && scene.over.get(end + 1) === located) end++
  return end
}
