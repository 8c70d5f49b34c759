/** The role that stands before or after one printed name. */
import type { Span } from '../../../../schema/article'
import type { Entity } from '../../../../schema/reading'
import { relations, roleNouns } from '../../english/roles'
import { titleParts } from '../../english/titles'
import { nationalities } from '../../english/peoples'
import type { Scene } from './scene'
import type { Word } from './readWords'
import { leadsIn } from './weighMention'
import { partitionPoint } from '../../partitionPoint'

export interface FoundRole {
  readonly title: string
  readonly span: Span
  /** The noun by which the person may be called later: "spokesman". */
  readonly head: string
  readonly organization: Entity | null
  /** Determiner to head, where the role is a noun phrase of its own: "a spokesman". */
  readonly phrase: Span | null
}

const longestRole = 16

/** "Tech billionaire", "union spokesman", "EU internal market boss" right before the name or its title. */
export function roleBefore(scene: Scene, span: Span, titleStart: number | undefined): FoundRole | undefined {
  const { words } = scene
  const at = indexOf(words, titleStart ?? span[0])
  let head = at - 1
  const isApposed = words[head]?.text === ',' && head > 0
  if (isApposed) head--
  const noun = words[head]
  if (
    !noun?.isWord ||
    noun.paragraph !== words[at]!.paragraph ||
    !(roleNouns.has(noun.lower) || (isApposed && relations.has(noun.lower))) ||
    noun.possessive ||
    scene.over.has(head)
  )
    return undefined
  if (noun.capital && !noun.starts) return undefined
  let from = head
  while (from > 0 && head - from < 6 && isModifier(words, from - 1, scene)) from--
  const determiner = words[from - 1]
  const hasDeterminer =
    determiner !== undefined &&
    (determiners.has(determiner.lower) || (determiner.possessive && determiner.sentence === noun.sentence))
  if (isApposed && !hasDeterminer) return undefined
  const owner = organizationIn(scene, from, head) ?? ownerBefore(scene, from)
  const start = ownTitleStart(scene, from, head)
  const phrase: Span | null =
    hasDeterminer || words[from]!.starts || from < head
      ? [hasDeterminer ? determiner.span[0] : words[from]!.span[0], noun.span[1]]
      : null
  return {
    title: textBetween(words, start, head),
    span: [words[start]!.span[0], noun.span[1]],
    head: noun.lower,
    organization: owner,
    phrase: isApposed ? phrase : null,
  }
}

/** ", a spokesman for the union", ", 42, director of the clinic", ", who leads the union", " is a reporter for the Herald". */
export function roleAfter(scene: Scene, span: Span): FoundRole[] {
  const { words } = scene
  const last = lastIndex(words, span)
  let i = last + 1
  const mark = words[i]
  if (!mark || mark.paragraph !== words[last]!.paragraph || words[last]!.possessive) return []
  if (mark.text === ',') {
    i++
    if (/^\d{1,3}$/.test(words[i]?.text ?? '') && words[i + 1]?.text === ',') i += 2
    if (words[i]?.lower === 'who' && copulas.has(words[i + 1]?.lower ?? '')) i += 2
    else if (words[i]?.lower === 'who' && leadingVerbs.has(words[i + 1]?.lower ?? '')) return leads(scene, i + 1)
  } else if (copulas.has(mark.lower) && words[i + 1] && /^(?:a|an|the)$/.test(words[i + 1]!.lower)) i++
  else return []
  const role = phraseAt(scene, i)
  return role && !(mark.text === ',' && isSubject(scene, last, role.span)) ? [role] : []
}

/** "In a talk with Ana Ruiz, the mayor said": what follows what leads a sentence in is its subject and says nothing of the name. */
function isSubject({ words }: Scene, name: number, phrase: Span): boolean {
  const { sentence } = words[name]!
  let first = name
  while (words[first - 1]?.sentence === sentence) first--
  const next = words[lastIndex(words, phrase) + 1]
  const opening = words[first]!.lower
  return (
    (leadsIn.has(opening) || opening.endsWith('ing')) && next?.sentence === sentence && next.isWord && verbLike(next)
  )
}

function phraseAt(scene: Scene, from: number): FoundRole | undefined {
  const { words } = scene
  const first = words[from]
  if (!first?.isWord) return undefined
  let i = from
  const hasDeterminer = determiners.has(first.lower)
  if (hasDeterminer) i++
  const start = i
  let head = -1
  for (; i < words.length && i - start < 8; i++) {
    const word = words[i]!
    if (!word.isWord || word.paragraph !== first.paragraph) {
      if (word.text === '-' && word.paragraph === first.paragraph) continue
      break
    }
    if (stops.has(word.lower)) break
    if (roleNouns.has(word.lower)) head = i
    else if (head >= 0 && !word.possessive && !scene.over.has(i)) break
  }
  // "Responding to Ana Ruiz, union spokesman Ben Cole said": the role of the name that follows
  if (head < 0 || (scene.startingAt.get(head + 1)?.entity.type === 'person' && !words[head]!.possessive))
    return undefined
  if (!hasDeterminer && words[start]!.capital && !scene.over.has(start) && !titleParts.has(words[start]!.lower))
    return undefined
  let end = head + 1
  if (words[end] && /^(?:of|for|at|in|to|with|on|and)$/.test(words[end]!.lower)) {
    while (
      end < words.length &&
      end - head < longestRole &&
      words[end]!.paragraph === first.paragraph &&
      !/^[,.;:—–()"“”]$/.test(words[end]!.text) &&
      !relatives.has(words[end]!.lower) &&
      !(end > head + 2 && verbLike(words[end]!))
    )
      end++
  }
  const organization = organizationIn(scene, head + 1, end) ?? organizationIn(scene, start, head)
  const begins = ownTitleStart(scene, start, head)
  const bare = organization && tailIs(scene, head + 1, end, organization) ? head + 1 : end
  return {
    title: textBetween(words, begins, bare - 1),
    span: [words[from]!.span[0], words[end - 1]!.span[1]],
    head: words[head]!.lower,
    organization,
    phrase: [words[from]!.span[0], words[head]!.span[1]],
  }
}

/** What follows the head is the organization and no more ("for the union"): it is said by the role's organization, not by its title. */
function tailIs(scene: Scene, from: number, end: number, organization: Entity): boolean {
  let i = from
  if (!/^(?:of|for|at|in|to|with)$/.test(scene.words[i]?.lower ?? '')) return false
  i++
  if (scene.words[i]?.lower === 'the') i++
  const located = scene.startingAt.get(i)
  return (
    located?.entity === organization &&
    scene.endingAt.get(end - 1)?.entity === organization &&
    scene.over.get(end - 1) === scene.over.get(i)
  )
}

/** "who leads the union" → leader. */
function leads(scene: Scene, verb: number): FoundRole[] {
  const { words } = scene
  const organization = organizationIn(scene, verb + 1, verb + 6)
  const title = leadingVerbs.get(words[verb]!.lower)!
  if (!organization) return []
  return [{ title, span: words[verb]!.span, head: title, organization, phrase: null }]
}

/** A role that begins with a possessor ("the European Union's commissioner") starts after it. */
function ownTitleStart(scene: Scene, from: number, head: number): number {
  let start = from
  for (let i = from; i < head; i++) if (scene.words[i]!.possessive) start = i + 1
  if (start === from && scene.over.has(from)) {
    const located = scene.over.get(from)!
    if (located.entity.type !== 'person' && located.mention.kind === 'name')
      while (start < head && scene.over.get(start) === located) start++
  }
  return start
}

function organizationIn(scene: Scene, from: number, to: number): Entity | null {
  let place: Entity | null = null
  for (let i = from; i < to; i++) {
    const entity = scene.over.get(i)?.entity
    if (entity?.type === 'organization') return entity
    if (entity?.type === 'place') place ??= entity
  }
  return place
}

function ownerBefore(scene: Scene, from: number): Entity | null {
  const located = scene.endingAt.get(from - 1)
  return located &&
    located.entity.type !== 'person' &&
    (scene.words[from - 1]!.possessive || located.mention.kind === 'name')
    ? located.entity
    : null
}

function isModifier(words: readonly Word[], i: number, scene: Scene): boolean {
  const word = words[i]!
  if (word.text === '-' || word.text === '-') return true
  if (
    !word.isWord ||
    word.paragraph !== words[i + 1]!.paragraph ||
    word.possessive ||
    determiners.has(word.lower) ||
    stops.has(word.lower)
  )
    return false
  if (word.capital)
    return (
      word.starts ||
      scene.over.get(i)?.entity.type === 'organization' ||
      nationalities.has(word.text) ||
      scene.over.get(i)?.entity.type === 'place'
    )
  return !verbLike(word)
}

function verbLike({ lower }: Word): boolean {
  return (
    /(?:^said|^says|^told|^is|^was|^has|^had|^by|^and|ly)$/.test(lower) ||
    (lower.endsWith('ed') &&
      !/^(?:retired|convicted|accused|united|renowned|noted|acclaimed|disgraced|embattled|elected|appointed|alleged|self-described)$/.test(
        lower,
      ))
  )
}

function textBetween(words: readonly Word[], from: number, last: number): string {
  let text = words[from]!.text + (words[from]!.possessive && from < last ? "'s" : '')
  for (let i = from + 1; i <= last; i++) {
    const { text: printed, possessive, isWord, span } = words[i]!
    text +=
      (span[0] > words[i - 1]!.span[1] + (words[i - 1]!.possessive ? 2 : 0) && (isWord || printed === '&') ? ' ' : '') +
      printed +
      (possessive && i < last ? "'s" : '')
  }
  return text
}

function indexOf(words: readonly Word[], offset: number): number {
  return partitionPoint(words, ({ span }) => span[0] < offset)
}

function lastIndex(words: readonly Word[], [start, end]: Span): number {
  let i = indexOf(words, start)
  while (i + 1 < words.length && words[i + 1]!.span[0] < end) i++
  return i
}

const determiners: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'one',
  'another',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
])
const copulas: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'serves', 'served'])
const relatives: ReadonlySet<string> = new Set([
  'who',
  'which',
  'that',
  'whose',
  'where',
  'when',
  'while',
  'said',
  'says',
  'told',
  'is',
  'was',
  'has',
  'had',
  'wrote',
  'but',
])
const stops: ReadonlySet<string> = new Set(
  'of for at in on to from by with and or but who which that whose said says told is was are were has had have will would as than not he she it they we you i his her their its about after before during when while if because into over'.split(
    ' ',
  ),
)
const leadingVerbs: ReadonlyMap<string, string> = new Map([
  ['leads', 'leader'],
  ['led', 'leader'],
  ['heads', 'head'],
  ['headed', 'head'],
  ['chairs', 'chair'],
  ['chaired', 'chair'],
  ['runs', 'head'],
  ['ran', 'head'],
  ['directs', 'director'],
  ['directed', 'director'],
  ['founded', 'founder'],
  ['owns', 'owner'],
  ['represents', 'representative'],
  ['edits', 'editor'],
  ['hosts', 'host'],
  ['manages', 'manager'],
  ['coaches', 'coach'],
  ['chairing', 'chair'],
])
