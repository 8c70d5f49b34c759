import { decode } from '../../ingest/formats/decode'

const textOf = (bytes: Uint8Array) => {
  const decoded = decode(bytes)
  return decoded.ok ? decoded.text : decoded.why.code
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const sentence = '“We won,” said Zoë Müller.'

describe('every encoding of one sentence gives the same text', () => {
  const western = Buffer.from(sentence.replace('“', '\x93').replace('”', '\x94'), 'latin1')
  test.each([
    ['UTF-8', Buffer.from(sentence)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${sentence}`)],
    ['UTF-16 little endian with a mark', Buffer.from(`\ufeff${sentence}`, 'utf16le')],
    ['UTF-16 big endian with a mark', utf16be(`\ufeff${sentence}`)],
    ['Windows-1252', western],
  ])('%s', (_, bytes) => expect(textOf(bytes)).toBe(sentence))

  test('UTF-16 without a mark', () => {
    const plain = 'Ana Ruiz said yes.'
    expect(textOf(Buffer.from(plain, 'utf16le'))).toBe(plain)
    expect(textOf(utf16be(plain))).toBe(plain)
  })

  test('Latin-1', () =>
    expect(textOf(Buffer.from('Émile a dit: "né à Nîmes"', 'latin1'))).toBe('Émile a dit: "né à Nîmes"'))
})

describe('nothing of the text is changed', () => {
  test.each([
    ['spaces at both ends', '  \n said.  \n\n'],
    ['line ends of Windows', 'One.\r\nTwo.\r\n'],
    ['hard spaces', 'said\u00a0Ruiz'],
    ['no final newline', '“Yes,” she said'],
    ['an emoji', '👍 she wrote'],
    ['only marks', '“” "" ‘’'],
  ])('%s', (_, text) => expect(textOf(Buffer.from(text))).toBe(text))
})

describe('what is no text', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'EMPTY'],
    ['blanks', Buffer.from(' \n\t\u00a0\n'), 'EMPTY'],
    ['a byte order mark alone', Buffer.from('\ufeff'), 'EMPTY'],
    ['zeros', Buffer.alloc(300), 'NOT_TEXT'],
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0', 'latin1'), 'NOT_TEXT'],
    ['a PDF', Buffer.from('%PDF-1.7\nsome words'), 'NOT_TEXT'],
    ['a ZIP archive', Buffer.from('PK\x03\x04words', 'latin1'), 'NOT_TEXT'],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]), 'NOT_TEXT'],
    ['UTF-16 cut in the middle', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]), 'NOT_TEXT'],
    ['Russian in KOI8-R', Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x2c, 0x20, 0xcd, 0xc9, 0xd2]), 'NOT_TEXT'],
    ['noise', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919 + ((i * i) >> 3)) % 256)), 'NOT_TEXT'],
  ])('%s', (_, bytes, code) => expect(textOf(bytes)).toBe(code))

  test('the message names what was tried', () => {
    expect(decode(Buffer.from('%PDF-1.7'))).toMatchObject({ why: { message: expect.stringContaining('a PDF') } })
  })
})
