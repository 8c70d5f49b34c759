/** Whether the article speaks of an entity as "he", "she" or "they": told by given name, title, role or description. */
import type { Entity } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { givenName } from '../../english/givenNames'
import { isPeoplePlural, organizationPlurals } from '../../english/groupNouns'
import { peoples } from '../../english/peoples'
import { withoutTail } from './fullerForms'
import { femaleRoles, maleRoles, relations } from '../../english/roles'
import { femaleTitles, maleTitles } from '../../english/titles'

export type Sex = 'he' | 'she' | undefined

const titlesAt = new WeakMap<Draft['names'], ReadonlyMap<number, string>>()

export function sexOf(draft: Draft, entity: Entity): Sex {
  if (entity.type !== 'person' || isPlural(entity)) return undefined
  const titles = titlesOf(draft)
  for (const { span } of entity.mentions) {
    for (const word of (titles.get(span[0]) ?? '').split(/\s+/)) {
      if (maleTitles.has(word)) return 'he'
      if (femaleTitles.has(word)) return 'she'
    }
  }
  if (entity.named) {
    for (const name of [entity.name, ...entity.aliases]) {
      const first = name.split(' ')[0]!
      const given = name.includes(' ') || entity.mentions.length < 3 ? givenName(first) : undefined
      if (given === 'he' || given === 'she') return given
    }
  }
  for (const role of [...entity.roles.map(({ title }) => title), ...(entity.named ? [] : [entity.name])]) {
    for (const word of role.toLowerCase().split(/[\s-]+/)) {
      if (maleRoles.has(word)) return 'he'
      if (femaleRoles.has(word)) return 'she'
      const kin = relations.get(word)
      if (kin && !entity.named) return kin
    }
  }
  return undefined
}

/** A group of people, or a body that is spoken of as "they". */
export function isPlural(entity: Entity): boolean {
  if (entity.type === 'organization') return true
  if (entity.type === 'place') return false
  if (entity.named) return false
  const words = withoutTail(entity.name).split(' ')
  const last = words.at(-1)!
  return (
    isPeoplePlural(last.toLowerCase()) ||
    // "people briefed on the plan"
    isPeoplePlural(words[0]!.toLowerCase()) ||
    organizationPlurals.has(last.toLowerCase()) ||
    peoples.has(last) ||
    entity.mentions.some(({ because }) => because === 'kind of people') ||
    /^(?:some|many|several|two|most|few) /i.test(entity.name)
  )
}

function titlesOf(draft: Draft): ReadonlyMap<number, string> {
  const known = titlesAt.get(draft.names)
  if (known) return known
  const { text } = draft.article
  const map = new Map(
    draft.names.filter(({ title }) => title !== null).map(({ span, title }) => [span[0], text.slice(...title!)]),
  )
  titlesAt.set(draft.names, map)
  return map
}
