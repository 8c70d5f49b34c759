/**
 * Plans, policies and happenings an article speaks of, each with whose it is: “the mayor’s plan for the harbor”, “her handling of the strike”, “the
 * recession”. Those of one owner are one where nothing told of both differs: “the plan” goes on from “the mayor’s harbor plan”, “the tax plan” does not.
 */
import type { Event, Work } from '../../../schema/reading'
import type { Draft } from '../draft'
import { eventNouns } from '../english/eventNouns'
import { happeningNouns, policyNouns } from '../english/matterNouns'
import { planCompounds, planNouns, qualifyingWords } from '../english/planNouns'
import { workNouns } from '../english/workNouns'
import { nounPhrases, type NounPhrase } from './nounPhrases'

interface Noun {
  readonly of: 'plan' | 'policy' | 'happening'
  /** Those of one group may name the same thing. */
  readonly group: string
}

interface Matter {
  readonly noun: Noun
  readonly phrases: NounPhrase<Noun>[]
  readonly owner: string | null
  readonly topic: ReadonlySet<string>
}

const nouns: ReadonlyMap<string, Noun> = new Map([
  ...[...policyNouns].map((noun): [string, Noun] => [noun, { of: 'policy', group: noun.replace(/s$/, '') }]),
  ...[...happeningNouns].map((noun): [string, Noun] => [noun, { of: 'happening', group: noun.replace(/s$/, '') }]),
  ...[...planNouns].map(([noun, kind]): [string, Noun] => [noun, { of: 'plan', group: `${kind}` }]),
])

/** So many matters of one noun an article keeps apart: a long text stays linear. */
const memory = 20

export function findMatters(draft: Draft): Draft {
  const known = new Set([...draft.events, ...draft.works].flatMap(({ mentions }) => mentions.map(([, end]) => end)))
  const matters: Matter[] = []
  const byGroup = new Map<string, number[]>()
  for (const phrase of nounPhrases(draft, nouns)) {
    if (phrase.noun.of === 'plan' && isVerb(phrase)) continue
    if (known.has(phrase.head[1])) continue
    const next = draft.tokens[phrase.to]
    if (next?.sentence === phrase.sentence && isCompound(next.text.toLowerCase())) continue
    const owner = ownerOf(phrase)
    const topic = topicOf(draft, phrase)
    const group = byGroup.get(phrase.noun.group) ?? []
    const same = group.slice(-memory).findLast((at) => isSame(matters[at]!, owner, topic))
    // nobody expects “a drought”: any
    if (phrase.determiner === 'indefinite' && phrase.noun.of !== 'plan' && topic.size === 0 && same !== undefined)
      continue
    if (same === undefined || phrase.determiner === 'indefinite') {
      byGroup.set(phrase.noun.group, [...group.slice(-memory), matters.length])
      matters.push({ noun: phrase.noun, phrases: [phrase], owner, topic })
      continue
    }
    const matter = matters[same]!
    matter.phrases.push(phrase)
    matters[same] = {
      ...matter,
      owner: matter.owner ?? owner,
      topic: matter.topic.size > 0 ? matter.topic : topic,
    }
  }
  const told = matters.filter(isTold)
  const works = told.filter(({ noun }) => noun.of !== 'happening')
  const events = told.filter(({ noun }) => noun.of === 'happening')
  return {
    ...draft,
    works: [...draft.works, ...works.map((matter, i) => asWork(draft, matter, i))],
    events: [...draft.events, ...events.map((matter, i) => asEvent(draft, matter, i))],
  }
}

/** “The mayor plans to”, “campaign strategists plan to”. */
function isVerb({ determiner, inside, word, head }: NounPhrase<Noun>): boolean {
  if (determiner === 'none' && (inside.length === 0 || word === 'plans')) return true
  const last = inside.at(-1)
  return (
    /^plans?$/.test(word) &&
    last?.entity.type === 'person' &&
    last.mention.kind === 'nominal' &&
    last.span[1] === head[0] - 1
  )
}

/** “Immigration bill”: the noun after it is what is meant. */
function isCompound(next: string): boolean {
  return planCompounds.has(next) || nouns.has(next) || eventNouns.has(next) || workNouns.has(next)
}

/** A plan by whose it is; whatever the text comes back to. */
function isTold({ noun, owner, phrases }: Matter): boolean {
  if (noun.of !== 'plan') return phrases.length >= 4
  return owner !== null || phrases[0]!.inside.some(({ entity }) => entity.named) || phrases.length > 2
}

function asWork({ article: { text }, works }: Draft, { phrases, owner }: Matter, i: number): Work {
  return {
    id: `w${works.length + i + 1}`,
    kind: 'plan',
    name: text.slice(...phrases[0]!.span),
    author: owner,
    addressees: [],
    sharedOn: null,
    date: null,
    mentions: phrases.map(({ span }) => span),
  }
}

function asEvent({ article: { text }, events }: Draft, { phrases, owner }: Matter, i: number): Event {
  return {
    id: `v${events.length + i + 1}`,
    kind: 'happening',
    name: text.slice(...phrases[0]!.span),
    date: null,
    precision: null,
    place: null,
    participants: owner ? [owner] : [],
    mentions: phrases.map(({ span }) => span),
  }
}

function isSame({ owner: known, topic: of }: Matter, owner: string | null, topic: ReadonlySet<string>): boolean {
  if (owner !== null && known !== null && owner !== known) return false
  if (of.size === 0 || topic.size === 0) return true
  return [...topic].some((word) => of.has(word))
}

function ownerOf({ owner, inside, tails }: NounPhrase<unknown>): string | null {
  const by = tails.find(({ link }) => /(?:^| )(?:by|from|of)$/.test(link))?.who ?? []
  const who = [...(owner ? [owner] : []), ...by, ...inside].find(({ entity }) => entity.type !== 'place')
  // “their deal” may be anybody's
  return who && (who.mention.kind !== 'pronoun' || who.entity.type === 'person') ? who.entity.id : null
}

/** What it is for: the words before the noun that are no names and only qualify nothing, and those after “for”, “on” and “to”. */
function topicOf(draft: Draft, { span, head, inside, owner }: NounPhrase<unknown>): ReadonlySet<string> {
  const { text } = draft.article
  const names = [...inside, ...(owner ? [owner] : [])].map((located) => located.span)
  const start = Math.max(span[0], ...names.map((name) => name[1]))
  const tail = /^\s(?:for|on|to|of)\s([\p{L}\s-]{3,40})/u.exec(text.slice(head[1], head[1] + 50))?.[1] ?? ''
  const words = `${text.slice(start, head[0])} ${tail}`.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !qualifyingWords.has(word)).map((word) => word.replace(/s$/, '')))
}
