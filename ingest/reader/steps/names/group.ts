/** Printed names that are one entity. */
import type { Span } from '../../../../schema/article'
import type { EntityType } from '../../../../schema/reading'

export interface Printed {
  readonly text: string
  readonly span: Span
  readonly title: string | null
  readonly titled: boolean
  readonly confidence: number
  /** In a headline or a line in capitals: never the form to show. */
  readonly shouted: boolean
  /** What is printed next, a few characters: "(DHS)", ", Montana". */
  readonly after: string
  /** A state after its town: "Dover, Del.". */
  readonly qualifies: boolean
  /** Whether "the" stands before it. */
  readonly definite: boolean
}

export interface Group {
  readonly type: EntityType
  readonly printed: readonly { readonly name: Printed; readonly because: string }[]
}
