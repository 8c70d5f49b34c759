import { type KeyLabel, keyLabelOf, relationships, type RelationshipType } from '../../schema/graph'
import type { Graph } from '../../schema/open'

/** The relationship types that a path may take, the most telling first: it decides between paths of equal length. */
export const pathTypes = [
  'AUTHORED_BY',
  'RESPONDS_TO',
  'MADE',
  'ADDRESSED_TO',
  'EXPRESSED_IN',
  'MADE_AT',
  'ABOUT',
  'HOLDS_ROLE',
  'PARTICIPATED_IN',
  'SHARED_ON',
  'TOOK_PLACE_IN',
] as const satisfies readonly RelationshipType[]
export type PathType = (typeof pathTypes)[number]

export interface NeighbourRow {
  /** One of the ids asked about. */
  readonly near: string
  readonly type: PathType
  /** Whether the relationship points from `near` to `far`. */
  readonly outward: boolean
  readonly far: string
}

const starts = (type: PathType, label: KeyLabel) => (relationships[type].from as readonly KeyLabel[]).includes(label)
const ends = (type: PathType, label: KeyLabel) => (relationships[type].to as readonly KeyLabel[]).includes(label)

const cypherFrom = (label: KeyLabel, types: readonly PathType[]) =>
  `UNWIND $ids AS id MATCH (near:${label} {id: id})-[r:${types.join('|')}]-(far)
   WHERE coalesce(far.said, true)
   RETURN near.id AS near, type(r) AS type, startNode(r) = near AS outward, far.id AS far LIMIT $most`

const sqlFrom = (type: PathType, outward: boolean) => {
  const table = type.toLowerCase()
  const [near, far] = outward ? ['from_id', 'to_id'] : ['to_id', 'from_id']
  return `SELECT r.${near} AS near, '${type}' AS type, ${outward ? 1 : 0} AS outward, r.${far} AS far
          FROM json_each(:ids) AS wanted CROSS JOIN ${table} AS r ON r.${near} = wanted.value
          LEFT JOIN statement AS s ON s.id = r.${far}
          WHERE s.id IS NULL OR s.said = 1`
}

/**
 * To what is each of these joined, by relationships of these types and either way round? Statements that nobody said
 * are left out. At most `most` rows: whoever gets that many knows that there may be more.
 */
export async function neighbours(
  graph: Graph,
  ids: readonly string[],
  types: readonly PathType[],
  most: number,
): Promise<NeighbourRow[]> {
  const found: NeighbourRow[] = []
  for (const label of ['Entity', 'Statement'] as const) {
    const some = ids.filter((id) => keyLabelOf(id) === label)
    const parts = types.flatMap((type) => [
      ...(starts(type, label) ? [sqlFrom(type, true)] : []),
      ...(ends(type, label) ? [sqlFrom(type, false)] : []),
    ])
    if (some.length === 0 || parts.length === 0) continue
    found.push(
      ...(await graph.ask<NeighbourRow>(
        { cypher: cypherFrom(label, types), sql: `${parts.join(' UNION ALL ')} LIMIT :most`, booleans: ['outward'] },
        { ids: some, most: most - found.length },
      )),
    )
  }
  return found
}
