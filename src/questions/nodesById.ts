import type { KeyLabel } from '../../schema/graph'
import type { Graph } from '../../schema/open'
import { columns, decoding, type RowOf } from './rows'

/** Which nodes of one label have these ids? In no order; an id that nothing has is left out. */
export function nodesById<Label extends KeyLabel>(
  graph: Graph,
  label: Label,
  ids: readonly string[],
): Promise<RowOf[Label][]> {
  return graph.ask(
    {
      cypher: `UNWIND $ids AS wanted MATCH (n:${label} {id: wanted}) RETURN ${columns(label, 'n')}`,
      sql: `SELECT ${columns(label, 'n')} FROM json_each(:ids) AS wanted CROSS JOIN ${label.toLowerCase()} AS n
            WHERE n.id = wanted.value`,
      ...decoding(label),
    },
    { ids },
  )
}
