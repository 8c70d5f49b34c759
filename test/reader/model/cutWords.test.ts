import { Casing, casingOf, cutWords, Position, Quotation } from '../../../ingest/reader/model/cutWords'

const printed = (text: string) => {
  const words = cutWords(text)
  return Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i]))
}

test.each([
  ['He’s a well-known U.S. man.', ['He’s', 'a', 'well-known', 'U.S', '.', 'man', '.']],
  ['“Yes,” (he) said…', ['“', 'Yes', ',', '”', '(', 'he', ')', 'said', '…']],
  ['a\u00a0b\u2028c \u{1F600}d', ['a', 'b', 'c', '\u{1F600}', 'd']],
  ['', []],
  [' \n\n ', []],
])('words of %j', (text, expected) => {
  expect(printed(text)).toEqual(expected)
})

test.each([
  ['said', Casing.lower],
  ['Said', Casing.title],
  ['O’Brien', Casing.title],
  ['NATO', Casing.upper],
  ['McCain', Casing.mixed],
  ['I', Casing.letter],
  ['2016', Casing.digits],
  ['G20', Casing.digits],
  ['“', Casing.mark],
])('casing of %s', (word, expected) => {
  expect(casingOf(word)).toBe(expected)
})

test('a mark left open runs on only where speech goes on', () => {
  const states = (text: string) => [...cutWords(text).quotation]
  const { outside, inside, mark } = Quotation
  expect(states('"a b')).toEqual([mark, outside, outside])
  expect(states('"a\n"b"')).toEqual([mark, inside, mark, inside, mark])
  expect(states('“a\nb')).toEqual([mark, inside, outside])
  expect(states("``a'' b")).toEqual([inside, inside, inside, inside, inside, outside])
})

test('paragraphs and sentences begin', () => {
  const { elsewhere, paragraphStart, sentenceStart } = Position
  expect([...cutWords('He ran. She sat.” They\nAll').position]).toEqual([
    paragraphStart,
    elsewhere,
    elsewhere,
    sentenceStart,
    elsewhere,
    elsewhere,
    elsewhere,
    sentenceStart,
    paragraphStart,
  ])
})

test('only the body is read', () => {
  const text = 'By Ana\nHe ran.'
  const words = cutWords(text, [[7, text.length]])
  expect(words.count).toBe(3)
  expect(words.starts[0]).toBe(7)
})
