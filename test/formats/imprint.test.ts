import { parseByline } from '../../ingest/formats/byline'
import { findImprint } from '../../ingest/formats/imprint'
import { parseDate } from '../../ingest/formats/parseDate'
import { languageOf } from '../../ingest/formats/languageOf'

const prose =
  'Ana Ruiz, who leads the dockers’ union, said on Tuesday that its members would go back to work next week if the talks went on.'

/** The imprint with its headline in words. */
function imprintOf(text: string) {
  const { headline, lines, ...rest } = findImprint(text)
  return { headline: headline && text.slice(...headline), lines: lines.map((span) => text.slice(...span)), ...rest }
}

describe('the header of a plain text', () => {
  test('headline, byline, outlet, date: all four', () => {
    expect(
      imprintOf(`Dockers go back\n\nBy Bo Li\nThe Harbour Courier\nAugust 13, 2024\n\n${prose}\n\n${prose}`),
    ).toEqual({
      headline: 'Dockers go back',
      authors: ['Bo Li'],
      publisher: 'The Harbour Courier',
      publishedAt: '2024-08-13',
      url: null,
      lines: ['Dockers go back', 'By Bo Li', 'The Harbour Courier', 'August 13, 2024'],
    })
  })

  test('a headline alone', () => {
    expect(imprintOf(`Dockers go back\n\n${prose}`)).toMatchObject({
      headline: 'Dockers go back',
      authors: [],
      publisher: null,
    })
  })

  test('a headline with a full stop, and one that is a question above a byline', () => {
    expect(imprintOf(`Dockers go back after long talks.\n\n${prose}`).headline).toBe(
      'Dockers go back after long talks.',
    )
    expect(imprintOf(`Will they go back? Nobody knows\n\nBy Bo Li\n\n${prose}`).headline).toBe(
      'Will they go back? Nobody knows',
    )
  })

  test('a headline of two lines, parted by a semicolon', () => {
    expect(imprintOf(`Dockers go back; \nTalks to go on\n\n${prose}`).headline).toBe(
      'Dockers go back; \nTalks to go on',
    )
  })

  test('a crawler’s date before the first words', () => {
    const imprint = imprintOf(` date 2024-08-13 ${prose}\n\n${prose}`)
    expect(imprint).toMatchObject({ headline: null, publishedAt: '2024-08-13', lines: [' date 2024-08-13'] })
  })

  test('keys and an address', () => {
    expect(
      imprintOf(`Dockers go back\nAuthor: Bo Li\nPublished: 2024-08-13T09:30:00Z\nhttps://example.org/a/1\n\n${prose}`),
    ).toMatchObject({
      authors: ['Bo Li'],
      publishedAt: '2024-08-13T09:30:00Z',
      url: 'https://example.org/a/1',
    })
  })

  test('tags at the end, with and without a label', () => {
    expect(imprintOf(`${prose}\n\nHarboursUnionsNews2024 Strike`).lines).toEqual(['HarboursUnionsNews2024 Strike'])
    expect(imprintOf(`${prose}\n${prose}\nTags: harbours, unions`).lines).toEqual(['Tags: harbours, unions'])
  })

  test('the reporter named below; the line stays, it tells the role', () => {
    expect(imprintOf(`${prose}\n${prose}\nBo Li is a harbour reporter for The Courier.`)).toMatchObject({
      authors: ['Bo Li'],
      publisher: 'The Courier',
      lines: [],
    })
  })
})

describe('prose is no header', () => {
  test.each([
    ['a first paragraph', `${prose}\n\n${prose}`],
    ['a dateline', `LISBON (AP) — ${prose}\n\n${prose}`],
    ['several short sentences', `They won. Nobody had thought so.\n\n${prose}`],
    ['a quotation that opens the text', `“We won,” said Ruiz.\n\n${prose}`],
    ['one line', prose],
    ['one short line', 'Dockers go back'],
    ['lines without a blank between', `Dockers went back on Tuesday\n${prose}`],
  ])('%s', (_, text) => expect(imprintOf(text)).toMatchObject({ headline: null, lines: [] }))

  test.each([
    ['someone who is no reporter', `${prose}\n${prose}\nBo Li is the former mayor of Porto.`],
    ['a sentence that begins with By', `${prose}\n\nBy Friday the harbour was open again\n\n${prose}`],
    ['an outlet in the text', `${prose}\n\nThe Courier\n\n${prose}`],
    ['an address in the text', `${prose}\n\nhttps://example.org\n\n${prose}`],
  ])('%s', (_, text) => expect(imprintOf(text)).toMatchObject({ authors: [], publisher: null, url: null, lines: [] }))
})

describe('a byline', () => {
  test.each([
    ['By Ana Ruiz', ['Ana Ruiz'], undefined],
    ['by Ana Ruiz', ['Ana Ruiz'], undefined],
    ['BY ANA RUIZ AND SHEILA MCKAY', ['Ana Ruiz', 'Sheila McKay'], undefined],
    ['By Ana Ruiz, Bo Li and Cy O’Hara', ['Ana Ruiz', 'Bo Li', 'Cy O’Hara'], undefined],
    ['By Ana Ruiz, The Courier', ['Ana Ruiz'], 'The Courier'],
    ['By Ana Ruiz | Harbour News | Aug. 13, 2024', ['Ana Ruiz'], 'Harbour News'],
    ['By Jan van der Berg', ['Jan van der Berg'], undefined],
    ['By The Associated Press', [], 'The Associated Press'],
  ])('%s', (line, authors, publisher) => expect(parseByline(line)).toMatchObject({ authors, publisher }))

  test.each([
    'By Staff',
    'By Friday',
    'By the time they came',
    'By winning, she said',
    'Ana Ruiz',
    'By 2024',
    'Bye Bye',
  ])('no byline: %s', (line) => expect(parseByline(line)).toBeUndefined())
})

describe('a line that is a date', () => {
  test.each([
    ['2024-08-13', '2024-08-13'],
    ['2024-08-13T21:15:00+02:00', '2024-08-13T21:15:00+02:00'],
    ['Aug. 13, 2024', '2024-08-13'],
    ['August 13, 2024', '2024-08-13'],
    ['Tuesday, August 13, 2024', '2024-08-13'],
    ['Tue. 13 Aug 2024', '2024-08-13'],
    ['13 August 2024', '2024-08-13'],
    ['1st May 2024', '2024-05-01'],
    ['Sept. 3, 2024, 9:15 p.m. ET', '2024-09-03'],
    ['Published: August 13, 2024', '2024-08-13'],
    ['Updated on 13 August 2024', '2024-08-13'],
  ])('%s', (line, date) => expect(parseDate(line)).toBe(date))

  test.each([
    'February 30, 2024',
    '08/13/2024',
    'August 2024',
    'In August 13, 2024',
    '13 August 2024 was a Tuesday',
    'May 13',
    '',
  ])('no date: %s', (line) => expect(parseDate(line)).toBeUndefined())
})

describe('the language', () => {
  test('English', () => expect(languageOf(`${prose} ${prose}`)).toBe('en'))
  test('another one', () => {
    const german =
      'Die Hafenarbeiter kehren in der nächsten Woche an die Arbeit zurück, sagte die Vorsitzende der Gewerkschaft am Dienstag in Lissabon. ' +
      'Man habe sich nach langen Gesprächen geeinigt, was niemand mehr erwartet hatte, und die Schiffe werden wieder entladen werden, hieß es.'
    expect(languageOf(german)).toBe('und')
  })
  test('too short to tell', () => expect(languageOf('Ja, sagte er.')).toBe('en'))
})
