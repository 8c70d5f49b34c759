/**
 * What the steps hand on: the article, its text layer, and the reading as far as it has come.
 * A step is a plain function from draft to draft; it adds to what earlier steps found and changes nothing else.
 */
import type { Article, Span } from '../../schema/article'
import type { ModelReading } from './model/modelReading'
import type { Entity, EntityType, Event, Note, Quote, Work } from '../../schema/reading'

/** A word or one punctuation character. */
export interface Token {
  readonly span: Span
  readonly text: string
  readonly isWord: boolean
  /** Index into `paragraphs` and `sentences`. */
  readonly paragraph: number
  readonly sentence: number
}

export interface Paragraph {
  readonly span: Span
  /** prose, the headline, a heading between paragraphs, a caption or a list item. */
  readonly kind: 'prose' | 'headline' | 'heading' | 'caption'
  /** Half-open token range. */
  readonly tokens: Span
}

export interface Sentence {
  readonly span: Span
  readonly paragraph: number
  readonly tokens: Span
}

/** Text between quotation marks. */
export interface Marked {
  /** Inside the marks. */
  readonly inner: Span
  /** With the marks. */
  readonly outer: Span
  /** 1 outermost, 2 inside another … */
  readonly depth: number
  readonly closed: boolean
  /** Opened again in the next paragraph without having been closed: index of the region it goes on in. */
  readonly continuesIn: number | null
}

/** A printed name, before it is known whose it is. */
export interface Name {
  readonly span: Span
  readonly type: EntityType
  /** The title before it ("Sen.", "former President"), if any. */
  readonly title: Span | null
  /** 0 to 1. */
  readonly confidence: number
}

/** What the learned quote finder proposes, before any rule has looked at it. */
export interface Learned extends ModelReading {
  /** Quotes of at least this probability are believed as they stand. */
  readonly threshold: number
}

export interface Draft {
  readonly article: Article
  /** Null where the rules read alone. */
  readonly learned: Learned | null
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly marked: readonly Marked[]
  readonly names: readonly Name[]
  readonly entities: readonly Entity[]
  readonly events: readonly Event[]
  readonly works: readonly Work[]
  readonly quotes: readonly Quote[]
  readonly notes: readonly Note[]
}

/** One idea each; the list in `steps.ts` says why the order is so. Only the learned quote finder is asynchronous. */
export type Step = (draft: Draft) => Draft | Promise<Draft>
