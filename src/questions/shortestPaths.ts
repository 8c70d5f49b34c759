import type { Graph } from '../../schema/open'
import { type NeighbourRow, neighbours, type PathType, pathTypes } from './neighbours'

/** One step of a path, in walking order; `outward`: the relationship points the way the path walks. */
export interface Step {
  readonly from: string
  readonly type: PathType
  readonly outward: boolean
  readonly to: string
}

export interface PathSearch {
  /** Ids of entities or statements. */
  readonly from: string
  readonly to: string
  readonly types: readonly PathType[]
  /**
   * Whether a path may both enter and leave a statement by what it is about. Two whom somebody names in one breath are
   * joined by little.
   */
  readonly namedTogether: boolean
  /** Steps a path may have. */
  readonly longest: number
  /** How many paths of the least length to give. */
  readonly first: number
}

/** Thrown where a search has looked at too much of the graph; nothing is known then. */
export class TooWide extends Error {
  override readonly name = 'TooWide'
}

/** How many relationships one search may look at. */
const mostLooked = 100_000

/**
 * How are these two joined? The shortest paths, at most `first` of them; [] where there is none of at most `longest`
 * steps. Both ends grow level by level, the smaller one first, with one question a level: the same walk, and so the
 * same answer, on every engine. Of two relationships between the same nodes the more telling one is taken (see
 * pathTypes); of paths of equal length those come first whose earliest differing step is more telling, then whose node
 * has the lesser id. Throws TooWide.
 */
export async function shortestPaths(graph: Graph, search: PathSearch): Promise<Step[][]> {
  const { from, to, longest, first } = search
  if (from === to) return [[]]
  const types = [...new Set(search.types)] // one named twice would be asked twice
  const near = sideFrom(from)
  const far = sideFrom(to)
  let looked = 0
  while (near.levels + far.levels < longest && near.frontier.length > 0 && far.frontier.length > 0) {
    const side = near.frontier.length <= far.frontier.length ? near : far
    const ids = [...new Set(side.frontier.map((stand) => stand.id))]
    const rows = await neighbours(graph, ids, types, mostLooked - looked)
    looked += rows.length
    if (looked >= mostLooked) {
      throw new TooWide(`no path was found within ${mostLooked} relationships: name fewer types, or a shorter path`)
    }
    grow(side, rows, search.namedTogether)
    const reached = new Set(side.frontier.map((stand) => stand.id))
    const meetings = [...reached].flatMap((id) => meetingsAt(id, near, far))
    const found = walks(onShortest(near, far, meetings), from, to, first)
    if (found.length > 0) return found
  }
  return []
}

/** A node, and whether it is a statement that was entered by what it is about and may not be left so. */
interface Stand {
  readonly key: string
  readonly id: string
  readonly bySubject: boolean
}

const standAt = (id: string, bySubject: boolean): Stand => ({ key: bySubject ? `${id} by subject` : id, id, bySubject })

/** What is known from one end: each node's distance, the outermost stands, and how each stand was entered. */
interface Side {
  readonly nearest: Map<string, number>
  frontier: Stand[]
  levels: number
  /** By stand: the relationships to the level before it, walked from that level outwards. */
  readonly entries: Map<string, { readonly row: NeighbourRow; readonly stand: Stand }[]>
}

function sideFrom(id: string): Side {
  const start = standAt(id, false)
  return { nearest: new Map([[id, 0]]), frontier: [start], levels: 0, entries: new Map([[start.key, []]]) }
}

function grow(side: Side, rows: readonly NeighbourRow[], namedTogether: boolean): void {
  side.levels += 1
  const standsAt = new Map<string, Stand[]>()
  for (const stand of side.frontier) addTo(standsAt, stand.id, stand)
  const reached: Stand[] = []
  for (const row of rows) {
    for (const stand of standsAt.get(row.near) ?? []) {
      if (stand.bySubject && row.type === 'ABOUT') continue
      // of the two ends of ABOUT the statement is where it points from
      const next = standAt(row.far, !namedTogether && row.type === 'ABOUT' && !row.outward)
      // a node counts where it is nearest: no way comes back to it to leave it differently
      const nearest = side.nearest.get(row.far) ?? side.levels
      if (nearest < side.levels) continue
      side.nearest.set(row.far, nearest)
      if (!side.entries.has(next.key)) reached.push(next)
      addTo(side.entries, next.key, { row, stand })
    }
  }
  side.frontier = reached
}

/** Both ends stand on the node, and not both by what it is about. */
function meetingsAt(id: string, near: Side, far: Side): [near: Stand, far: Stand][] {
  const stands = [standAt(id, false), standAt(id, true)]
  if (near.nearest.get(id) !== near.levels || far.nearest.get(id) !== far.levels) return []
  return stands.flatMap((one) =>
    stands
      .filter((other) => !(one.bySubject && other.bySubject))
      .filter((other) => near.entries.has(one.key) && far.entries.has(other.key))
      .map((other): [Stand, Stand] => [one, other]),
  )
}

type NextStep = Step & { readonly next: string }

/** By stand, the steps from it towards the end that lie on a shortest path, the best first. */
function onShortest(near: Side, far: Side, meetings: readonly [Stand, Stand][]): Map<string, NextStep[]> {
  const steps = new Map<string, NextStep[]>()
  const nearKey = (stand: Stand) => `near ${stand.key}`
  const farKey = (stand: Stand) => `far ${stand.key}`
  inwards(
    far,
    meetings.map(([, stand]) => stand),
    ({ row, stand }, from) => {
      const step = { from: row.far, type: row.type, outward: !row.outward, to: row.near }
      addTo(steps, farKey(from), { ...step, next: farKey(stand) })
    },
  )
  // a walk goes on from the one side to the other where they meet
  const onwards = new Map<string, NextStep[]>()
  for (const [one, other] of meetings) {
    for (const step of steps.get(farKey(other)) ?? []) addTo(onwards, nearKey(one), step)
  }
  inwards(
    near,
    meetings.map(([stand]) => stand),
    ({ row, stand }, to) => {
      const step = { from: row.near, type: row.type, outward: row.outward, to: row.far }
      addTo(steps, nearKey(stand), { ...step, next: nearKey(to) })
    },
  )
  for (const [key, some] of onwards) for (const step of some) addTo(steps, key, step)
  for (const [key, some] of steps) steps.set(key, oneEach(some.sort(better)))
  return steps
}

function inwards(
  side: Side,
  from: readonly Stand[],
  visit: (entry: { readonly row: NeighbourRow; readonly stand: Stand }, stand: Stand) => void,
): void {
  const seen = new Set<string>()
  const waiting = [...from]
  for (let stand = waiting.pop(); stand !== undefined; stand = waiting.pop()) {
    if (seen.has(stand.key)) continue
    seen.add(stand.key)
    for (const entry of side.entries.get(stand.key) ?? []) {
      visit(entry, stand)
      waiting.push(entry.stand)
    }
  }
}

function better(one: Step, other: Step): number {
  const rank = pathTypes.indexOf(one.type) - pathTypes.indexOf(other.type)
  if (rank !== 0) return rank
  if (one.outward !== other.outward) return one.outward ? -1 : 1
  if (one.to === other.to) return 0
  return one.to < other.to ? -1 : 1
}

/** Of several relationships between the same two, the first. */
function oneEach(steps: readonly NextStep[]): NextStep[] {
  const seen = new Set<string>()
  return steps.filter((step) => !seen.has(step.next) && seen.add(step.next))
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The first so many walks that come to no node twice; every step leads to the end, so hardly any is walked in vain. */
function walks(steps: ReadonlyMap<string, readonly NextStep[]>, from: string, to: string, first: number): Step[][] {
  const found: Step[][] = []
  const known = new Set<string>()
  const walk = (key: string, node: string, path: readonly Step[]) => {
    if (found.length >= first) return
    if (node === to) {
      const nodes = path.map((step) => step.to).join('\n')
      if (!known.has(nodes)) found.push([...path])
      known.add(nodes)
      return
    }
    for (const { next, ...step } of steps.get(key) ?? []) {
      // both ends may have entered one statement by what it is about, and go round each other there
      if (step.to === from || path.some((each) => each.to === step.to)) continue
      walk(next, step.to, [...path, step])
    }
  }
  walk(`near ${from}`, from, [])
  return found
}
