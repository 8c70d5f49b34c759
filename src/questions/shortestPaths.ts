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
  readonly types?: readonly PathType[]
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
  // a double would ask the same twice
  const types = pathTypes.filter((type) => !search.types || search.types.includes(type))
  const near: Side = { depth: new Map([[from, 0]]), frontier: [from], levels: 0, edges: new Map() }
  const far: Side = { depth: new Map([[to, 0]]), frontier: [to], levels: 0, edges: new Map() }
  let looked = 0
  while (near.levels + far.levels < longest && near.frontier.length > 0 && far.frontier.length > 0) {
    const side = near.frontier.length <= far.frontier.length ? near : far
    const rows = await neighbours(graph, side.frontier, types, mostLooked - looked)
    looked += rows.length
    if (looked >= mostLooked) {
      throw new TooWide(`no path was found within ${mostLooked} relationships: name fewer types, or a shorter path`)
    }
    grow(side, rows)
    const meeting = side.frontier.filter((id) => near.depth.has(id) && far.depth.has(id))
    if (meeting.length > 0) return walks(onShortest(near, far, meeting), from, to, first)
  }
  return []
}

/** What is known from one end: each node's distance, the outermost nodes, and the relationships inwards of each node. */
interface Side {
  readonly depth: Map<string, number>
  frontier: string[]
  levels: number
  /** By node: the relationships to the level before it, walking from that level outwards. */
  readonly edges: Map<string, NeighbourRow[]>
}

function grow(side: Side, rows: readonly NeighbourRow[]): void {
  side.levels += 1
  const reached: string[] = []
  for (const row of rows) {
    const depth = side.depth.get(row.far)
    if (depth === undefined) {
      side.depth.set(row.far, side.levels)
      reached.push(row.far)
    }
    if (depth === undefined || depth === side.levels) addTo(side.edges, row.far, row)
  }
  side.frontier = reached
}

/** By node, the steps from it towards the end that lie on a shortest path, the best first. */
function onShortest(near: Side, far: Side, meeting: readonly string[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>()
  const add = (step: Step) => addTo(steps, step.from, step)
  inwards(near, meeting, (row) => add({ from: row.near, type: row.type, outward: row.outward, to: row.far }))
  inwards(far, meeting, (row) => add({ from: row.far, type: row.type, outward: !row.outward, to: row.near }))
  for (const [node, some] of steps) steps.set(node, oneToEach(some.sort(better)))
  return steps
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function inwards(side: Side, meeting: readonly string[], visit: (row: NeighbourRow) => void): void {
  const seen = new Set(meeting)
  const waiting = [...meeting]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const row of side.edges.get(node) ?? []) {
      visit(row)
      if (seen.has(row.near)) continue
      seen.add(row.near)
      waiting.push(row.near)
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

function oneToEach(steps: readonly Step[]): Step[] {
  const seen = new Set<string>()
  return steps.filter((step) => !seen.has(step.to) && seen.add(step.to))
}

/** The first so many walks; every step leads to the end, so none is walked in vain. */
function walks(steps: ReadonlyMap<string, readonly Step[]>, from: string, to: string, first: number): Step[][] {
  const found: Step[][] = []
  const walk = (node: string, path: readonly Step[]) => {
    if (found.length >= first) return
    if (node === to) found.push([...path])
    else for (const step of steps.get(node) ?? []) walk(step.to, [...path, step])
  }
  walk(from, [])
  return found
}
