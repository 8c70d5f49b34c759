/** Whether what stands after a phrase makes it one who does something: "voters choose", "the senator never chose", "the board has met". */
import { cueForms } from '../../english/cueVerbs'
import { plainVerbs } from '../../english/modifiers'

export function isFollowedByVerb(after: string, several: boolean): boolean {
  if (finiteVerb.test(after)) return true
  const verb = /^ (?:(?:also|often|still|never|now|then|quickly|just) )?([a-z]+)\b/.exec(after)?.[1]
  if (verb === undefined) return false
  return (
    irregularPast.test(verb) ||
    cueForms.has(verb) ||
    (several
      ? plainVerbs.has(verb) || alone.test(verb)
      : verb.endsWith('s') && plainVerbs.has(verb.replace(/e?s$/, '')))
  )
}

const finiteVerb =
  /^\s(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|do|does|did|don|won|[a-z]{3,}ed|[a-z]{3,}n[’']t)\b/
/** Verbs without an object. */
const alone =
  /^(?:try|hope|plan|aim|intend|struggle|tend|seem|appear|fail|live|go|come|begin|stop|agree|disagree|vote|worry|complain|argue)$/
const irregularPast =
  /^(?:went|came|took|gave|got|made|met|won|lost|put|kept|left|led|wrote|told|saw|found|began|became|ran|spoke|stood|thought|knew|felt|brought|held|sent|fell|rose|grew|chose|drew|threw|broke|paid|sought|fought|bought|built|caught|taught|sat|set|cut|hit|let|shut|spent|struck|swept|drove|wore|beat|understood|heard|said)$/
