/** The tokens in lower case, made once for all steps that look words up. */
import type { Token } from '../draft'

const made = new WeakMap<readonly Token[], readonly string[]>()

export function lowerCase(tokens: readonly Token[]): readonly string[] {
  let lower = made.get(tokens)
  if (!lower) {
    lower = tokens.map(({ text }) => text.toLowerCase())
    made.set(tokens, lower)
  }
  return lower
}
