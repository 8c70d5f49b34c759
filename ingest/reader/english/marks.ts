/** Characters that open or close something quoted or put in brackets. */
export const openingMarks: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  "'",
  '(',
  '[',
  '«',
  '„',
  '—',
  '–',
  '-',
  '•',
  '*',
  '`',
])
export const closingMarks: ReadonlySet<string> = new Set(['"', '”', '’', "'", ')', ']', '»'])
