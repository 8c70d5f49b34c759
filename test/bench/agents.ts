/**
 * Fits the weights by which `keepAgents` decides, on articles annotated by hand, and writes them as a table:
 *
 *     node dist/test/bench/agents.js GOLD ARTICLES [GOLD ARTICLES …] > ingest/reader/steps/names/agentWeights.ts
 *
 * The table in use is fitted on `../shared/gold`, both parts of `../shared/gold-polnear` and `test/bench/annotated/read`.
 *
 * An unnamed agent is right where the gold has an entity of that name (compared as `../shared/score/gold.py` does). Logistic regression, weights held
 * small by a quadratic penalty, solved by Newton's method. On stderr: how many it would keep of articles left out of the fit, and how many of those right.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openModel } from '../../ingest/reader/model/openModel'
import { readDraft } from '../../ingest/reader/read'
import { readFile } from '../../ingest/readFile'
import { steps } from '../../ingest/reader/steps'
import { joinAgents, keepAgents, keepFrom } from '../../ingest/reader/steps/keepAgents'
import { agentTraits, allTraits, type Trait } from '../../ingest/reader/steps/names/agentTraits'

interface Row {
  readonly article: string
  /** Indices into `allTraits`; the last weight is the bias. */
  readonly held: readonly number[]
  readonly right: boolean
}

interface Gold {
  readonly entities: readonly { readonly name: string; readonly mentions?: readonly string[] }[]
}

const penalty = 3
const size = allTraits.length + 1

async function main(): Promise<void> {
  const model = await openModel({})
  const rows: Row[] = []
  for (let i = 2; i < process.argv.length; i += 2)
    for (const file of readdirSync(process.argv[i]!).filter((name) => name.endsWith('.json'))) {
      const gold = JSON.parse(readFileSync(join(process.argv[i]!, file), 'utf8')) as Gold
      const read = await readFile(join(process.argv[i + 1]!, file.replace(/json$/, 'txt')))
      if (!read.ok) throw new Error(`${file} cannot be read: ${JSON.stringify(read)}`)
      const before = steps.slice(0, steps.indexOf(keepAgents))
      const draft = joinAgents(await readDraft(read.article, { model, steps: before }))
      for (const [{ name, aliases }, traits] of agentTraits(draft)) {
        const forms = new Set([name, ...aliases].map(plain))
        const right = gold.entities.some(
          (entity) =>
            forms.has(plain(entity.name)) ||
            [entity.name, ...(entity.mentions ?? [])].some((m) => plain(m) === plain(name)),
        )
        rows.push({ article: file, held: traits.map((trait) => allTraits.indexOf(trait)), right })
      }
    }
  await model.close()
  const leftOut = [...new Set(rows.map(({ article }) => article))].flatMap((article) => {
    const weights = fit(rows.filter((row) => row.article !== article))
    return rows.filter((row) => row.article === article && chance(weights, row) >= keepFrom)
  })
  const right = leftOut.filter((row) => row.right).length
  console.error(
    `${rows.length} agents, ${rows.filter((row) => row.right).length} in the gold; left out: keeps ${leftOut.length}, ${right} of them right`,
  )
  const weights = fit(rows)
  const line = (trait: Trait | 'bias', i: number): string =>
    `  ${/\W/.test(trait) ? `'${trait}'` : trait}: ${weights[i]!.toFixed(2)},`
  console.log(`/** Written by \`test/bench/agents.ts\`: how much each trait speaks for an unnamed agent (log-odds). */
import type { Trait } from './agentTraits'

export const agentWeights: Readonly<Record<Trait | 'bias', number>> = {
${[...allTraits.map(line), line('bias', size - 1)].join('\n')}
}`)
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/’/g, "'")
    .trim()
    .replace(/^(?:the|an?)\s+|'s$/, '')
}

function chance(weights: readonly number[], { held }: Row): number {
  return 1 / (1 + Math.exp(-held.reduce((sum, i) => sum + weights[i]!, weights[size - 1]!)))
}

function fit(rows: readonly Row[]): number[] {
  const weights = new Array<number>(size).fill(0)
  for (let turn = 0; turn < 12; turn++) {
    // one row a weight: the second derivatives, and last the first
    const system = weights.map((weight, i) => {
      const row = new Array<number>(size + 1).fill(0)
      row[i] = i < size - 1 ? penalty : 1e-6
      row[size] = i < size - 1 ? -penalty * weight : 0
      return row
    })
    for (const row of rows) {
      const p = chance(weights, row)
      for (const i of [...row.held, size - 1]) {
        system[i]![size]! += (row.right ? 1 : 0) - p
        for (const j of [...row.held, size - 1]) system[i]![j]! += p * (1 - p)
      }
    }
    solve(system).forEach((step, i) => (weights[i]! += step))
  }
  return weights
}

/** Gaussian elimination; the system is positive definite and needs no pivot. */
function solve(system: number[][]): number[] {
  for (let i = 0; i < size; i++)
    for (let k = i + 1; k < size; k++) {
      const factor = system[k]![i]! / system[i]![i]!
      if (factor !== 0) for (let j = i; j <= size; j++) system[k]![j]! -= factor * system[i]![j]!
    }
  const found = new Array<number>(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    let value = system[i]![size]!
    for (let j = i + 1; j < size; j++) value -= system[i]![j]! * found[j]!
    found[i] = value / system[i]![i]!
  }
  return found
}

void main()
