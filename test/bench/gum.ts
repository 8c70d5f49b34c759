/**
 * Names and pronouns against GUM, by hand annotated (Wikinews news and interviews, Wikipedia biographies):
 *
 *     node dist/test/bench/gum.js ../shared/gum/entities.jsonl [--half even|odd] [--model] [--names FOLDS.json] [--misses]
 *
 * Name: a mention whose head is a name, of type person, organization or place. GUM's mention is the whole noun phrase ("Groningen, in the
 * Netherlands"), ours the name in it; a predicted name answers the smallest mention around it that holds its last word. A predicted name
 * whose smallest mention is a description of the same type counts neither way. Not counted as names: peoples ("the Russians"), "a Roman Catholic" and other
 * indefinite ones, joint mentions ("Bernoulli and Euler"), whose parts are mentions of their own,
 * and parts of a longer name ("Basel" in "the University of Basel").
 * The model's name head was trained on all of GUM: `--names` takes its place by names found by heads that never saw the document
 * (`training/names.py` leaves them in `runs/*.folds.json`).
 * Pronoun: he, she and they forms that GUM gives to a person; right where the reading's entity has a name or a
 * description in the same cluster of GUM.
 */
import { readFileSync } from 'node:fs'
import type { Span } from '../../schema/article'
import type { Entity, EntityType } from '../../schema/reading'
import { txt } from '../../ingest/formats/txt'
import type { Draft, Name } from '../../ingest/reader/draft'
import type { ModelName } from '../../ingest/reader/model/modelReading'
import { type Model, openModel } from '../../ingest/reader/model/openModel'
import { peoples } from '../../ingest/reader/english/peoples'
import { readDraft } from '../../ingest/reader/read'

type GumMention = readonly [start: number, end: number, type: string, cluster: number, kind: string, wikipedia?: string]

interface GumDocument {
  readonly id: string
  readonly text: string
  readonly mentions: readonly GumMention[]
}

/** By document; spans in code points. */
type Folds = Readonly<Record<string, readonly (readonly [start: number, end: number, EntityType, number])[]>>

interface Counts {
  right: number
  gold: number
  predicted: number
}

const types: readonly EntityType[] = ['person', 'organization', 'place']
const showMisses = process.argv.includes('--misses')

async function main(): Promise<void> {
  const file = process.argv[2]
  if (file === undefined)
    throw new Error(
      'which file? node dist/test/bench/gum.js entities.jsonl [--half even|odd] [--model] [--names FOLDS.json]',
    )
  const half = process.argv.includes('--half') ? process.argv[process.argv.indexOf('--half') + 1] : undefined
  const documents = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GumDocument)
    .filter((_, i) => half === undefined || (half === 'even') === (i % 2 === 0))
  const folds = process.argv.includes('--names')
    ? (JSON.parse(readFileSync(process.argv[process.argv.indexOf('--names') + 1]!, 'utf8')) as Folds)
    : undefined
  const model = folds || process.argv.includes('--model') ? await openModel() : undefined
  const names = new Map<EntityType, Counts>(types.map((type) => [type, { right: 0, gold: 0, predicted: 0 }]))
  const pronouns = { right: 0, answered: 0, gold: 0 }
  for (const document of documents) {
    const read = txt.read(Buffer.from(document.text), `${document.id}.txt`)
    if (!read.ok) throw new Error(`${document.id}: ${read.why.message}`)
    const whole: Span = [0, read.article.text.length]
    const draft = await readDraft(
      { ...read.article, headline: null, body: [whole] },
      { model: model && folds ? withNames(model, folds, document) : model },
    )
    const gold = toUnits(document)
    scoreNames(document.id, draft, gold, names)
    scorePronouns(document.id, draft, gold, pronouns)
  }
  for (const [type, { right, gold, predicted }] of names) {
    const precision = right / predicted
    const recall = right / gold
    const f1 = (2 * precision * recall) / (precision + recall)
    console.log(
      `${type.padEnd(14)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}  (${gold} names)`,
    )
  }
  await model?.close()
  const { right, answered, gold } = pronouns
  console.log(
    `he, she, they  right ${percent(right / gold)}  of those answered ${percent(right / answered)}  (${gold} pronouns)`,
  )
}

function withNames(model: Model, folds: Folds, { id, text }: GumDocument): Model {
  const found = folds[id]
  if (!found) throw new Error(`${id} is not in the file of names: made from another GUM?`)
  const units = unitsOf(text)
  const names = found.map(([start, end, type, probability]): ModelName => {
    return { span: [units[start]!, units[end]!], type, probability }
  })
  return { ...model, read: async (...args) => ({ ...(await model.read(...args)), names }) }
}

function toUnits({ text, mentions }: GumDocument): GumMention[] {
  const units = unitsOf(text)
  return mentions.map(([start, end, ...rest]) => [units[start]!, units[end]!, ...rest])
}

/** Code points to UTF-16 units. */
function unitsOf(text: string): readonly number[] {
  const units: number[] = []
  let unit = 0
  for (const character of text) {
    units.push(unit)
    unit += character.length
  }
  return [...units, unit]
}

function smallestAround(gold: readonly GumMention[], { span }: Name, text: string): GumMention | undefined {
  const last = text.slice(span[0], span[1]).split(' ').at(-1)!.length
  const from = span[1] - last
  const exact = gold.find(
    ([start, end]) => trimmed(text, start, end)[0] === span[0] && trimmed(text, start, end)[1] === span[1],
  )
  if (exact) return exact
  const around = gold
    .filter(([start, end]) => start <= from && end >= span[1])
    .sort((a, b) => a[1] - a[0] - (b[1] - b[0]))
  return around.find(([start]) => start <= span[0]) ?? around[0]
}

/** "Both Chao and Yang": two names, each a mention of its own. */
function isJoint(gold: readonly GumMention[], [start, end, type, cluster]: GumMention, text: string): boolean {
  return gold.some(
    (other) =>
      other[2] === type &&
      other[4] === 'name' &&
      other[3] !== cluster &&
      other[0] - start <= 5 &&
      other[0] >= start &&
      other[1] < end &&
      /^(?:,| and\b)/.test(text.slice(other[1], end)) &&
      / and /.test(text.slice(other[1], Math.min(end, other[1] + 40))) &&
      !/^, (?:who|whom|which|whose)/.test(text.slice(other[1], end)),
  )
}

/** "Basel" in "the University of Basel": no name of its own. */
function isPart(gold: readonly GumMention[], [start, end, , cluster]: GumMention, text: string): boolean {
  return gold.some((outer) => {
    if (
      outer[0] > start ||
      outer[1] < end ||
      outer[1] - outer[0] === end - start ||
      outer[3] === cluster ||
      outer[4] !== 'name'
    )
      return false
    const before = text.slice(outer[0], start)
    const after = text.slice(end, outer[1])
    return (
      /\p{Lu}[\p{L}.]*(?: (?:of|for|at|and))?(?: the)? $/u.test(before) ||
      (/^ \p{Lu}/u.test(after) && !/[’']s?$/.test(text.slice(start, end)))
    )
  })
}

/** Without article and possessive ending. */
function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end)
  const head = /^(?:the|The|a|an) /.exec(part)?.[0].length ?? 0
  const tail = /[’']s?$/.exec(part)?.[0].length ?? 0
  return [start + head, end - tail]
}

function scoreNames(
  id: string,
  draft: Draft,
  gold: readonly GumMention[],
  names: ReadonlyMap<EntityType, Counts>,
): void {
  const { text } = draft.article
  const isName = (mention: GumMention) =>
    mention[4] === 'name' &&
    types.includes(mention[2] as EntityType) &&
    /\p{Lu}/u.test(text.slice(mention[0], mention[1])) &&
    !/^an? (?!\p{Lu}\p{L}+\.)/u.test(text.slice(mention[0], mention[1])) &&
    !peoples.has(text.slice(...trimmed(text, mention[0], mention[1]))) &&
    !isJoint(gold, mention, text) &&
    !isPart(gold, mention, text)
  const wanted = new Set(gold.filter(isName))
  for (const mention of wanted) names.get(mention[2] as EntityType)!.gold++
  for (const name of draft.names) {
    const answer = smallestAround(gold, name, text)
    const counts = names.get(name.type)!
    if (answer && answer[2] === name.type && !isName(answer)) continue
    counts.predicted++
    if (answer && answer[2] === name.type && wanted.delete(answer)) counts.right++
    else if (showMisses)
      console.log(
        `${id} WRONG ${name.type} «${text.slice(...name.span)}» is ${answer ? `${answer[2]} ${answer[4]} «${text.slice(answer[0], answer[1]).slice(0, 60)}»` : 'nothing'}`,
      )
  }
  if (showMisses)
    for (const mention of wanted)
      console.log(
        `${id} MISSED ${mention[2]} «${text.slice(mention[0], mention[1]).slice(0, 80)}» … ${text.slice(mention[0] - 30, mention[0]).replace(/\n/g, ' ')}`,
      )
}

function scorePronouns(
  id: string,
  draft: Draft,
  gold: readonly GumMention[],
  pronouns: { right: number; answered: number; gold: number },
): void {
  const { text } = draft.article
  const clusterAt = new Map<string, number>()
  for (const mention of gold) {
    clusterAt.set(trimmed(text, mention[0], mention[1]).join(), mention[3])
  }
  const namesOf = (entity: Entity) =>
    entity.mentions
      .filter((mention) => mention.kind !== 'pronoun')
      .map((mention) => clusterOf(gold, clusterAt, mention.span))
  for (const [start, end, type, cluster, kind] of gold) {
    if (
      kind !== 'pronoun' ||
      type !== 'person' ||
      !/^(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs)$/i.test(text.slice(start, end))
    )
      continue
    pronouns.gold++
    const entity = draft.entities.find((one) => one.mentions.some(({ span }) => span[0] === start && span[1] === end))
    if (entity) pronouns.answered++
    if (entity && namesOf(entity).includes(cluster)) pronouns.right++
    else if (showMisses)
      console.log(`${id} PRONOUN «${text.slice(start - 60, end + 30).replace(/\n/g, ' ')}» → ${entity?.name}`)
  }
}

function clusterOf(
  gold: readonly GumMention[],
  clusterAt: ReadonlyMap<string, number>,
  span: Span,
): number | undefined {
  return (
    clusterAt.get(span.join()) ??
    gold
      .filter(([start, end]) => start <= span[0] && end >= span[1])
      .sort((a, b) => a[1] - a[0] - (b[1] - b[0]))
      .at(0)?.[3]
  )
}

function percent(share: number): string {
  return Number.isNaN(share) ? '  –  ' : (100 * share).toFixed(1).padStart(5)
}

void main()
