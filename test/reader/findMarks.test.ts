import { layOut } from './layOut'

/** What stands between marks, with them; "…" after what is never closed, "+" where the next paragraph goes on. */
function marksOf(text: string): string[] {
  return layOut(text).marked.map(
    ({ outer, closed, continuesIn }) => text.slice(...outer) + (closed ? '' : '…') + (continuesIn === null ? '' : '+'),
  )
}

describe('findMarks finds', () => {
  test.each<[what: string, text: string, marks: string[]]>([
    ['straight marks', '"We won," she said. "And fairly."', ['"We won,"', '"And fairly."']],
    ['curly marks', '“We won,” she said.', ['“We won,”']],
    ['doubled apostrophes', "''We won,'' she said.", ["''We won,''"]],
    ['single curly marks used as quotes', 'It was a ‘civil war’ and no less.', ['‘civil war’']],
    ['single straight marks used as quotes', "Ruiz: 'We are going to win.'", ["'We are going to win.'"]],
    ['a quote in a quote', '“He said ‘no’ twice,” she said.', ['“He said ‘no’ twice,”', '‘no’']],
    ['British order', '‘He said “no” twice,’ she said.', ['‘He said “no” twice,’', '“no”']],
    ['an apostrophe inside single quotes', '‘I don’t know,’ she said.', ['‘I don’t know,’']],
    [
      'a plural possessive inside single quotes',
      '‘the voters’ rights are safe,’ she said.',
      ['‘the voters’ rights are safe,’'],
    ],
    ['a mismatched closing mark', 'There was “no evidence" yet.', ['“no evidence"']],
    ['an opening mark used for closing', 'He called it “a lie“ on Monday.', ['“a lie“']],
    ['low-high marks', 'Er sagte „nein“ dazu.', ['„nein“']],
    ['angle marks', 'Il a dit «non» hier.', ['«non»']],
    ['marks round a bracket', '"[They] lost" on Monday.', ['"[They] lost"']],
    ['a mark never closed', 'She said, “We won and left.\n\nThe end.', ['“We won and left.…']],
    [
      'a second mark after one never closed',
      'She said “we won. He said “we lost.”',
      ['“we won. He said…', '“we lost.”'],
    ],
    ['paragraphs opened again', '“We won.\n\n“And fairly,” she said.', ['“We won.…+', '“And fairly,”']],
    ['paragraphs not opened again but closed', '“We won.\n\nAnd fairly,” she said.', ['“We won.…+', 'And fairly,”']],
  ])('%s', (_, text, marks) => {
    expect(marksOf(text)).toEqual(marks)
  })

  test.each<[what: string, text: string]>([
    ['apostrophes', "They don’t know Ruiz’s plan; it isn't the voters' fault."],
    ['clipped words', "Rock ’n’ roll of the ’90s: give 'em hell, 'til they're gone."],
    ['inches', 'He is 5\'10" and the board 12" wide.'],
    ['plurals of names', 'The Joneses’ house and the Ruizes’ car.'],
  ])('no mark in %s', (_, text) => {
    expect(marksOf(text)).toEqual([])
  })

  test('a mark never closed is noted where it opens, one that goes on is not', () => {
    const text = 'She said, “We won and left.\n\nThe end.'
    expect(layOut(text).notes).toEqual([expect.objectContaining({ code: 'UNCLOSED_MARK', span: [10, 11] })])
    expect(layOut('“We won.\n\n“And fairly,” she said.').notes).toEqual([])
  })

  test('nothing but marks', () => {
    expect(() => layOut('"“”\'‘’„«» " ” “ \' ’')).not.toThrow()
    expect(() => layOut('"'.repeat(50_000))).not.toThrow()
  })
})
