import { organizationEndings, organizationHeads } from '../../english/organizationWords'
import type { Word } from './readWords'
import type { Piece } from './splitRun'

/**
 * Letters that the article explains: after an organization's name in brackets ("(DHS)"), or the initials of one printed anywhere, they are
 * one; in brackets after anything else a thing.
 */
export function definedLetters(
  words: readonly Word[],
  pieces: readonly Piece[],
): ReadonlyMap<string, 'organization' | 'thing'> {
  const letters = new Map<string, 'organization' | 'thing'>()
  for (const {
    words: [start, end],
  } of pieces)
    if (end - start > 1 && isBody(words, start, end)) {
      const initials = initialsOf(words, start, end)
      if (initials.length > 2) letters.set(initials, 'organization')
    }
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
    if (initials) letters.set(text, 'organization')
    else if (!letters.has(text)) letters.set(text, 'thing')
  }
  words.forEach(({ text }, at) => {
    if (deeds.has(text)) for (const initials of initialsBefore(words, at)) letters.set(initials, 'thing')
  })
  return letters
}

/** What a law or a treaty is called last. */
const deeds: ReadonlySet<string> = new Set(['Act', 'Amendment', 'Agreement', 'Treaty'])

/** "Free Movement of Ships Act": the letters of what stands before, from every word on, with its small words and without. */
function initialsBefore(words: readonly Word[], at: number): string[] {
  const found: string[] = []
  let all = words[at]!.text[0]!
  let capitals = all
  for (
    let i = at - 1;
    i >= Math.max(0, at - 6) && words[i]!.isWord && words[i]!.sentence === words[at]!.sentence;
    i--
  ) {
    const { text, lower, capital } = words[i]!
    if (!capital && !/^(?:of|for|to|and|on|the)$/.test(lower)) break
    const initials = text
      .split('-')
      .map((part) => part[0]?.toUpperCase() ?? '')
      .join('')
    all = initials + all
    if (!capital) continue
    capitals = initials + capitals
    found.push(all, capitals)
  }
  return found.filter((one) => one.length > 2)
}

function isBody(words: readonly Word[], start: number, end: number): boolean {
  if (organizationEndings.has(words[end - 1]!.text)) return true
  for (let i = start; i < end - 1; i++)
    if (organizationHeads.has(words[i]!.text) && words[i + 1]!.lower === 'of') return true
  return false
}

function initialsOf(words: readonly Word[], from: number, to: number): string {
  let initials = ''
  for (let i = from; i < to; i++) if (words[i]!.capital) initials += words[i]!.text[0]
  return initials
}
