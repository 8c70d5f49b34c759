import DataLoader from 'dataloader'
import type { KeyLabel } from '../../schema/graph'
import { keyLabelOf } from '../../schema/graph'
import type { Graph } from '../../schema/open'
import { articleTexts } from '../questions/articleTexts'
import { nodesById } from '../questions/nodesById'
import { type Link, type RelatedRow, related } from '../questions/related'
import type { RowOf, StatementRow } from '../questions/rows'
import type { StatementKey } from '../questions/statements'
import { countStatementsOfEach, statementsOfEach } from '../questions/statementsOfEach'

/**
 * What a resolver may use: the graph, and its questions about single nodes gathered into one round trip for all nodes
 * of a level. One context a request, so that nothing remembered outlives it.
 */
export class Context {
  private readonly loaders = new Map<string, unknown>()

  constructor(readonly graph: Graph) {}

  /** The row of any node; undefined where no node has this id, nor could have. */
  async node(id: string): Promise<RowOf[KeyLabel] | undefined> {
    const label = labelOf(id)
    return label && this.nodeOf(label, id)
  }

  nodeOf<Label extends KeyLabel>(label: Label, id: string): Promise<RowOf[Label] | undefined> {
    return this.batch<string, RowOf[Label] | undefined>(`node ${label}`, async (ids) => {
      const rows = new Map((await nodesById(this.graph, label, ids)).map((row) => [row.id, row]))
      return ids.map((each) => rows.get(each))
    }).load(id)
  }

  related<Far extends KeyLabel>(link: Link<Far>, id: string): Promise<RelatedRow<Far>[]> {
    const name = `${link.near} ${link.direction} ${link.type} ${link.far}`
    return this.batch<string, RelatedRow<Far>[]>(name, (ids) => related(this.graph, link, ids)).load(id)
  }

  statementsOf(link: Link<'Statement'>, id: string, first: number, after?: StatementKey): Promise<StatementRow[]> {
    const name = `statements ${link.near} ${link.direction} ${link.type} ${JSON.stringify([first, after])}`
    return this.batch<string, StatementRow[]>(name, (ids) =>
      statementsOfEach(this.graph, link, ids, first, after),
    ).load(id)
  }

  countStatementsOf(link: Link<'Statement'>, id: string): Promise<number> {
    const name = `count ${link.near} ${link.direction} ${link.type}`
    return this.batch<string, number>(name, (ids) => countStatementsOfEach(this.graph, link, ids)).load(id)
  }

  async articleText(id: string): Promise<string> {
    const text = await this.batch<string, string | undefined>('text', async (ids) => {
      const texts = new Map((await articleTexts(this.graph, ids)).map((row) => [row.id, row.text]))
      return ids.map((each) => texts.get(each))
    }).load(id)
    return text ?? ''
  }

  private batch<Key, Value>(name: string, ask: (keys: readonly Key[]) => Promise<Value[]>): DataLoader<Key, Value> {
    const known = this.loaders.get(name) as DataLoader<Key, Value> | undefined
    if (known) return known
    const loader = new DataLoader<Key, Value>(ask)
    this.loaders.set(name, loader)
    return loader
  }
}

function labelOf(id: string): KeyLabel | undefined {
  try {
    return keyLabelOf(id)
  } catch {
    return undefined
  }
}
