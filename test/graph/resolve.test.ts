import { nothingKnown } from '../../ingest/resolve/known'
import { learn, resolve } from '../../ingest/resolve/resolve'
import type { Resolved } from '../../ingest/resolve/resolved'
import type { Entity, Quote } from '../../schema/reading'
import { fold, toSearch, wholeName } from '../../schema/search'
import { tell, type Told } from './newsroom'

type Named = Pick<Entity, 'id' | 'type' | 'name'> & Partial<Entity>

const person = (name: string, more: Partial<Entity> = {}): Named => ({ id: 'e1', type: 'person', name, ...more })
const organization = (name: string, more: Partial<Entity> = {}): Named => ({
  id: 'e1',
  type: 'organization',
  name,
  ...more,
})

/** One article an entity: the ids that they get, in order. */
function idsOf(...entities: readonly Named[]): (string | undefined)[] {
  const told = entities.map((entity, at) => tell({ file: `${at}.txt`, entities: [entity], quotes: [] }))
  const { articles } = resolve(told, nothingKnown())
  return told.map(({ article }) => articles.find(({ id }) => id === `article:${article.id}`)!.ids.get(entities[0]!.id))
}

describe('who is who', () => {
  test.each([
    ['case and diacritics', 'José Ruiz', 'JOSE RUIZ'],
    ['a middle initial', 'Ana B. Ruiz', 'Ana Ruiz'],
    ['dots', 'J.D. Ruiz', 'J. D. Ruiz'],
    ['curly apostrophes', 'Ana O’Ruiz', "Ana O'Ruiz"],
    ['a surname alone', 'Ana Ruiz', 'Ruiz'],
    ['a surname with particles', 'Ana van der Ruiz', 'van der Ruiz'],
    ['a surname with particles, the last word', 'Ana van der Ruiz', 'Ruiz'],
    ['a surname before Jr.', 'Carlos Ruiz Jr.', 'Ruiz'],
  ])('one person: %s', (_, one, other) => {
    const [first, second] = idsOf(person(one), person(other))
    expect(second).toBe(first)
    expect(idsOf(person(other), person(one))).toEqual([first, first])
  })

  test.each([
    ['first names', 'Ana Ruiz', 'Eva Ruiz'],
    ['a first name alone', 'Ana Ruiz', 'Ana'],
    ['father and son', 'Carlos Ruiz', 'Carlos Ruiz Jr.'],
    ['first initials', 'A. Ruiz', 'E. Ruiz'],
    ['a longer name', 'Ana Ruiz', 'Ana Ruiz Mora'],
  ])('two persons: %s', (_, one, other) => {
    const [first, second] = idsOf(person(one), person(other))
    expect(second).not.toBe(first)
  })

  test('a surname that two have is neither', () => {
    expect(idsOf(person('Ana Ruiz'), person('Eva Ruiz'), person('Ruiz'))).toEqual([
      'person:ana ruiz',
      'person:eva ruiz',
      'person:ruiz',
    ])
  })

  test('organizations: article, company form, initials', () => {
    expect(idsOf(organization('The Harbour Board'), organization('Harbour Board'))).toEqual(
      Array(2).fill('organization:harbour board'),
    )
    expect(idsOf(organization('Harbour Inc.'), organization('Harbour'))).toEqual(Array(2).fill('organization:harbour'))
    expect(idsOf(organization('Union of Harbour Workers'), organization('UHW'))).toEqual(
      Array(2).fill('organization:union of harbour workers'),
    )
    expect(idsOf(organization('Harbour Board', { aliases: ['NPHB'] }), organization('N.P.H.B.'))).toEqual(
      Array(2).fill('organization:harbour board'),
    )
    expect(idsOf(organization('Union Hall'), organization('Upper House'), organization('UH'))[2]).toBe(
      'organization:uh',
    )
  })

  test('a name of two kinds is two', () => {
    const ids = idsOf(person('Lincoln'), { id: 'e1', type: 'place', name: 'Lincoln' })
    expect(ids).toEqual(['person:lincoln', 'place:lincoln'])
  })

  test('unnamed ones stay with their article', () => {
    const [first, second] = idsOf(person('an expert', { named: false }), person('an expert', { named: false }))
    expect(first).toMatch(/^person:an expert @ [0-9a-f]{16}\/e1$/)
    expect(second).not.toBe(first)
  })

  test('names without letters are names too', () => {
    expect(idsOf(organization('!!!'), organization('!!!'), organization('***')).map((id) => id?.length)).toEqual([
      30, 30, 30,
    ])
    expect(new Set(idsOf(organization('!!!'), organization('***'))).size).toBe(2)
  })

  test('what was learned from earlier articles counts as what is known', () => {
    const known = nothingKnown()
    learn(known, resolve([tell({ file: 'a.txt', entities: [person('Ana Ruiz')], quotes: [] })], known))
    const later = resolve([tell({ file: 'b.txt', entities: [person('Ruiz')], quotes: [] })], known)
    expect(later.entities.map(({ id }) => id)).toEqual(['person:ana ruiz'])
  })
})

/** How many statements two quotes of one speaker are. */
function statementsOf(
  one: Partial<Quote> & { words: string },
  other: Partial<Quote> & { words: string },
  told: Partial<Told> = {},
) {
  const articles = [one, other].map((quote, at) =>
    tell({ file: `${at}.txt`, entities: [person('Ana Ruiz')], quotes: [{ speaker: 'e1', ...quote }], ...told }),
  )
  const count = (resolved: Resolved) =>
    new Set(resolved.articles.flatMap(({ statements }) => [...statements.values()].map(({ id }) => id))).size
  const forward = count(resolve(articles, nothingKnown()))
  expect(count(resolve([...articles].reverse(), nothingKnown()))).toBe(forward)
  const known = nothingKnown()
  const first = resolve([articles[0]!], known)
  learn(known, first)
  const second = resolve([articles[1]!], known)
  const ids = [first, second].flatMap(({ articles }) => [...articles[0]!.statements.values()].map(({ id }) => id))
  // one run or two, the same answer
  expect(new Set(ids).size).toBe(forward)
  return forward
}

const won = 'We won this fight, and we won it fairly'

describe('which quotes are one statement', () => {
  test.each([
    ['the same words', won, won],
    ['other marks and case', won, '“We won this fight — and we won it FAIRLY.”'],
    ['a part of it', won, 'and we won it fairly'],
    ['a word left out', 'We won this long fight, and we won it fairly', won],
  ])('one: %s', (_, one, other) => {
    expect(statementsOf({ words: one }, { words: other })).toBe(1)
  })

  test('one: part of it in marks, the rest in the words of the outlet', () => {
    const mixed = { words: 'her side “won this fight, and we won it” the hard way', form: 'mixed' } as const
    expect(statementsOf({ words: won }, mixed)).toBe(1)
  })

  test('one: reported in the same words', () => {
    const indirect = { words: 'the union had won the fight', form: 'indirect' } as const
    expect(statementsOf(indirect, { ...indirect, words: 'the Union had won the fight' })).toBe(1)
  })

  test('one: marks within marks, and an apostrophe is no mark', () => {
    const single = { words: 'that it ‘isn’t who won this fight, we’re told’ that counts', form: 'mixed' } as const
    expect(statementsOf({ words: 'It isn’t who won this fight, we’re told, my friend' }, single)).toBe(1)
  })

  test.each([
    ['other words', won, 'We lost that one, and they know it well'],
    ['a part that is too short', won, 'We won this'],
    ['a few words that everybody says', 'No comment', 'No comment'],
  ])('two: %s', (_, one, other) => {
    expect(statementsOf({ words: one }, { words: other })).toBe(2)
  })

  test('two: reported in other words, said at another time, thought, asked of nobody', () => {
    const indirect = { words: 'the union had won the fight', form: 'indirect' } as const
    expect(statementsOf(indirect, { ...indirect, words: 'the fight had been won by the union' })).toBe(2)
    const march = { words: won, saidAt: { date: '2024-03-01', precision: 'day' } } as const
    expect(statementsOf(march, { ...march, saidAt: { date: '2024-05-01', precision: 'day' } })).toBe(2)
    expect(statementsOf(march, { ...march, saidAt: { date: '2024-03-02', precision: 'day' } })).toBe(1)
    expect(statementsOf({ words: won }, { words: won, attitude: 'thinks' })).toBe(2)
    expect(statementsOf({ words: won, hypothetical: true }, { words: won })).toBe(2)
    expect(statementsOf({ words: won }, { words: won, speaker: null })).toBe(2)
  })

  const four = { words: 'Mind your own business' }
  const within = { words: 'they should “mind your own business, all of you” from now on', form: 'mixed' } as const
  const alone = { words: 'them “the greatest dockers” of all', form: 'mixed' } as const
  const day = { publishedAt: '2024-03-01' }

  test('four words within others are one, if not printed more than a week apart', () => {
    expect(statementsOf(four, within, day)).toBe(1)
    expect(statementsOf(four, within)).toBe(1)
    const articles = [four, within].map((quote, at) =>
      tell({
        file: `${at}.txt`,
        publishedAt: `2024-0${at + 3}-01`,
        entities: [person('Ana Ruiz')],
        quotes: [{ speaker: 'e1', ...quote }],
      }),
    )
    const ids = resolve(articles, nothingKnown()).articles.map(({ statements }) => statements.get('q1')!.id)
    expect(new Set(ids).size).toBe(2)
  })

  test('three words that stand alone are one, three within others are two', () => {
    expect(statementsOf({ words: 'The greatest dockers!' }, alone)).toBe(1)
    expect(statementsOf({ words: 'You are the greatest dockers' }, alone)).toBe(2)
  })

  test('a few words are one on the same day', () => {
    expect(statementsOf({ words: 'No comment' }, { words: 'No comment.' }, day)).toBe(1)
  })

  test('two who speak together are known again by each of them', () => {
    const entities = [person('Ana Ruiz'), person('Chidi Okafor', { id: 'e2' })]
    const joint = { words: won, speaker: 'e1', coSpeakers: ['e2'] }
    expect(statementsOf(joint, { words: won, speaker: 'e2' }, { entities })).toBe(1)
  })
})

/** How many entities of a label two articles speak of. */
function count(label: string, ...told: readonly Partial<Told>[]): number {
  const entities = [
    person('Ana Ruiz'),
    person('Chidi Okafor', { id: 'e2' }),
    { id: 'e3', type: 'place', name: 'Northport' } as const,
  ]
  const articles = told.map((each, at) =>
    tell({ file: `${at}.txt`, publishedAt: '2024-03-03', entities, quotes: [], ...each }),
  )
  const countOf = (readings: typeof articles) =>
    resolve(readings, nothingKnown()).entities.filter((entity) => entity.label === label).length
  expect(countOf([...articles].reverse())).toBe(countOf(articles))
  return countOf(articles)
}

describe('which events are one', () => {
  const event = { id: 'v1', kind: 'interview', name: 'the interview', participants: ['e1', 'e2'] } as const
  const events = (more: object) => ({ events: [{ ...event, ...more }] })

  test.each([
    ['the same two people', {}, {}],
    ['one with a date', { date: '2024-03-01' }, {}],
    ['one with a place', { date: '2024-03-01', place: 'e3' }, { date: '2024-03-01' }],
    ['the month of the day', { date: '2024-03-01' }, { date: '2024-03-01', precision: 'month' }],
    ['a name of its own', { participants: [], name: 'Harbour Day' }, { participants: [], name: 'Harbour Day' }],
    ['one names only one of them', { date: '2024-03-01' }, { date: '2024-03-01', participants: ['e2'] }],
    [
      'nobody, the same place and day',
      { date: '2024-03-01', participants: [], place: 'e3' },
      { date: '2024-03-01', participants: [], place: 'e3' },
    ],
  ])('one: %s', (_, one, other) => expect(count('Event', events(one), events(other))).toBe(1))

  test.each([
    ['another kind', {}, { kind: 'debate' }],
    ['another day', { date: '2024-03-01' }, { date: '2024-03-02' }],
    ['other people', {}, { participants: ['e1', 'e3'] }],
    ['nobody knows who', { participants: [] }, { participants: [] }],
    ['one of them, some day', { participants: ['e1'] }, { participants: ['e1'] }],
    ['a word and no name', { participants: [], name: 'Debate' }, { participants: [], name: 'Debate' }],
    ['long before the article', { date: '2023-03-01', participants: ['e1'] }, { participants: ['e1'] }],
  ])('two: %s', (_, one, other) => expect(count('Event', events(one), events(other))).toBe(2))
})

describe('which works are one', () => {
  const work = { id: 'w1', kind: 'letter', name: "Ruiz's letter", author: 'e1', addressees: ['e2'] } as const
  const works = (more: object) => ({ works: [{ ...work, ...more }] })

  test.each([
    ['the same author and addressee', {}, {}],
    ['one without addressee', {}, { addressees: [] }],
    ['one with a date', { date: '2024-03-01' }, {}],
    [
      'a book by its title',
      { kind: 'book', name: 'Harbour Nights', author: null },
      { kind: 'book', name: 'HARBOUR NIGHTS', author: null },
    ],
  ])('one: %s', (_, one, other) => expect(count('Work', works(one), works(other))).toBe(1))

  test.each([
    ['another author', {}, { author: 'e2' }],
    ['another addressee', {}, { addressees: ['e3'] }],
    ['other days', { date: '2024-03-01' }, { date: '2024-02-01' }],
    ['posts of some day', { kind: 'post', addressees: [] }, { kind: 'post', addressees: [] }],
    [
      'a book without a title',
      { kind: 'book', name: 'Book', author: null },
      { kind: 'book', name: 'Book', author: null },
    ],
    ['nobody knows whose', { author: null }, { author: null }],
  ])('two: %s', (_, one, other) => expect(count('Work', works(one), works(other))).toBe(2))

  test('a letter of some day and two that fit: it is neither', () => {
    const told = [works({ date: '2024-03-01' }), works({ date: '2024-02-01' }), works({ addressees: [] })]
    expect(count('Work', ...told)).toBe(3)
  })
})

test('of two files of one article the later by name counts', () => {
  const told = ['b.txt', 'a.txt'].map((file) => tell({ file, url: 'https://example.org/1', entities: [], quotes: [] }))
  expect(resolve(told, nothingKnown()).articles.map(({ article }) => article.file)).toEqual(['b.txt'])
})

test.each([
  ['Rep. José O’Neil-Díaz', 'rep jose oneil diaz'],
  ['J.D. Ruiz', 'jd ruiz'],
  ['the U.S.', 'the us'],
  ['Ana B. Ruiz', 'ana b ruiz'],
  ['  ¡Sí! ', 'si'],
  ['Ruiz & Okafor, R&O', 'ruiz and okafor r o'],
  ['Ωμέγα', 'ωμεγα'],
  ['!!!', ''],
])('%s is looked up as "%s"', (text, folded) => expect(fold(text)).toBe(folded))

test('a whole name is a substring of what is searched', () => {
  const search = toSearch(['Ana Ruiz', 'Ruiz', 'RUIZ', '!!!'])
  expect(search).toBe('\nana ruiz\nruiz\n')
  expect(search).toContain(wholeName('Rúiz'))
  expect(search).not.toContain(wholeName('Ana'))
})
