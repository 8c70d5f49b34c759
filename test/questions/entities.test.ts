import type { Graph } from '../../schema/open'
import { countEntities, entities, type EntityFilter, type EntityKey } from '../../src/questions/entities'
import { entityByName } from '../../src/questions/entityByName'
import { nodesById } from '../../src/questions/nodesById'
import { type Engines, engines } from '../graph/engines'
import { fillNewsroom, ids } from './newsroom'

let room: Engines
beforeAll(async () => {
  room = await engines()
  for (const graph of room.graphs) await fillNewsroom(graph)
}, 60_000)
afterAll(() => room.close())

describe('who or what is called this', () => {
  const called = (...names: Parameters<typeof entityByName> extends [Graph, ...infer Rest] ? Rest : never) =>
    room.ask((graph) => entityByName(graph, ...names)).then((entity) => entity?.id)

  it.each([
    ['the whole name', 'Tom Beck', ids.tom],
    ['any case', 'tOM bECK', ids.tom],
    ['without diacritics', 'Jose Nunez', ids.minister],
    ['with diacritics', 'José Núñez', ids.minister],
    ['an alias', 'Beck', ids.tom],
    ['punctuation', 'Ms Ruiz', ids.ana],
    ['initials', 'AL', ids.aurora],
    ['another apostrophe', "Seafarers' Union", ids.union],
    ['an event', 'interview with ana ruiz', ids.talk],
    ['an unnamed one', 'an expert', ids.expert],
  ])('%s', async (_what, name, id) => {
    expect(await called(name)).toBe(id)
  })

  it('takes the one with more statements and mentions where several are called so', async () => {
    expect(await called('Ruiz')).toBe(ids.ana)
  })

  it('takes one of the type that was asked for', async () => {
    expect(await called('Aurora', 'Organization')).toBe(ids.aurora)
    expect(await called('Aurora', 'Person')).toBeUndefined()
  })

  it.each(['Bec', 'Tom', 'Tom Beck Junior', '', '…', '*', "' OR 1=1 --"])('nobody is called "%s"', async (name) => {
    expect(await called(name)).toBeUndefined()
  })

  it('gives every property', async () => {
    expect(await room.ask((graph) => entityByName(graph, 'Tom Beck'))).toStrictEqual({
      id: ids.tom,
      label: 'Person',
      name: 'Tom Beck',
      named: true,
      aliases: ['Beck'],
      article: null,
      kind: null,
      roles: ['spokesman'],
      date: null,
      precision: null,
    })
  })
})

describe('which entities match', () => {
  const found = (filter: EntityFilter, first = 50) =>
    room.ask((graph) => entities(graph, filter, first)).then((rows) => rows.map((row) => row.id))

  it('finds parts of names and aliases, the best match first', async () => {
    expect(await found({ search: 'ruiz' })).toEqual([ids.ana, ids.otherRuiz, ids.letter, ids.talk])
  })

  it('finds one letter too', async () => {
    expect(await found({ search: 'ñ' })).toContain(ids.minister)
  })

  it('chooses by type and by whether it has a name', async () => {
    expect(await found({ label: 'Person' })).toEqual([ids.ana, ids.otherRuiz, ids.minister, ids.tom, ids.expert])
    expect(await found({ label: 'Person', named: false })).toEqual([ids.expert])
    expect(await found({ search: 'ruiz', label: 'Person', named: true })).toEqual([ids.ana, ids.otherRuiz])
  })

  it.each(['', '?!', 'zzz', '%', '[a-z]'])('finds nothing for "%s"', async (search) => {
    expect(await found({ search })).toEqual([])
    expect(await room.ask((graph) => countEntities(graph, { search }))).toBe(0)
  })

  it.each<EntityFilter>([{}, { search: 'ruiz' }, { label: 'Organization' }, { search: 'a', named: true }])(
    'pages through %j without gap or repeat, and counts as many',
    async (filter) => {
      const all = await found(filter)
      const paged: string[] = []
      for (let after: EntityKey | undefined; ;) {
        const page = await room.ask((graph) => entities(graph, filter, 2, after))
        if (page.length === 0) break
        paged.push(...page.map((row) => row.id))
        after = page.at(-1)
      }
      expect(paged).toEqual(all)
      expect(await room.ask((graph) => countEntities(graph, filter))).toBe(all.length)
    },
  )
})

describe('which nodes have these ids', () => {
  it('leaves out what is not there, and knows each label', async () => {
    const rows = await room.ask((graph) => nodesById(graph, 'Entity', [ids.tom, 'person:nobody', ids.talk]))
    expect(rows.map((row) => row.id).sort()).toEqual([ids.talk, ids.tom])
    const [article] = await room.ask((graph) => nodesById(graph, 'Article', [ids.ledgerArticle]))
    expect(article).toStrictEqual({
      id: ids.ledgerArticle,
      file: 'ledger.txt',
      sha256: 'bb',
      url: null,
      headline: 'Aurora denies promise',
      publishedAt: '2031-05-05T08:00:00Z',
      language: 'en',
      reader: '1',
    })
  })
})
