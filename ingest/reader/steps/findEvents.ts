/**
 * Interviews, rallies, debates, attacks and other events an article speaks of, with who took part and where, as the noun phrase says
 * ("an interview with Ruiz", "the Ruiz-Okafor debate", "a rally in Dayton"), or the verb ("Okafor interviewed Ruiz").
 * "The interview" is the one already spoken of; so is "the conversation".
 */
import type { Span } from '../../../schema/article'
import type { Event, EventKind } from '../../../schema/reading'
import type { Draft } from '../draft'
import { platformNames } from '../english/mediumCues'
import { eventNouns, spokenKinds, type EventNoun } from '../english/eventNouns'
import { mentionIndex, type Located } from './mentionIndex'
import { nounPhrases, type NounPhrase } from './nounPhrases'

/** Names for two talking before listeners: one article seldom tells of two without saying who talks. */
const talks: ReadonlySet<EventKind> = new Set<EventKind>(['interview', 'event'])

const online = /\b(?:online|live-?streamed|streamed|audio-only|virtual|livestream)\b/i

/** Nouns of events that name none. */
const noEvent = /\b(?:free|hate) speech$|\bheart attacks?$|\bpress release$|^that address$|\p{L}s show$/iu

/** Nouns for talks of no occasion where nothing says which. */
const talking: ReadonlySet<string> = new Set(['conversation', 'discussion', 'chat'])

interface Found {
  readonly at: number
  readonly kind: EventKind
  readonly span: Span
  readonly words: string
  /** "the interview": one already spoken of. */
  readonly isReference: boolean
  readonly participants: readonly string[]
  readonly place: string | null
}

const verbs: ReadonlyMap<string, EventKind> = new Map([
  ['interviewed', 'interview'],
  ['endorsed', 'endorsement'],
  ['endorses', 'endorsement'],
])

export function findEvents(draft: Draft): Draft {
  const found = [
    ...nounPhrases(draft, eventNouns)
      .filter((phrase) => !noEvent.test(draft.article.text.slice(...phrase.span)))
      // "in pleasant conversation": what somebody is doing
      .filter(({ determiner, word, inside }) => determiner !== 'none' || inside.length > 0 || !talking.has(word))
      .map((phrase) => fromPhrase(draft, phrase)),
    ...fromVerbs(draft),
  ].sort((a, b) => a.at - b.at)
  const events: Event[] = []
  for (const one of found) {
    const known =
      events.findLast((event) => isSame(event, one)) ??
      (one.isReference ? events.find((event) => isNearlySame(event, one)) : undefined)
    if (known) {
      events[events.indexOf(known)] = {
        ...known,
        kind: known.kind === 'event' ? one.kind : known.kind,
        place: known.place ?? one.place,
        participants: [...new Set([...known.participants, ...one.participants])],
        mentions: [...known.mentions, one.span],
      }
      continue
    }
    if (one.kind === 'event' && one.participants.length === 0) continue
    events.push({
      id: `v${events.length + 1}`,
      kind: one.kind,
      name: draft.article.text.slice(one.span[0], one.span[1]),
      date: null,
      precision: null,
      place: one.place,
      participants: one.participants,
      mentions: [one.span],
    })
  }
  return { ...draft, events: events.map((event) => onPlatform(draft, event)) }
}

/** An online event without a place took place on the platform the article names. */
function onPlatform(draft: Draft, event: Event): Event {
  const { text } = draft.article
  if (
    event.place ||
    !spokenKinds.has(event.kind) ||
    !event.mentions.some((mention) => online.test(text.slice(...mention)))
  )
    return event
  const platform = draft.entities.find(
    ({ type, named, name }) => type === 'organization' && named && platformNames.has(name),
  )
  return platform ? { ...event, place: platform.id } : event
}

function fromPhrase(draft: Draft, phrase: NounPhrase<EventNoun>): Found {
  const tailed = (link: RegExp): Located[] =>
    phrase.tails.filter((tail) => link.test(tail.link)).flatMap((tail) => tail.who)
  const people = [
    ...(phrase.owner ? [phrase.owner] : []),
    ...phrase.inside,
    ...tailed(/(?:with|between|of|by|among)$/),
    ...(spokenKinds.has(phrase.noun.kind) ? [] : tailed(/^(?:on|against)$/)),
  ]
  const participants = people
    .filter(({ entity }) => entity.type !== 'place' && entity.named)
    .map(({ entity }) => entity.id)
  const place =
    phrase.noun.kind === 'endorsement'
      ? null
      : ([...phrase.inside, ...tailed(/(?:^| )(?:in|at|on)$/)].find(
          ({ entity }) =>
            entity.type === 'place' || (entity.type === 'organization' && !participants.includes(entity.id)),
        )?.entity.id ?? null)
  return {
    at: phrase.span[0],
    kind: phrase.noun.kind,
    span: phrase.span,
    words: draft.article.text.slice(phrase.span[0], phrase.span[1]),
    isReference: phrase.determiner === 'definite' || (phrase.determiner === 'possessive' && participants.length === 0),
    participants: [...new Set([...participants, ...hyphenated(draft, phrase)])],
    place,
  }
}

/** "the Ruiz-Okafor debate": two names in one word. */
function hyphenated(draft: Draft, phrase: NounPhrase<EventNoun>): string[] {
  const found: string[] = []
  for (const token of draft.tokens.slice(phrase.from, phrase.to)) {
    const parts = token.text.split(/[-–]/)
    if (parts.length !== 2 || !parts.every((part) => /^\p{Lu}/u.test(part))) continue
    const ids = parts.map(
      (part) =>
        draft.entities.find(
          ({ type, name, aliases }) => type === 'person' && (name.split(' ').at(-1) === part || aliases.includes(part)),
        )?.id,
    )
    for (const id of ids) if (id) found.push(id)
  }
  return found
}

/** "Okafor interviewed Ruiz", "Ruiz was interviewed by Okafor", "Okafor endorsed Ruiz". */
function fromVerbs(draft: Draft): Found[] {
  const index = mentionIndex(draft)
  const found: Found[] = []
  for (let i = 0; i < draft.tokens.length; i++) {
    const token = draft.tokens[i]!
    const kind = verbs.get(token.text)
    if (!kind) continue
    const sentence = draft.sentences[token.sentence]!.span
    const isPerson = ({ entity }: Located): boolean => entity.type === 'person'
    const before = index.within([sentence[0], token.span[0]]).filter(isPerson).at(-1)
    const after = index.within([token.span[1], sentence[1]]).filter(isPerson)[0]
    if (!before || !after || before.entity.id === after.entity.id || after.span[0] - token.span[1] > 60) continue
    found.push({
      at: token.span[0],
      kind,
      span: token.span,
      words: '',
      isReference: false,
      participants: [before.entity.id, after.entity.id],
      place: null,
    })
  }
  return found
}

/** Same kind, and nothing told of both that differs. */
function isSame(event: Event, found: Found): boolean {
  const isTalk = talks.has(event.kind) && talks.has(found.kind)
  if (event.kind !== found.kind && !isTalk) return false
  if (event.kind === 'attack') {
    const [one, other] = [flavour(event.name), flavour(found.words)]
    const isShared = found.participants.some((id) => event.participants.includes(id))
    if (
      one !== other &&
      !(
        (one === 'attack' || other === 'attack') &&
        (isShared || (found.isReference && found.participants.length === 0))
      )
    )
      return false
  }
  if (event.place && found.place && event.place !== found.place && !isTalk) return false
  if (found.participants.length === 0)
    return found.isReference || isTalk || (event.kind === 'attack' && (!found.place || found.place === event.place))
  const common = found.participants.filter((id) => event.participants.includes(id)).length
  if (event.participants.length === 0) return isTalk || found.isReference || event.place === found.place
  return (
    common === Math.min(found.participants.length, event.participants.length) &&
    (common > 1 || isTalk || !found.place || found.place === event.place)
  )
}

/** "The conversation", "the event" after an interview; but "the interview" is no rally. */
function isNearlySame(event: Event, found: Found): boolean {
  return (
    found.participants.every((id) => event.participants.includes(id)) &&
    (found.kind === 'interview' ? talks : spokenKinds).has(event.kind) &&
    (talks.has(found.kind) || found.kind === 'meeting')
  )
}

/** What kind of attack: those of one kind in one article are one, unless it says "another". */
function flavour(words: string): string {
  return /cyber|hack|denial.of.service|ddos|ransomware|malware|phishing/i.test(words)
    ? 'cyber'
    : /assassin/i.test(words)
      ? 'assassination'
      : words.toLowerCase().split(' ').at(-1)!.replace(/s$/, '')
}
