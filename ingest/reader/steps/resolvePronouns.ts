/**
 * He, she, they and who → the person or group they point back to. Every mention of the last sentences is weighed: nearness, being the
 * subject, being the one the text goes on about, having spoken last; sex and number must agree; inside a quotation the one who speaks is not
 * "he", and the object of a clause is not its subject. A pronoun with no candidate stays open.
 */
import { isSpoken, type Entity, type Mention } from '../../../schema/reading'
import type { Draft } from '../draft'
import { standIns } from '../english/agents'
import { heWords, sheWords, theyWords, whoWords } from '../english/pronouns'
import { entityAt } from './entityAt'
import { commentators } from './names/commentators'
import { numberEntities } from './names/numberEntities'
import { isPlural, sexOf, type Sex } from './names/sexOf'
import { sceneOf, type Scene } from './names/scene'
import { mentionIndex } from './mentionIndex'
import { leadsIn, weights, weighMention, type Antecedent } from './names/weighMention'

interface Speech {
  readonly start: number
  readonly end: number
  readonly direct: boolean
  /** Said, asked or urged; no mere thought or wish. */
  readonly spoken: boolean
  readonly speaker: Entity | undefined
}

const longestMemory = 40
/** “that she”, “she”: so many characters into a clause a pronoun still opens it. */
const openingLength = 8
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
  const sources = new Set(draft.quotes.map(({ source }) => source?.[0]))
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
            recent.filter(({ entity }) => !comment.has(entity)),
            scene,
            i,
            sexes.get(located.entity),
            sexes,
          ),
        )
      remember(recent, antecedent(scene, i, stands.get(located.entity) ?? located.entity, located.mention.kind, inside))
    }
    if (!word.isWord) continue
    const wanted = wantedBy(word.lower)
    if (!wanted) continue
    const entity =
      wanted === 'who'
        ? before(scene, i)
        : (subjectAhead(scene, i, wanted, sexes) ??
          choose(recent, scene, i, wanted, {
            speaks: sources.has(word.span[0]) && word.sentence - spokeIn <= 1,
            inside,
            lastSpeaker,
            sexes,
            counts,
            found,
            draft,
            commentators: comment,
            next: speeches[speech],
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

/** A description by which news speaks of somebody it has named, where no role says so: "the businessman", "the candidate". */
function standsIn({ named, type, name }: Entity): boolean {
  return (
    !named &&
    type === 'person' &&
    /^the /i.test(name) &&
    standIns.has(name.split(' ').at(-1)!.toLowerCase()) &&
    !name.includes(' of ')
  )
}

/** The named person of the last two sentences who is most likely meant; never one of the same sentence. */
function namedBefore(
  recent: readonly Antecedent[],
  scene: Scene,
  i: number,
  sex: Sex,
  sexes: ReadonlyMap<Entity, Sex>,
): Entity | undefined {
  const word = scene.words[i]!
  const here = new Set(recent.filter((one) => one.sentence === word.sentence).map((one) => one.entity))
  let best: Entity | undefined
  let most = leastForDescription
  for (const one of recent) {
    const { entity } = one
    if (!entity.named || entity.type !== 'person' || here.has(entity) || word.sentence - one.sentence > 2) continue
    const other = sexes.get(entity)
    if (sex !== undefined && other !== undefined && sex !== other) continue
    const weight = weighMention(one, word, scene, i, false)
    if (weight >= most) [best, most] = [entity, weight]
  }
  return best
}

function merged(mentions: readonly Mention[], pronouns: readonly Mention[]): readonly Mention[] {
  return pronouns.length === 0 ? mentions : [...mentions, ...pronouns].sort((a, b) => a.span[0] - b.span[0])
}

interface Sight {
  /** The pronoun itself names a speaker ("he said"), and somebody has spoken in this sentence or the one before. */
  readonly speaks: boolean
  readonly inside: Speech | undefined
  /** The speech that comes next: "… ," he said. */
  readonly next: Speech | undefined
  readonly lastSpeaker: Entity | undefined
  readonly sexes: ReadonlyMap<Entity, Sex>
  readonly counts: ReadonlyMap<Entity, number>
  readonly found: ReadonlyMap<Entity, readonly Mention[]>
  readonly draft: Draft
  readonly commentators: ReadonlySet<Entity>
}

function choose(
  recent: readonly Antecedent[],
  scene: Scene,
  i: number,
  wanted: 'he' | 'she' | 'they',
  sight: Sight,
): Entity | undefined {
  const word = scene.words[i]!
  let best: Entity | undefined
  let most = 0
  const totals = new Map<Entity, number>()
  for (let k = recent.length - 1; k >= 0; k--) {
    const one = recent[k]!
    if (!agrees(one.entity, wanted, sight)) continue
    if (sight.inside?.direct && sight.inside.speaker === one.entity) continue
    const weight = weighMention(one, word, scene, i, sight.inside !== undefined)
    const before = totals.get(one.entity) ?? 0
    totals.set(one.entity, Math.max(before, weight))
  }
  for (const [entity, weight] of totals) {
    if (weight <= 0) continue
    const total =
      weight +
      Math.log2(1 + sight.counts.get(entity)!) * weights.often +
      (entity === sight.lastSpeaker && !sight.inside?.direct
        ? sight.speaks
          ? weights.spokeJustNow
          : weights.lastSpeaker
        : 0) +
      (sight.sexes.get(entity) === undefined && wanted !== 'they' ? -weights.sexUnknown : 0) +
      (entity.named ? weights.named : 0) -
      (comments(entity, word.span[0], sight) ? weights.comments : 0)
    if (total > most) [best, most] = [entity, total]
  }
  return best
}

/** "In the letter, which she shared, Ruiz warned": before the subject of its sentence a pronoun is the one named there. */
function subjectAhead(
  scene: Scene,
  i: number,
  wanted: 'he' | 'she' | 'they',
  sexes: ReadonlyMap<Entity, Sex>,
): Entity | undefined {
  const { words, startingAt, over } = scene
  const { sentence } = words[i]!
  let first = i
  while (words[first - 1]?.sentence === sentence) if (over.get(--first)?.entity.type === 'person') return undefined
  if (wanted === 'they' || !leadsIn.has(words[first]!.lower)) return undefined
  for (let k = i + 1; words[k]?.sentence === sentence; k++) {
    const located = startingAt.get(k)
    if (located?.entity.type !== 'person') continue
    const sex = sexes.get(located.entity)
    const isSubject = words[k - 1]!.lower === ',' && located.entity.named && !words[endOf(scene, k)]!.possessive
    return isSubject && (sex === undefined || sex === wanted) ? located.entity : undefined
  }
  return undefined
}

/** One who only comments is not who others speak of; but "she" as first word of what she is reported to say is herself. */
function comments(entity: Entity, at: number, { inside, commentators }: Sight): boolean {
  if (!inside || !commentators.has(entity)) return false
  return inside.speaker !== entity || at - inside.start >= openingLength
}

function agrees(entity: Entity, wanted: 'he' | 'she' | 'they', { sexes }: Sight): boolean {
  const plural = isPlural(entity)
  if (wanted === 'they') return plural
  if (entity.type !== 'person' || plural) return false
  const sex = sexes.get(entity)
  return sex === undefined || sex === wanted
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
    end: endOf(scene, i),
  }
}

function endOf(scene: Scene, i: number): number {
  const located = scene.startingAt.get(i)
  let end = i
  while (located && scene.over.get(end + 1) === located) end++
  return end
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
