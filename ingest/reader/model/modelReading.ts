/** What the learned quote finder says of one article. */
import type { Span } from '../../../schema/article'
import type { EntityType, Stance } from '../../../schema/reading'

/** Spans are half-open UTF-16 into the text read; those of sources and contents begin and end with a word. */
export interface ModelQuote {
  readonly cue: Span
  readonly source?: Span
  /** In text order, at least one. */
  readonly contents: readonly Span[]
  /** Calibrated: of quotes with 0.8 about four in five are right (`card.json`, reliability). */
  readonly probability: number
}

export interface ModelName {
  readonly span: Span
  readonly type: EntityType
  readonly probability: number
}

export interface ModelStance {
  readonly stance: Stance
  readonly probability: number
}

export interface ModelReading {
  /** In text order; also the improbable ones, down to the model's `least`. Take those with at least the model's `threshold`. */
  readonly quotes: readonly ModelQuote[]
  readonly names: readonly ModelName[]
  /** What `contents` say of what is named at `target`; undefined where there is no word in either. The target may lie inside or outside. */
  stance(contents: readonly Span[], target: Span): Promise<ModelStance | undefined>
}
