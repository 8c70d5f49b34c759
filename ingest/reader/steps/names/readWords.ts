/**
 * The words of the draft as a name reader wants them: a full stop that belongs to an abbreviation is part of its word ("Sen.", "U.S.",
 * "J."), and a possessive ending is not ("Ruiz's" is the word "Ruiz", possessive).
 */
import type { Span } from '../../../../schema/article'
import type { Draft, Token } from '../../draft'
import { abbreviationsAnywhere, abbreviationsBefore } from '../../english/abbreviations'
import { everydayWords } from '../../english/everydayWords'
import { givenName } from '../../english/givenNames'
import { closingMarks, openingMarks } from '../../english/marks'
import { commonWords } from '../../english/notNames'

export interface Word {
  readonly text: string
  readonly lower: string
  readonly span: Span
  readonly isWord: boolean
  /** Begins with a capital letter. */
  readonly capital: boolean
  readonly possessive: boolean
  /** Printed with a capital whatever it is: first of a sentence, after an opening mark or a colon. */
  readonly starts: boolean
  readonly sentence: number
  readonly paragraph: number
}

export function readWords(draft: Draft): Word[] {
  const { tokens } = draft
  const words: Word[] = []
  let starts = true
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (i === 0 || token.sentence !== tokens[i - 1]!.sentence) starts = true
    if (!token.isWord) {
      words.push(bare(token, starts))
      if (openingMarks.has(token.text) || token.text === ':') starts = true
      continue
    }
    let end = token.span[1]
    let text = token.text
    let possessive = false
    if (endsInPossessive(text)) {
      text = text.slice(0, -2)
      end = token.span[0] + text.length
      possessive = true
    } else {
      const next = tokens[i + 1]
      const touches = next !== undefined && !next.isWord && next.span[0] === token.span[1]
      if (touches && next.text === '.' && keepsStop(tokens[i - 1], token, tokens[i + 2], next)) {
        text += '.'
        end++
        i++
      } else if (touches && next.text === '&' && isFirm(text, next, tokens[i + 2])) {
        const whole = tokens[i + 2]!
        possessive = endsInPossessive(whole.text)
        end = whole.span[1] - (possessive ? 2 : 0)
        text = draft.article.text.slice(token.span[0], end)
        i += 2
      } else if (touches && misread.test(next.text)) {
        while (i + 1 < tokens.length && tokens[i + 1]!.span[0] === end && belongs(tokens[i + 1]!))
          end = tokens[++i]!.span[1]
        text = draft.article.text.slice(token.span[0], end)
      } else if (
        touches &&
        closingMarks.has(next.text) &&
        text.endsWith('s') &&
        isPluralPossessive(token, tokens[i + 2], next)
      ) {
        possessive = true
        i++
      }
    }
    const first = text.charCodeAt(0)
    words.push({
      text,
      lower: text.toLowerCase(),
      span: [token.span[0], end],
      isWord: true,
      capital: (first >= 65 && first <= 90) || ((first > 127 || first === 100 || first === 108) && isUpper.test(text)),
      possessive,
      starts,
      sentence: token.sentence,
      paragraph: token.paragraph,
    })
    starts = false
  }
  return words
}

/** What a letter with an accent becomes when its bytes are read in the wrong encoding ("MuÃ±oz"): still one word. */
const misread = /[\p{M}\u0080-\u009f¡-ª¬-º¼-¿]/u

function belongs({ isWord, text }: Token): boolean {
  return isWord ? !/[’']/.test(text) : misread.test(text)
}

function endsInPossessive(text: string): boolean {
  const mark = text.charCodeAt(text.length - 2)
  return text.length > 2 && (mark === 39 || mark === 0x2019) && (text.endsWith('s') || text.endsWith('S'))
}

/** "BR&T": letters on both sides, and no blank. */
function isFirm(text: string, mark: Token, after: Token | undefined): boolean {
  return fewLetters.test(text) && after?.span[0] === mark.span[1] && fewLetters.test(after.text)
}

const fewLetters = /^\p{Lu}{1,3}(?:[’']s)?$/u
const isUpper = /^(?:[dl][’'])?\p{Lu}/u
const isInitial = /^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+|Ph\.D)$/u

function bare(token: Token, starts: boolean): Word {
  return {
    text: token.text,
    lower: token.text,
    span: token.span,
    isWord: false,
    capital: false,
    possessive: false,
    starts,
    sentence: token.sentence,
    paragraph: token.paragraph,
  }
}

/** "Sen." and "J." keep their stop; "Jr." at the end of a sentence too, for there it does no harm. */
function keepsStop(before: Token | undefined, token: Token, next: Token | undefined, stop: Token): boolean {
  if (abbreviationsBefore.has(token.text) || abbreviationsAnywhere.has(token.text)) return true
  if (!isInitial.test(token.text)) return false
  if (token.text.length > 1) return true
  if (next === undefined || next.sentence !== stop.sentence) return false
  if (before && /^(?:on|to|via|at)$/.test(before.text)) return false
  if (before && givenName(before.text) !== undefined && (isUpper.test(next.text) || next.text === 'and')) return true
  const word = next.text.toLowerCase()
  return !everydayWords.has(word) && (!commonWords.has(word) || givenName(next.text) !== undefined)
}

/** "the Ellis' house": an apostrophe and a space, then a word in lower case or a name. */
function isPluralPossessive(token: Token, next: Token | undefined, mark: Token): boolean {
  return (
    /^\p{Lu}/u.test(token.text) &&
    (mark.text === "'" || mark.text === '’') &&
    next !== undefined &&
    next.isWord &&
    next.sentence === token.sentence &&
    next.span[0] === mark.span[1] + 1
  )
}

/** The words of a half-open range, as printed, a space between two. */
export function textOf(words: readonly Word[], [first, end]: Span): string {
  let text = words[first]!.text
  for (let i = first + 1; i < end; i++) text += ` ${words[i]!.text}`
  return text
}
