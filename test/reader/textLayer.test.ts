import { layOut } from './layOut'

const printed = (text: string, spans: readonly { readonly span: readonly [number, number] }[]): string[] =>
  spans.map(({ span }) => text.slice(...span))

describe('sentences', () => {
  test.each<[text: string, sentences: string[]]>([
    ['We won. They lost.', ['We won.', 'They lost.']],
    ['Sen. Ana Ruiz spoke to Mr. J. B. Hill Jr. on Jan. 4.', ['Sen. Ana Ruiz spoke to Mr. J. B. Hill Jr. on Jan. 4.']],
    ['The U.S. Senate met. It left.', ['The U.S. Senate met.', 'It left.']],
    ['It was O.J. Ruiz. It was not J.R. He left.', ['It was O.J. Ruiz.', 'It was not J.R.', 'He left.']],
    ['He lives in the U.S. She does not.', ['He lives in the U.S.', 'She does not.']],
    ['At 8 p.m. the lights went out.', ['At 8 p.m. the lights went out.']],
    ['“We won.” She left.', ['“We won.”', 'She left.']],
    ['“We won!” said Ruiz.', ['“We won!” said Ruiz.']],
    ['Why now? Nobody knows.', ['Why now?', 'Nobody knows.']],
    ['A lack of care. ... Everybody saw it.', ['A lack of care. ...', 'Everybody saw it.']],
    ['It rose 4.9 percent. Prices fell.', ['It rose 4.9 percent.', 'Prices fell.']],
    ['no full stop at all', ['no full stop at all']],
    ['“no limits.”Musk left.', ['“no limits.”', 'Musk left.']],
  ])('%s', (text, sentences) => {
    expect(printed(text, layOut(text).sentences)).toEqual(sentences)
  })

  test('text without a full stop is cut, so that reading stays linear', () => {
    const { sentences, tokens } = layOut('word '.repeat(20_000))
    expect(tokens).toHaveLength(20_000)
    expect(Math.max(...sentences.map(({ tokens: [start, end] }) => end - start))).toBeLessThanOrEqual(400)
  })
})

describe('paragraphs', () => {
  const kinds = (text: string, headline: readonly [number, number] | null = null): string[] =>
    layOut(text, headline).paragraphs.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`)

  test('headline, heading, caption and prose', () => {
    const text = [
      'Ruiz wins in Reno',
      'Ana Ruiz at a rally. (Photo: Jo Hill)',
      'Ana Ruiz won the election on Monday by a margin that few had thought possible.',
      'What happened next',
      'The union, which had backed her, declared a holiday and closed its offices early.',
      '“We won,” she said.',
    ].join('\n\n')
    expect(kinds(text, [0, 17]).map((line) => line.split(':')[0])).toEqual([
      'headline',
      'caption',
      'prose',
      'heading',
      'prose',
      'prose',
    ])
  })

  test('blanks, no final newline, other line ends', () => {
    expect(kinds('\n\n  One. \r\n\u00a0Two.')).toEqual(['prose: One.', 'prose: Two.'])
    expect(kinds('')).toEqual([])
    expect(kinds(' \n\t\n')).toEqual([])
  })
})

test('tokens are words with inner apostrophes, hyphens and stops, or one character', () => {
  const text = 'O’Neill, 49, didn’t tweet @ruiz: well-known at 8 p.m.'
  expect(layOut(text).tokens.map((token) => token.text)).toEqual([
    'O’Neill',
    ',',
    '49',
    ',',
    'didn’t',
    'tweet',
    '@',
    'ruiz',
    ':',
    'well-known',
    'at',
    '8',
    'p.m',
    '.',
  ])
})
