/**
 * "When pressed on it, Ruiz said": who puts the question is the other side of the interview that the text last told of ("in an interview with
 * the Herald", "told the Herald"), where it did.
 */
import type { Draft } from '../../draft'
import type { MentionIndex } from '../mentionIndex'
import { isAgent } from './speaker'

/** In characters. */
const memory = 2500

export function interviewer(
  { article: { text } }: Draft,
  index: MentionIndex,
  before: number,
  answering: string,
): string | undefined {
  const from = Math.max(0, before - memory)
  for (const match of [...text.slice(from, before).matchAll(talk)].toReversed()) {
    const other = index.next(from + match.index + match[0].length, 4)
    if (other && isAgent(other) && other.entity.id !== answering) return other.entity.id
  }
  return undefined
}

const talk = /\b(?:interview(?:ed)? (?:with|by|on|in)|told|spoke to|spoke with|speaking to|speaking with)\s/g
