/**
 * Words → pieces of the encoder's vocabulary, one word at a time: longest match first, as BERT's uncased tokeniser does. Ours because words are
 * given already and repeat, so that most are one look-up; a test compares it with the published tokeniser's pieces of all of PolNeAR.
 */
export type WordPiece = (word: string) => readonly number[]

/** The network was trained on at most so many pieces a word. */
const MOST_PIECES = 10
/** What is longer is no word to BERT. */
const LONGEST = 100
const UNKNOWN: readonly number[] = [100]
const CACHED = 50_000

export function createWordPiece(vocabulary: readonly string[]): WordPiece {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]))
  const known = new Map<string, readonly number[]>()
  return (word) => {
    let pieces = known.get(word)
    if (pieces === undefined) {
      pieces = cut(word, ids)
      if (known.size >= CACHED) known.clear()
      if (word.length <= LONGEST) known.set(word, pieces)
    }
    return pieces
  }
}

function cut(word: string, ids: ReadonlyMap<string, number>): readonly number[] {
  const pieces: number[] = []
  for (const part of parts(normalise(word))) {
    pieces.push(...longestFirst(part, ids))
    if (pieces.length >= MOST_PIECES) break
  }
  return pieces.length > 0 ? pieces.slice(0, MOST_PIECES) : UNKNOWN
}

function normalise(word: string): string {
  // the fast way for what nearly all words are
  if (/^[!-~]+$/.test(word)) return word.toLowerCase()
  // letter by letter, for which Σ at the end of a word is σ
  const plain = word
    .replace(/[\p{C}\ufffd]/gu, '')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
  return Array.from(plain, (c) => c.toLowerCase()).join('')
}

const CHINESE =
  '\\u4E00-\\u9FFF\\u3400-\\u4DBF\\u{20000}-\\u{2A6DF}\\u{2A700}-\\u{2B73F}\\u{2B740}-\\u{2B81F}\\u{2B820}-\\u{2CEAF}\\uF900-\\uFAFF\\u{2F800}-\\u{2FA1F}'
const ALONE = `[!-/:-@\\[-\`{-~\\p{P}${CHINESE}]`
const PART = new RegExp(`${ALONE}|(?:(?!${ALONE})\\S)+`, 'gu')

/** Punctuation and Chinese characters stand alone. */
function parts(word: string): readonly string[] {
  return /^[a-z0-9]+$/.test(word) ? [word] : (word.match(PART) ?? [])
}

function longestFirst(part: string, ids: ReadonlyMap<string, number>): readonly number[] {
  const characters = [...part]
  if (characters.length > LONGEST) return UNKNOWN
  const pieces: number[] = []
  for (let start = 0; start < characters.length;) {
    let end = characters.length
    let id: number | undefined
    for (; end > start; end--) {
      id = ids.get((start > 0 ? '##' : '') + characters.slice(start, end).join(''))
      if (id !== undefined) break
    }
    if (id === undefined) return UNKNOWN
    pieces.push(id)
    start = end
  }
  return pieces
}
