import { readArticle } from '../../ingest/reader/read'
import { steps } from '../../ingest/reader/steps'
import { numberQuotes } from '../../ingest/reader/steps/numberQuotes'
import { articleOf } from './layOut'

describe('text that is hardly an article is read all the same', () => {
  test.each<[what: string, text: string]>([
    ['nothing', ''],
    ['blanks', ' \n\t\n\u00a0'],
    ['one word', 'Ruiz'],
    ['only marks', '“ ” " \' ‘ ’ „ « »'],
    ['one mark', '“'],
    ['only a cue', 'said'],
    ['cues and commas', 'said, said, who, said: according to, told'],
    ['dashes and colons', '— : - : ― Ruiz\n: Ruiz —'],
    ['half a surrogate pair', 'Ruiz said \ud83d that “\udc00”'],
    ['a null character', 'Ruiz said \u0000 that it was \u0000.'],
  ])('%s', async (_, text) => {
    const { quotes, notes } = await readArticle(articleOf(text))
    const spans = [
      ...quotes.flatMap(({ contents, cue, source }) => [...contents, cue, source]),
      ...notes.map(({ span }) => span),
    ]
    for (const span of spans) if (span) expect(0 <= span[0] && span[0] < span[1] && span[1] <= text.length).toBe(true)
  })

  test('one line without a final newline', async () => {
    const text = '“We won,” said Ana Ruiz'
    const { quotes } = await readArticle(articleOf(text))
    expect(
      quotes.map(({ contents, source }) => [...contents, source].map((span) => span && text.slice(...span))),
    ).toEqual([['“We won,”', 'Ana Ruiz']])
  })

  test('a mark never closed ends with its paragraph and is noted', async () => {
    const text = 'Ruiz said, “We won and left.\n\nThe union met on Sunday.'
    const { quotes, notes } = await readArticle(articleOf(text))
    expect(quotes.map(({ contents }) => contents.map((span) => text.slice(...span)))).toEqual([['“We won and left.']])
    expect(notes.map(({ code }) => code)).toEqual(['UNCLOSED_MARK'])
  })

  test('characters beyond the basic plane do not move offsets', async () => {
    const text = '🎉🎉 “We won,” said Ana Ruiz. 🎉 “Again.”'
    const { quotes } = await readArticle(articleOf(text))
    expect(quotes.map(({ cue }) => cue && text.slice(...cue))).toEqual(['said'])
  })
})

const spanSteps = steps.slice(0, steps.indexOf(numberQuotes) + 1)

/** Four times the text may take twelve times as long, for the clock is coarse, but not sixteen. */
describe('quotes are found in time linear in the length of the text', () => {
  test.each<[what: string, unit: string]>([
    ['one sentence without a full stop', 'Ruiz said that he said so and told the union, '],
    ['marks that only open', '“We “won '],
    ['straight marks', '"We" "won" said Ruiz, '],
    ['many short paragraphs', '“We won.\n'],
    ['transcripts', 'RUIZ: We have won it.\n'],
  ])('%s', async (_, unit) => {
    const time = async (length: number): Promise<number> => {
      const article = articleOf(unit.repeat(length / unit.length))
      const start = process.cpuUsage()
      await readArticle(article, { steps: spanSteps })
      const { user, system } = process.cpuUsage(start)
      return user + system
    }
    await time(20_000)
    const short = await time(50_000)
    const long = await time(200_000)
    expect(long).toBeLessThan(12 * Math.max(short, 20_000))
  })
})
