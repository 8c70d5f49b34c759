import type { Graph } from '../../schema/open'
import { neighbours, pathTypes } from '../../src/questions/neighbours'
import { type PathSearch, type Step, shortestPaths, TooWide } from '../../src/questions/shortestPaths'
import { type Engines, engines } from '../graph/engines'
import { fillNewsroom, ids } from './newsroom'

let room: Engines
beforeAll(async () => {
  room = await engines()
  for (const graph of room.graphs) await fillNewsroom(graph)
}, 60_000)
afterAll(() => room.close())

const line = (steps: readonly Step[]) =>
  steps.reduce(
    (line, { type, outward, to }) => `${line} ${outward ? `-${type}->` : `<-${type}-`} ${to}`,
    steps[0]?.from ?? '',
  )

const paths = (from: string, to: string, rest: Partial<PathSearch> = {}) =>
  room
    .ask((graph) =>
      shortestPaths(graph, { from, to, types: pathTypes, namedTogether: false, longest: 6, first: 9, ...rest }),
    )
    .then((found) => found.map(line))

it('joins the author of a letter and who answered it', async () => {
  expect(await paths(ids.ana, ids.tom, { types: ['AUTHORED_BY', 'RESPONDS_TO', 'MADE'] })).toEqual([
    `${ids.ana} <-AUTHORED_BY- ${ids.letter} <-RESPONDS_TO- ${ids.answer} <-MADE- ${ids.tom}`,
  ])
})

it('walks the other way round as well', async () => {
  expect(await paths(ids.tom, ids.ana, { types: ['AUTHORED_BY', 'RESPONDS_TO', 'MADE'] })).toEqual([
    `${ids.tom} -MADE-> ${ids.answer} -RESPONDS_TO-> ${ids.letter} -AUTHORED_BY-> ${ids.ana}`,
  ])
})

it('gives the shortest only, the more telling first, and one relationship between two nodes', async () => {
  // the demand is both about the company and addressed to it
  expect(await paths(ids.ana, ids.aurora)).toEqual([
    `${ids.ana} <-AUTHORED_BY- ${ids.letter} -ADDRESSED_TO-> ${ids.aurora}`,
    `${ids.ana} -MADE-> ${ids.demand} -ADDRESSED_TO-> ${ids.aurora}`,
    `${ids.ana} -MADE-> ${ids.question} -ADDRESSED_TO-> ${ids.aurora}`,
    `${ids.ana} -MADE-> ${ids.won} -ABOUT-> ${ids.aurora}`,
  ])
  expect(await paths(ids.ana, ids.aurora, { first: 1 })).toEqual([
    `${ids.ana} <-AUTHORED_BY- ${ids.letter} -ADDRESSED_TO-> ${ids.aurora}`,
  ])
})

it('goes no further than allowed', async () => {
  const types = ['AUTHORED_BY', 'RESPONDS_TO', 'MADE'] as const
  expect(await paths(ids.ana, ids.minister, { types, longest: 3 })).toEqual([])
  expect(await paths(ids.ana, ids.minister, { types, longest: 4 })).toEqual([
    `${ids.ana} <-AUTHORED_BY- ${ids.letter} <-RESPONDS_TO- ${ids.answer} -RESPONDS_TO-> ${ids.reply} <-MADE- ${ids.minister}`,
  ])
})

it('joins two whom a statement only names together in no other way than when told to', async () => {
  // the demand is about Aurora Lines, and about nobody else; the answer is about the letter
  const types = ['ABOUT', 'MADE'] as const
  expect(await paths(ids.tom, ids.letter, { types })).toEqual([
    `${ids.tom} -MADE-> ${ids.answer} -ABOUT-> ${ids.letter}`,
  ])
  expect(await paths(ids.porto, ids.aurora, { types })).toEqual([
    `${ids.porto} <-ABOUT- ${ids.won} <-MADE- ${ids.ana} -MADE-> ${ids.demand} -ABOUT-> ${ids.aurora}`,
  ])
  expect(await paths(ids.porto, ids.aurora, { types: ['ABOUT'] })).toEqual([])
  expect(await paths(ids.porto, ids.aurora, { types, namedTogether: true })).toEqual([
    `${ids.porto} <-ABOUT- ${ids.won} -ABOUT-> ${ids.aurora}`,
  ])
  expect(await paths(ids.porto, ids.minister, { types: ['ABOUT', 'MADE'], longest: 5 })).toEqual([])
  expect(await paths(ids.porto, ids.minister, { types, namedTogether: true })).toEqual([
    `${ids.porto} <-ABOUT- ${ids.won} -ABOUT-> ${ids.aurora} <-ABOUT- ${ids.reply} <-MADE- ${ids.minister}`,
  ])
  // an entity may be entered and left so: both speak of it
  expect(await paths(ids.ana, ids.minister, { types })).toEqual([
    `${ids.ana} -MADE-> ${ids.demand} -ABOUT-> ${ids.aurora} <-ABOUT- ${ids.reply} <-MADE- ${ids.minister}`,
    `${ids.ana} -MADE-> ${ids.won} -ABOUT-> ${ids.aurora} <-ABOUT- ${ids.reply} <-MADE- ${ids.minister}`,
  ])
})

it('does not walk over what was only thought', async () => {
  expect(await paths(ids.tom, ids.aurora, { types: ['MADE', 'ABOUT'] })).toEqual([])
})

it('finds none where there is none', async () => {
  expect(await paths(ids.ana, ids.ledger)).toEqual([])
  expect(await paths(ids.ana, 'person:nobody')).toEqual([])
})

it('is there already where both ends are one', async () => {
  expect(await paths(ids.ana, ids.ana)).toEqual([''])
})

it('looks at no more than it was told to', async () => {
  const rows = await room.ask(async (graph) => (await neighbours(graph, [ids.ana, ids.answer], pathTypes, 3)).length)
  expect(rows).toBe(3)
})

it('gives up where the way leads through too much', async () => {
  const endless = {
    ...room.graphs[0]!,
    ask: async (_question: unknown, { most }: { most: number }) =>
      Array.from({ length: most }, (_, at) => ({ near: ids.ana, type: 'MADE', outward: true, far: `statement:${at}` })),
  } as unknown as Graph
  await expect(
    shortestPaths(endless, { from: ids.ana, to: ids.tom, types: pathTypes, namedTogether: true, longest: 6, first: 1 }),
  ).rejects.toThrow(TooWide)
})
