/**
 * Names under which events and works can be found and told apart: "Ruiz-Okafor interview on Radio Nine", "Ruiz's letter to Okafor",
 * "Ruiz rally in Dayton". What the article calls them stands in the aliases, pronouns replaced. Hyphens and straight apostrophes, so that
 * the name can be typed.
 */
import type { Entity, Event, Work } from '../../../schema/reading'
import type { Draft } from '../draft'
import { aliasesOf } from './naming/aliasesOf'
import { fullest, printed, surname } from './naming/printed'

export function nameEventsAndWorks(draft: Draft): Draft {
  const byId = new Map(draft.entities.map((entity) => [entity.id, entity]))
  const events = draft.events.map((event): Event => {
    const name = nameEvent(draft, event, byId)
    return {
      ...event,
      name,
      aliases: aliasesOf(draft, event.mentions, name, [
        ...eventForms(draft, event, byId),
        ...byPlace(draft, event, byId),
      ]),
    }
  })
  const works = draft.works.map((work): Work => {
    const name = nameWork(draft, work, byId)
    return { ...work, name, aliases: aliasesOf(draft, work.mentions, name, []) }
  })
  return { ...draft, events, works }
}

function nameEvent(draft: Draft, event: Event, byId: ReadonlyMap<string, Entity>): string {
  const { people, bodies } = parties(event, byId)
  const where = whereOf(event, byId)
  const [first, second] = people
  switch (event.kind) {
    case 'interview':
    case 'debate':
    case 'meeting':
    case 'event': {
      if (first && second) return `${surname(first)}-${surname(second)} ${event.kind}${where}`
      const body = bodies[0]
      if (first && body && event.kind === 'interview') return `${surname(first)} interview with ${body.name}`
      break
    }
    case 'endorsement':
      if (first && second)
        return `${surname(byId.get(event.participants[0]!)!)}'s endorsement of ${surname(byId.get(event.participants[1]!)!)}`
      if (first) return `${surname(first)}'s endorsement`
      return printed(draft, event.mentions[0]!)
    case 'attack':
      return attack(fullest(draft, event.mentions), people, bodies, where)
    case 'outage':
      return capital(printed(draft, event.mentions[0]!) + (bodies[0] ? ` on ${bodies[0].name}` : ''))
    default:
  }
  if (first && spokenAlone.has(event.kind)) return `${surname(first)} ${event.kind}${where}`
  return capital(placed(fullest(draft, event.mentions), where))
}

const spokenAlone = new Set<Event['kind']>([
  'interview',
  'rally',
  'speech',
  'press conference',
  'hearing',
  'visit',
  'announcement',
  'court case',
])

function attack(phrase: string, people: readonly Entity[], bodies: readonly Entity[], where: string): string {
  const victim = people[0] ? surname(people[0]) : bodies[0]?.name
  const plain = phrase.replace(/^.*['’]s\s+/, '')
  if (victim) return capital(plain.includes(victim) ? plain : `${plain} on ${victim}`)
  return capital(placed(plain, where))
}

/** “Attacks in Paris”; “the Paris attacks” say where. */
function placed(phrase: string, where: string): string {
  return phrase.includes(where.replace(/^ (?:in|on) /, '')) ? phrase : phrase + where
}

/** The same event by the other nouns the article has for it. */
function eventForms(draft: Draft, event: Event, byId: ReadonlyMap<string, Entity>): string[] {
  const { people } = parties(event, byId)
  const [first, second] = people
  if (event.kind === 'attack' || event.kind === 'outage') return claimed(draft, event, byId)
  if (!first || !second || event.kind === 'endorsement') return []
  const where = whereOf(event, byId)
  const pairs = [`${surname(first)}-${surname(second)}`, `${surname(second)}-${surname(first)}`]
  const forms = new Set<string>([`${pairs[1]} ${event.kind}${where}`])
  for (const mention of event.mentions) {
    const words = printed(draft, mention)
      .replace(/["“”‘’]/g, '')
      .split(/\s+/)
      .filter((word) => /^\p{Ll}/u.test(word))
    for (const pair of pairs)
      for (const size of [1, 2]) if (words.length >= size) forms.add(`${pair} ${words.slice(-size).join(' ')}${where}`)
    const streamed = /^[,\s]*((?:live-?streamed|broadcast|streamed|aired) )/i.exec(
      draft.article.text.slice(mention[1], mention[1] + 24),
    )?.[1]
    if (streamed) for (const pair of pairs) forms.add(`${pair} ${event.kind} ${streamed.trim()}${where}`)
  }
  return [...forms]
}

/** "Dayton rally", "rally in Dayton". */
function byPlace(draft: Draft, event: Event, byId: ReadonlyMap<string, Entity>): string[] {
  const place = event.place ? byId.get(event.place) : undefined
  if (place?.type !== 'place') return []
  const noun = printed(draft, event.mentions[0]!).split(' ').at(-1)!
  return [place.name, ...place.aliases].flatMap((name) => [`${name} ${noun}`, `${noun} in ${name}`])
}

/** What stands only in somebody's words is claimed: "claimed cyberattack on the ministry". */
function claimed(draft: Draft, event: Event, byId: ReadonlyMap<string, Entity>): string[] {
  const target = parties(event, byId).bodies[0] ?? (event.place ? byId.get(event.place) : undefined)
  const isQuoted = event.mentions.some(([from, to]) =>
    draft.quotes.some(({ contents }) => contents.some(([start, end]) => start <= from && end >= to)),
  )
  if (!isQuoted) return []
  return event.mentions.map(
    (mention) =>
      `claimed ${printed(draft, mention).split(' ').slice(-2).join(' ')}${target ? ` on ${target.name}` : ''}`,
  )
}

function nameWork(draft: Draft, work: Work, byId: ReadonlyMap<string, Entity>): string {
  const author = work.author ? byId.get(work.author) : undefined
  const phrase = fullest(draft, work.mentions)
  if (!author?.named) return capital(phrase)
  const noun = phrase.replace(/^.*['’]s?\s+/, '')
  if (work.kind === 'letter' || work.kind === 'email' || work.kind === 'post') {
    const to = work.addressees.map((id) => byId.get(id)).find((entity) => entity?.named)
    const on = work.kind === 'post' && work.sharedOn ? byId.get(work.sharedOn) : undefined
    return `${surname(author)}'s ${work.kind}${to ? ` to ${surname(to)}` : ''}${on ? ` on ${on.name}` : ''}`
  }
  // "a Herald report" has its maker in the words; "his 1990 memoir" has not
  if (phrase.includes(author.name) || phrase.includes(surname(author))) return capital(phrase)
  return author.type === 'person' ? `${surname(author)}'s ${noun}` : `${author.name} ${noun}`
}

function parties(
  event: Event,
  byId: ReadonlyMap<string, Entity>,
): { readonly people: readonly Entity[]; readonly bodies: readonly Entity[] } {
  const all = event.participants.flatMap((id) => byId.get(id) ?? [])
  const people = all
    .filter(({ type, named }) => type === 'person' && named)
    .sort((a, b) => b.mentions.length - a.mentions.length)
  const isVenue = (id: string): boolean => id === event.place && event.kind !== 'attack' && event.kind !== 'outage'
  return { people, bodies: all.filter(({ type, named, id }) => type === 'organization' && named && !isVenue(id)) }
}

function whereOf(event: Event, byId: ReadonlyMap<string, Entity>): string {
  const place = event.place ? byId.get(event.place) : undefined
  if (!place) return ''
  return ` ${place.type === 'place' ? 'in' : 'on'} ${place.name}`
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
