/**
 * Names and pronouns against GUM, by hand annotated (Wikinews news and interviews, Wikipedia biographies):
 *
 *     node dist/test/bench/gum.js ../shared/gum/entities.jsonl [--half even|odd] [--misses]
 *
 * Name: a mention whose head is a name, of type person, organization or place. GUM's mention is the whole noun phrase ("Groningen, in the
 * Netherlands"), ours the name in it; a predicted name answers the smallest mention around it that holds its last word. A predicted name
 * whose smallest mention is a description of the same type counts neither way; so do authors' initials and other mentions of one letter.
 * Pronoun: he, she and they forms that GUM gives to a person; right where the reading's entity has a name in the same cluster of GUM.
 */
import { readFileSync } from 'node:fs'
import type { Span } from '../../schema/article'
import type { Entity, EntityType } from '../../schema/reading'
import { txt } from '../../ingest/formats/txt'
import type { Draft, Name } from '../../ingest/reader/draft'
import { readDraft } from '../../ingest/reader/read'

type GumMention = readonly [start: number, end: number, type: string, cluster: number, kind: string, wikipedia?: string]

interface GumDocument {
  readonly id: string
  readonly text: string
  readonly mentions: readonly GumMention[]
}

interface Counts {
  right: number
  gold: number
  predicted: number
}

const types: readonly EntityType[] = ['person', 'organization', 'place']
const showMisses = process.argv.includes('--misses')

async function main(): Promise<void> {
  const file = process.argv[2]
  if (file === undefined) throw new Error('which file? node dist/test/bench/gum.js entities.jsonl [--half even|odd] [--misses]')
  const half = process.argv.includes('--half') ? process.argv[process.argv.indexOf('--half') + 1] : undefined
  const documents = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GumDocument)
    .filter((_, i) => half === undefined || (half === 'even') === (i % 2 === 0))
  const names = new Map<EntityType, Counts>(types.map((type) => [type, { right: 0, gold: 0, predicted: 0 }]))
  const pronouns = { right: 0, answered: 0, gold: 0 }
  for (const document of documents) {
    const read = txt.read(Buffer.from(document.text), `${document.id}.txt`)
    if (!read.ok) throw new Error(`${document.id}: ${read.why.message}`)
    const whole: Span = [0, read.article.text.length]
    const draft = await readDraft({ ...read.article, headline: null, body: [whole] })
    const gold = toUnits(document)
    scoreNames(document.id, draft, gold, names)
    scorePronouns(document.id, draft, gold, pronouns)
  }
  for (const [type, { right, gold, predicted }] of names) {
    const precision = right / predicted
    const recall = right / gold
    const f1 = (2 * precision * recall) / (precision + recall)
    console.log(`${type.padEnd(14)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}  (${gold} names)`)
  }
  const { right, answered, gold } = pronouns
  console.log(`he, she, they  right ${percent(right / gold)}  of those answered ${percent(right / answered)}  (${gold} pronouns)`)
}

/** Code points to UTF-16 units. */
function toUnits({ text, mentions }: GumDocument): GumMention[] {
  const units: number[] = []
  let unit = 0
  for (const character of text) {
    units.push(unit)
    unit += character.length
  }
  units.push(unit)
  return mentions.map(([start, end, ...rest]) => [units[start]!, units[end]!, ...rest])
}

function smallestAround(gold: readonly GumMention[], { span }: Name, text: string): GumMention | undefined {
  const last = text.slice(span[0], span[1]).split(' ').at(-1)!.length
  const from = span[1] - last
  const exact = gold.find(([start, end]) => trimmed(text, start, end)[0] === span[0] && trimmed(text, start, end)[1] === span[1])
  if (exact) return exact
  return gold
    .filter(([start, end]) => start <= from && end >= span[1])
    .sort((a, b) => a[1] - a[0] - (b[1] - b[0]))
    .at(0)
}

/** Without article and possessive ending. */
function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end)
  const head = /^(?:the|The|a|an) /.exec(part)?.[0].length ?? 0
  const tail = /[’']s?$/.exec(part)?.[0].length ?? 0
  return [start + head, end - tail]
}

function scoreNames(id: string, draft: Draft, gold: readonly GumMention[], names: ReadonlyMap<EntityType, Counts>): void {
  const { text } = draft.article
  const isName = (mention: GumMention) => mention[4] === 'name' && types.includes(mention[2] as EntityType) && /\p{Lu}|[0-9]/u.test(text.slice(mention[0], mention[1])) && mention[1] - mention[0] > 1
  const wanted = new Set(gold.filter(isName))
  for (const mention of wanted) names.get(mention[2] as EntityType)!.gold++
  for (const name of draft.names) {
    const answer = smallestAround(gold, name, text)
    const counts = names.get(name.type)!
    if (answer && answer[2] === name.type && !isName(answer)) continue
    counts.predicted++
    if (answer && answer[2] === name.type && wanted.delete(answer)) counts.right++
    else if (showMisses) console.log(`${id} WRONG ${name.type} «${text.slice(...name.span)}» is ${answer ? `${answer[2]} ${answer[4]} «${text.slice(answer[0], answer[1]).slice(0, 60)}»` : 'nothing'}`)
  }
  if (showMisses) for (const mention of wanted) console.log(`${id} MISSED ${mention[2]} «${text.slice(mention[0], mention[1]).slice(0, 80)}» … ${text.slice(mention[0] - 30, mention[0]).replace(/\n/g, ' ')}`)
}

function scorePronouns(id: string, draft: Draft, gold: readonly GumMention[], pronouns: { right: number; answered: number; gold: number }): void {
  const { text } = draft.article
  const clusterAt = new Map<string, number>()
  for (const mention of gold) {
    clusterAt.set(trimmed(text, mention[0], mention[1]).join(), mention[3])
  }
  const namesOf = (entity: Entity) =>
    entity.mentions.filter((mention) => mention.kind === 'name').map((mention) => clusterOf(gold, clusterAt, mention.span))
  for (const [start, end, type, cluster, kind] of gold) {
    if (kind !== 'pronoun' || type !== 'person' || !/^(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs)$/i.test(text.slice(start, end))) continue
    pronouns.gold++
    const entity = draft.entities.find((one) => one.mentions.some(({ span }) => span[0] === start && span[1] === end))
    if (entity) pronouns.answered++
    if (entity && namesOf(entity).includes(cluster)) pronouns.right++
    else if (showMisses) console.log(`${id} PRONOUN «${text.slice(start - 60, end + 30).replace(/\n/g, ' ')}» → ${entity?.name}`)
  }
}

function clusterOf(gold: readonly GumMention[], clusterAt: ReadonlyMap<string, number>, span: Span): number | undefined {
  return clusterAt.get(span.join()) ?? gold.filter(([start, end]) => start <= span[0] && end >= span[1]).sort((a, b) => a[1] - a[0] - (b[1] - b[0])).at(0)?.[3]
}

function percent(share: number): string {
  return Number.isNaN(share) ? '  –  ' : (100 * share).toFixed(1).padStart(5)
}

void main()
