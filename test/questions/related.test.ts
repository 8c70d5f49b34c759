import { articleTexts } from '../../src/questions/articleTexts'
import { articles, type ArticleFilter, countArticles } from '../../src/questions/articles'
import { type Link, links, related } from '../../src/questions/related'
import { stats } from '../../src/questions/stats'
import { type Engines, engines } from '../graph/engines'
import { fillNewsroom, ids, nodeRows, relationshipRows } from './newsroom'

let room: Engines
beforeAll(async () => {
  room = await engines()
  for (const graph of room.graphs) await fillNewsroom(graph)
}, 60_000)
afterAll(() => room.close())

const behind = (link: Link, ...anchors: string[]) =>
  room.ask((graph) => related(graph, link, anchors)).then((lists) => lists.map((list) => list.map((row) => row.id)))

describe('to what each of these links', () => {
  it.each<[keyof typeof links, string, string[]]>([
    ['speakersOfStatement', ids.joint, [ids.expert, ids.ana]],
    ['subjectsOfStatement', ids.demand, [ids.aurora]],
    ['addresseesOfStatement', ids.question, [ids.aurora]],
    ['eventsOfStatement', ids.won, [ids.talk]],
    ['worksOfStatement', ids.demand, [ids.letter]],
    ['statementsAnsweredByStatement', ids.answer, [ids.reply]],
    ['entitiesAnsweredByStatement', ids.answer, [ids.letter]],
    ['quotesOfStatement', ids.answer, ['quote:ledger 0', 'quote:post 0']],
    ['statementOfQuote', 'quote:ledger 1', [ids.joint]],
    ['sourcesOfQuote', 'quote:ledger 0', [ids.harbourPost]],
    ['publisherOfArticle', ids.postArticle, [ids.harbourPost]],
    ['authorsOfArticle', ids.postArticle, [ids.otherRuiz]],
    ['mentionedInArticle', ids.ledgerArticle, [ids.aurora, ids.tom]],
    ['quotesOfArticle', ids.ledgerArticle, ['quote:ledger 0', 'quote:ledger 1']],
    ['rolesOfPerson', ids.tom, [ids.aurora, ids.aurora]],
    ['roleHoldersOfEntity', ids.union, [ids.ana]],
    ['authorsOfWork', ids.letter, [ids.ana]],
    ['worksOfAgent', ids.ana, [ids.letter]],
    ['addresseesOfWork', ids.letter, [ids.aurora]],
    ['platformsOfWork', ids.letter, [ids.harbourPost]],
    ['placesOfEvent', ids.talk, [ids.porto]],
    ['eventsInPlace', ids.porto, [ids.talk]],
    ['participantsOfEvent', ids.talk, [ids.ana]],
    ['eventsOfParticipant', ids.ana, [ids.talk]],
  ])('%s', async (name, anchor, expected) => {
    expect(await behind(links[name], anchor, 'person:nobody')).toEqual([expected, []])
  })

  it('keeps the order of what was asked, and answers twice what is asked twice', async () => {
    expect(await behind(links.speakersOfStatement, ids.reply, ids.won, ids.reply)).toEqual([
      [ids.minister],
      [ids.ana],
      [ids.minister],
    ])
  })

  it('brings what the relationship says: titles in order, how and stance, where it is mentioned', async () => {
    const [roles] = await room.ask((graph) => related(graph, links.rolesOfPerson, [ids.tom]))
    expect(roles?.map((row) => row.title)).toEqual(['captain', 'spokesman'])
    const [[about] = []] = await room.ask((graph) => related(graph, links.subjectsOfStatement, [ids.answer]))
    expect(about).toMatchObject({ how: 'explicit', stance: null, quotes: ['quote:post 0'] })
    const [[mention] = []] = await room.ask((graph) => related(graph, links.mentionedInArticle, [ids.ledgerArticle]))
    expect(mention).toMatchObject({ starts: [0, 36], ends: [6, 47], kinds: ['name', 'nominal'] })
  })

  it('brings every property of the node', async () => {
    const [[quote] = []] = await room.ask((graph) => related(graph, links.quotesOfStatement, [ids.joint]))
    expect(quote).toStrictEqual({
      anchor: ids.joint,
      match: 1,
      id: 'quote:ledger 1',
      article: ids.ledgerArticle,
      form: 'direct',
      attitude: 'says',
      text: 'Crews are tired,',
      contents: [72, 88],
      cue: [100, 104],
      source: [90, 99],
      heading: false,
      confidence: 0.9,
      because: ['marks'],
      position: 1,
      medium: null,
      saidAt: null,
      saidAtPrecision: null,
      hypothetical: null,
      amplified: null,
      continues: 'quote:ledger 0',
      within: 'quote:ledger 0',
    })
  })
})

describe('which articles', () => {
  it.each<[ArticleFilter, string[]]>([
    [{}, [ids.ledgerArticle, ids.postArticle]],
    [{ publisher: ids.ledger }, [ids.ledgerArticle]],
    [{ author: ids.otherRuiz }, [ids.postArticle]],
    [{ mentioning: ids.tom }, [ids.ledgerArticle, ids.postArticle]],
    [{ mentioning: ids.ana }, []],
    [{ since: '2031-05-05' }, [ids.ledgerArticle]],
    [{ until: '2031-05-05' }, [ids.ledgerArticle, ids.postArticle]],
    [{ until: '2031-05-04', mentioning: ids.tom }, [ids.postArticle]],
  ])('%j', async (filter, expected) => {
    const rows = await room.ask((graph) => articles(graph, filter, 9))
    expect(rows.map((row) => row.id)).toEqual(expected)
    expect(await room.ask((graph) => countArticles(graph, filter))).toBe(expected.length)
  })

  it('pages behind a place', async () => {
    const [first] = await room.ask((graph) => articles(graph, {}, 1))
    const after = { publishedAt: first?.publishedAt ?? '', id: first?.id ?? '' }
    expect((await room.ask((graph) => articles(graph, {}, 9, after))).map((row) => row.id)).toEqual([ids.postArticle])
  })

  it('have their texts to hand', async () => {
    const texts = await room.ask((graph) => articleTexts(graph, [ids.postArticle, 'article:none']))
    expect(texts).toEqual([{ id: ids.postArticle, text: nodeRows.Article[0]?.text }])
  })
})

it('counts all there is', async () => {
  const labelled = (label: string) => nodeRows.Entity.filter((row) => row.label === label).length
  expect(await room.ask(stats)).toEqual({
    articles: nodeRows.Article.length,
    quotes: nodeRows.Quote.length,
    statements: nodeRows.Statement.length,
    responses: relationshipRows.RESPONDS_TO?.length,
    people: labelled('Person'),
    organizations: labelled('Organization'),
    places: labelled('Place'),
    events: labelled('Event'),
    works: labelled('Work'),
  })
})
