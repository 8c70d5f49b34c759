/** How likely one earlier mention is what a pronoun points back to, from its place alone. */
import type { Entity, MentionKind } from '../../../../schema/reading'
import { classOf } from '../../english/functionWords'
import { targetVerbs } from '../../english/targetVerbs'
import type { Scene } from './scene'
import type { Word } from './readWords'

export interface Antecedent {
  readonly entity: Entity
  readonly kind: MentionKind
  /** Index of its first and last word. */
  readonly word: number
  readonly end: number
  readonly inSpeech: boolean
  readonly sentence: number
  readonly paragraph: number
}

/**
 * Set by hand on half of GUM (the documents of even number) and twelve PolNeAR training articles. A sentence further away counts more
 * than any other single thing; a subject more than an object; who is spoken of inside a quotation less for the text outside it. Two by hand on those twelve and
 * three other articles: inside a quotation whom the words before it praise or blame counts more, who only comments in the article less.
 */
export const weights = {
  sentence: 1.5,
  paragraph: 0.3,
  subject: 1.6,
  pronoun: 0.9,
  spokenOf: 1.2,
  unnamedSpokenOf: 2,
  spokenOfBySpeaker: 1.5,
  outside: 0.6,
  possessor: 0.6,
  word: 0.015,
  lastSpeaker: 0.8,
  spokeJustNow: 2.2,
  spokeLast: 3,
  often: 0.45,
  sexUnknown: 1.2,
  named: 0.5,
  targeted: 1.2,
  comments: 2,
} as const

export function weighMention(one: Antecedent, pronoun: Word, scene: Scene, at: number, inSpeech: boolean): number {
  const sentences = pronoun.sentence - one.sentence
  const paragraphs = pronoun.paragraph - one.paragraph
  if (sentences > 6 || paragraphs > 3 || sentences < 0) return 0
  let weight = 5 - Math.min(sentences, 4) * weights.sentence - (paragraphs > 0 ? weights.paragraph * paragraphs : 0)
  const subject = isSubject(one, scene)
  if (subject) weight += weights.subject
  if (one.kind === 'pronoun') weight += weights.pronoun
  if (one.inSpeech && !inSpeech && !one.entity.named) weight -= weights.unnamedSpokenOf
  if (one.inSpeech !== inSpeech) weight -= one.inSpeech ? weights.spokenOf : weights.outside
  if (inSpeech && sentences <= 1 && isTargeted(one, scene)) weight += weights.targeted
  if (scene.words[one.end]!.possessive) weight -= weights.possessor
  if (sentences === 0) {
    weight -= Math.min(1.2, (at - one.end) * weights.word)
    if (isObject(pronoun, scene.words[at + 1]) && subject && sameClause(scene, one.end, at)) weight -= 4
    if (pronoun.lower === 'himself' || pronoun.lower === 'herself') weight += subject ? 2 : 0
  }
  return weight
}

/** First of its sentence or after a comma, with no preposition before it; or right before a verb. */
export function isSubject(one: Antecedent, scene: Scene): boolean {
  const before = scene.words[one.word - 1]
  const after = scene.words[one.end + 1]
  const last = scene.words[one.end]!
  if (last.possessive || possessiveForms.has(last.lower)) return false
  if (objectForms.has(last.lower) && last.lower !== 'her') return false
  if (before && before.sentence === one.sentence && prepositions.has(before.lower)) return false
  if (subjectForms.has(last.lower)) return true
  // "Then there’s Ruiz."
  if (before?.sentence === one.sentence && before.possessive && /^t?here$/.test(before.lower)) return true
  if (
    after &&
    after.sentence === one.sentence &&
    (after.lower === ',' ? scene.words[one.end + 2]?.lower === 'who' : verb.test(after.lower))
  )
    return true
  if (!before || before.sentence !== one.sentence) return true
  return before.lower === ',' ? isLedIn(one, scene) : isTitled(one, scene)
}

/** "Former secretary of state Ana Ruiz": nothing but what she is stands before her in the sentence. */
function isTitled({ word, sentence, kind }: Antecedent, { words }: Scene): boolean {
  if (kind !== 'name') return false
  for (let i = word - 1; words[i]?.sentence === sentence; i--) {
    const { isWord, lower, possessive } = words[i]!
    const isInPhrase = isWord && !possessive && (lower === 'of' || !(prepositions.has(lower) || verb.test(lower)))
    if (!isInPhrase || word - i > longestTitle) return false
  }
  return true
}

/** "During the talk, Ruiz …": the first name behind what leads the sentence in. */
function isLedIn({ word, sentence }: Antecedent, { words }: Scene): boolean {
  let first = word - 1
  while (words[first - 1]?.sentence === sentence) {
    if (words[first]!.lower === ',' && first < word - 1) return false
    first--
  }
  return leadsIn.has(words[first]!.lower)
}

/** "her" before a noun is whose it is. */
function isObject({ lower, sentence }: Word, next: Word | undefined): boolean {
  if (lower !== 'her' || next?.sentence !== sentence || !next.isWord) return objectForms.has(lower)
  return classOf(next.lower) !== 0
}

/** "compared Ruiz to his wife: “She …”": the object of praise or blame. */
function isTargeted({ word, sentence }: Antecedent, { words }: Scene): boolean {
  for (let i = word - 1; i >= word - 4 && words[i]?.sentence === sentence && words[i]!.isWord; i--)
    if (targetVerbs.has(words[i]!.lower)) return true
  return false
}

function sameClause({ words }: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { lower } = words[i]!
    // "a letter to the board" begins no clause
    if (clauseStarts.has(lower) && !(lower === 'to' && ofNoun.test(words[i + 1]!.text))) return false
  }
  return true
}

const subjectForms: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'who',
  "he's",
  "she's",
  'he’s',
  'she’s',
  "he'd",
  "she'd",
  "they're",
])
const objectForms: ReadonlySet<string> = new Set(['him', 'them', 'her'])
const possessiveForms: ReadonlySet<string> = new Set(['his', 'their', 'theirs', 'hers'])
/** Words of a title before a name. */
const longestTitle = 7
const prepositions: ReadonlySet<string> = new Set(
  'of for from to in on at by with about against between under over after before during like than as and or including toward towards behind beside beyond per via through'.split(
    ' ',
  ),
)
/** First words of a phrase or clause that stands before the subject of its sentence. */
export const leadsIn: ReadonlySet<string> = new Set(
  'after although amid as asked at because before beyond by despite during following for from if in like on once over since speaking throughout though through under unlike until upon when while with within without'.split(
    ' ',
  ),
)
const verb =
  /^(?:said|says|is|was|are|were|has|had|have|will|would|could|can|may|might|should|must|did|does|do|told|wrote|went|came|took|made|began|became|gave|got|left|met|won|lost|ran|led|saw|held|kept|put|set|spoke|stood|thought|knew|felt|found|never|also|later|then|now|who|\w{3,}ed|\w{3,}s)$/
/** Right before a noun. */
const ofNoun = /^(?:the|an?|his|her|its|their|this|that|these|those|\p{Lu}.*)$/u
const clauseStarts: ReadonlySet<string> = new Set([
  'that',
  'and',
  'but',
  'who',
  'when',
  'because',
  'if',
  'while',
  'after',
  'before',
  'as',
  'where',
  'which',
  ';',
  ':',
  '—',
  '–',
  '“',
  '”',
  '"',
  'to',
  'said',
  'says',
])
