/** Noun phrases around known nouns: "an open letter to the mayor posted on Friday" has owner, article, what stands inside it and what it leads on to. */
import type { Span } from '../../../schema/article'
import type { Draft, Token } from '../draft'
import {
  definite,
  determiners,
  indefinite,
  leadingOn,
  phraseStops,
  possessives,
  timeWords,
} from '../english/phraseWords'
import { lowerCase } from './lowerCase'
import { mentionIndex, type Located, type MentionIndex } from './mentionIndex'

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none'

export interface Tail {
  /** "to", "with", "posted by", "on" … */
  readonly link: string
  readonly who: readonly Located[]
}

export interface NounPhrase<T> {
  readonly noun: T
  readonly word: string
  /** From determiner to head. */
  readonly span: Span
  readonly head: Span
  readonly sentence: number
  /** Index of the first token. */
  readonly from: number
  /** Index after the head. */
  readonly to: number
  readonly determiner: Determiner
  /** Whose it is: "Ruiz's letter", "her letter". */
  readonly owner: Located | null
  /** Mentions between determiner and head: "a Daily Herald report". */
  readonly inside: readonly Located[]
  readonly tails: readonly Tail[]
}

const longestLeft = 7
const prepositions = new Set([
  'with',
  'between',
  'by',
  'from',
  'to',
  'of',
  'on',
  'at',
  'in',
  'against',
  'for',
  'among',
  'via',
  'through',
])

export function nounPhrases<T>(draft: Draft, nouns: ReadonlyMap<string, T>): NounPhrase<T>[] {
  const { tokens } = draft
  const index = mentionIndex(draft)
  const found: NounPhrase<T>[] = []
  const lower = lowerCase(tokens)
  const heads = firstWords(nouns)
  for (let i = 0; i < tokens.length; i++) {
    const isHead = nouns.has(lower[i]!)
    if (!isHead && !heads.has(lower[i]!)) continue
    const next = tokens[i + 1]
    const pair = heads.has(lower[i]!) && next?.sentence === tokens[i]!.sentence ? `${lower[i]!} ${lower[i + 1]!}` : ''
    const word = nouns.has(pair) ? pair : lower[i]!
    const noun = nouns.get(word)
    // the month is no march
    if (noun === undefined || (word === 'march' && tokens[i]!.text === 'March')) continue
    const to = word === pair ? i + 2 : i + 1
    const phrase = around(draft, index, i, to, noun, word)
    if (phrase) found.push(phrase)
    i = to - 1
  }
  return found
}

const firstOf = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<string>>()

/** The first words of the nouns of two words. */
function firstWords(nouns: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  let first = firstOf.get(nouns)
  if (!first) {
    first = new Set([...nouns.keys()].filter((noun) => noun.includes(' ')).map((noun) => noun.split(' ')[0]!))
    firstOf.set(nouns, first)
  }
  return first
}

function around<T>(
  draft: Draft,
  index: MentionIndex,
  at: number,
  to: number,
  noun: T,
  word: string,
): NounPhrase<T> | undefined {
  const { tokens } = draft
  const head: Span = [tokens[at]!.span[0], tokens[to - 1]!.span[1]]
  const sentence = tokens[at]!.sentence
  // A noun inside a name ("the Daily Report") is part of that name.
  const over = index.at(head)
  if (over && over.mention.kind === 'name' && over.span[0] <= head[0] && over.span[1] >= head[1]) return undefined
  let determiner: Determiner = 'none'
  let owner: Located | null = null
  let from = at
  for (let i = at - 1; i >= Math.max(0, at - longestLeft) && tokens[i]!.sentence === sentence; i--) {
    const token = tokens[i]!
    if (!token.isWord) {
      if (/^[-–—“”"‘’'&]$/.test(token.text) && token.text !== '—') continue
      break
    }
    const lower = token.text.toLowerCase()
    if (lower === 'no') return undefined
    if (definite.has(lower)) {
      determiner = 'definite'
      from = i
      break
    }
    if (indefinite.has(lower)) {
      determiner = 'indefinite'
      from = i
      break
    }
    if (possessives.has(lower)) {
      determiner = 'possessive'
      owner = index.at(token.span) ?? null
      from = i
      break
    }
    if (isPossessive(token, tokens[i + 1])) {
      if (!timeWords.has(lower.replace(/['’]s?$/, ''))) {
        determiner = 'possessive'
        owner = index.at(token.span) ?? null
        from = i
        const ownerFrom = owner?.span[0] ?? token.span[0]
        while (
          from > 0 &&
          tokens[from - 1]!.sentence === sentence &&
          (tokens[from - 1]!.span[0] >= ownerFrom ||
            (!owner && at - from < longestLeft && isModifier(tokens[from - 1]!)))
        )
          from--
        break
      }
      from = i
      continue
    }
    if (phraseStops.has(lower)) break
    from = i
  }
  const span: Span = [tokens[from]!.span[0], head[1]]
  const inside = index.within([span[0], head[0]]).filter((located) => located !== owner)
  if (determiner === 'none' && !standsAsNoun(tokens, from, at, to, inside)) return undefined
  return {
    noun,
    word,
    span,
    head,
    sentence,
    from,
    to,
    determiner,
    owner,
    inside,
    tails: tailsAfter(draft, index, to, sentence),
  }
}

/** A phrase without determiner is one after a preposition ("in interviews") or with a name before it ("CNN interview"); else it may be a verb. */
function standsAsNoun(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  inside: readonly Located[],
): boolean {
  if (inside.length > 0) return true
  // "rejected criticism from Ruiz"
  if (/^(?:by|from)$/.test(tokens[to]?.text ?? '') && tokens[to]!.sentence === tokens[at]!.sentence) return true
  const before = tokens[from - 1]
  if (
    before &&
    before.sentence === tokens[at]!.sentence &&
    /^(?:in|by|with|from|of|during|via|on|through|after)$/i.test(before.text)
  )
    return true
  return from < at && /^\p{Lu}/u.test(tokens[at - 1]!.text) && tokens[to]?.text.toLowerCase() !== 'that'
}

/** “The 2015 inspector general's report”: all that stands between the determiner and the owner's noun. */
function isModifier({ text, isWord }: Token): boolean {
  const lower = text.toLowerCase()
  return isWord && !phraseStops.has(lower) && !determiners.has(lower)
}

function isPossessive(token: Token, next: Token | undefined): boolean {
  return (
    /['’]s$/i.test(token.text) ||
    (/s$/i.test(token.text) && next !== undefined && /^['’]$/.test(next.text) && next.span[0] === token.span[1])
  )
}

function tailsAfter(draft: Draft, index: MentionIndex, start: number, sentence: number): Tail[] {
  const { tokens } = draft
  const tails: Tail[] = []
  let verb = ''
  let i = start
  for (let steps = 0; steps < 12; steps++) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence) break
    const lower = token.text.toLowerCase()
    if (leadingOn.has(lower)) {
      verb = lower + ' '
      i++
    } else if (prepositions.has(lower)) {
      const who = namesFrom(draft, index, i + 1, sentence)
      if (who.length > 0) {
        tails.push({ link: verb + lower, who })
        const end = who[who.length - 1]!.span[1]
        while (i < tokens.length && tokens[i]!.span[0] < end) i++
      } else if (timeWords.has(tokens[i + 1]?.text.toLowerCase() ?? '')) i++
      else break
    } else if (timeWords.has(lower) || /^\d{1,4}$/.test(lower)) i++
    else break
  }
  return tails
}

/** Mentions from token `i` on, joined by "and" or commas, determiners and titles before them allowed. */
function namesFrom(draft: Draft, index: MentionIndex, i: number, sentence: number): Located[] {
  const { tokens } = draft
  const who: Located[] = []
  let skipped = 0
  while (tokens[i]?.sentence === sentence && skipped < 5) {
    const token = tokens[i]!
    const located = index.at(token.span)
    if (located && located.span[0] >= token.span[0] - 1) {
      who.push(located)
      while (tokens[i]?.sentence === sentence && tokens[i]!.span[0] < located.span[1]) i++
      const joint = tokens[i]?.text.toLowerCase()
      if (joint !== 'and' && joint !== '&') break
      i++
      skipped = 0
    } else if (!token.isWord || phraseStops.has(token.text.toLowerCase())) break
    else {
      i++
      skipped++
    }
  }
  return who
}
