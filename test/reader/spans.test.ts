/**
 * Golden texts for the spans that rules find: `spans/*.txt`, the article with what was found drawn under it.
 *
 *     > “We won,” said Ana Ruiz.
 *       ========= ^^^^ --------   q1 direct says
 *
 * "=" content, "^" cue, "-" source. A line without anything drawn under it holds no quote: those are the cases that must not match.
 * `npm test -- spans` shows the difference; a change is right when a reader of the drawing says so.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Quote } from '../../schema/reading'
import { findAttitudes } from '../../ingest/reader/steps/findAttitudes'
import { findForms } from '../../ingest/reader/steps/findForms'
import { findQuotes } from '../../ingest/reader/steps/findQuotes'
import { numberQuotes } from '../../ingest/reader/steps/numberQuotes'
import { layOut } from './layOut'

const folder = join(__dirname, 'spans')

for (const file of readdirSync(folder).sort())
  test(file.replace('.txt', '').replaceAll('-', ' '), () => {
    const drawn = readFileSync(join(folder, file), 'utf8')
    const text = drawn
      .split('\n')
      .filter((line) => line.startsWith('>'))
      .map((line) => line.slice(2))
      .join('\n')
    const [first = ''] = text.split('\n')
    const { quotes } = numberQuotes(findAttitudes(findForms(findQuotes(layOut(text, [0, first.length])))))
    expect(draw(text, quotes)).toBe(drawn)
  })

function draw(text: string, quotes: readonly Quote[]): string {
  let start = 0
  const lines = text.split('\n').flatMap((line) => {
    const rows = quotes.map((quote) => row(quote, start, line.length)).filter((drawn) => drawn !== '')
    start += line.length + 1
    return [line === '' ? '>' : `> ${line}`, ...rows]
  })
  return lines.join('\n') + '\n'
}

function row({ id, form, attitude, contents, cue, source }: Quote, start: number, length: number): string {
  const cells = new Array<string>(length).fill(' ')
  const mark = (span: readonly [number, number] | null, sign: string): void => {
    for (let i = Math.max(0, (span?.[0] ?? 0) - start); i < Math.min(length, (span?.[1] ?? 0) - start); i++)
      cells[i] = sign
  }
  for (const span of contents) mark(span, '=')
  mark(cue, '^')
  mark(source, '-')
  const drawn = cells.join('').trimEnd()
  return drawn === '' ? '' : `  ${drawn}   ${id} ${form} ${attitude}`
}
