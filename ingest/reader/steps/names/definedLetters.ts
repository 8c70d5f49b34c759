import type { Word } from './readWords'
import type { Piece } from './splitRun'

/** Letters defined in brackets: after an organization's name ("(DHS)") they are one, after anything else a thing. */
export function definedLetters(
  words: readonly Word[],
  pieces: readonly Piece[],
): ReadonlyMap<string, 'organization' | 'thing'> {
  const letters = new Map<string, 'organization' | 'thing'>()
  for (const {
    words: [start, end],
  } of pieces) {
    if (end - start !== 1 || words[start - 1]?.text !== '(' || words[end]?.text !== ')') continue
    const text = words[start]!.text
    if (!/^\p{Lu}{2,7}$/u.test(text)) continue
    const initials = pieces.some(
      ({ words: [from, to] }) =>
        to - from > 1 && start - to <= 2 && start >= to && initialsOf(words, from, to).endsWith(text),
    )
    letters.set(text, initials ? 'organization' : 'thing')
  }
  return letters
}

function initialsOf(words: readonly Word[], from: number, to: number): string {
  let initials = ''
  for (let i = from; i < to; i++) if (words[i]!.capital) initials += words[i]!.text[0]
  return initials
}
