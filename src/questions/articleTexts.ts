import type { Graph } from '../../schema/open'

export interface ArticleText {
  readonly id: string
  readonly text: string
}

/** What do these articles say, in full? The text that the spans of quotes and mentions point into. */
export function articleTexts(graph: Graph, ids: readonly string[]): Promise<ArticleText[]> {
  return graph.ask(
    {
      cypher: 'UNWIND $ids AS wanted MATCH (a:Article {id: wanted}) RETURN a.id AS id, a.text AS text',
      sql: `SELECT a.id AS id, a.text AS text FROM json_each(:ids) AS wanted CROSS JOIN article AS a
            WHERE a.id = wanted.value`,
    },
    { ids },
  )
}
