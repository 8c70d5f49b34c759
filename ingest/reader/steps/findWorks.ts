/**
 * Letters, posts, reports, statements and other works an article speaks of, each with the agent behind it, whom it addresses and where it was
 * shared, as far as the noun phrase says so ("Ruiz's open letter to the mayor", "a letter posted by Ruiz on Facebook", "a Daily Herald report").
 * "The letter" is the one already spoken of; "a letter" is another one.
 */
import type { Entity, Work } from '../../../schema/reading'
import type { Draft } from '../draft'
import { rulings, utteranceNouns, workNouns, type WorkNoun } from '../english/workNouns'
import { issuingVerbs } from '../english/phraseWords'
import { mentionIndex, type Located } from './mentionIndex'
import { nounPhrases, type NounPhrase } from './nounPhrases'

/** Kinds kept even where nobody is known to stand behind them. */
const worthKeeping = new Set(['letter', 'report', 'book', 'study', 'poll', 'video', 'law'])
/** Articles that say "I": worth keeping until a quote tells who wrote them. */
const byOneAuthor = /^(?:op-ed|editorial|opinion piece|column|essay)$/
/** Kinds of which one agent makes many in one article: only "the post" means the one before. */
const manyOfOne = new Set(['post', 'statement', 'article', 'video', 'advertisement', 'email'])

interface NounOrUtterance extends WorkNoun {
  readonly isUtterance: boolean
}

const nouns: ReadonlyMap<string, NounOrUtterance> = new Map<string, NounOrUtterance>([
  ...[...utteranceNouns].map((noun): [string, NounOrUtterance] => [
    noun,
    { kind: 'statement', medium: 'statement', isUtterance: true },
  ]),
  ...[...workNouns].map(([noun, work]): [string, NounOrUtterance] => [noun, { ...work, isUtterance: false }]),
])

export function findWorks(draft: Draft): Draft {
  const works: Work[] = []
  for (const phrase of nounPhrases(draft, nouns)) {
    const author = authorOf(draft, phrase)
    if (phrase.noun.isUtterance && !author) continue
    // a court's decision is a document, a person's is none
    if (rulings.has(phrase.word) && phrase.owner?.entity.type === 'person') continue
    if (
      /\b(?:life|love|success|back|horror|cover) story$/i.test(draft.article.text.slice(phrase.span[0], phrase.span[1]))
    )
      continue
    const addressees = ids(tailed(phrase, /(?:^| )to$/).filter(isAgent))
    const sharedOn =
      tailed(phrase, /(?:^| )(?:on|via|to)$/).find(({ entity }) => entity.type === 'organization')?.entity.id ?? null
    const known = works.findLast((work) => isSame(draft, work, phrase, author))
    if (known) {
      replace(works, {
        ...known,
        author: known.author ?? author,
        addressees: known.addressees.length > 0 ? known.addressees : addressees,
        sharedOn: known.sharedOn ?? sharedOn,
        mentions: [...known.mentions, phrase.span],
      })
      continue
    }
    const isKept = worthKeeping.has(phrase.noun.kind) || byOneAuthor.test(phrase.word) || rulings.has(phrase.word)
    if (!author && (phrase.determiner === 'none' || !isKept)) continue
    works.push({
      id: `w${works.length + 1}`,
      kind: phrase.noun.kind,
      name: draft.article.text.slice(phrase.span[0], phrase.span[1]),
      author,
      addressees: addressees.filter((id) => id !== author),
      sharedOn: sharedOn === author ? null : sharedOn,
      date: null,
      mentions: [phrase.span],
    })
  }
  return { ...draft, works }
}

/** The work a phrase means, when an earlier phrase introduced it. */
function isSame(draft: Draft, work: Work, phrase: NounPhrase<NounOrUtterance>, author: string | null): boolean {
  if (work.kind !== phrase.noun.kind) return false
  if (work.kind === 'law' && !mayShareName(work.name, draft.article.text.slice(...phrase.span))) return false
  if (author !== null && work.author !== null && work.author !== author) return false
  if (phrase.noun.isUtterance) return work.author === author && work.name.toLowerCase().endsWith(phrase.word)
  if (author === null && isSpokenOf(draft, phrase)) return true
  if (author === null || phrase.determiner === 'indefinite') return false
  return work.author === author ? !manyOfOne.has(work.kind) : phrase.determiner !== 'none'
}

/** “The Harbor Act” is no “Dayton bill”; “the bill” may be either. */
function mayShareName(one: string, other: string): boolean {
  const known = namesIn(one)
  const found = namesIn(other)
  return known.length === 0 || found.length === 0 || found.some((word) => known.includes(word))
}

function namesIn(phrase: string): readonly string[] {
  return phrase.match(/(?<=\s)\p{Lu}[\p{L}-]+/gu) ?? []
}

function authorOf(draft: Draft, phrase: NounPhrase<NounOrUtterance>): string | null {
  if (phrase.owner && isAgent(phrase.owner))
    return rulings.has(phrase.word) && isBareCourt(draft, phrase.owner) ? null : phrase.owner.entity.id
  const by = tailed(phrase, /(?:^| )(?:by|from)$/).find(isAgent)
  if (by) return by.entity.id
  // "a letter posted by Ruiz" is a tail; "a Herald report" has its maker inside.
  const maker = phrase.inside.findLast(({ entity }) => entity.type === 'organization')
  if (maker && !phrase.noun.isUtterance) return maker.entity.id
  return subjectBehind(draft, phrase)
}

/** "The ruling", "Friday's decision", "the court's decision": the one spoken of; which court's it is, has to be read from what was ruled. */
function isSpokenOf(draft: Draft, phrase: NounPhrase<NounOrUtterance>): boolean {
  const { determiner, owner, word, span } = phrase
  if (determiner === 'definite' || !rulings.has(word)) return determiner === 'definite'
  return determiner === 'none'
    ? /['’]s\s/.test(draft.article.text.slice(...span))
    : determiner === 'possessive' && isBareCourt(draft, owner)
}

function isBareCourt(draft: Draft, owner: Located | null): boolean {
  return owner === null || /^the court(?:['’]s)?$/i.test(draft.article.text.slice(...owner.span))
}

/** "Ruiz released a statement", "Ruiz, in a letter": the subject of a verb of issuing right before the phrase. */
function subjectBehind(draft: Draft, phrase: NounPhrase<NounOrUtterance>): string | null {
  const before = draft.tokens[phrase.from - 1]
  if (
    phrase.noun.isUtterance ||
    !before ||
    before.sentence !== phrase.sentence ||
    !issuingVerbs.has(before.text.toLowerCase())
  )
    return null
  const start = draft.sentences[phrase.sentence]!.span[0]
  const agents = mentionIndex(draft).within([start, before.span[0]]).filter(isAgent)
  return agents[agents.length - 1]?.entity.id ?? null
}

function tailed(phrase: NounPhrase<unknown>, link: RegExp): Located[] {
  return phrase.tails.filter((tail) => link.test(tail.link)).flatMap((tail) => tail.who)
}

function isAgent({ entity }: { readonly entity: Entity }): boolean {
  return entity.type !== 'place'
}

function ids(located: readonly Located[]): string[] {
  return [...new Set(located.map(({ entity }) => entity.id))]
}

function replace(works: Work[], work: Work): void {
  works[works.findIndex(({ id }) => id === work.id)] = work
}
