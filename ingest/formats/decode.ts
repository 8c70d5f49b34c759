/**
 * Bytes → text. The byte order mark decides where there is one and is no part of the text; else UTF-8 where the bytes
 * are valid UTF-8; else UTF-16 without a mark (every other byte zero); else Windows-1252, which contains Latin-1.
 * The rules for what is no text follow https://mimesniff.spec.whatwg.org/#binary-data-byte.
 */
import type { Unreadable } from '../../schema/article'

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: Unreadable }

/** Control characters that no text has; tabs, line ends, form feed and escape are allowed. */
const controls = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/
/**
 * What Windows-1252 has at 0x80 to 0x9f, a blank where it has nothing (https://encoding.spec.whatwg.org/index-windows-1252.txt).
 * Written out because Node 20 decodes 'windows-1252' as Latin-1 and so loses the curly quotation marks.
 */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** First characters of well-known files, to name in the message what somebody tried to read. */
const known: readonly (readonly [magic: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['SQLite format 3', 'a database'],
  ['{\\rtf', 'rich text (RTF)'],
]

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return no('EMPTY', 'the file is empty')
  const name = known.find(([magic]) => startsWith(bytes, magic))?.[1]
  if (name) return no('NOT_TEXT', `this is ${name}, not plain text: export it as plain text (UTF-8)`)
  const text = toText(bytes)
  if (text === undefined) {
    return no('NOT_TEXT', 'neither UTF-8 nor UTF-16 nor a Western encoding: save the file as UTF-8')
  }
  if (controls.test(text)) return no('NOT_TEXT', 'binary data, not text')
  if (!/\S/.test(text)) return no('EMPTY', 'there is only white space in the file')
  return { ok: true, text }
}

function toText(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return strictly('utf-8', bytes)
  if (first === 0xff && second === 0xfe) return strictly('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return strictly('utf-16be', bytes)
  const unmarked = zeroSide(bytes)
  if (unmarked) return strictly(unmarked, bytes)
  return strictly('utf-8', bytes) ?? western(bytes)
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined
    throw error
  }
}

/** Where nearly every other byte of the first kilobyte is zero, it is UTF-16 of a Western language. */
function zeroSide(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 1024)
  const zeros = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++
  })
  const [even = 0, odd = 0] = zeros
  const most = (head.length / 2) * 0.8
  if (head.length % 2 === 0 && odd >= most && even === 0) return 'utf-16le'
  if (head.length % 2 === 0 && even >= most && odd === 0) return 'utf-16be'
  return undefined
}

/** Western text is mostly ASCII letters; where high bytes prevail, it is another encoding and would be gibberish. */
function western(bytes: Uint8Array): string | undefined {
  let high = 0
  let letters = 0
  for (const byte of bytes) {
    if (byte >= 0x80) high++
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++
  }
  if (high > letters / 3) return undefined
  let defined = true
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => {
      const character = windows1252[control.charCodeAt(0) - 0x80]!
      if (character === ' ') defined = false
      return character
    })
  return defined ? text : undefined
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((character, i) => bytes[i] === character.charCodeAt(0))
}

function no(code: Unreadable['code'], message: string): Decoded {
  return { ok: false, why: { code, message } }
}
