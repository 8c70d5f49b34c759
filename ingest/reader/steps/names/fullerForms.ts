/** A description with what follows its head, as far as each preposition leads: "voters in New Hampshire", "voters in New Hampshire before the vote". */
import type { Draft } from '../../draft'
import { participles, plainVerbs } from '../../english/modifiers'
import type { Word } from './readWords'

/** Up to the end of each prepositional phrase after the head; an "of" goes on with the phrase before it. */
export function fullerForms(draft: Draft, words: readonly Word[], first: number, head: number): string[] {
  const next = words[head + 1]
  if (!next || next.sentence !== words[head]!.sentence || words[head]!.possessive) return []
  const printed = (to: number): string =>
    draft.article.text.slice(words[first]!.span[0], words[to - 1]!.span[1]).replace(/\s+/g, ' ')
  if (next.lower === 'who') return relativeEnds(words, head + 1).map(printed)
  if (standsAfter.has(next.lower)) return clauseEnds(words, head + 1).map(printed)
  if (!followers.has(next.lower) || (next.lower === 'to' && !isWhere(words[head + 2]))) return []
  const ends: number[] = []
  let end = head + 2
  for (
    ;
    end < words.length &&
    end - head < longestTail &&
    words[end]!.sentence === next.sentence &&
    (words[end]!.isWord || isInNumber(words, end)) &&
    !endsTail(words, end);
    end++
  )
    if (end - head > 2 && boundaries.has(words[end]!.lower)) ends.push(end)
  // cut off by length it would end anywhere
  if (end - head > 2 && (end - head < longestTail || ends.length === 0)) ends.push(end)
  return ends.map(printed)
}

/** The comma of "a crowd of 1,300". */
function isInNumber(words: readonly Word[], i: number): boolean {
  const [before, comma, after] = [words[i - 1]!, words[i]!, words[i + 1]]
  return (
    comma.text === ',' &&
    /^\d+$/.test(before.text) &&
    /^\d{3}$/.test(after?.text ?? '') &&
    before.span[1] === comma.span[0] &&
    after!.span[0] === comma.span[1]
  )
}

/** "parents who adopt in spring": up to each preposition, and as far as the clause runs without a mark. */
function relativeEnds(words: readonly Word[], who: number): number[] {
  const ends: number[] = []
  let end = who + 2
  for (; words[end]?.isWord && words[end]!.sentence === words[who]!.sentence && end - who <= longestTail; end++)
    if (boundaries.has(words[end]!.lower) || words[end]!.lower === 'as') ends.push(end)
  return words[who + 1]?.isWord && end - who <= longestTail ? [...ends, end] : ends
}

/** "people briefed on the talks", "a source close to the mayor": up to the next mark, verb or clause. */
function clauseEnds(words: readonly Word[], first: number): number[] {
  let end = first + 1
  while (words[end]?.isWord && words[end]!.sentence === words[first]!.sentence && !endsTail(words, end)) end++
  return end - first <= longestTail ? [end] : []
}

/** "ambassador to Norway", "adviser to the governor"; "voters to stay home" tells what they shall do. */
function isWhere(word: Word | undefined): boolean {
  return word !== undefined && (word.capital || word.lower === 'the')
}

/** A verb ends the phrase; a word in -ing does too where no preposition leads to it: "the board of directors urging". */
function endsTail(words: readonly Word[], i: number): boolean {
  const { text, lower, capital } = words[i]!
  if (
    (tailStops.has(lower) && !/^[A-Z]{2,}$/.test(text)) ||
    (!capital && /^\w{2,}ed$/.test(lower) && !participles.has(lower))
  )
    return true
  if (plainVerbs.has(lower) && /^\w+s$/.test(words[i - 1]!.lower)) return true
  // "the head of the port wants", "members of the court generally avoid"
  if (verbsOfOne.test(lower) || (/\wly$/.test(lower) && !capital && !nounsInLy.test(lower))) return true
  return /^\w{3,}ing$/.test(lower) && !capital && !followers.has(words[i - 1]!.lower) && !participles.has(lower)
}

const verbsOfOne =
  /^(?:wants|becomes|gets|makes|keeps|goes|comes|takes|gives|brings|believes|continues|remains|tells|knows|sees|seems|appears|thinks|refuses|deserves|tries|lets|puts)$/
const nounsInLy =
  /^(?:family|ally|rally|assembly|anomaly|monopoly|daily|weekly|monthly|early|elderly|friendly|supply|fly)$/

/** Adjectives and participles that stand after their noun. */
const standsAfter: ReadonlySet<string> = new Set(
  'close familiar briefed loyal opposed affiliated allied aligned associated involved supporting backing opposing working living seeking running surveyed polled willing able eligible likely registered passing leading representing attending'.split(
    ' ',
  ),
)
const longestTail = 12
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
  'together already here there today tonight yesterday tomorrow whom being sent held made gave took got went came met won lost put kept left led wrote told saw found began became ran spoke stood thought knew felt brought can might must also now then to cite cites say argue argues claim insist believe want oppose support fear hope think worry who that which said says told is are was were has have had will would could should may might and but or not as than when while if because he she it they we you i'.split(
    ' ',
  ),
)

/** "leaders" of "leaders of the union". */
export function withoutTail(name: string): string {
  const words = name.split(' ')
  const tail = words.findIndex((word, i) => i > 0 && (followers.has(word) || word === 'who'))
  return tail < 0 ? name : words.slice(0, tail).join(' ')
}
