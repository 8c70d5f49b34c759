import { abbreviationsAnywhere, abbreviationsBefore } from '../../english/abbreviations'
import { type Words } from './words'

export function endsAbbreviation(words: Words, stop: number): boolean {
  const before = words.draft.tokens[stop - 1]
  if (!before?.isWord || before.span[1] !== words.draft.tokens[stop]!.span[0]) return false
  return abbreviationsBefore.has(before.text) || abbreviationsAnywhere.has(before.text) || /^\p{Lu}$/u.test(before.text)
}

export function touches(words: Words, i: number): boolean {
  const { tokens } = words.draft
  return tokens[i - 1]?.span[1] === tokens[i]!.span[0] || tokens[i + 1]?.span[0] === tokens[i]!.span[1]
}

export function isDash(words: Words, i: number): boolean {
  const lower = words.lower[i]!
  return lower === '—' || lower === '–' || lower === '―' || (lower === '-' && !touches(words, i))
}
