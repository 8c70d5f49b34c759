/**
 * Text between quotation marks: straight, curly, single used as quotes, nested, mismatched, going on over paragraphs without a closing mark.
 * One pass a paragraph with a stack, so linear. Whether a mark opens or closes is told by its shape and by what touches it; apostrophes
 * ("don’t", "voters’", "’90s") are no marks. An opening mark that nothing closes and no next paragraph takes up is noted.
 */
import type { Draft, Marked } from '../draft'
import type { Note } from '../../../schema/reading'
import { clippedWords } from '../english/apostrophes'

type Open = { at: number; width: number; single: boolean; curly: boolean; depth: number; candidate: number }
type Region = { -readonly [K in keyof Marked]: Marked[K] }

const double = new Set('"“”„‟«»＂')
const single = new Set("'‘’‚‛`´")

export function findMarks(draft: Draft): Draft {
  const { text } = draft.article
  const marked: Region[] = []
  const notes: Note[] = []
  let pending: number | null = null
  for (const paragraph of draft.paragraphs) {
    const [start, end] = paragraph.span
    const { regions, closedFirst } = marksOf(text, start, end)
    const base = marked.length
    if (pending !== null) {
      const open = marked[pending]!
      if (closedFirst !== undefined) regions.unshift({ ...region(start, 0, closedFirst, 1), depth: 1 })
      const first = regions[0]
      if (first && first.outer[0] === start && paragraph.kind === 'prose') open.continuesIn = base
      else notes.push(unclosed(open))
    }
    for (const one of regions) marked.push(one)
    pending = null
    for (let i = base; i < marked.length; i++) if (!marked[i]!.closed && marked[i]!.depth === 1) pending = i
    for (let i = base; i < marked.length; i++) if (!marked[i]!.closed && i !== pending) notes.push(unclosed(marked[i]!))
  }
  if (pending !== null) notes.push(unclosed(marked[pending]!))
  return { ...draft, marked, notes: [...draft.notes, ...notes] }
}

function unclosed({ outer }: Marked): Note {
  return {
    code: 'UNCLOSED_MARK',
    message: 'a quotation mark is opened here and never closed',
    span: [outer[0], outer[0] + 1],
  }
}

function region(at: number, width: number, closing: number, closingWidth: number, depth = 1): Region {
  return {
    inner: [at + width, closing],
    outer: [at, closing + closingWidth],
    depth,
    closed: true,
    continuesIn: null,
  }
}

/** Regions of one paragraph in text order; `closedFirst` where a closing mark stands that nothing in it opened. */
function marksOf(text: string, start: number, end: number): { regions: Region[]; closedFirst?: number } {
  const regions: Region[] = []
  const stack: Open[] = []
  let closedFirst: number | undefined
  const close = (open: Open, at: number, width: number): void => {
    regions.push(region(open.at, open.width, at, width, open.depth))
  }
  const leave = (open: Open, upTo: number): void => {
    if (open.single) {
      if (open.candidate >= 0) close(open, open.candidate, 1)
      return
    }
    let last = upTo
    while (last > open.at + open.width && text.charCodeAt(last - 1) <= 32) last--
    regions.push({
      inner: [open.at + open.width, last],
      outer: [open.at, last],
      depth: open.depth,
      closed: false,
      continuesIn: null,
    })
  }
  for (let i = start; i < end; i++) {
    if (isPlain(text.charCodeAt(i))) continue
    const character = text[i]!
    const pair = text.slice(i, i + 2)
    const isPair = pair === '``' || pair === "''"
    const isDouble = isPair || double.has(character)
    if (!isDouble && !single.has(character)) continue
    const width = isPair ? 2 : 1
    const before = i > start ? text[i - 1]! : ' '
    const after = i + width < end ? text[i + width]! : ' '
    if (isDouble) {
      const openDouble = findLast(stack, (open) => !open.single)
      const closing = openDouble >= 0 && doubleCloses(character, before, after, stack[openDouble]!, i)
      if (closing) {
        while (stack.length > openDouble + 1) leave(stack.pop()!, i)
        close(stack.pop()!, i, width)
      } else if (isStrayDouble(character, before, after, openDouble < 0)) {
        if (closedFirst === undefined && !regions.length && !stack.length && opensNothing(before, after))
          closedFirst = i
      } else {
        // a second opening mark before any closing one: the first was never closed, or this one is spoken inside it
        if (openDouble >= 0 && !nests(text, i + width, end)) while (stack.length > openDouble) leave(stack.pop()!, i)
        stack.push({ at: i, width, single: false, curly: character !== '"', depth: stack.length + 1, candidate: -1 })
      }
    } else {
      const top = stack.at(-1)
      if (top?.single && singleCloses(character, before, after)) {
        // “the voters’ rights”: after an s and before a word it may be a possessive; decided by what comes
        if (/[sS]/.test(before) && /\s/.test(after) && /\p{Ll}/u.test(text[i + 2] ?? '')) top.candidate = i
        else {
          stack.pop()
          close(top, i, 1)
        }
      } else if (singleOpens(text, i, before, after)) {
        if (top?.single) leave(stack.pop()!, i)
        stack.push({ at: i, width: 1, single: true, curly: character !== "'", depth: stack.length + 1, candidate: -1 })
      }
    }
  }
  while (stack.length) leave(stack.pop()!, end)
  regions.sort((a, b) => a.outer[0] - b.outer[0])
  return { regions, closedFirst }
}

function findLast(stack: readonly Open[], test: (open: Open) => boolean): number {
  for (let i = stack.length - 1; i >= 0; i--) if (test(stack[i]!)) return i
  return -1
}

/** Letters, digits, blanks and the commonest stops: no mark, told without a look into the sets. */
const isPlain = (code: number): boolean => code < 128 && code !== 34 && code !== 39 && code !== 96

const isSpace = (character: string): boolean => /[\s([{—–―\-/]/.test(character)
const isAfterClosing = (character: string): boolean => /[\s)\]}.,;:!?…—–―\-/]/.test(character)
const opensNothing = (before: string, after: string): boolean => !isSpace(before) && isAfterClosing(after)

/** With a double mark open: a closing shape closes; an opening shape or a straight mark closes unless it clearly opens. */
function doubleCloses(character: string, before: string, after: string, open: Open, at: number): boolean {
  if (at === open.at + open.width) return false
  const clearlyOpens = isSpace(before) && !isAfterClosing(after)
  if (character === '”' || character === '»') return true
  if (character === '“' || character === '„' || character === '«') return opensNothing(before, after)
  return !(clearlyOpens && /\s/.test(before))
}

/** A closing mark with nothing open, or inches: 5'10". */
function isStrayDouble(character: string, before: string, after: string, nothingOpen: boolean): boolean {
  if (!nothingOpen) return false
  if (/\d/.test(before) && character === '"') return true
  return opensNothing(before, after) && before !== ' '
}

/** Whether two closing marks come before the next opening one: then the mark before `from` opens a quote in a quote. */
function nests(text: string, from: number, end: number): boolean {
  let closings = 0
  for (let i = from; i < end; i++) {
    const character = text[i]!
    if (!double.has(character)) continue
    const before = text[i - 1] ?? ' '
    const after = i + 1 < end ? text[i + 1]! : ' '
    if (character === '“' || (character === '"' && /\s/.test(before) && !/\s/.test(after))) return false
    if (++closings === 2) return true
  }
  return false
}

function singleOpens(text: string, at: number, before: string, after: string): boolean {
  if (!(isSpace(before) || double.has(before)) || before === '-' || !/[\p{L}\p{N}“"$#@.[]/u.test(after)) return false
  if (text[at] === '’' && !/[\s"“]/.test(before)) return false
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(at + 1, at + 16))?.[0] ?? ''
  return !clippedWords.has(word.toLowerCase()) && !/^\d\ds$/.test(word)
}

function singleCloses(character: string, before: string, after: string): boolean {
  return character !== '‘' && !/\s/.test(before) && (isAfterClosing(after) || double.has(after))
}
