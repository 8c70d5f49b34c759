/**
 * What each repair of the learned quotes is worth: the referee's figures with all repairs, without each of them, without any, and for the rules alone.
 *
 *     node dist/test/bench/ablation.js ../shared/polnear/dev ../shared/score/polnear.py
 *
 * The model reads every article once; only the repairs are run again.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { txt } from '../../ingest/formats/txt'
import type { Draft, Step } from '../../ingest/reader/draft'
import { openModel } from '../../ingest/reader/model/openModel'
import { readDraft } from '../../ingest/reader/read'
import { findMarks } from '../../ingest/reader/steps/findMarks'
import { findParagraphs } from '../../ingest/reader/steps/findParagraphs'
import { mend, repairsOfLearned, repairsOfRules, type Repair } from '../../ingest/reader/steps/findQuotes'
import { findSentences } from '../../ingest/reader/steps/findSentences'
import { findQuotesByRules } from '../../ingest/reader/steps/quotes/findQuotesByRules'
import { believe } from '../../ingest/reader/steps/repairs/believe'

const layout: readonly Step[] = [findParagraphs, findSentences, findMarks]
const columns = [
  'source exact',
  'cue exact',
  'content exact',
  'content tokens',
  'linked',
  'linked direct+mixed',
  'linked indirect',
] as const

async function main([corpus, referee]: readonly string[]): Promise<void> {
  if (!corpus || !referee)
    throw new Error('usage: ablation.js CORPUS REFEREE, e.g. ../shared/polnear/dev ../shared/score/polnear.py')
  const drafts = await laidOut(join(corpus, 'text'))
  const folder = mkdtempSync(join(tmpdir(), 'ablation-'))
  const row = (name: string, find: (draft: Draft) => Draft): void => {
    const file = join(folder, 'readings.jsonl')
    writeFileSync(
      file,
      drafts.map((draft) => JSON.stringify({ file: draft.article.file, quotes: find(draft).quotes })).join('\n'),
    )
    const scores = JSON.parse(
      execFileSync('python3', [referee, corpus, file, '--json'], { encoding: 'utf8' }),
    ) as Record<string, number[]>
    console.log(`| ${[name, ...columns.map((column) => scores[column]![2]!.toFixed(1))].join(' | ')} |`)
  }
  const learned = (repairs: readonly Repair[]) => (draft: Draft) =>
    mend(believe(draft, draft.learned!, findQuotesByRules(draft).quotes), repairs)
  const rules = (repairs: readonly Repair[]) => (draft: Draft) => mend(findQuotesByRules(draft), repairs)
  console.log(`| F1 | ${columns.join(' | ')} |\n|---|${columns.map(() => '---').join('|')}|`)
  row('model and repairs', learned(repairsOfLearned))
  for (const repair of repairsOfLearned)
    row(`without ${repair.name}`, learned(repairsOfLearned.filter((other) => other !== repair)))
  row('model alone', learned([]))
  row('rules and repairs', rules(repairsOfRules))
  for (const repair of repairsOfRules)
    row(`without ${repair.name}`, rules(repairsOfRules.filter((other) => other !== repair)))
  rmSync(folder, { recursive: true })
}

async function laidOut(folder: string): Promise<Draft[]> {
  const model = await openModel()
  const drafts: Draft[] = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const read = txt.read(readFileSync(join(folder, file)), file)
    if (!read.ok) throw new Error(`${file}: ${read.why.message}`)
    drafts.push(await readDraft(read.article, { model, steps: layout }))
  }
  await model.close()
  return drafts
}

void main(process.argv.slice(2))
