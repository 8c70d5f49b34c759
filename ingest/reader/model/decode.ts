/** From the network's numbers to runs of words; training/decode.py does the same. All ranges are of words, both ends included. */

export type Run = readonly [first: number, last: number]

/** A table of numbers, row by row. */
export interface Table {
  readonly data: Float32Array
  readonly rows: number
  readonly width: number
}

const NEVER = -1e4

/** A path's states: which tag each has, which it may begin with, and which may follow. */
interface Paths {
  readonly tags: readonly number[]
  readonly begin: readonly number[]
  readonly next: readonly (readonly number[])[]
}

/** O B I, where I follows B or I. */
const CUE: Paths = { tags: [0, 1, 2], begin: [0, 1], next: [[0, 1], [0, 1, 2], [0, 1, 2]] } // prettier-ignore

/** O, B/I source, B/I content: at most one source, and I only after its B. */
const ROLES: Paths = {
  tags: [0, 3, 4, 1, 2, 0, 3, 4],
  begin: [0, 1, 3],
  next: [[0, 1, 3], [0, 1, 2, 3], [0, 1, 2, 3], [4, 5, 6], [4, 5, 6], [5, 6], [5, 6, 7], [5, 6, 7]], // prettier-ignore
}

/** O, then B and I of each of three types, each I after its own. */
const NAMES: Paths = {
  tags: [0, 1, 2, 3, 4, 5, 6],
  begin: [0, 1, 3, 5],
  next: [[0, 1, 3, 5], [0, 1, 2, 3, 5], [0, 1, 2, 3, 5], [0, 1, 3, 4, 5], [0, 1, 3, 4, 5], [0, 1, 3, 5, 6], [0, 1, 3, 5, 6]], // prettier-ignore
}

/** `scores`: log probabilities of O B I. `bias` is added to O: below zero it finds more cues. */
export function cueRuns(scores: Table, bias: number): Run[] {
  return runs(bestPath(scores, CUE, bias), 1)
}

/** `scores`: log probabilities of O, B/I source, B/I content. */
export function roleRuns(scores: Table): { source: Run | undefined; contents: Run[] } {
  const tags = bestPath(scores, ROLES, 0)
  return { source: runs(tags, 1)[0], contents: runs(tags, 3) }
}

/** `scores`: log probabilities of O, B/I person, B/I organization, B/I place. `type`: 0, 1 or 2. */
export function nameRuns(scores: Table): { run: Run; type: number }[] {
  const tags = bestPath(scores, NAMES, 0)
  return [0, 1, 2]
    .flatMap((type) => runs(tags, 1 + 2 * type).map((run) => ({ run, type })))
    .sort((a, b) => a.run[0] - b.run[0])
}

function bestPath(scores: Table, paths: Paths, bias: number): Uint8Array {
  const { data, rows, width } = scores
  const states = paths.tags.length
  const back = new Uint8Array(rows * states)
  let best = new Float64Array(states).fill(NEVER)
  let after = new Float64Array(states)
  const score = (row: number, state: number) => {
    const tag = paths.tags[state]!
    return data[row * width + tag]! + (tag === 0 ? bias : 0)
  }
  for (const state of paths.begin) best[state] = score(0, state)
  for (let row = 1; row < rows; row++) {
    after.fill(-Infinity)
    for (let from = 0; from < states; from++) {
      for (const to of paths.next[from]!) {
        if (best[from]! > after[to]!) {
          after[to] = best[from]!
          back[row * states + to] = from
        }
      }
    }
    for (let to = 0; to < states; to++) after[to] = after[to]! + score(row, to)
    ;[best, after] = [after, best]
  }
  const tags = new Uint8Array(rows)
  let state = best.indexOf(Math.max(...best))
  for (let row = rows - 1; row >= 0; row--) {
    tags[row] = paths.tags[state]!
    state = back[row * states + state]!
  }
  return tags
}

/** Runs that begin with tag `begin` and go on with the one after it. */
function runs(tags: Uint8Array, begin: number): Run[] {
  const found: [number, number][] = []
  tags.forEach((tag, i) => {
    if (tag === begin) found.push([i, i])
    else if (tag === begin + 1) found.at(-1)![1] = i
  })
  return found
}
