import { countStatements, type StatementFilter, type StatementKey, statements } from '../../src/questions/statements'
import { countStatementsOfEach, statementLinks, statementsOfEach } from '../../src/questions/statementsOfEach'
import { type Engines, engines } from '../graph/engines'
import { fillNewsroom, ids } from './newsroom'

let room: Engines
beforeAll(async () => {
  room = await engines()
  for (const graph of room.graphs) await fillNewsroom(graph)
}, 60_000)
afterAll(() => room.close())

const found = async (filter: StatementFilter) => {
  const rows = await room.ask((graph) => statements(graph, filter, 50))
  expect(await room.ask((graph) => countStatements(graph, filter))).toBe(rows.length)
  return rows.map((row) => row.id)
}

const { won, demand, answer, reply, question, thought, joint } = ids

describe('which statements fit', () => {
  it.each<[string, StatementFilter, string[]]>([
    ['all that was said, the latest first, undated last', {}, [reply, answer, joint, won, demand, question]],
    ['by a speaker, jointly too', { speaker: ids.ana }, [joint, won, demand, question]],
    ['about somebody', { about: ids.aurora }, [reply, won, demand]],
    ['also what was only thought', { about: ids.aurora, includeUnsaid: true }, [reply, won, demand, thought]],
    ['about and against somebody', { about: ids.aurora, stance: 'against' }, [reply, demand]],
    ['against anybody', { stance: 'against' }, [reply, demand]],
    ['to somebody', { addressee: ids.aurora }, [demand, question]],
    ['in a medium', { medium: 'interview' }, [won, question]],
    ['at an event', { event: ids.talk }, [won, question]],
    ['in a work', { work: ids.letter }, [demand]],
    ['in answer to a work', { respondsTo: ids.letter }, [answer]],
    ['in answer to a statement', { respondsTo: answer }, [reply]],
    ['printed in an article', { article: ids.ledgerArticle }, [answer, joint]],
    ['printed by an outlet', { publisher: ids.harbourPost }, [answer]],
    ['in these words', { search: 'NEVER promised' }, [answer]],
    ['in words across punctuation', { search: 'ferry' }, []],
    ['since a day', { since: '2031-05-03' }, [reply, answer]],
    ['until a day, the whole of it', { until: '2031-05-03' }, [reply, answer, joint, won, demand]],
    ['by somebody about somebody', { speaker: ids.ana, about: ids.aurora, medium: 'letter' }, [demand]],
    ['by nobody', { speaker: 'person:nobody' }, []],
    ['in no words', { search: '…' }, []],
  ])('%s', async (_what, filter, expected) => {
    expect(await found(filter)).toEqual(expected)
  })

  it('gives every property, yes and no as such', async () => {
    const rows = await room.ask((graph) => statements(graph, { includeUnsaid: true, speaker: ids.tom }, 9))
    expect(rows[1]).toStrictEqual({
      id: thought,
      text: 'the company would give in',
      attitude: 'thinks',
      form: 'indirect',
      said: false,
      medium: null,
      saidAt: null,
      saidAtPrecision: null,
      confidence: 0.9,
    })
  })

  it.each<StatementFilter>([{}, { speaker: ids.ana }, { includeUnsaid: true }])('pages through %j', async (filter) => {
    const paged: string[] = []
    for (let after: StatementKey | undefined; ;) {
      const page = await room.ask((graph) => statements(graph, filter, 2, after))
      const last = page.at(-1)
      if (!last) break
      paged.push(...page.map((row) => row.id))
      after = { saidAt: last.saidAt ?? '', id: last.id }
    }
    expect(paged).toEqual(await found(filter))
  })
})

describe('what was said by, about, to … each of these', () => {
  const each = (link: keyof typeof statementLinks, anchors: string[], first = 9, after?: StatementKey) =>
    room
      .ask((graph) => statementsOfEach(graph, statementLinks[link], anchors, first, after))
      .then((lists) => lists.map((list) => list.map((row) => row.id)))

  it('a list each, in the order asked, without what was not said', async () => {
    expect(await each('madeBy', [ids.tom, 'person:nobody', ids.ana])).toEqual([
      [answer],
      [],
      [joint, won, demand, question],
    ])
    expect(await each('about', [ids.aurora, ids.letter])).toEqual([[reply, won, demand], [answer]])
    expect(await each('addressedTo', [ids.aurora])).toEqual([[demand, question]])
    expect(await each('madeAt', [ids.talk])).toEqual([[won, question]])
    expect(await each('expressedIn', [ids.letter])).toEqual([[demand]])
    expect(await each('answeringEntity', [ids.letter])).toEqual([[answer]])
    expect(await each('answeringStatement', [answer, demand])).toEqual([[reply], [question]])
  })

  it('as many of each as wanted, behind a place', async () => {
    expect(await each('madeBy', [ids.ana, ids.tom], 2)).toEqual([[joint, won], [answer]])
    expect(await each('madeBy', [ids.ana, ids.tom], 2, { saidAt: '2031-05-02', id: won })).toEqual([
      [demand, question],
      [],
    ])
  })

  it('gives the same twice for an id named twice, and rows as elsewhere', async () => {
    expect(await each('madeBy', [ids.tom, ids.tom])).toEqual([[answer], [answer]])
    const [[row] = []] = await room.ask((graph) => statementsOfEach(graph, statementLinks.madeBy, [ids.tom], 1))
    expect([row]).toStrictEqual(await room.ask((graph) => statements(graph, { speaker: ids.tom }, 1)))
  })

  it('counts them', async () => {
    const counts = room.ask((graph) =>
      countStatementsOfEach(graph, statementLinks.madeBy, [ids.ana, 'person:nobody', ids.tom]),
    )
    expect(await counts).toEqual([4, 0, 1])
  })
})
