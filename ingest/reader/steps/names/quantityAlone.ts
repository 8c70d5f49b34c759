/** "Many say", "others argued": the quantity alone stands for people. */
import type { Description } from './findDescriptions'
import type { Word } from './readWords'

export function speaksAlone(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  return (
    quantifiers.has(words[i]!.lower) &&
    next !== undefined &&
    next.sentence === words[i]!.sentence &&
    (words[i - 1]?.sentence !== words[i]!.sentence || words[i - 1]!.lower === ',' || words[i - 1]!.lower === 'but') &&
    speaking.test(next.lower)
  )
}

const quantifiers: ReadonlySet<string> = new Set(['some', 'many', 'others', 'several', 'most', 'few'])
const speaking =
  /^(?:say|said|have|had|are|were|believe|argue|think|worry|fear|see|saw|wonder|insist|claim|also|even|\w{3,}ed)$/

export function quantity({ span, lower, text }: Word): Description {
  return {
    span,
    head: lower,
    key: `${lower} ${span[0]}`,
    name: text,
    type: 'person',
    isNew: true,
    qualifier: undefined,
    isBare: true,
    refers: false,
    fuller: [],
    bare: undefined,
    because: 'quantity',
  }
}
