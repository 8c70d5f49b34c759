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
  'plan',
])

/** Finds the letter, report or post that another article speaks of: same kind, same author, nothing that differs. */
export class WorkIndex {
  private readonly byId = new Map<string, WorkFacts>()
  private readonly byAuthor = new Map<string, Set<string>>()

  /** Adds to what was said of the same work before. */
  add(work: WorkFacts): void {
    const before = this.byId.get(work.id)
    this.byId.set(work.id, before ? joined(before, work) : work)
    if (work.author === null) return
    const anchor = `${work.kind}\n${work.author}`
    const ids = this.byAuthor.get(anchor)
    if (ids) ids.add(work.id)
    else this.byAuthor.set(anchor, new Set([work.id]))
  }

  get(id: string): WorkFacts | undefined {
    return this.byId.get(id)
  }

  /** Every work that may be this one. */
  candidates(work: WorkFacts): WorkFacts[] {
    if (work.author === null) return []
    const ids = [...(this.byAuthor.get(`${work.kind}\n${work.author}`) ?? [])]
    return ids.map((id) => this.byId.get(id)!).filter((known) => isSameWork(known, work))
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
