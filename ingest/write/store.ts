import type { KeyLabel, NodeRow, RelationshipRow, RelationshipType } from '../../schema/graph'

/** Rows to put in place of those with the same key, and keys of those to take out. Relationships go with their nodes. */
export interface Changes {
  readonly putNodes: Readonly<Record<KeyLabel, readonly NodeRow[]>>
  readonly dropNodes: Readonly<Record<KeyLabel, readonly string[]>>
  readonly put: Readonly<Record<RelationshipType, readonly RelationshipRow[]>>
  readonly drop: Readonly<Record<RelationshipType, readonly RelationshipRow[]>>
}

/**
 * One open transaction on one engine: the few ways in which writing looks at a graph, and the one in which it changes it.
 * Keys are given once each; rows come in any order.
 */
export interface Store {
  nodes(label: KeyLabel, ids: readonly string[]): Promise<NodeRow[]>
  quotesOf(articles: readonly string[]): Promise<NodeRow[]>
  /** Relationships from any of these nodes, to any of those; an end that is left out may be any node. */
  relationships(type: RelationshipType, ends: Ends): Promise<RelationshipRow[]>
  apply(changes: Changes): Promise<void>
}

export type Ends =
  | { readonly from: readonly string[]; readonly to?: readonly string[] }
  | { readonly from?: readonly string[]; readonly to: readonly string[] }
