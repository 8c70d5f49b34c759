/** No source is printed: the thread of the text. */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { sentenceAt } from '../frames'
import type { MentionIndex } from '../mentionIndex'
import { outside } from './lately'
import { sourceHead } from './sourceHead'
import { enclosing, isAgent, isPerson, type Named } from './speaker'

export function fromThread(
  draft: Draft,
  index: MentionIndex,
  quote: Quote,
  before: readonly Quote[],
): Named | undefined {
  const named = thread(draft, index, quote, before)
  return named && (!quote.source || admits(index, draft.article.text, quote.source, named)) ? named : undefined
}

function thread(draft: Draft, index: MentionIndex, quote: Quote, before: readonly Quote[]): Named | undefined {
  if (!quote.source && isPassive(draft.article.text, quote)) return undefined
  const start = quote.contents[0]?.[0] ?? 0
  const last = before.at(-1)
  const sentence = draft.sentences[sentenceAt(draft, (quote.cue ?? quote.contents[0] ?? [0, 0])[0])]
  if (!sentence) return undefined
  const outer = enclosing(before, quote.contents[0] ?? [0, 0])
  if (quote.cue) {
    // A participle or a second verb: "…, adding that", "and accused": the one who spoke in the same sentence, else its subject.
    const same = before.findLast(
      (other) =>
        other !== outer &&
        other.speaker &&
        other.cue &&
        other.cue[0] >= sentence.span[0] &&
        other.cue[0] < quote.cue![0],
    )
    if (same?.speaker) return { speaker: same.speaker, coSpeakers: same.coSpeakers, because: 'same sentence' }
    const subject = outside(draft, index.within([sentence.span[0], quote.cue[0]])).find(
      (one) => isAgent(one) && !isDateline(draft.article.text, one.span),
    )
    if (subject) return { speaker: subject.entity.id, because: 'subject' }
  }
  if (outer) return undefined
  // A quote that goes on: the one before it in this paragraph, or in the one before where nothing else was said since.
  const lastEnd = last?.contents.at(-1)?.[1] ?? -1
  if (last?.speaker && lastEnd <= start) {
    const gap =
      draft.sentences[sentenceAt(draft, start)]!.paragraph -
      draft.sentences[sentenceAt(draft, Math.max(0, lastEnd - 1))]!.paragraph
    const between = index.within([Math.max(lastEnd, last.source?.[1] ?? 0, last.cue?.[1] ?? 0), start]).filter(isPerson)
    if (gap === 0 && between.length === 0)
      return { speaker: last.speaker, coSpeakers: last.coSpeakers, because: 'goes on' }
    if (gap === 0 || quote.form === 'direct') {
      const introduced = between.at(-1)
      if (introduced) return { speaker: introduced.entity.id, because: 'introduced' }
      if (gap <= 1) return { speaker: last.speaker, coSpeakers: last.coSpeakers, because: 'goes on' }
    }
  }
  if (quote.form !== 'direct') return undefined
  // “…” stands alone after a sentence about somebody.
  const paragraph = draft.paragraphs[sentence.paragraph]!
  const subject = outside(draft, index.within([paragraph.span[0], start])).find(isPerson)
  return subject && { speaker: subject.entity.id, because: 'introduced' }
}

/** "She was widely criticized for", "lights were announced": nobody is said to have done it. */
function isPassive(text: string, { cue }: Quote): boolean {
  if (!cue || !/(?:ed|said|told|known|clear)\b/.test(text.slice(...cue))) return false
  const [start, end] = cue
  const isDone = /\b(?:is|was|are|were|be|been|being)\s(?:\p{L}+ly\s)?(?:[\p{L}]+ed|said|told|known|clear)\b/u
  return (
    isDone.test(text.slice(Math.max(0, start - 12), end)) &&
    !/^\s*by\b/.test(text.slice(end, end + 4)) &&
    !/\bby\b/.test(text.slice(start, end))
  )
}

/** "VELTHAM (UPN) — A report said": the agency only prints it. */
function isDateline(text: string, [start, end]: Span): boolean {
  return text[start - 1] === '(' && /^\)\s*[—–-]/.test(text.slice(end, end + 4))
}

/**
 * What the thread may say of a source that names nobody: all, of a pronoun or of a document of which the text has told ("the memo"); of what was
 * measured and of a document that is new, only the body that is spoken of ("the poll"); of other things nothing.
 */
function admits(index: MentionIndex, text: string, source: Span, { speaker }: Named): boolean {
  const words = text.slice(...source)
  if (openSource.test(words)) return true
  if (sourceHead(text, source).kind !== 'document' || !/^(?:the|this|that|its|his|her|their|an?)\s/i.test(words))
    return false
  if (!/^an?\s/i.test(words) && !measured.test(words)) return true
  const entity = index.byId.get(speaker)
  return entity !== undefined && entity.named && entity.type === 'organization'
}

const openSource =
  /^(?:he|she|they|it|who|him|her|his|its|their|that|which|i|we|you|me|my|our|one|both|said|says|(?:the )?(?:two|three|pair|duo|former|latter)|.)$/i
const measured =
  /\b(?:polls?|polling|surveys?|stud(?:y|ies)|numbers|figures|data|statistics|results|evidence|signs|reports?|photos?|records)\b/i
