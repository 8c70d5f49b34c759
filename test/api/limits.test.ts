import { getIntrospectionQuery } from 'graphql'
import { mostAliases } from '../../src/api/limits/aliases'
import { highestCost } from '../../src/api/limits/cost'
import { deepest } from '../../src/api/limits/depth'
import { mostTokens } from '../../src/server'
import { examplesTab } from '../../src/explorer/examples'
import { type NewsroomApi, newsroomApi } from './ask'

let api: NewsroomApi
beforeAll(async () => {
  api = await newsroomApi()
}, 60_000)
afterAll(() => api.close())

const refused = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await api.ask(query, variables)
  expect(data).toBeUndefined()
  return errors?.map((error) => ({ code: error.extensions.code, message: error.message }))
}

/** statements > nodes > responses > nodes > responses … as many fields deep. */
const nested = (fields: number) => {
  let query = 'id'
  for (let depth = fields - 1; depth > 0; depth -= 2) {
    query = `nodes { ${query} }`
    if (depth > 1) query = `responses(first: 1) { ${query} }`
  }
  return `{ statements(first: 1) { ${query.replace(/^responses\(first: 1\) \{ (.*) \}$/, '$1')} } }`
}

const depthOf = (query: string) => {
  let [depth, most] = [0, 0]
  for (const mark of query) {
    if (mark === '{') most = Math.max(most, ++depth)
    if (mark === '}') depth -= 1
  }
  return most
}

describe('depth', () => {
  it(`${deepest} fields are answered, more are refused`, async () => {
    const fine = nested(deepest)
    expect(depthOf(fine)).toBe(deepest)
    expect((await api.ask(fine)).errors).toBeUndefined()
    const deep = nested(deepest + 2)
    expect(await refused(deep)).toEqual([
      {
        code: 'TOO_DEEP',
        message: `the query is ${depthOf(deep)} fields deep; ${deepest} is the most: ask in two steps`,
      },
    ])
  })

  it('counts through fragments', async () => {
    const inner = nested(deepest - 1).slice(1, -1)
    const query = `{ ...a } fragment a on Query { node(id: "x") { ...b } ${inner} } fragment b on Statement { responses { nodes { id } } }`
    expect((await api.ask(query)).errors).toBeUndefined()
    const deep = `{ ...a } fragment a on Query { ...b } fragment b on Query { ${nested(deepest + 2).slice(1, -1)} }`
    expect((await refused(deep))?.[0]?.code).toBe('TOO_DEEP')
  })

  it('survives fragments within themselves', async () => {
    const circle = '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'
    expect((await refused(circle))?.[0]?.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})

it(`aliases: ${mostAliases} are answered, more are refused`, async () => {
  const aliased = (count: number) =>
    `{ ${Array.from({ length: count }, (_, at) => `a${at}: node(id: "person:${at}") { id }`).join(' ')} }`
  expect((await api.ask(aliased(mostAliases))).errors).toBeUndefined()
  expect(await refused(aliased(mostAliases + 1))).toEqual([
    { code: 'TOO_MANY_ALIASES', message: `the query has 31 aliases; ${mostAliases} is the most: send several queries` },
  ])
})

it(`tokens: a document of more than ${mostTokens} is not even parsed`, async () => {
  const words = (count: number) => `{ paths(from: "Beck", to: "Ruiz", through: [${'MADE '.repeat(count)}]) { length } }`
  expect((await api.ask(words(mostTokens - 20))).errors).toBeUndefined()
  const [error] = (await refused(words(mostTokens))) ?? []
  expect(error?.code).toBe('GRAPHQL_PARSE_FAILED')
  expect(error?.message).toContain(String(mostTokens))
})

describe('cost', () => {
  const wide = (first: number) =>
    `{ statements(first: ${first}) { nodes { speakers { statements(first: ${first}) { nodes { text } } } } } }`

  it('is refused where the answer could be too large, before anything is asked', async () => {
    expect((await api.ask(wide(10))).errors).toBeUndefined()
    const [error] = (await refused(wide(100))) ?? []
    expect(error?.code).toBe('TOO_COSTLY')
    expect(error?.message).toMatch(
      new RegExp(`the answer may have \\d{6} fields; ${highestCost} is the most: ask for fewer`),
    )
  })

  it('is counted with variables and their defaults', async () => {
    const query = `query ($first: Int! = 10) { ${wide(0).slice(1, -1).replaceAll('first: 0', 'first: $first')} }`
    expect((await api.ask(query)).errors).toBeUndefined()
    expect((await refused(query, { first: 100 }))?.[0]?.code).toBe('TOO_COSTLY')
  })

  it('cannot be hidden behind fragments that unfold', async () => {
    // each spreads the next three times under other fields: 3 to the power of 7 in a few lines
    const fragments = Array.from({ length: 7 }, (_, at) => {
      const next = at === 6 ? 'id' : `...f${at + 1}`
      const each = (field: string) => `${field}(first: 1) { nodes { ... on Statement { speakers { ${next} } } } }`
      return `fragment f${at} on Entity { ${each('statements')} ${each('statementsAbout')} ${each('statementsTo')} }`
    })
    const [error] = (await refused(`{ entity(name: "x") { ...f0 } } ${fragments.join('\n')}`)) ?? []
    expect(['TOO_COSTLY', 'TOO_DEEP']).toContain(error?.code)
  })

  it('of too many fields to count is too high', async () => {
    const fragments = Array.from({ length: 14 }, (_, at) => {
      const next = at === 13 ? 'id' : `...f${at + 1}`
      return `fragment f${at} on Person { ...g${at} ${next} ${next} } fragment g${at} on Person { ${next} }`
    })
    const [error] = (await refused(`{ entity(name: "x") { ...f0 } } ${fragments.join('\n')}`)) ?? []
    expect(error).toMatchObject({
      code: 'TOO_COSTLY',
      message: expect.stringContaining('more fields than can be counted'),
    })
  })

  it('is not in the way of wrong variables: they are told by name', async () => {
    const query = `query ($first: Int!) { ${wide(0).slice(1, -1).replaceAll('first: 0', 'first: $first')} }`
    const [error] = (await refused(query, { first: 'many' })) ?? []
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('"$first"') })
    const [absent] = (await refused(query)) ?? []
    expect(absent?.code).toBe('BAD_USER_INPUT')
  })

  it('cannot be switched off by an argument that is wrong', async () => {
    const query = `query ($bad: Int = 1) { articles(first: $bad) { totalCount } ${wide(100).slice(1, -1)} }`
    expect((await refused(query, { bad: null }))?.[0]?.code).toBe('BAD_USER_INPUT')
  })
})

it('what tools and the playground ask is within all limits', async () => {
  for (const options of [{}, { inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true }]) {
    const { data, errors } = await api.ask(getIntrospectionQuery(options))
    expect(errors).toBeUndefined()
    expect(data.__schema.types.length).toBeGreaterThan(20)
  }
  const [error] = (await refused(examplesTab)) ?? []
  expect(error?.message).toMatch(/operation name/i) // several operations in one document: well formed, one must be named
})
