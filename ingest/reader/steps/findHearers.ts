/**
 * To whom a quote was said where no verb says it: the others who took part in the interview, the one a letter is for. And the other way round:
 * one who writes in an unsigned letter signs it, one who is told in an interview takes part in it.
 */
import type { Event, Quote, Work } from '../../../schema/reading'
import type { Draft } from '../draft'
import { keepFrames } from './frames'

/** Events of two sides that talk to each other; a rally has no addressee of its own. */
const mutual = new Set<Event['kind']>(['interview', 'meeting'])

export function findHearers(draft: Draft): Draft {
  const agents = new Map(
    draft.entities.filter(({ type, named }) => type !== 'place' && named).map((entity) => [entity.id, entity]),
  )
  const events = new Map(draft.events.map((event) => [event.id, event]))
  const works = new Map(draft.works.map((work) => [work.id, work]))
  const quotes = draft.quotes.map((quote): Quote => {
    const event = quote.event ? events.get(quote.event) : undefined
    const work = quote.work ? works.get(quote.work) : undefined
    if (event && quote.speaker) events.set(event.id, joined(event, quote))
    if (work) works.set(work.id, signed(work, quote))
    if (quote.addressees.length > 0) return quote
    const hearers =
      event && mutual.has(event.kind)
        ? event.participants.filter(
            (id) => agents.get(id)?.type === 'person' && id !== quote.speaker && !quote.coSpeakers.includes(id),
          )
        : work?.kind === 'letter' || work?.kind === 'email'
          ? work.addressees.filter((id) => id !== quote.speaker)
          : []
    if (hearers.length === 0 || hearers.length > 2) return quote
    return {
      ...quote,
      addressees: hearers,
      because: [...quote.because, event ? 'addressee:took part' : 'addressee:of the letter'],
    }
  })
  return {
    ...draft,
    events: [...events.values()],
    works: [...works.values()],
    quotes: keepFrames(draft.quotes, quotes),
  }
}

/** Who speaks in an interview takes part in it, and so does whom it is told. */
function joined(event: Event, quote: Quote): Event {
  if (!mutual.has(event.kind) && event.kind !== 'rally' && event.kind !== 'speech' && event.kind !== 'press conference')
    return event
  if (event.participants.length >= 2 || !quote.speaker) return event
  const participants = [
    ...new Set([...event.participants, quote.speaker, ...(mutual.has(event.kind) ? quote.addressees : [])]),
  ]
  return participants.length === event.participants.length ? event : { ...event, participants }
}

/** Who speaks in a work nobody is known to stand behind stands behind it; whom it urges it is addressed to. */
function signed(work: Work, quote: Quote): Work {
  const author = work.author ?? quote.speaker
  const addressees =
    work.addressees.length > 0 || work.kind !== 'letter' || author !== quote.speaker
      ? work.addressees
      : quote.addressees
  return author === work.author && addressees === work.addressees ? work : { ...work, author, addressees }
}
