import { type Dated, datesAgree, daysBetween, sharpness } from './dates'

export interface EventFacts extends Dated {
  readonly id: string
  readonly kind: string
  readonly participants: readonly string[]
  readonly place: string | null
}

/** An undated event is one of the last days before the article that speaks of it. */
const daysBefore = 14

/** Finds the event that another article speaks of: the same kind, and people, place and date that do not differ. */
export class EventIndex {
  private readonly byId = new Map<string, EventFacts>()
  private readonly byAnchor = new Map<string, Set<string>>()

  /** Adds to what was said of the same event before. */
  add(event: EventFacts): void {
    const before = this.byId.get(event.id)
    const now = before ? joined(before, event) : event
    this.byId.set(event.id, now)
    for (const anchor of anchorsOf(now)) {
      const ids = this.byAnchor.get(anchor)
      if (ids) ids.add(now.id)
      else this.byAnchor.set(anchor, new Set([now.id]))
    }
  }

  /**
   * Every event that may be this one. Where the participants are the same, or there are none and the place is, the
   * dates need only agree; where one names fewer of them, both must be dated to the day.
   */
  candidates(event: EventFacts, publishedAt: string | null): EventFacts[] {
    const found = new Set(anchorsOf(event).flatMap((anchor) => [...(this.byAnchor.get(anchor) ?? [])]))
    return [...found].map((id) => this.byId.get(id)!).filter((known) => isSameEvent(known, event, publishedAt))
  }
}

function anchorsOf({ kind, participants, place }: EventFacts): string[] {
  if (participants.length > 0) return participants.map((id) => `${kind}\n${id}`)
  return place === null ? [] : [`${kind}\n\n${place}`]
}

function isSameEvent(known: EventFacts, event: EventFacts, publishedAt: string | null): boolean {
  if (!datesAgree(known, event)) return false
  if (known.place !== null && event.place !== null && known.place !== event.place) return false
  const bothDays = sharpness(known) === 4 && sharpness(event) === 4
  if (known.participants.length > 0 && !bothDays) {
    const same = known.participants.length === event.participants.length
    if (!same || !event.participants.every((id) => known.participants.includes(id))) return false
    if (known.participants.length < 2 && !isRecent(known, event, publishedAt)) return false
  }
  if (known.participants.length > 0 && bothDays) {
    const [few, many] = [known.participants, event.participants].sort((one, other) => one.length - other.length)
    if (!few!.every((id) => many!.includes(id))) return false
  }
  return bothDays || isRecent(known, event, publishedAt)
}

function isRecent(known: EventFacts, event: EventFacts, publishedAt: string | null): boolean {
  if (known.date === null) return event.date === null && known.participants.length > 1
  if (event.date !== null) return true
  if (publishedAt === null) return false
  const age = daysBetween(known.date, publishedAt)
  return age >= -1 && age <= daysBefore
}

/** What both say together, under the first's id. */
function joined(first: EventFacts, second: EventFacts): EventFacts {
  const sharper = sharpness(second) > sharpness(first) ? second : first
  const participants = [...new Set([...first.participants, ...second.participants])].sort()
  const { date, precision } = sharper
  return { ...first, participants, place: first.place ?? second.place, date, precision }
}
