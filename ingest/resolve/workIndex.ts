import { type Dated, datesAgree } from './dates'

export interface WorkFacts extends Dated {
  readonly id: string
  readonly kind: string
  readonly author: string | null
  readonly addressees: readonly string[]
}

/** Of these somebody makes many a day: without a date two of them are not known to be one. */
export const frequentWorks: ReadonlySet<string> = new Set([
  'post',
  'statement',
  'article',
  'video',
  'email',
  'advertisement',
])

/** Finds the letter, report or post that another article speaks of: same kind, same author, nothing that differs. */
export class WorkIndex {
  private readonly byAuthor = new Map<string, Map<string, WorkFacts>>()

  /** Adds to what was said of the same work before. */
  add(work: WorkFacts): void {
    const anchor = `${work.kind}\n${work.author ?? ''}`
    const works = this.byAuthor.get(anchor) ?? new Map<string, WorkFacts>()
    const before = works.get(work.id)
    this.byAuthor.set(anchor, works.set(work.id, before ? joined(before, work) : work))
  }

  candidates(work: WorkFacts): WorkFacts[] {
    if (work.author === null) return []
    const works = this.byAuthor.get(`${work.kind}\n${work.author}`)
    return [...(works?.values() ?? [])].filter((known) => isSameWork(known, work))
  }
}

function isSameWork(known: WorkFacts, work: WorkFacts): boolean {
  if (!datesAgree(known, work)) return false
  if (frequentWorks.has(work.kind) && (known.date === null || work.date === null)) return false
  if (known.addressees.length === 0 || work.addressees.length === 0) return true
  return work.addressees.some((id) => known.addressees.includes(id))
}

/** What both say together, under the first's id. */
function joined(first: WorkFacts, second: WorkFacts): WorkFacts {
  const addressees = [...new Set([...first.addressees, ...second.addressees])].sort()
  const { date, precision } = first.date === null ? second : first
  return { ...first, addressees, date, precision }
}
