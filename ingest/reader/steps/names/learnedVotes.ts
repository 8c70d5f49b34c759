/** What the learned finder says of a name, as the mean over every printing of it in the article: 0 to 1 for each type. */
import type { EntityType } from '../../../../schema/reading'
import type { Name } from '../../draft'
import type { Word } from './readWords'
import type { Piece } from './splitRun'

export type Shares = Readonly<Record<EntityType, number>>

/** Both lists in text order. By the name's text; where the finder overlaps a printing, it speaks of it. */
export function learnedVotes(
  words: readonly Word[],
  pieces: readonly Piece[],
  texts: readonly string[],
  learned: readonly Name[],
): ReadonlyMap<string, Shares> {
  const sums = new Map<string, { count: number; person: number; organization: number; place: number }>()
  if (learned.length === 0) return new Map()
  let at = 0
  pieces.forEach(({ words: [first, end] }, i) => {
    const sum = sums.get(texts[i]!) ?? { count: 0, person: 0, organization: 0, place: 0 }
    sums.set(texts[i]!, sum)
    sum.count++
    while (at < learned.length && learned[at]!.span[1] <= words[first]!.span[0]) at++
    const name = learned[at]
    if (name && name.span[0] < words[end - 1]!.span[1]) sum[name.type] += name.confidence
  })
  return new Map(
    [...sums].map(([text, { count, person, organization, place }]) => [
      text,
      { person: person / count, organization: organization / count, place: place / count },
    ]),
  )
}
