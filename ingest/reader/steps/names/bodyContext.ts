/** What the words round a name say of a body: "played for", "a professor at", "companies such as", "The Morning Bell", "Acme’s Ana Ruiz". */
import {
  belongingNouns,
  bodyVerbs,
  degreeWords,
  joiningVerbs,
  learningWords,
  ownedNouns,
  servingWords,
  sportWords,
  workingWords,
} from '../../english/bodyCues'
import { givenName } from '../../english/givenNames'
import { organizationPlurals } from '../../english/groupNouns'
import type { Run } from './findRuns'
import type { Word } from './readWords'

/** Points for an organization. */
export function bodyVotes(words: readonly Word[], [first, end]: Run): number {
  let organization = 0
  const last = words[end - 1]!
  const near = (i: number): Word | undefined => (words[i]?.sentence === last.sentence ? words[i] : undefined)
  const before = near(first - 1)
  const beforeThat = near(first - 2)
  const after = near(end)
  if (before?.text === 'The' && !before.starts) organization += 1
  const definite = before?.lower === 'the'
  const preposition = definite ? beforeThat : before
  const governor = definite ? near(first - 3) : beforeThat
  if (preposition && governor) {
    if (preposition.lower === 'for' && servingWords.has(governor.lower)) organization += 2.5
    if (preposition.lower === 'of' && !governor.capital && belongingNouns.has(governor.lower))
      organization += definite ? 1.5 : 2
    if ((preposition.lower === 'as' || preposition.lower === 'like') && listsBodies(words, first, last.sentence))
      organization += 2.5
  }
  if (isSchool(words, first) || (before?.lower === 'at' && governs(words, first, workingWords))) organization += 2.5
  if (definite && end - first === 1 && isTeamForm(last.text) && inSport(words, first, last.sentence))
    organization += 2.5
  if (before && joiningVerbs.has(before.lower)) organization += 1
  if (after) {
    const next = near(end + 1)
    if (last.possessive && after.capital && givenName(after.text) !== undefined && next?.capital) organization += 2
    if (
      !last.possessive &&
      !words[first]!.starts &&
      !after.capital &&
      ownedNouns.has(after.lower) &&
      !/-\p{Ll}/u.test(last.text)
    )
      organization += 1.5
    if (!last.possessive && bodyVerbs.has(after.lower)) organization += 0.8
  }
  return organization
}

/** "companies such as", "outlets like", and further members of such a list. */
function listsBodies(words: readonly Word[], first: number, sentence: number): boolean {
  for (let i = first - 1; i >= first - 4 && words[i]?.sentence === sentence; i--)
    if (organizationPlurals.has(words[i]!.lower)) return true
  return false
}

function isTeamForm(text: string): boolean {
  return /[^siua]s$/.test(text) && !/(?:ists|i?ans|ites|eans|ics)$/.test(text)
}

/** Within ten words of the sentence. */
export function inSport(words: readonly Word[], at: number, sentence: number): boolean {
  for (let i = Math.max(0, at - 10); i < at + 10 && i < words.length; i++)
    if (words[i]!.sentence === sentence && sportWords.has(words[i]!.lower)) return true
  return false
}

/** "studied physics at", "earned a doctorate in law from": the name that begins at `first` is a school. */
export function isSchool(words: readonly Word[], first: number): boolean {
  const { lower } = words[first - 1] ?? { lower: '' }
  return (
    (lower === 'at' && governs(words, first, learningWords)) ||
    ((lower === 'at' || lower === 'from') && governs(words, first, degreeWords))
  )
}

/** One of `nouns` within five words before the preposition before `first`. */
function governs(words: readonly Word[], first: number, nouns: ReadonlySet<string>): boolean {
  for (let i = first - 2; i > first - 7 && words[i]?.sentence === words[first]!.sentence; i--) {
    if (!words[i]!.isWord) return false
    if (nouns.has(words[i]!.lower)) return true
  }
  return false
}
