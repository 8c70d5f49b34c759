/**
 * Speech whose source is a label, with a mark for a cue: headlines ("Ruiz: We will win"), transcripts ("WALLACE: Thank you."), signed
 * quotations ("― Ana Ruiz" under or after one) and posts ("… — Ana Ruiz (@ruiz) August 13, 2024").
 */
import type { Span } from '../../../../schema/article'
import type { Paragraph } from '../../draft'
import { isDash } from './punctuation'
import { conjunction, isA, preposition, subordinator, type Words } from './words'

export interface Labelled {
  readonly source: Span
  readonly cue: Span
  readonly contents: readonly Span[]
  readonly because: 'label' | 'signature'
}

const longestLabel = 7
const notLabels = new Set(
  "update updated note editor’s editor's correction photo photos video watch read more related source sources tags tag share follow subscribe date time place where when what why how question answer fact claim verdict rating bottom opinion analysis exclusive breaking live bonus spoiler warning ps p.s here there example remember first second third finally step tip part chapter section total results age pros cons".split(
    ' ',
  ),
)

export function labelledSpeech(words: Words): Labelled[] {
  const { paragraphs } = words.draft
  const labels = paragraphs.map((paragraph) => labelOf(words, paragraph))
  const isTranscript = labels.filter((label, i) => label !== null && paragraphs[i]!.kind === 'prose').length >= 3
  const found: Labelled[] = []
  let open: { source: Span; cue: Span; contents: Span[]; because: 'label' } | null = null
  paragraphs.forEach((paragraph, i) => {
    const signature = signatureOf(words, paragraph, paragraphs[i - 1])
    if (signature) found.push(signature)
    const label = labels[i]
    const [, end] = paragraph.tokens
    if (!label) {
      if (paragraph.kind !== 'prose' || (open && !goesOn(words, paragraph))) open = null
      return
    }
    const isStrong = paragraph.kind !== 'prose' || label.isCapital || label.opensQuote
    if (!isTranscript && !isStrong) return
    const one = {
      source: label.source,
      cue: [label.colon, label.colon + 1] as Span,
      contents: [[label.colon + 1, contentEnd(words, label.colon + 1, end)] as Span],
      because: 'label' as const,
    }
    found.push(one)
    open = isTranscript ? one : null
  })
  return found
}

/** “Name:” at the start of a paragraph, and at least three words after it. */
function labelOf(
  words: Words,
  paragraph: Paragraph,
): { source: Span; colon: number; isCapital: boolean; opensQuote: boolean } | null {
  const [start, high] = paragraph.tokens
  if (paragraph.kind === 'caption' || start >= high) return null
  const { tokens } = words.draft
  // a transcript printed as one long quotation opens each turn with a mark: “WALLACE: Is it safe?
  const inRun = words.run[start]!
  const low = inRun >= 0 && !tokens[start]!.isWord ? start + 1 : start
  let i = low
  while (i < high && i - low <= longestLabel && words.lower[i] !== ':') {
    if (words.run[i] !== inRun) return null
    if (
      tokens[i]!.isWord &&
      words.capital[i] === 0 &&
      !/^(?:of|the|and|de|von|van|for)$/.test(words.lower[i]!) &&
      !/^\d+$/.test(words.lower[i]!)
    )
      return null
    if (!tokens[i]!.isWord && !/^[.,&()'’-]$/.test(words.lower[i]!)) return null
    i++
  }
  if (i === low || i >= high || words.lower[i] !== ':' || high - i < 4) return null
  if (isA(words, low, preposition | subordinator | conjunction) || notLabels.has(words.lower[low]!)) return null
  if (/^\d+$/.test(words.lower[low]!) || (tokens[i + 1]!.span[0] === tokens[i]!.span[1] && tokens[i + 1]!.isWord))
    return null
  const printed = words.draft.article.text.slice(tokens[low]!.span[0], tokens[i]!.span[0])
  const isCapital = printed === printed.toUpperCase() && /\p{L}/u.test(printed)
  if (inRun >= 0 && (low === start || !isCapital)) return null
  return {
    source: [low, i],
    colon: i,
    isCapital,
    opensQuote: words.run[i + 1]! >= 0,
  }
}

function goesOn(words: Words, paragraph: Paragraph): boolean {
  return words.run[paragraph.tokens[0]]! >= 0
}

function contentEnd(words: Words, start: number, end: number): number {
  return end > start + 1 && words.run[end - 1]! < 0 && words.lower[end - 1] === '.' ? end - 1 : end
}

/** A dash and a name: in a paragraph of its own under a quotation, or after one in the same paragraph. */
function signatureOf(words: Words, paragraph: Paragraph, above: Paragraph | undefined): Labelled | null {
  const [low, high] = paragraph.tokens
  if (high - low < 2) return null
  if (isDash(words, low) || (words.lower[low] === '-' && words.draft.tokens[low + 1]!.isWord)) {
    if (!above || above.kind === 'caption' || high - low > 20 || !isQuoted(words, above.tokens)) return null
    const source = nameAt(words, low + 1, high)
    return source && { source, cue: [low, low + 1], contents: [above.tokens], because: 'signature' }
  }
  for (let i = high - 2; i > low + 3 && i > high - 16; i--) {
    if (words.run[i]! >= 0) return null
    if (!isDash(words, i)) continue
    const source = nameAt(words, i + 1, high)
    if (!source) return null
    const isPost = words.lower[source[1]] === '(' && words.lower[source[1] + 1] === '@'
    const closesQuote = words.run[i - 1]! >= 0 && words.runs[words.run[i - 1]!]!.isSpeech && source[1] >= high - 1
    if (!isPost && !closesQuote) return null
    const start = isPost ? low : words.runs[words.run[i - 1]!]!.start
    return { source, cue: [i, i + 1], contents: [[start, i]], because: 'signature' }
  }
  return null
}

function isQuoted(words: Words, [low, high]: Span): boolean {
  let inside = 0
  for (let i = low; i < high; i++) if (words.run[i]! >= 0) inside++
  return inside > 0 && inside >= (high - low) * 0.8
}

function nameAt(words: Words, start: number, high: number): Span | null {
  let i = start
  while (i < high && i - start < 6 && (words.capital[i] === 1 || (i > start && words.lower[i] === '.'))) i++
  while (i > start && words.lower[i - 1] === '.') i--
  return i > start ? [start, i] : null
}
