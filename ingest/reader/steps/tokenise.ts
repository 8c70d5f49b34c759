import type { Span } from '../../../schema/article'

/** A word with inner apostrophes, hyphens and full stops ("O'Neill", "well-known", "p.m"), or one other character that is no space. */
const token = /[\p{L}\p{N}_]+(?:[’'\-.][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu
const wordStart = /[\p{L}\p{N}_]/u

export interface BareToken {
  readonly span: Span
  readonly text: string
  readonly isWord: boolean
}

/** The words and punctuation characters of one stretch of text. The pattern is that of the PolNeAR referee, so that figures compare. */
export function tokenise(text: string, span: Span): BareToken[] {
  const found: BareToken[] = []
  const part = text.slice(span[0], span[1])
  for (const match of part.matchAll(token)) {
    const start = span[0] + match.index
    found.push({ span: [start, start + match[0].length], text: match[0], isWord: isWordCharacter(match[0]) })
  }
  return found
}

function isWordCharacter(printed: string): boolean {
  const code = printed.charCodeAt(0)
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  return wordStart.test(printed)
}
