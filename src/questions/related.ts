import type { KeyLabel, RelationshipType } from '../../schema/graph'
import type { Graph } from '../../schema/open'
import { columns, decoding, relationColumns, type RowOf } from './rows'

/** One way to walk from many nodes at once: from label `near` along a relationship type to label `far`. */
export interface Link<Far extends KeyLabel = KeyLabel> {
  readonly near: KeyLabel
  readonly type: RelationshipType
  readonly direction: 'out' | 'in'
  readonly far: Far
}

const link = <Far extends KeyLabel>(
  near: KeyLabel,
  direction: 'out' | 'in',
  type: RelationshipType,
  far: Far,
): Link<Far> => ({ near, type, direction, far })

/** What the graph can be asked about many nodes in one go, by the name of the answer. */
export const links = {
  speakersOfStatement: link('Statement', 'in', 'MADE', 'Entity'),
  subjectsOfStatement: link('Statement', 'out', 'ABOUT', 'Entity'),
  addresseesOfStatement: link('Statement', 'out', 'ADDRESSED_TO', 'Entity'),
  eventsOfStatement: link('Statement', 'out', 'MADE_AT', 'Entity'),
  worksOfStatement: link('Statement', 'out', 'EXPRESSED_IN', 'Entity'),
  statementsAnsweredByStatement: link('Statement', 'out', 'RESPONDS_TO', 'Statement'),
  entitiesAnsweredByStatement: link('Statement', 'out', 'RESPONDS_TO', 'Entity'),
  quotesOfStatement: link('Statement', 'in', 'REPORTS', 'Quote'),
  statementOfQuote: link('Quote', 'out', 'REPORTS', 'Statement'),
  sourcesOfQuote: link('Quote', 'out', 'REPORTED_VIA', 'Entity'),
  publisherOfArticle: link('Article', 'out', 'PUBLISHED_BY', 'Entity'),
  authorsOfArticle: link('Article', 'out', 'WRITTEN_BY', 'Entity'),
  mentionedInArticle: link('Article', 'out', 'MENTIONS', 'Entity'),
  quotesOfArticle: link('Article', 'in', 'APPEARS_IN', 'Quote'),
  rolesOfPerson: link('Entity', 'out', 'HOLDS_ROLE', 'Entity'),
  roleHoldersOfEntity: link('Entity', 'in', 'HOLDS_ROLE', 'Entity'),
  authorsOfWork: link('Entity', 'out', 'AUTHORED_BY', 'Entity'),
  worksOfAgent: link('Entity', 'in', 'AUTHORED_BY', 'Entity'),
  addresseesOfWork: link('Entity', 'out', 'ADDRESSED_TO', 'Entity'),
  platformsOfWork: link('Entity', 'out', 'SHARED_ON', 'Entity'),
  placesOfEvent: link('Entity', 'out', 'TOOK_PLACE_IN', 'Entity'),
  eventsInPlace: link('Entity', 'in', 'TOOK_PLACE_IN', 'Entity'),
  participantsOfEvent: link('Entity', 'in', 'PARTICIPATED_IN', 'Entity'),
  eventsOfParticipant: link('Entity', 'out', 'PARTICIPATED_IN', 'Entity'),
} as const

/** `anchor` is the id that was asked about; with it come the relationship's own properties and the node's. */
export type RelatedRow<Far extends KeyLabel = KeyLabel> = RowOf[Far] & {
  readonly anchor: string
  readonly [property: string]: unknown
}

type Compare = (one: never, other: never) => number

const by = <Row>(...keys: ((row: Row) => string | number)[]) => {
  return (one: Row, other: Row): number => {
    for (const key of keys) {
      if (key(one) < key(other)) return -1
      if (key(one) > key(other)) return 1
    }
    return 0
  }
}

/** One order for both engines; of several speakers those come first whom no quote calls a joint one. */
const order: Record<KeyLabel, Compare> = {
  Entity: by<RelatedRow<'Entity'>>(
    (row) => (row.joint ? 1 : 0),
    (row) => row.name,
    (row) => row.id,
    (row) => String(row.title),
  ),
  Statement: by<RelatedRow<'Statement'>>(
    (row) => row.saidAt ?? '',
    (row) => row.id,
  ),
  Quote: by<RelatedRow<'Quote'>>(
    (row) => row.article,
    (row) => row.position,
    (row) => row.id,
  ),
  Article: by<RelatedRow<'Article'>>((row) => row.id),
}

/**
 * To which nodes does each of these link? All anchors in one round trip; a list each, in the order of `ids`,
 * empty where there is nothing. Quotes come by article and place, statements by date, entities by name.
 */
export async function related<Far extends KeyLabel>(
  graph: Graph,
  { near, type, direction, far }: Link<Far>,
  ids: readonly string[],
): Promise<RelatedRow<Far>[][]> {
  const [start, end] = direction === 'out' ? ['from_id', 'to_id'] : ['to_id', 'from_id']
  const [left, right] = direction === 'out' ? ['-', '->'] : ['<-', '-']
  const rows = await graph.ask<RelatedRow<Far>>(
    {
      cypher: `UNWIND $ids AS anchor
               MATCH (near:${near} {id: anchor})${left}[r:${type}]${right}(n:${far})
               RETURN anchor, ${relationColumns(type, 'r')}${columns(far, 'n')}`,
      sql: `SELECT r.${start} AS anchor, ${relationColumns(type, 'r')}${columns(far, 'n')}
            FROM json_each(:ids) AS wanted
            CROSS JOIN ${type.toLowerCase()} AS r ON r.${start} = wanted.value
            CROSS JOIN ${far.toLowerCase()} AS n ON n.id = r.${end}`,
      ...decoding(far, type),
    },
    { ids: [...new Set(ids)] },
  )
  rows.sort(order[far] as (one: RelatedRow<Far>, other: RelatedRow<Far>) => number)
  const byAnchor = new Map<string, RelatedRow<Far>[]>(ids.map((id) => [id, []]))
  for (const row of rows) byAnchor.get(row.anchor)?.push(row)
  return ids.map((id) => byAnchor.get(id) ?? [])
}
