import type { EntityLabel } from '../../schema/graph'
import type { Graph } from '../../schema/open'
import { fold, wholeName } from '../../schema/search'
import { columns, decoding, type EntityRow } from './rows'

/**
 * Who or what is called this? Case, diacritics and punctuation do not matter, and an alias will do; undefined where
 * nobody is. Of several, one called so by name goes before one by alias, named before unnamed, and then the one with
 * more statements and mentions: "Trump" is the Trump whom most articles mean.
 */
export async function entityByName(graph: Graph, name: string, label?: EntityLabel): Promise<EntityRow | undefined> {
  if (fold(name) === '') return undefined
  const [entity] = await graph.ask<EntityRow>(
    {
      cypher: `MATCH (n:Entity) WHERE n.search CONTAINS $name AND ($label IS NULL OR n.label = $label)
               WITH n, n.search STARTS WITH $name AS byName,
                    COUNT { (n)-[:MADE]->() } + COUNT { (n)<-[:MENTIONS]-() } AS weight
               RETURN ${columns('Entity', 'n')}
               ORDER BY byName DESC, n.named DESC, weight DESC, n.id LIMIT 1`,
      sql: `SELECT ${columns('Entity', 'n')}
            FROM entity_search AS found JOIN entity AS n ON n.row = found.rowid
            WHERE found.search GLOB '*' || :name || '*' AND (:label IS NULL OR n.label = :label)
            ORDER BY instr(n.search, :name) = 1 DESC, n.named DESC,
                     (SELECT count(*) FROM made WHERE from_id = n.id)
                       + (SELECT count(*) FROM mentions WHERE to_id = n.id) DESC,
                     n.id
            LIMIT 1`,
      ...decoding('Entity'),
    },
    { name: wholeName(name), label },
  )
  return entity
}
