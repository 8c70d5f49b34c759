/** Words → windows: what is encoded at once. Whole paragraphs, packed to the length the network was trained on; training/text.py does the same. */
import { Position, type Words } from './cutWords'

/** Pieces a window is packed to. Read at twice the length it was trained on, the network loses two points. */
const SIZE = 128
/** A paragraph of more pieces is cut, at a sentence where there is one. */
const MOST = 400
const CLS = 101
const SEP = 102

export interface Window {
  /** Half-open range of words. */
  readonly start: number
  readonly end: number
  /** Paragraphs, or parts of one: half-open ranges of words. */
  readonly units: readonly (readonly [number, number])[]
  /** By piece. */
  readonly ids: Int32Array
  readonly casing: Int32Array
  readonly quotation: Int32Array
  readonly position: Int32Array
  /** By word: its first piece, which stands for it. */
  readonly first: Int32Array
}

export type Unit = readonly [start: number, end: number, pieces: number]

export function toWindows(words: Words, pieces: readonly (readonly number[])[]): Window[] {
  return pack(toUnits(words, pieces)).map((units) => toWindow(units, words, pieces))
}

function toUnits(words: Words, pieces: readonly (readonly number[])[]): Unit[] {
  const units: Unit[] = []
  for (let start = 0; start < words.count;) {
    let end = start
    let size = 0
    const same = (i: number) => i < words.count && words.paragraph[i] === words.paragraph[start]
    while (same(end) && size + pieces[end]!.length <= MOST) size += pieces[end++]!.length
    if (same(end)) {
      let sentence = end
      while (sentence > start + 20 && words.position[sentence] !== Position.sentenceStart) sentence--
      if (sentence > start + 20) end = sentence
      size = 0
      for (let i = start; i < end; i++) size += pieces[i]!.length
    }
    units.push([start, end, size])
    start = end
  }
  return units
}

function pack(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = []
  let room = 0
  for (const unit of units) {
    const need = unit[2] + 1
    if (groups.length > 0 && need <= room) {
      groups.at(-1)!.push(unit)
      room -= need
    } else {
      groups.push([unit])
      room = SIZE - 1 - need
    }
  }
  return groups
}

function toWindow(units: readonly Unit[], words: Words, pieces: readonly (readonly number[])[]): Window {
  const start = units[0]![0]
  const end = units.at(-1)![1]
  const length = units.reduce((sum, unit) => sum + unit[2] + 1, 1)
  const window: Window = {
    start,
    end,
    units: units.map(([from, to]) => [from, to] as const),
    ids: new Int32Array(length),
    casing: new Int32Array(length),
    quotation: new Int32Array(length),
    position: new Int32Array(length),
    first: new Int32Array(end - start),
  }
  let at = 0
  window.ids[at++] = CLS
  for (const [from, to] of units) {
    for (let word = from; word < to; word++) {
      window.first[word - start] = at
      window.position[at] = words.position[word]!
      for (const piece of pieces[word]!) {
        window.ids[at] = piece
        window.casing[at] = words.casing[word]!
        window.quotation[at] = words.quotation[word]!
        at++
      }
    }
    window.ids[at++] = SEP
  }
  return window
}
