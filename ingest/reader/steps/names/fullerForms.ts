/** A description with what follows its head, as far as each preposition leads: "voters in New Hampshire", "voters in New Hampshire before the vote". */
import type { Draft } from '../../draft'
import type { Word } from './readWords'

/** Up to the end of each prepositional phrase after the head; an "of" goes on with the phrase before it. */
export function fullerForms(draft: Draft, words: readonly Word[], first: number, head: number): string[] {
  const next = words[head + 1]
  if (!next || next.sentence !== words[head]!.sentence || !followers.has(next.lower) || words[head]!.possessive)
    return []
  const ends: number[] = []
  let end = head + 2
  for (
    ;
    end < words.length &&
    end - head < longestTail &&
    words[end]!.sentence === next.sentence &&
    words[end]!.isWord &&
    !tailStops.has(words[end]!.lower) &&
    !/^(?:\w+ed|said|says)$/.test(words[end]!.lower);
    end++
  )
    if (end - head > 2 && boundaries.has(words[end]!.lower)) ends.push(end)
  // cut off by length it would end anywhere
  if (end - head > 2 && (end - head < longestTail || ends.length === 0)) ends.push(end)
  return ends.map((to) => draft.article.text.slice(words[first]!.span[0], words[to - 1]!.span[1]).replace(/\s+/g, ' '))
}

const longestTail = 9
const followers: ReadonlySet<string> = new Set([
  'of',
  'in',
  'for',
  'from',
  'at',
  'around',
  'across',
  'on',
  'to',
  'with',
  'within',
  'inside',
])
/** What begins a phrase of its own: the one before it is over. */
const boundaries: ReadonlySet<string> = new Set(
  [...followers].filter((word) => word !== 'of').concat('before', 'after', 'during', 'ahead', 'about', 'by', 'since'),
)
const tailStops: ReadonlySet<string> = new Set(
  'cite cites say argue argues claim insist believe want oppose support fear hope think worry who that which said says told is are was were has have had will would could should may might and but or not as than when while if because he she it they we you i'.split(
    ' ',
  ),
)
