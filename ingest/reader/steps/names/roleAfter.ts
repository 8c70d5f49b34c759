/** The role that stands after one printed name. */
import type { Span } from '../../../../schema/article'
import type { Entity } from '../../../../schema/reading'
import { roleNouns } from '../../english/roles'
import { titleParts } from '../../english/titles'
import {
  determiners,
  lastIndex,
  organizationIn,
  ownTitleStart,
  stops,
  textBetween,
  verbLike,
  type FoundRole,
} from './rolePhrase'
import type { Scene } from './scene'
import { leadsIn } from './weighMention'

const longestRole = 16

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
