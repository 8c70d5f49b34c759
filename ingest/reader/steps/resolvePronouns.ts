/**
 * He, she, they and who → the person or group they point back to. Every mention of the last sentences is weighed: nearness, being the
 * subject, being the one the text goes on about, having spoken last; sex and number must agree; inside a quotation the one who speaks is not
 * "he", and the object of a clause is not its subject. A pronoun with no candidate stays open.
 */
import { isSpoken, type Entity, type Mention, type Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { bodyStandIns, standIns } from '../english/agents'
import { heWords, sheWords, theyWords, whoWords } from '../english/pronouns'
import { entityAt } from './entityAt'
import { commentators } from './names/commentators'
import { numberEntities } from './names/numberEntities'
import { sexOf, type Sex } from './names/sexOf'
import { chooseAntecedent, type Speech } from './names/chooseAntecedent'
import { isOfOtherParty } from './names/isOfOtherParty'
import { lastWordOf, sceneOf, type Scene } from './names/scene'
import { subjectAhead } from './names/subjectAhead'
import { mentionIndex } from './mentionIndex'
import { weighMention, type Antecedent } from './names/weighMention'

const longestMemory = 40
const leastForDescription = 4

export function resolvePronouns(draft: Draft): Draft {
  const scene = sceneOf(draft)
  const { words } = scene
  const speeches = speechesOf(draft)
  const sexes = new Map<Entity, Sex>(draft.entities.map((entity) => [entity, sexOf(draft, entity)]))
  const found = new Map<Entity, Mention[]>()
  const recent: Antecedent[] = []
  const counts = new Map<Entity, number>(draft.entities.map((entity) => [entity, entity.mentions.length]))
  /** "The businessman" → whom it stands for. */
  const stands = new Map<Entity, Entity | undefined>()
  const spoken = new Map(draft.quotes.flatMap((quote) => (quote.source ? [[quote.source[0], quote] as const] : [])))
  const comment = commentators(draft)
  let speech = 0
  let lastSpeaker: Entity | undefined
  let spokeIn = -1
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    while (speech < speeches.length && speeches[speech]!.end <= word.span[0]) {
      if (speeches[speech]!.spoken && speeches[speech]!.speaker) {
        lastSpeaker = speeches[speech]!.speaker
        spokeIn = words[i - 1]?.sentence ?? 0
      }
      speech++
    }
    const around = speeches[speech]
    const inside = around && around.start <= word.span[0] ? around : undefined
    const located = scene.startingAt.get(i)
    if (located) {
      if (!stands.has(located.entity) && standsIn(located.entity))
        stands.set(
          located.entity,
          namedBefore(
            recent.filter(({ entity }) => !comment.has(entity) && !isOfOtherParty(entity, located.entity.name)),
            scene,
            i,
            located.entity,
            sexes,
          ),
        )
      remember(recent, antecedent(scene, i, stands.get(located.entity) ?? located.entity, located.mention.kind, inside))
    }
    if (!word.isWord) continue
    const wanted = wantedBy(word.lower)
    if (!wanted) continue
    const quote = spoken.get(word.span[0])
    // in "her adviser said" she does not speak
    const heard = quote && quote.source![1] <= word.span[1] ? quote : undefined
    const entity =
      wanted === 'who'
        ? before(scene, i)
        : (subjectAhead(scene, i, wanted, sexes) ??
          chooseAntecedent(recent, scene, i, wanted, {
            speaks: heard !== undefined && word.sentence - spokeIn <= 1,
            named: namedIn(draft, heard),
            inside,
            lastSpeaker,
            sexes,
            counts,
            commentators: comment,
          }))
    if (!entity) continue
    const pronouns = found.get(entity) ?? []
    pronouns.push({ span: pronounSpan(word), kind: 'pronoun', because: `pronoun:${word.lower}` })
    found.set(entity, pronouns)
    counts.set(entity, counts.get(entity)! + 0.5)
    if (wanted !== 'who') {
      if (wanted !== 'they' && sexes.get(entity) === undefined) sexes.set(entity, wanted)
      remember(recent, antecedent(scene, i, entity, 'pronoun', inside))
    }
  }
  for (const [description, entity] of stands) {
    if (!entity) continue
    found.set(entity, [
      ...(found.get(entity) ?? []),
      ...description.mentions.map((mention) => ({ ...mention, because: 'description:nearest' })),
    ])
  }
  if (found.size === 0) return draft
  const entities = draft.entities
    .filter((entity) => !stands.get(entity))
    .map((entity) => ({ ...entity, mentions: merged(entity.mentions, found.get(entity) ?? []) }))
  return stands.size === 0 ? { ...draft, entities } : numberEntities({ ...draft, entities })
}

/** A description by which news speaks of somebody it has named, where no role says so: "the businessman", "the candidate", "the company". */
function standsIn({ named, type, name }: Entity): boolean {
  if (named || !/^the /i.test(name) || name.includes(' of ')) return false
  const words = name.toLowerCase().split(' ')
  return type === 'person' ? standIns.has(words.at(-1)!) : words.length === 2 && bodyStandIns.has(words[1]!)
}

/** The named person or body of the last two sentences that is most likely meant; never one of the same sentence. */
function namedBefore(
  recent: readonly Antecedent[],
  scene: Scene,
  i: number,
  described: Entity,
  sexes: ReadonlyMap<Entity, Sex>,
): Entity | undefined {
  const word = scene.words[i]!
  const sex = sexes.get(described)
  const here = new Set(recent.filter((one) => one.sentence === word.sentence).map((one) => one.entity))
  let best: Entity | undefined
  let most = leastForDescription
  for (const one of recent) {
    const { entity } = one
    if (!entity.named || entity.type !== described.type || here.has(entity) || word.sentence - one.sentence > 2)
      continue
    const other = sexes.get(entity)
    if (sex !== undefined && other !== undefined && sex !== other) continue
    const weight = weighMention(one, word, scene, i, false)
    if (weight >= most) [best, most] = [entity, weight]
  }
  return best
}

/** Whom somebody's own words name: hardly the one who speaks them. */
function namedIn(draft: Draft, quote: Quote | undefined): ReadonlySet<Entity> {
  if (quote?.form !== 'direct') return nobody
  const located = quote.contents.flatMap((content) => mentionIndex(draft).within(content))
  return new Set(located.filter(({ mention }) => mention.kind === 'name').map(({ entity }) => entity))
}

const nobody: ReadonlySet<Entity> = new Set()

function merged(mentions: readonly Mention[], pronouns: readonly Mention[]): readonly Mention[] {
  return pronouns.length === 0 ? mentions : [...mentions, ...pronouns].sort((a, b) => a.span[0] - b.span[0])
}

/** "Ruiz, who", "officials who": the mention that ends right before. */
function before(scene: Scene, i: number): Entity | undefined {
  const at = scene.words[i - 1]?.text === ',' ? i - 2 : i - 1
  const located = scene.endingAt.get(at) ?? scene.over.get(at)
  return located && located.entity.type !== 'place' && scene.words[at]!.sentence === scene.words[i]!.sentence
    ? located.entity
    : undefined
}

function wantedBy(lower: string): 'he' | 'she' | 'they' | 'who' | undefined {
  if (heWords.has(lower)) return 'he'
  if (sheWords.has(lower)) return 'she'
  if (theyWords.has(lower)) return 'they'
  return whoWords.has(lower) ? 'who' : undefined
}

/** "he" of "he'd". */
function pronounSpan({
  text,
  span,
}: {
  readonly text: string
  readonly span: readonly [number, number]
}): readonly [number, number] {
  const cut = text.search(/[’']/)
  return cut > 0 ? [span[0], span[0] + cut] : [span[0], span[1]]
}

function antecedent(
  scene: Scene,
  i: number,
  entity: Entity,
  kind: Mention['kind'],
  inside: Speech | undefined,
): Antecedent {
  return {
    entity,
    kind,
    word: i,
    inSpeech: inside !== undefined,
    sentence: scene.words[i]!.sentence,
    paragraph: scene.words[i]!.paragraph,
    end: lastWordOf(scene, i),
  }
}

function remember(recent: Antecedent[], one: Antecedent): void {
  if (one.entity.type === 'place') return
  recent.push(one)
  if (recent.length > longestMemory) recent.shift()
}

function speechesOf(draft: Draft): Speech[] {
  mentionIndex(draft)
  return draft.quotes
    .flatMap((quote) => {
      const speaker = quote.source ? entityAt(draft, quote.source) : undefined
      return quote.contents.map(([start, end]) => ({
        start,
        end,
        direct: quote.form === 'direct',
        spoken: isSpoken(quote.attitude),
        speaker,
      }))
    })
    .sort((a, b) => a.start - b.start)
}
