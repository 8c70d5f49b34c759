/**
 * Tokens and sentences of every paragraph. A sentence ends at . ! ? or … with the closing marks after it, where a capital, a digit or an
 * opening mark follows; not after a title ("Sen. Ruiz"), an initial, or an abbreviation that goes on ("U.S. officials").
 */
import type { Span } from '../../../schema/article'
import type { Draft, Paragraph, Sentence, Token } from '../draft'
import { abbreviationsAnywhere, abbreviationsBefore, sentenceStarters } from '../english/abbreviations'
import { tokenise, type BareToken } from './tokenise'

export function findSentences(draft: Draft): Draft {
  const { text } = draft.article
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = draft.paragraphs.map((paragraph, index) => {
    const bare = tokenise(text, paragraph.span)
    const first = tokens.length
    let from = 0
    while (from < bare.length) {
      const to = sentenceEnd(bare, from)
      sentences.push({
        span: [bare[from]!.span[0], bare[to - 1]!.span[1]],
        paragraph: index,
        tokens: [first + from, first + to],
      })
      const sentence = sentences.length - 1
      for (let i = from; i < to; i++) {
        const { span, text: printed, isWord } = bare[i]!
        tokens.push({ span, text: printed, isWord, paragraph: index, sentence })
      }
      from = to
    }
    return { ...paragraph, tokens: [first, tokens.length] as Span }
  })
  return { ...draft, tokens, sentences, paragraphs }
}

/** In tokens. Text without full stops is cut, so that what looks at a whole sentence stays linear in the length of the text. */
const longestSentence = 400

/** Index after the last token of the sentence that begins at `from`. */
function sentenceEnd(tokens: readonly BareToken[], from: number): number {
  const limit = Math.min(tokens.length, from + longestSentence)
  for (let i = from; i < limit; i++) {
    if (!isTerminator(tokens[i]!.text)) continue
    let after = i + 1
    while (after < tokens.length && (isTerminator(tokens[after]!.text) || closes(tokens, after))) after++
    const next = tokens[after]
    if (!next) return tokens.length
    const isPlainStop = after === i + 1 && tokens[i]!.text === '.'
    if (startsSentence(tokens, after) && !(isPlainStop && goesOn(tokens[i - 1], tokens[i]!, next))) return after
    i = after - 1
  }
  return limit
}

function isTerminator(printed: string): boolean {
  return printed === '.' || printed === '!' || printed === '?' || printed === '…'
}

/** A closing mark or bracket that touches what stands before it. */
function closes(tokens: readonly BareToken[], i: number): boolean {
  const { text, span } = tokens[i]!
  return (
    text === '”' ||
    text === '’' ||
    text === ')' ||
    text === ']' ||
    text === '»' ||
    ((text === '"' || text === "'") && tokens[i - 1]!.span[1] === span[0])
  )
}

function startsSentence(tokens: readonly BareToken[], i: number): boolean {
  const { text, isWord } = tokens[i]!
  if (isWord) return !/^\p{Ll}/u.test(text)
  return /^["“‘'([«—–―•$#@]$/.test(text)
}

/** A full stop that belongs to the word before it. */
function goesOn(before: BareToken | undefined, stop: BareToken, next: BareToken): boolean {
  if (!before?.isWord || before.span[1] !== stop.span[0]) return false
  if (abbreviationsBefore.has(before.text)) return true
  if (/^\p{Lu}$/u.test(before.text)) return !sentenceStarters.has(next.text)
  return (
    (abbreviationsAnywhere.has(before.text) || initials.test(before.text)) &&
    next.isWord &&
    !sentenceStarters.has(next.text)
  )
}

/** "O.J. Ruiz". */
const initials = /^\p{Lu}(?:\.\p{Lu})+$/u
