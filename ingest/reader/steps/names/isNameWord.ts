/** Whether a word with a capital may stand in a name. */
import { compoundModifier } from '../../english/notNames'
import type { Word } from './readWords'

/** Never inside a name, whatever its capital. */
const functionWords: ReadonlySet<string> = new Set(
  (
    "i i'm i've i'd i'll he she it we you they his her its our your their my me him us them the a an and but or so if as at by in on of to for from " +
    "with that this these those is are was were be not no yes he's she's it's that's there here what when where why how who which while then than also however"
  ).split(' '),
)

/** "US", "WHO" and "IT" are no pronouns. */
export function isFunctionWord({ lower, text }: Word): boolean {
  return (
    contraction.test(lower) ||
    compoundModifier.test(text) ||
    (functionWords.has(lower.replace('’', "'")) &&
      (text.length < 2 || text !== text.toUpperCase() || /[’']/.test(text)))
  )
}

const contraction = /^(?:i|we|you|he|she|it|they|that|there|here|what|who)[’'](?:re|ve|ll|d|m|s)$/

export function isNameWord(word: Word): boolean {
  return word.capital && !isFunctionWord(word)
}
