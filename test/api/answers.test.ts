import { ids } from '../questions/newsroom'
import { type NewsroomApi, newsroomApi } from './ask'

let api: NewsroomApi
beforeAll(async () => {
  api = await newsroomApi()
}, 60_000)
afterAll(() => api.close())

const data = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await api.ask(query, variables)
  expect(errors).toBeUndefined()
  return data
}

it('node: each kind of thing by its id, null for what is not there', async () => {
  const query = `query ($id: ID!) { node(id: $id) { __typename id
    ... on Entity { name } ... on Statement { text } ... on Quote { position } ... on Article { headline } } }`
  const node = async (id: string) => (await data(query, { id })).node
  expect(await node(ids.ana)).toEqual({ __typename: 'Person', id: ids.ana, name: 'Ana Ruiz' })
  expect(await node(ids.aurora)).toMatchObject({ __typename: 'Organization' })
  expect(await node(ids.porto)).toMatchObject({ __typename: 'Place' })
  expect(await node(ids.talk)).toMatchObject({ __typename: 'Event' })
  expect(await node(ids.letter)).toMatchObject({ __typename: 'Work' })
  expect(await node(ids.won)).toEqual({ __typename: 'Statement', id: ids.won, text: 'We won.' })
  expect(await node('quote:ledger 1')).toEqual({ __typename: 'Quote', id: 'quote:ledger 1', position: 1 })
  expect(await node(ids.postArticle)).toMatchObject({ __typename: 'Article', headline: 'Ferry row' })
  expect(await node('person:nobody')).toBeNull()
  expect(await node('nonsense')).toBeNull()
})

it('entity: by name, with everything around it', async () => {
  const { entity } = await data(`{ entity(name: "beck") {
    __typename id name named aliases
    statements { totalCount nodes { text } }
    statementsAbout { totalCount }
    statementsTo { totalCount nodes { id } }
    articles(first: 1) { totalCount nodes { headline } pageInfo { hasNextPage } }
    ... on Person { titles roles { title organization { name } holder { name } } works { name } events { name } }
  } }`)
  expect(entity).toEqual({
    __typename: 'Person',
    id: ids.tom,
    name: 'Tom Beck',
    named: true,
    aliases: ['Beck'],
    statements: { totalCount: 1, nodes: [{ text: 'We never promised that.' }] },
    statementsAbout: { totalCount: 0 },
    statementsTo: { totalCount: 0, nodes: [] },
    articles: { totalCount: 2, nodes: [{ headline: 'Aurora denies promise' }], pageInfo: { hasNextPage: true } },
    titles: ['spokesman'],
    roles: [
      { title: 'captain', organization: { name: 'Aurora Lines' }, holder: { name: 'Tom Beck' } },
      { title: 'spokesman', organization: { name: 'Aurora Lines' }, holder: { name: 'Tom Beck' } },
    ],
    works: [],
    events: [],
  })
  expect((await data('{ entity(name: "nobody") { id } }')).entity).toBeNull()
  expect((await data('{ entity(name: "Aurora", type: PLACE) { id } }')).entity).toBeNull()
})

it('organizations, places, events and works have fields of their own', async () => {
  const answer = await data(`{
    lines: entity(name: "Aurora Lines") { ... on Organization { people { title holder { name } } works { id } } }
    post: entity(name: "Harbour Post") { ... on Organization { published { totalCount nodes { headline } } } }
    porto: entity(name: "Porto Vela") { ... on Place { people { title } events { name } } }
    talk: entity(name: "Interview with Ana Ruiz") { ... on Event {
      kind date precision places { name } participants { name } statementsMade { nodes { id } } responses { totalCount }
    } }
    letter: entity(name: "Ruiz's letter to Aurora Lines") { ... on Work {
      kind date precision authors { name } addressees { name } sharedOn { name }
      statementsExpressed { nodes { id } } responses { totalCount nodes { id } }
    } }
  }`)
  expect(answer).toEqual({
    lines: {
      people: [
        { title: 'captain', holder: { name: 'Tom Beck' } },
        { title: 'spokesman', holder: { name: 'Tom Beck' } },
      ],
      works: [],
    },
    post: { published: { totalCount: 1, nodes: [{ headline: 'Ferry row' }] } },
    porto: { people: [], events: [{ name: 'Interview with Ana Ruiz' }] },
    talk: {
      kind: 'interview',
      date: '2031-05-02',
      precision: 'DAY',
      places: [{ name: 'Porto Vela' }],
      participants: [{ name: 'Ana Ruiz' }],
      statementsMade: { nodes: [{ id: ids.won }, { id: ids.question }] },
      responses: { totalCount: 0 },
    },
    letter: {
      kind: 'letter',
      date: '2031-05-01',
      precision: 'DAY',
      authors: [{ name: 'Ana Ruiz' }],
      addressees: [{ name: 'Aurora Lines' }],
      sharedOn: [{ name: 'Harbour Post' }],
      statementsExpressed: { nodes: [{ id: ids.demand }] },
      responses: { totalCount: 1, nodes: [{ id: ids.answer }] },
    },
  })
})

it('entities: searched, chosen by type, unnamed ones only when asked for', async () => {
  const names = async (args: string) =>
    (await data(`{ entities(${args}) { totalCount nodes { name } } }`)).entities as {
      totalCount: number
      nodes: object[]
    }
  expect(await names('search: "RUIZ", type: PERSON')).toEqual({
    totalCount: 2,
    nodes: [{ name: 'Ana Ruiz' }, { name: 'Carla Ruiz' }],
  })
  expect((await names('type: PERSON')).totalCount).toBe(4)
  expect((await names('type: PERSON, named: null')).totalCount).toBe(5)
  expect(await names('named: false')).toEqual({ totalCount: 1, nodes: [{ name: 'an expert' }] })
})

it('statements: who said what about whom, where it was printed and in which words', async () => {
  const { statements } =
    await data(`{ statements(filter: { speaker: "Beck", about: "${ids.letter}" }) { totalCount nodes {
    text attitude form said medium saidAt saidAtPrecision confidence
    speakers { name }
    about { entity { name } how stance quotes { id } }
    addressees { name } madeAt { name } expressedIn { name }
    respondsTo { id ... on Work { kind } ... on Statement { text } }
    responses { totalCount nodes { speakers { name } } }
    quotes {
      id text form attitude because confidence heading hypothetical amplified
      contents { start end text } cue { text } source { text }
      article { headline publisher { name } authors { name } }
      via { name } statement { id } continues { id } within { id }
    }
  } } }`)
  expect(statements).toEqual({
    totalCount: 1,
    nodes: [
      {
        text: 'We never promised that.',
        attitude: 'SAYS',
        form: 'DIRECT',
        said: true,
        medium: 'statement',
        saidAt: '2031-05-03',
        saidAtPrecision: null,
        confidence: 0.95,
        speakers: [{ name: 'Tom Beck' }],
        about: [
          {
            entity: { name: 'Ruiz’s letter to Aurora Lines' },
            how: 'EXPLICIT',
            stance: null,
            quotes: [{ id: 'quote:post 0' }],
          },
        ],
        addressees: [],
        madeAt: [],
        expressedIn: [],
        respondsTo: [
          { id: ids.letter, kind: 'letter' },
          { id: ids.reply, text: 'Aurora Lines should read its own letters.' },
        ],
        responses: { totalCount: 1, nodes: [{ speakers: [{ name: 'José Núñez' }] }] },
        quotes: [
          {
            id: 'quote:ledger 0',
            text: 'the company never promised “that”',
            form: 'MIXED',
            attitude: 'SAYS',
            because: ['cue'],
            confidence: 0.7,
            heading: false,
            hypothetical: null,
            amplified: null,
            contents: [{ start: 36, end: 69, text: 'the company never promised “that”' }],
            cue: { text: 'said' },
            source: { text: 'Mr. Beck' },
            article: { headline: 'Aurora denies promise', publisher: { name: 'Morning Ledger' }, authors: [] },
            via: [{ name: 'Harbour Post' }],
            statement: { id: ids.answer },
            continues: null,
            within: null,
          },
          {
            id: 'quote:post 0',
            text: 'We never promised that,',
            form: 'DIRECT',
            attitude: 'SAYS',
            because: ['marks', 'cue'],
            confidence: 0.9,
            heading: false,
            hypothetical: null,
            amplified: null,
            contents: [{ start: 11, end: 34, text: 'We never promised that,' }],
            cue: { text: 'said' },
            source: { text: 'Tom Beck' },
            article: { headline: 'Ferry row', publisher: { name: 'Harbour Post' }, authors: [{ name: 'Carla Ruiz' }] },
            via: [],
            statement: { id: ids.answer },
            continues: null,
            within: null,
          },
        ],
      },
    ],
  })
})

it('statements: every condition reaches the question', async () => {
  const found = async (filter: string) => {
    const { statements } = await data(`{ statements(filter: { ${filter} }) { totalCount nodes { id } } }`)
    expect(statements.totalCount).toBe(statements.nodes.length)
    return statements.nodes.map((each: { id: string }) => each.id)
  }
  expect(await found('')).toEqual([ids.reply, ids.answer, ids.joint, ids.won, ids.demand, ids.question])
  expect(await found('speaker: null')).toHaveLength(6)
  expect(await found('speaker: "an expert"')).toEqual([ids.joint])
  expect(await found('about: "aurora lines", stance: AGAINST')).toEqual([ids.reply, ids.demand])
  expect(await found('about: "aurora lines", includeUnsaid: true')).toContain(ids.thought)
  expect(await found('addressee: "Aurora", medium: "letter"')).toEqual([ids.demand])
  expect(await found('event: "interview with ana ruiz"')).toEqual([ids.won, ids.question])
  expect(await found(`work: "${ids.letter}"`)).toEqual([ids.demand])
  expect(await found(`respondsTo: "${ids.answer}"`)).toEqual([ids.reply])
  expect(await found(`article: "${ids.ledgerArticle}"`)).toEqual([ids.answer, ids.joint])
  expect(await found('publisher: "Harbour Post"')).toEqual([ids.answer])
  expect(await found('search: "tired"')).toEqual([ids.joint])
  expect(await found('since: "2031-05-03", until: "2031-05-03"')).toEqual([ids.reply, ids.answer])
})

it('responses: direct, or with the answers to the answers', async () => {
  const { direct, all } = await data(`{
    direct: responses(to: "${ids.letter}") { totalCount edges { depth node { id } } }
    all: responses(to: "${ids.letter}", transitive: true) { totalCount edges { depth node { id } } }
  }`)
  expect(direct).toEqual({ totalCount: 1, edges: [{ depth: 1, node: { id: ids.answer } }] })
  expect(all.totalCount).toBe(3)
  expect(all.edges).toEqual([
    { depth: 1, node: { id: ids.answer } },
    { depth: 1, node: { id: ids.question } },
    { depth: 2, node: { id: ids.reply } },
  ])
})

it('paths: nodes, steps and a line to read', async () => {
  const { paths } = await data(`{ paths(from: "Ana Ruiz", to: "Tom Beck", through: [AUTHORED_BY, RESPONDS_TO, MADE]) {
    length line nodes { id } steps { type outward from { id } to { id ... on Entity { name } ... on Statement { text } } }
  } }`)
  expect(paths).toEqual([
    {
      length: 3,
      line: 'Ana Ruiz <-AUTHORED_BY- Ruiz’s letter to Aurora Lines <-RESPONDS_TO- “We never promised that.” <-MADE- Tom Beck',
      nodes: [{ id: ids.ana }, { id: ids.letter }, { id: ids.answer }, { id: ids.tom }],
      steps: [
        {
          type: 'AUTHORED_BY',
          outward: false,
          from: { id: ids.ana },
          to: { id: ids.letter, name: 'Ruiz’s letter to Aurora Lines' },
        },
        {
          type: 'RESPONDS_TO',
          outward: false,
          from: { id: ids.letter },
          to: { id: ids.answer, text: 'We never promised that.' },
        },
        { type: 'MADE', outward: false, from: { id: ids.answer }, to: { id: ids.tom, name: 'Tom Beck' } },
      ],
    },
  ])
  const none = await data(
    '{ paths(from: "Ana Ruiz", to: "Morning Ledger") { length } same: paths(from: "Beck", to: "Tom Beck") { length } }',
  )
  expect(none).toEqual({ paths: [], same: [{ length: 0 }] })
  // named together by one statement: told only where nothing else joins them
  const line = async (from: string, to: string) =>
    (await data(`{ paths(from: "${from}", to: "${to}") { line } }`)).paths[0]?.line
  expect(await line('José Núñez', 'Aurora Lines')).toBe(
    'José Núñez -MADE-> “Aurora Lines should read its own letters.” -ABOUT-> Aurora Lines',
  )
  expect(await line('Porto Vela', 'Aurora Lines')).toBe(
    'Porto Vela <-ABOUT- “We won.” <-MADE- Ana Ruiz <-AUTHORED_BY- Ruiz’s letter to Aurora Lines -ADDRESSED_TO-> Aurora Lines',
  )
  const seats = await data('{ paths(from: "José Núñez", to: "Ministry of Transport", through: [HOLDS_ROLE]) { line } }')
  expect(seats.paths).toEqual([{ line: 'José Núñez -HOLDS_ROLE-> Ministry of Transport' }])
})

it('articles: with text, mentions and quotes', async () => {
  const { articles } =
    await data(`{ articles(filter: { publisher: "Harbour Post", author: "${ids.otherRuiz}", mentioning: "Beck", since: "2031-05-04", until: "2031-05-04" }) {
    totalCount nodes { file url language sha256 reader publishedAt text
      mentions { entity { name } kind span { text } } quotes { text } } } }`)
  expect(articles).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        file: 'post.txt',
        url: 'https://post.example/ferry',
        mentions: [
          { entity: { name: 'Tom Beck' }, kind: 'NAME', span: { text: 'Tom Beck' } },
          { entity: { name: 'Aurora Lines' }, kind: 'NAME', span: { text: 'Aurora Lines' } },
        ],
        quotes: [{ text: 'We never promised that,' }],
      },
    ],
  })
  expect(articles.nodes[0].text).toContain('Tom Beck, of Aurora Lines')
})

it('stats', async () => {
  const { stats } = await data(
    '{ stats { articles quotes statements responses people organizations places events works } }',
  )
  expect(stats).toEqual({
    articles: 2,
    quotes: 3,
    statements: 7,
    responses: 5,
    people: 5,
    organizations: 5,
    places: 1,
    events: 1,
    works: 1,
  })
})

describe('pages', () => {
  const page = async (field: string, args: string) => {
    const answer = await data(`{ ${field}(${args}) {
      totalCount edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }`)
    return answer[field]
  }

  it.each([
    ['statements', '', 6],
    ['entities', ', search: "ruiz"', 4],
    ['articles', '', 2],
    ['responses', `, to: "${ids.letter}", transitive: true`, 3],
  ])('%s: one by one to the end', async (field, rest, count) => {
    const whole = await page(field, `first: 100${rest}`)
    expect(whole.totalCount).toBe(count)
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    expect(whole.edges.map((edge: { node: object }) => edge.node)).toEqual(whole.nodes)
    const ids: string[] = []
    for (let after = ''; ;) {
      const one = await page(field, `first: 1${after}${rest}`)
      expect(one.pageInfo.hasPreviousPage).toBe(after !== '')
      expect(one.totalCount).toBe(count)
      expect(one.pageInfo.startCursor).toBe(one.edges[0].cursor)
      ids.push(one.nodes[0].id)
      if (!one.pageInfo.hasNextPage) break
      after = `, after: "${one.pageInfo.endCursor}"`
    }
    expect(ids).toEqual(whole.nodes.map((node: { id: string }) => node.id))
  })

  it('inside other answers', async () => {
    const { entity } = await data(
      '{ entity(name: "Ana Ruiz") { statements(first: 1) { nodes { id } pageInfo { endCursor } } } }',
    )
    const after = entity.statements.pageInfo.endCursor
    const next = await data(
      `{ entity(name: "Ana Ruiz") { statements(first: 2, after: "${after}") { totalCount nodes { id } } } }`,
    )
    expect(next.entity.statements).toEqual({ totalCount: 4, nodes: [{ id: ids.won }, { id: ids.demand }] })
  })

  it('an empty one where none is wanted', async () => {
    expect(await page('statements', 'first: 0')).toEqual({
      totalCount: 6,
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })
})
