/** Nouns that mean people or a body only beside the right word: "security forces", "the liberal base", "law enforcement", "establishment types". */
import { issuingVerbs } from '../../english/phraseWords'
import { nationalities } from '../../english/peoples'
import type { Kind } from './kindOfNoun'
import type { Word } from './readWords'

const bodies: Kind = { type: 'organization', plural: true, people: false }
const body: Kind = { type: 'organization', plural: false, people: false }
const one: Kind = { type: 'person', plural: false, people: false }
const people: Kind = { type: 'person', plural: true, people: false }

const armed =
  /^(?:security|ground|special|armed|police|rebel|coalition|allied|government|military|ally|enemy|loyalist|naval|paramilitary|peacekeeping|nato|u\.s\.)$/
const side =
  /^(?:liberal|conservative|progressive|republican|democratic|gop|minority|voter|donor|grass-roots|grassroots|evangelical|party|working-class|moderate|populist|establishment|left|right|centrist)$/

const compounds: ReadonlyMap<string, { readonly before: RegExp; readonly kind: Kind }> = new Map([
  ['forces', { before: armed, kind: bodies }],
  [
    'force',
    { before: /^(?:police|task|security|strike|deportation|counterterrorism|peacekeeping|expeditionary)$/, kind: body },
  ],
  ['guards', { before: /^(?:security|prison|border|armed|national|coast)$/, kind: people }],
  [
    'types',
    { before: /^(?:establishment|political|media|business|hollywood|washington|military|creative)$/, kind: people },
  ],
  ['base', { before: side, kind: body }],
  ['wing', { before: side, kind: body }],
  [
    'leadership',
    {
      before: /^(?:party|republican|democratic|gop|congressional|senate|house|union|church|military|campaign)$/,
      kind: body,
    },
  ],
  [
    'caucus',
    { before: /^(?:party|republican|democratic|gop|congressional|senate|house|labou?r|conservative)$/, kind: body },
  ],
  ['interests', { before: /^(?:special|moneyed|money|corporate)$/, kind: bodies }],
  ['generations', { before: /^(?:future|younger|older|next|previous|coming|new|past)$/, kind: people }],
  ['generation', { before: /^(?:younger|older|boomer|millennial)$/, kind: one }],
  ['enforcement', { before: /^law$/, kind: body }],
  ['faithful', { before: /^(?:party|union|church)$/, kind: people }],
])

export function kindInCompound(word: Word, before: Word | undefined): Kind | undefined {
  const found = compounds.get(word.lower)
  if (!found || !before || before.sentence !== word.sentence || word.capital) return undefined
  const isOwned =
    before.possessive &&
    /^(?:base|leadership|wing)$/.test(word.lower) &&
    /^(?:party|republicans|democrats)$/.test(before.lower)
  const isNational = found.kind === bodies && word.lower === 'forces' && nationalities.has(before.text)
  return isOwned || isNational || (!before.possessive && found.before.test(before.lower)) ? found.kind : undefined
}

/** "Her account posted", "an account on Gabber wrote": an account that publishes speaks for somebody. */
export function isSpeakingAccount(words: readonly Word[], i: number): boolean {
  if (words[i]!.lower !== 'account') return false
  const at = words[i + 1]?.lower === 'on' && words[i + 2]?.capital ? i + 3 : i + 1
  const [verb, next] = [words[at], words[at + 1]]
  if (verb?.sentence !== words[i]!.sentence) return false
  return (
    issuingVerbs.has(verb.lower) || (verb.lower === 'called' && /^(?:for|on|him|her|them|it)$/.test(next?.lower ?? ''))
  )
}

export const speakingAccount = body
