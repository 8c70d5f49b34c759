/**
 * A small graph that a reader can hold in mind. The union leader Ana Ruiz writes a letter to the ferry company Aurora
 * Lines; its spokesman Tom Beck answers; the minister answers Beck; two outlets print Beck's answer in different words.
 */
import {
  entityLabels,
  keyLabelOf,
  keyLabels,
  nodes,
  type NodeRow,
  relationships,
  type RelationshipRow,
} from '../../schema/graph'
import type { KeyLabel, PropertyType, RelationshipType } from '../../schema/graph'
import { bind as toSql } from '../../schema/embedded/connect'
import { bind as toCypher } from '../../schema/neo4j/connect'
import type { Graph, Parameters } from '../../schema/open'
import { toSearch } from '../../schema/search'

export const ids = {
  ana: 'person:ana ruiz',
  tom: 'person:tom beck',
  minister: 'person:jose nunez',
  otherRuiz: 'person:carla ruiz',
  expert: 'person:unnamed ledger an expert',
  aurora: 'organization:aurora lines',
  union: 'organization:seafarers union',
  ministry: 'organization:ministry of transport',
  harbourPost: 'organization:harbour post',
  ledger: 'organization:morning ledger',
  porto: 'place:porto vela',
  talk: 'event:interview ana ruiz 2031-05-02',
  letter: 'work:letter ana ruiz aurora lines',
  won: 'statement:won',
  demand: 'statement:demand',
  answer: 'statement:answer',
  reply: 'statement:reply',
  question: 'statement:question',
  thought: 'statement:thought',
  joint: 'statement:joint',
  postArticle: 'article:post',
  ledgerArticle: 'article:ledger',
} as const

const postText = 'Ferry row\n“We never promised that,” Tom Beck, of Aurora Lines, said of the letter.\n'
const ledgerText =
  'Aurora denies promise\nMr. Beck said the company never promised “that”. “Crews are tired,” an expert said.\n'

/** Where these words stand. */
const at = (text: string, words: string): number[] => [text.indexOf(words), text.indexOf(words) + words.length]

const entity = (id: string, label: string, name: string, rest: Omit<NodeRow, 'id'> = {}): NodeRow => {
  const aliases = (rest.aliases as readonly string[] | undefined) ?? []
  return { id, label, name, named: true, ...rest, aliases, search: toSearch([name, ...aliases]) }
}

const statement = (id: string, text: string, rest: Omit<NodeRow, 'id'> = {}): NodeRow => {
  return { id, text, attitude: 'says', form: 'direct', said: true, confidence: 0.9, ...rest, search: toSearch([text]) }
}

const quote = (id: string, article: string, position: number, text: string, rest: Omit<NodeRow, 'id'>): NodeRow => {
  return { id, article, position, text, form: 'direct', attitude: 'says', heading: false, confidence: 0.9, ...rest }
}

export const nodeRows: Readonly<Record<KeyLabel, readonly NodeRow[]>> = {
  Article: [
    {
      id: ids.postArticle,
      file: 'post.txt',
      sha256: 'aa',
      url: 'https://post.example/ferry',
      headline: 'Ferry row',
      text: postText,
      publishedAt: '2031-05-04',
      language: 'en',
      reader: '1',
    },
    {
      id: ids.ledgerArticle,
      file: 'ledger.txt',
      sha256: 'bb',
      headline: 'Aurora denies promise',
      text: ledgerText,
      publishedAt: '2031-05-05T08:00:00Z',
      language: 'en',
      reader: '1',
    },
  ],
  Quote: [
    quote('quote:post 0', ids.postArticle, 0, 'We never promised that,', {
      contents: at(postText, 'We never promised that,'),
      cue: at(postText, 'said'),
      source: at(postText, 'Tom Beck'),
      because: ['marks', 'cue'],
      medium: 'statement',
    }),
    quote('quote:ledger 0', ids.ledgerArticle, 0, 'the company never promised “that”', {
      form: 'mixed',
      contents: at(ledgerText, 'the company never promised “that”'),
      cue: at(ledgerText, 'said'),
      source: at(ledgerText, 'Mr. Beck'),
      because: ['cue'],
      confidence: 0.7,
    }),
    quote('quote:ledger 1', ids.ledgerArticle, 1, 'Crews are tired,', {
      contents: at(ledgerText, 'Crews are tired,'),
      cue: [100, 104],
      source: at(ledgerText, 'an expert'),
      because: ['marks'],
      within: 'quote:ledger 0',
      continues: 'quote:ledger 0',
    }),
  ],
  Statement: [
    statement(ids.won, 'We won.', { medium: 'interview', saidAt: '2031-05-02', saidAtPrecision: 'day' }),
    statement(ids.demand, 'Pay what you promised.', { attitude: 'urges', medium: 'letter', saidAt: '2031-05-01' }),
    statement(ids.answer, 'We never promised that.', { medium: 'statement', saidAt: '2031-05-03', confidence: 0.95 }),
    statement(ids.reply, 'Aurora Lines should read its own letters.', { medium: 'post', saidAt: '2031-05-03T18:00' }),
    statement(ids.question, 'Who is paying for it?', { attitude: 'asks', medium: 'interview' }),
    statement(ids.thought, 'the company would give in', { attitude: 'thinks', form: 'indirect', said: false }),
    statement(ids.joint, 'Crews are tired.', { saidAt: '2031-05-02' }),
  ],
  Entity: [
    entity(ids.ana, 'Person', 'Ana Ruiz', { aliases: ['Ruiz', 'Ms. Ruiz'], roles: ['union leader'] }),
    entity(ids.otherRuiz, 'Person', 'Carla Ruiz', { aliases: ['Ruiz'] }),
    entity(ids.tom, 'Person', 'Tom Beck', { aliases: ['Beck'], roles: ['spokesman'] }),
    entity(ids.minister, 'Person', 'José Núñez', { roles: ['minister'] }),
    entity(ids.expert, 'Person', 'an expert', { named: false, article: ids.ledgerArticle }),
    entity(ids.aurora, 'Organization', 'Aurora Lines', { aliases: ['Aurora', 'A.L.'] }),
    entity(ids.union, 'Organization', 'Seafarers’ Union'),
    entity(ids.ministry, 'Organization', 'Ministry of Transport'),
    entity(ids.harbourPost, 'Organization', 'Harbour Post'),
    entity(ids.ledger, 'Organization', 'Morning Ledger'),
    entity(ids.porto, 'Place', 'Porto Vela'),
    entity(ids.talk, 'Event', 'Interview with Ana Ruiz', { kind: 'interview', date: '2031-05-02', precision: 'day' }),
    entity(ids.letter, 'Work', 'Ruiz’s letter to Aurora Lines', {
      kind: 'letter',
      date: '2031-05-01',
      precision: 'day',
    }),
  ],
}

const between = (from: string, to: string, properties: Record<string, unknown> = {}) =>
  ({ from, to, ...properties }) as RelationshipRow

export const relationshipRows: Partial<Record<RelationshipType, readonly RelationshipRow[]>> = {
  PUBLISHED_BY: [between(ids.postArticle, ids.harbourPost), between(ids.ledgerArticle, ids.ledger)],
  WRITTEN_BY: [between(ids.postArticle, ids.otherRuiz)],
  MENTIONS: [
    between(ids.postArticle, ids.tom, { starts: [36], ends: [44], kinds: ['name'] }),
    between(ids.postArticle, ids.aurora, { starts: [49], ends: [61], kinds: ['name'] }),
    between(ids.ledgerArticle, ids.aurora, { starts: [0, 36], ends: [6, 47], kinds: ['name', 'nominal'] }),
    between(ids.ledgerArticle, ids.tom, { starts: [22], ends: [30], kinds: ['name'] }),
  ],
  APPEARS_IN: [
    between('quote:post 0', ids.postArticle),
    between('quote:ledger 0', ids.ledgerArticle),
    between('quote:ledger 1', ids.ledgerArticle),
  ],
  REPORTS: [
    between('quote:post 0', ids.answer, { match: 1 }),
    between('quote:ledger 0', ids.answer, { match: 0.8 }),
    between('quote:ledger 1', ids.joint, { match: 1 }),
  ],
  REPORTED_VIA: [between('quote:ledger 0', ids.harbourPost)],
  MADE: [
    between(ids.ana, ids.won, { joint: false }),
    between(ids.ana, ids.demand, { joint: false }),
    between(ids.tom, ids.answer, { joint: false, quotes: ['quote:post 0', 'quote:ledger 0'] }),
    between(ids.minister, ids.reply, { joint: false }),
    between(ids.ana, ids.question, { joint: false }),
    between(ids.tom, ids.thought, { joint: false }),
    between(ids.expert, ids.joint, { joint: false, quotes: ['quote:ledger 1'] }),
    between(ids.ana, ids.joint, { joint: true }),
  ],
  ABOUT: [
    between(ids.won, ids.aurora, { how: 'context', stance: 'neutral' }),
    between(ids.won, ids.porto, { how: 'explicit' }),
    between(ids.demand, ids.aurora, { how: 'coreference', stance: 'against' }),
    between(ids.answer, ids.letter, { how: 'explicit', quotes: ['quote:post 0'] }),
    between(ids.reply, ids.aurora, { how: 'explicit', stance: 'against' }),
    between(ids.thought, ids.aurora, { how: 'explicit' }),
  ],
  MADE_AT: [between(ids.won, ids.talk), between(ids.question, ids.talk)],
  EXPRESSED_IN: [between(ids.demand, ids.letter)],
  RESPONDS_TO: [
    between(ids.answer, ids.letter),
    between(ids.reply, ids.answer),
    between(ids.question, ids.demand),
    between(ids.thought, ids.letter),
    // two that answer each other
    between(ids.answer, ids.reply),
  ],
  ADDRESSED_TO: [between(ids.demand, ids.aurora), between(ids.letter, ids.aurora), between(ids.question, ids.aurora)],
  AUTHORED_BY: [between(ids.letter, ids.ana)],
  SHARED_ON: [between(ids.letter, ids.harbourPost)],
  TOOK_PLACE_IN: [between(ids.talk, ids.porto)],
  PARTICIPATED_IN: [between(ids.ana, ids.talk)],
  HOLDS_ROLE: [
    between(ids.tom, ids.aurora, { title: 'spokesman' }),
    between(ids.tom, ids.aurora, { title: 'captain' }),
    between(ids.ana, ids.union, { title: 'leader' }),
    between(ids.minister, ids.ministry, { title: 'minister' }),
  ],
}

/** Writes the newsroom into an empty graph, as schema/graph.ts says. */
export async function fillNewsroom(graph: Graph): Promise<void> {
  const wholeNodes = keyLabels.map((label) => [label, nodeRows[label].map((row) => whole(nodes[label], row))] as const)
  const wholeRelationships = Object.entries(relationshipRows).map(([name, rows]) => {
    const type = name as RelationshipType
    return [type, rows.map((row) => whole(relationships[type].properties, row))] as const
  })
  if (graph.engine === 'embedded') {
    const insert = (
      table: string,
      names: readonly string[],
      columns: readonly string[],
      rows: readonly Parameters[],
    ) => {
      const values = names.map((name) => `:${name}`).join(', ')
      const write = graph.database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values})`)
      for (const row of rows) write.run(toSql(row))
    }
    for (const [label, rows] of wholeNodes) {
      const names = ['id', ...Object.keys(nodes[label])]
      insert(label, names, names, rows)
    }
    for (const [type, rows] of wholeRelationships) {
      const names = Object.keys(relationships[type].properties)
      insert(type, ['from', 'to', ...names], ['from_id', 'to_id', ...names], rows)
    }
    return
  }
  const session = graph.driver.session({ database: graph.database })
  const write = (cypher: string, rows: readonly Parameters[]) =>
    session.run(`UNWIND $rows AS row ${cypher}`, { rows: rows.map(toCypher) })
  for (const [label, rows] of wholeNodes) await write(`CREATE (n:${label}) SET n = row`, rows)
  for (const label of entityLabels) {
    await session.run(`MATCH (n:Entity {label: $label}) SET n:${label}`, { label })
  }
  for (const [type, rows] of wholeRelationships) {
    const ends = (row: Parameters) => `${keyLabelOf(String(row.from))} ${keyLabelOf(String(row.to))}`
    for (const pair of new Set(rows.map(ends))) {
      const [from, to] = pair.split(' ')
      await write(
        `MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to})
         CREATE (a)-[r:${type}]->(b) SET r = row REMOVE r.from, r.to`,
        rows.filter((row) => ends(row) === pair),
      )
    }
  }
  await session.close()
}

/** The row with every property there is, null where it has none. */
const whole = (properties: Readonly<Record<string, PropertyType>>, row: NodeRow | RelationshipRow): Parameters => ({
  ...Object.fromEntries(Object.keys(properties).map((name) => [name, null])),
  ...row,
})
