import type { EntityLabel } from '../../schema/graph'
import type { Graph } from '../../schema/open'
import { fold } from '../../schema/search'
import { columns, decoding, type EntityRow } from './rows'

export interface EntityFilter {
  /** Part of a name or alias; case, diacritics and punctuation do not matter. */
  readonly search?: string
  readonly label?: EntityLabel
  readonly named?: boolean
}

/** Where a page starts: behind the entity with these values. */
export interface EntityKey {
  readonly rank: number
  readonly name: string
  readonly id: string
}

export type RankedEntityRow = EntityRow & { readonly rank: number }

/** 0: it is the name, 1: it is an alias, 2: the name starts with it, 3: it stands somewhere in a name or alias. */
const rank = {
  cypher: `CASE WHEN n.search STARTS WITH $whole THEN 0 WHEN n.search CONTAINS $whole THEN 1
                WHEN n.search STARTS WITH $start THEN 2 ELSE 3 END`,
  sql: `CASE instr(n.search, :whole) WHEN 1 THEN 0 WHEN 0 THEN (CASE instr(n.search, :start) WHEN 1 THEN 2 ELSE 3 END)
             ELSE 1 END`,
}

function matching({ search, label, named }: EntityFilter) {
  const folded = fold(search ?? '')
  const searched = search !== undefined
  const conditions = [
    searched && { cypher: 'n.search CONTAINS $search', sql: `found.search GLOB '*' || :search || '*'` },
    label && { cypher: 'n.label = $label', sql: 'n.label = :label' },
    named !== undefined && { cypher: 'n.named = $named', sql: 'n.named = :named' },
  ].filter((each) => typeof each === 'object')
  return {
    rank: searched ? rank : { cypher: '0', sql: '0' },
    cypher: `MATCH (n:Entity) ${where(conditions.map((each) => each.cypher))}`,
    sql: `FROM ${searched ? 'entity_search AS found JOIN entity AS n ON n.row = found.rowid' : 'entity AS n'}
          ${where(conditions.map((each) => each.sql))}`,
    parameters: { search: folded, whole: `\n${folded}\n`, start: `\n${folded}`, label, named },
    /** Letters and digits only are looked for: a search without any finds nothing. */
    hopeless: searched && folded === '',
  }
}

const where = (conditions: readonly string[]) => (conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '')

/** Which entities match? The best match first, then by name; `first` of them, behind `after`. */
export async function entities(
  graph: Graph,
  filter: EntityFilter,
  first: number,
  after?: EntityKey,
): Promise<RankedEntityRow[]> {
  const { rank, cypher, sql, parameters, hopeless } = matching(filter)
  if (hopeless) return []
  return graph.ask(
    {
      cypher: `${cypher} WITH n, ${rank.cypher} AS rank
               WHERE $id IS NULL OR rank > $rank
                  OR (rank = $rank AND (n.name > $name OR (n.name = $name AND n.id > $id)))
               RETURN ${columns('Entity', 'n')}, rank ORDER BY rank, n.name, n.id LIMIT $first`,
      sql: `SELECT * FROM (SELECT ${columns('Entity', 'n')}, ${rank.sql} AS rank ${sql})
            WHERE :id IS NULL OR (rank, name, id) > (:rank, :name, :id)
            ORDER BY rank, name, id LIMIT :first`,
      ...decoding('Entity'),
    },
    { ...parameters, first, rank: after?.rank, name: after?.name, id: after?.id },
  )
}

/** How many entities match? */
export async function countEntities(graph: Graph, filter: EntityFilter): Promise<number> {
  const { cypher, sql, parameters, hopeless } = matching(filter)
  if (hopeless) return 0
  const [row] = await graph.ask<{ count: number }>(
    { cypher: `${cypher} RETURN count(n) AS count`, sql: `SELECT count(*) AS count ${sql}` },
    parameters,
  )
  return row?.count ?? 0
}
