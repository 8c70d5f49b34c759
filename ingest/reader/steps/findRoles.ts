/**
 * Roles as the text gives them: a title before the name ("Gov. Ana Ruiz"), a noun before it ("union spokesman Ben Cole"), an apposition
 * ("Ben Cole, a spokesman for the union," "the union's leader, Ana Ruiz,"), "Ruiz, who leads the union" and "Ruiz is a reporter for the Herald".
 * The organization is the one named inside the role, else the one named right before it.
 */
import type { Span } from '../../../schema/article'
import type { Entity, Mention, Role } from '../../../schema/reading'
import type { Draft } from '../draft'
import { relations, roleNouns } from '../english/roles'
import { titleNouns } from '../english/titleNouns'
import type { Located } from './mentionIndex'
import { numberEntities } from './names/numberEntities'
import { roleAfter } from './names/roleAfter'
import { roleBefore } from './names/roleBefore'
import type { FoundRole } from './names/rolePhrase'
import { sceneOf, type Scene } from './names/scene'
import { partitionPoint } from '../partitionPoint'

export function findRoles(draft: Draft): Draft {
  const scene = sceneOf(draft)
  const titles = new Map(draft.names.filter(({ title }) => title !== null).map(({ span, title }) => [span[0], title!]))
  const entities = draft.entities.map((entity): Entity => {
    if (entity.type !== 'person') return entity
    const roles: Role[] = []
    const mentions: Mention[] = []
    for (const mention of entity.mentions) {
      const title = titles.get(mention.span[0])
      const found = [
        ...(title ? [fromTitle(draft, scene, title, mention.span)] : []),
        ...[roleBefore(scene, mention.span, title?.[0]), ...roleAfter(scene, mention.span)].filter(
          (role) => role !== undefined,
        ),
      ]
      for (const one of found) {
        if (roleNouns.has(one.head) || !relations.has(one.head)) add(roles, one)
        if (one.phrase) mentions.push({ span: one.phrase, kind: 'nominal', because: 'role' })
      }
    }
    return roles.length + mentions.length === 0
      ? entity
      : { ...entity, roles, mentions: [...entity.mentions, ...mentions] }
  })
  return numberEntities({ ...draft, entities })
}

function fromTitle({ article: { text } }: Draft, scene: Scene, title: Span, name: Span): FoundRole {
  const span = withTense(scene, title)
  const printed = text.slice(...span)
  const noun = titleNouns.get(text.slice(...title))
  const before = lastBefore(scene, title[0]) ?? placeAfter(text, scene, name)
  return {
    title: printed,
    span,
    head: noun ?? printed.split(' ').at(-1)!.toLowerCase(),
    organization: before?.entity ?? null,
    phrase: null,
  }
}

/** "former President": whether the role is still held is part of it. */
function withTense(scene: Scene, title: Span): Span {
  const before = scene.words[wordAt(scene, title[0]) - 1]
  return before && title[0] - before.span[1] === 1 && tenses.has(before.lower) ? [before.span[0], title[1]] : title
}

const tenses: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'then',
  'late',
  'acting',
  'interim',
  'incoming',
  'outgoing',
  'retired',
])

/** "Senator Ana Ruiz of Vermont". */
function placeAfter(text: string, scene: Scene, [, end]: Span): Located | undefined {
  if (text.slice(end, end + 4) !== ' of ') return undefined
  const located = scene.startingAt.get(wordAt(scene, end + 4))
  return located?.entity.type === 'place' && located.span[0] === end + 4 ? located : undefined
}

/** The organization or place named right before a title: "New Jersey Gov.". */
function lastBefore(scene: Scene, offset: number): Located | undefined {
  const located = scene.endingAt.get(wordAt(scene, offset) - 1)
  return located && located.entity.type !== 'person' && offset - located.span[1] <= 3 ? located : undefined
}

/** Index of the first word that begins at the offset or after it. */
function wordAt({ words }: Scene, offset: number): number {
  return partitionPoint(words, ({ span }) => span[0] < offset)
}

function add(roles: Role[], { title, span, organization }: FoundRole): void {
  if (/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|St|Saint|Mlle|Mme)\b/.test(title)) return
  const same = roles.findIndex((role) => role.title.toLowerCase() === title.toLowerCase())
  const known = roles[same]
  if (known && (organization === null || known.organization === organization.id)) return
  // the same title, now with its organization: the fuller role stands
  if (known?.organization === null) roles.splice(same, 1)
  roles.push({ title, organization: organization?.id ?? null, span: [span[0], span[1]] })
}
