/**
 * To whom a quote was said, as its frame says: the object of telling ("told the council", "urging Ruiz to"), the one after "said to" or "in an
 * interview with". "Told" without an object before the words has none.
 */
import type { Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { sayingTo, tellingVerbs } from '../english/tellingVerbs'
import { frames, keepFrames, type Frame } from './frames'
import { mentionIndex, type Located, type MentionIndex } from './mentionIndex'

/** Between the verb and the name of the one told: determiner, title, role. */
const reach = 45

export function findAddressees(draft: Draft): Draft {
  const index = mentionIndex(draft)
  const framed = frames(draft)
  const quotes = draft.quotes.map((quote, i): Quote => {
    const told = addressees(draft, index, quote, framed[i]!)
    return told.length === 0 ? quote : { ...quote, addressees: told, because: [...quote.because, 'addressee:told'] }
  })
  return { ...draft, quotes: keepFrames(draft.quotes, quotes) }
}

function addressees(draft: Draft, index: MentionIndex, quote: Quote, frame: Frame): string[] {
  const cue = quote.cue
  if (cue) {
    const words = draft.article.text.slice(cue[0], cue[1]).toLowerCase()
    const last = words.split(/\s+/).at(-1)!
    const pair = words.split(/\s+/).slice(-2).join(' ')
    // "was asked by": the one asked is the subject
    const isPassive =
      /\b(?:was|is|were|been|being|when|if)\s+$/i.test(draft.article.text.slice(Math.max(0, cue[0] - 9), cue[0])) ||
      /^(?:was|were|is|been|being) /.test(words)
    if (isPassive) return []
    if (tellingVerbs.has(last) || tellingVerbs.has(pair)) {
      const object = objectAfter(draft, index, cue[1], frame)
      if (object.length > 0) return without(object, quote)
    }
  }
  for (const match of frame.text.matchAll(sayingTo)) {
    const object = objectAfter(draft, index, frame.base + match.index + match[0].length, frame)
    if (object.length > 0) return without(object, quote)
  }
  return []
}

/** Agents that begin right after the offset, joined by "and"; nothing where a verb, mark or blanked words come first. */
function objectAfter(draft: Draft, index: MentionIndex, offset: number, frame: Frame): string[] {
  const found: string[] = []
  let from = offset
  for (let i = 0; i < 3; i++) {
    const next = agentAfter(draft, index, from, i === 0 ? reach : 8)
    if (!next) break
    const between = draft.article.text.slice(from, next.span[0])
    if (
      i === 0
        ? /[.;:“"”]|\b(?:that|to|what|if|whether|how|he|she|they|it|is|was|will|would)\b|, (?!who)/.test(between)
        : !/^\s*(?:,|and|,\s*and)\s+(?:the\s+)?$/.test(between)
    )
      break
    // A name inside the quoted words is spoken of, not to; but "told Ruiz he would" has the name before them.
    if (isContent(frame, next.span[0]) && !isToldTo(draft, next)) break
    const whom = afterPossessive(draft, index, next)
    found.push(whom.entity.id)
    from = whom.span[1]
  }
  return [...new Set(found)]
}

/** "urged [Ruiz to leave]": the object of urging may have been taken into the words urged. */
function isToldTo({ article: { text } }: Draft, { span }: Located): boolean {
  return /^\s+(?:not\s+)?to\s/.test(text.slice(span[1], span[1] + 8))
}

/** "KTLA's Ana Ruiz": the one owned is told. */
function afterPossessive(draft: Draft, index: MentionIndex, located: Located): Located {
  // "Coastline chief executive Ana Ruiz": the person the body stands before
  const person = located.entity.type === 'organization' ? index.next(located.span[1] + 1, 40) : undefined
  if (
    person?.entity.type === 'person' &&
    person.mention.kind === 'name' &&
    /^\s(?:\p{Ll}[\p{L}-]*\s){1,4}$/u.test(draft.article.text.slice(located.span[1], person.span[0])) &&
    !/\b(?:to|that|and|of|about|if|in|on|for|with|how|why|whether)\b/.test(
      draft.article.text.slice(located.span[1], person.span[0]),
    )
  )
    return person
  if (
    !/^['’]s\s/.test(draft.article.text.slice(located.span[1], located.span[1] + 3)) &&
    !/['’]s$/.test(draft.article.text.slice(located.span[1] - 2, located.span[1]))
  )
    return located
  const owned = agentAfter(draft, index, located.span[1], 30)
  return owned?.entity.type === 'person' ? owned : located
}

function agentAfter(draft: Draft, index: MentionIndex, offset: number, within: number): Located | undefined {
  const next = index.next(offset, within)
  if (next?.entity.type !== 'place') return next
  // a paper named like a place: "El Universal newspaper"
  return /^\s(?:newspaper|magazine|daily|radio|television|TV|news)\b/.test(
    draft.article.text.slice(next.span[1], next.span[1] + 14),
  )
    ? next
    : undefined
}

function isContent(frame: Frame, offset: number): boolean {
  const at = offset - frame.base
  return at < 0 || at >= frame.text.length || frame.text[at] === ' '
}

function without(ids: readonly string[], quote: Quote): string[] {
  return ids.filter((id) => id !== quote.speaker)
}
