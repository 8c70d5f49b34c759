/** Words that open a noun phrase, by what they tell of who is meant. */
import { wordSet } from './wordSet'

/** Somebody already known, or told apart by what follows. */
export const definite = wordSet('the, this, that, these, those, both')

export const indefinite = wordSet(
  'a, an, one, another, some, many, most, several, two, three, four, five, few, all, other, any, every, each, no, dozens, hundreds, thousands, millions, various, numerous, certain, more, multiple',
)

export const possessors = wordSet('his, her, their, its, my, our, your, whose')

/** These, and not those before: "another source", "several senators". */
export const fewOf = wordSet(
  'some, several, other, another, two, three, four, five, few, dozens, hundreds, various, certain, more',
)
