import { keyLabels, nodes, type Relationship, relationships } from '../../schema/graph'
import { packageFile } from '../../schema/packageFile'
import { cypherStatements } from '../../schema/neo4j/migrate'
import { type Engines, engines } from './engines'

const sqlTypes = {
  string: 'TEXT',
  strings: 'TEXT',
  integers: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  float: 'REAL',
} as const

function columnsOf(properties: Readonly<Record<string, keyof typeof sqlTypes>>): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([name, type]) => [name, sqlTypes[type]]))
}

describe('graph.sql, graph.cypher and the table of graph.ts say the same', () => {
  let both: Engines
  beforeAll(async () => {
    both = await engines()
  })
  afterAll(() => both.close())

  test.each(keyLabels)('the table of %s', (label) => {
    const { row, id, ...columns } = embeddedColumns(both, label.toLowerCase())
    expect({ row, id }).toEqual({ row: 'INTEGER', id: 'TEXT' })
    expect(columns).toEqual(columnsOf(nodes[label]))
  })

  test.each(Object.entries(relationships) as [string, Relationship][])('the table of %s', (type, { properties }) => {
    const { from_id, to_id, ...columns } = embeddedColumns(both, type.toLowerCase())
    expect({ from_id, to_id }).toEqual({ from_id: 'TEXT', to_id: 'TEXT' })
    expect(columns).toEqual(columnsOf(properties))
  })

  test.each(Object.entries(relationships) as [string, Relationship][])(
    'the ends and keys of %s',
    (type, { from, to, key = [] }) => {
      const table = type.toLowerCase()
      const keys = embedded(both)
        .prepare(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0 ORDER BY pk`)
        .all()
      expect((keys as { name: string }[]).map(({ name }) => name)).toEqual(['from_id', 'to_id', ...key])
      const ends = embedded(both)
        .prepare(`SELECT "from" AS end, "table" AS label FROM pragma_foreign_key_list('${table}')`)
        .all()
      const labels = Object.fromEntries(
        (ends as { end: string; label: string }[]).map(({ end, label }) => [end, label]),
      )
      // an end in two tables has a trigger in place of a foreign key
      const only = (end: readonly string[]) => (end.length === 1 ? end[0]!.toLowerCase() : undefined)
      expect([labels.from_id, labels.to_id]).toEqual([only(from), only(to)])
    },
  )

  test('no table that the graph does not have', () => {
    const tables = embedded(both)
      .prepare(
        `SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'`,
      )
      .all() as { name: string }[]
    expect(tables.map(({ name }) => name).sort()).toEqual(
      [...keyLabels, ...Object.keys(relationships)].map((name) => name.toLowerCase()).sort(),
    )
  })

  test('every label and property of graph.cypher is of the table, and every key label has its constraint', () => {
    const statements = cypherStatements(packageFile('schema/neo4j/graph.cypher'))
    const found = statements.map((statement) => {
      const [, label, property] = /FOR \(n:(\w+)\) (?:REQUIRE|ON) \(?n\.(\w+)/u.exec(statement)!
      return { label: label!, property: property!, isKey: statement.includes('IS UNIQUE') }
    })
    for (const { label, property, isKey } of found) {
      if (label === 'OnRecord') continue
      expect(keyLabels).toContain(label)
      expect(isKey ? 'id' : Object.keys(nodes[label as (typeof keyLabels)[number]])).toContain(property)
    }
    const keys = found.filter(({ isKey }) => isKey).map(({ label }) => label)
    expect(keys).toEqual([...keyLabels, 'OnRecord'])
  })

  test('what is looked up by SQL index is looked up by Neo4j index, and the other way round', async () => {
    const indexes = embedded(both)
      .prepare(`SELECT name FROM sqlite_master WHERE type = 'index' AND name NOT LIKE '%_to' AND sql IS NOT NULL`)
      .all() as { name: string }[]
    const cypher = cypherStatements(packageFile('schema/neo4j/graph.cypher')).join('\n')
    const named = [...cypher.matchAll(/INDEX (\w+) IF/gu)].map(([, name]) => name)
    const searches = ['entity_search', 'statement_search']
    // Neo4j looks entities up by their labels
    const sql = indexes.map(({ name }) => name).filter((name) => name !== 'entity_label')
    expect([...sql, ...searches].sort()).toEqual([...named].sort())
    const stored = await both.ask((graph) =>
      graph.ask<{ version: number }>({
        cypher: 'MATCH (s:OnRecord) RETURN s.version AS version',
        sql: 'SELECT user_version AS version FROM pragma_user_version',
      }),
    )
    expect(stored).toEqual([{ version: 1 }])
  })
})

function embedded(both: Engines) {
  const [graph] = both.graphs
  if (graph?.engine !== 'embedded') throw new Error('the first engine is the embedded one')
  return graph.database
}

function embeddedColumns(both: Engines, table: string): Record<string, string> {
  const columns = embedded(both).prepare(`SELECT name, type FROM pragma_table_info('${table}')`).all()
  return Object.fromEntries((columns as { name: string; type: string }[]).map(({ name, type }) => [name, type]))
}
