/**
 * An article as a file states it: the input of every reader.
 * `text` is the file's own text exactly as decoded; nothing in it is trimmed or changed, so offsets are truth.
 */

/** Half-open `[start, end)` in UTF-16 code units into `Article.text`. */
export type Span = readonly [start: number, end: number]

export interface Article {
  /** sha256 of the address where the file states one, else of the text: the article's key in the graph. */
  readonly id: string
  /** Base name of the file it came from. */
  readonly file: string
  readonly text: string
  /** sha256 of the text, hex: tells whether an article known by its id has changed. */
  readonly sha256: string
  readonly url: string | null
  /** Where the headline is printed; its words are `text.slice(...)`. */
  readonly headline: Span | null
  /** The spans of `text` that are prose to read, in order; what lies outside (metadata lines, tag lists) is not read. */
  readonly body: readonly Span[]
  /** Name of the outlet, as stated. */
  readonly publisher: string | null
  readonly authors: readonly string[]
  /** ISO 8601 date or date-time, as precise as the file states it. */
  readonly publishedAt: string | null
  /** BCP 47. */
  readonly language: string
}

/**
 * Why a file is no article. Decide on the code; the message says how to mend it.
 * READER_FAILED is a fault of ours: the article is skipped, the others are read.
 */
export type Unreadable = {
  readonly code: 'EMPTY' | 'NOT_TEXT' | 'TOO_LONG' | 'NO_PERMISSION' | 'NOT_FOUND' | 'UNKNOWN_FORMAT' | 'READER_FAILED'
  readonly message: string
}

export type ReadFile =
  | { readonly ok: true; readonly file: string; readonly article: Article }
  | { readonly ok: false; readonly file: string; readonly why: Unreadable }
