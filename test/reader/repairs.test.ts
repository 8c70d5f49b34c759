import type { Quote } from '../../schema/reading'
import type { Draft, Learned } from '../../ingest/reader/draft'
import { findQuotes } from '../../ingest/reader/steps/findQuotes'
import { layOut } from './layOut'

/** What a finder proposes, in the words of the text: each found after the one before it. */
interface Proposal {
  readonly contents: readonly string[]
  readonly cue: string
  readonly source?: string
  readonly probability?: number
}

function draftOf(text: string, proposals: readonly Proposal[]): Draft {
  const spanOf = (words: string): readonly [number, number] => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" is not in the text`)
    return [start, start + words.length]
  }
  const learned: Learned = {
    threshold: 0.4,
    quotes: proposals.map(({ contents, cue, source, probability = 0.9 }) => ({
      cue: spanOf(cue),
      ...(source !== undefined && { source: spanOf(source) }),
      contents: contents.map(spanOf),
      probability,
    })),
    names: [],
    stance: () => Promise.resolve(undefined),
  }
  return { ...layOut(text), learned }
}

function mended(
  text: string,
  ...proposals: Proposal[]
): (Pick<Proposal, 'contents'> & { cue: string | null; source: string | null })[] {
  const printed = (span: Quote['cue']): string | null => span && text.slice(...span)
  return findQuotes(draftOf(text, proposals)).quotes.map(({ contents, cue, source }) => ({
    contents: contents.map((span) => text.slice(...span)),
    cue: printed(cue),
    source: printed(source),
  }))
}

describe('repairs of what was learned', () => {
  test('contents take in the marks they nearly reach', () => {
    expect(
      mended('“We have won the election,” said Ruiz.', {
        contents: ['have won the election'],
        cue: 'said',
        source: 'Ruiz',
      }),
    ).toEqual([{ contents: ['“We have won the election,”'], cue: 'said', source: 'Ruiz' }])
  })

  test('words apart from the quotation are dropped, a relative is not', () => {
    const text = 'Hill went on. “We have won the whole election,” said Ruiz.'
    expect(
      mended(text, { contents: ['Hill', 'We have won the whole election'], cue: 'said', source: 'Ruiz' })[0]?.contents,
    ).toEqual(['“We have won the whole election,”'])
    const called = 'The plan, which Ruiz called “a disgrace to the whole city,” passed.'
    expect(
      mended(called, { contents: ['which', 'a disgrace to the whole city'], cue: 'called', source: 'Ruiz' })[0]
        ?.contents,
    ).toEqual(['which', '“a disgrace to the whole city,”'])
  })

  test('what a report hands on is said by who says it there, not what a report itself says', () => {
    const text = '“We have won the vote,” Ruiz said at a rally, according to a Herald report. “They know it.”'
    expect(
      mended(text, {
        contents: ['“We have won the vote,” Ruiz said at a rally', '“They know it.”'],
        cue: 'according to',
        source: 'a Herald report',
      }),
    ).toEqual([{ contents: ['“We have won the vote,”', '“They know it.”'], cue: 'said', source: 'Ruiz' }])
    const plain = 'The bridge is “not safe for the buses,” according to a Herald report.'
    expect(
      mended(plain, {
        contents: ['The bridge is “not safe for the buses,”'],
        cue: 'according to',
        source: 'a Herald report',
      }),
    ).toEqual([
      { contents: ['The bridge is “not safe for the buses,”'], cue: 'according to', source: 'a Herald report' },
    ])
  })

  test('a source that stops at a preposition ends where its noun phrase does', () => {
    const text = 'Some 72 percent of voters said the bridge was safe.'
    expect(mended(text, { contents: ['the bridge was safe'], cue: 'said', source: '72 percent of' })[0]?.source).toBe(
      '72 percent of voters',
    )
  })

  test('more of the same paragraph, and of the next that is all quotation', () => {
    const text =
      '“We have won,” Ruiz said. “They know it well.”\n\n“And so do all of the others in this town.”\n\nThe union met.'
    expect(mended(text, { contents: ['We have won'], cue: 'said', source: 'Ruiz' })[0]?.contents).toEqual([
      '“We have won,”',
      '“They know it well.”',
      '“And so do all of the others in this town.”',
    ])
  })

  test('speech that nobody has comes from a less probable proposal, else from the rules', () => {
    const text = '“We have won the election,” beamed Ruiz.'
    const proposal = { contents: ['We have won the election'], cue: 'beamed', source: 'Ruiz', probability: 0.2 }
    expect(mended(text, proposal)).toHaveLength(1)
    expect(mended('“We have won the election,” said Ruiz.')).toEqual([
      { contents: ['“We have won the election,”'], cue: 'said', source: 'Ruiz' },
    ])
  })

  test('a proposal without marks has to be probable, less so where the rules see its cue', () => {
    const probability = 0.45
    expect(
      mended('Ruiz said the bridge was safe.', {
        contents: ['the bridge was safe'],
        cue: 'said',
        source: 'Ruiz',
        probability,
      }),
    ).toHaveLength(1)
    expect(
      mended('Ruiz hummed the bridge was safe.', {
        contents: ['the bridge was safe'],
        cue: 'hummed',
        source: 'Ruiz',
        probability,
      }),
    ).toEqual([])
  })

  test('titles and terms between marks are not made quotes', () => {
    expect(mended('He has sold “The Old Bridge” and the “bridge tax” is gone.')).toEqual([])
  })
})
