/**
 * Printed names → the article's entities, each with all its mentions. The fullest printed form is the name; the others are aliases.
 * Ids are given in order of first mention.
 */
import type { Entity, EntityType, Mention } from '../../../schema/reading'
import type { Draft, Name } from '../draft'
import { countries, stateAbbreviations, usStates } from '../english/places'
import type { Group, Printed } from './names/group'
import { inFull } from './names/sharedWord'
import { linkOrganizations } from './names/linkOrganizations'
import { linkPersons } from './names/linkPersons'
import { linkPlaces } from './names/linkPlaces'
import { numberEntities } from './names/numberEntities'

const linkers: Readonly<Record<EntityType, (names: readonly Printed[]) => Group[]>> = {
  person: linkPersons,
  organization: linkOrganizations,
  place: linkPlaces,
}

export function linkEntities(draft: Draft): Draft {
  const printed: Record<EntityType, Printed[]> = { person: [], organization: [], place: [] }
  draft.names.forEach((name, i) => {
    const before = draft.names[i - 1]
    const qualifies =
      name.type === 'place' &&
      before?.type === 'place' &&
      draft.article.text.slice(before.span[1], name.span[0]) === ', ' &&
      !isRegion(draft.article.text.slice(...before.span)) &&
      stateAbbreviations.has(draft.article.text.slice(...name.span)) &&
      !/^D\.?C/.test(draft.article.text.slice(...name.span))
    printed[name.type].push(asPrinted(draft, name, qualifies, inFull(draft.article.text, draft.names, i)))
  })
  const entities: Entity[] = []
  for (const type of ['person', 'organization', 'place'] as const)
    for (const group of linkers[type](printed[type])) entities.push(toEntity(draft, group))
  return numberEntities({ ...draft, entities })
}

function asPrinted(
  { article: { text } }: Draft,
  { span, title, confidence }: Name,
  qualifies: boolean,
  full: string | undefined,
): Printed {
  // "on X." at the end of a sentence is X
  const form = (full ?? text.slice(...span)).replace(/\s+/g, ' ').replace(/^(\p{Lu})\.$/u, '$1')
  return {
    text: form,
    span,
    title: title ? text.slice(...title) : null,
    titled: title !== null,
    confidence,
    shouted: / /.test(form) && form === form.toUpperCase(),
    after: text.slice(span[1], span[1] + 24),
    qualifies,
    definite: /\b(?:[Tt]he|[Aa]) $/.test(text.slice(Math.max(0, span[0] - 4), span[0])),
  }
}

function toEntity({ article: { text } }: Draft, { type, printed }: Group): Entity {
  const forms = new Map<string, number>()
  for (const { name } of printed) {
    const form = name.text.replace(/’/g, "'")
    forms.set(form, (forms.get(form) ?? 0) + 1)
    const state =
      type === 'place'
        ? /^, (\p{Lu}\.\p{Lu}\.|\p{Lu}[\p{L}]+(?:\.(?=\W)|\.\p{Lu}\.)?(?: (?:Carolina|Dakota|Hampshire|Jersey|Mexico|York|Island|Virginia))?)(?=\W|$)/u.exec(
            text.slice(name.span[1], name.span[1] + 24),
          )
        : null
    // "Ana Ruiz (@anaruiz)"
    const account =
      type === 'person' ? /^ \((@\w{2,20})\)/.exec(text.slice(name.span[1], name.span[1] + 25))?.[1] : undefined
    if (account) forms.set(account, 0)
    const region = state && !isRegion(form) && [state[1]!, state[1]!.replace(/\.$/, '')].find(isRegion)
    if (region) forms.set(`${form}, ${region}`, 0)
    // “This Week with Ana Ruiz”: the programme's longer title
    const host = type === 'organization' && / with (?:\p{Lu}[\p{L}.’'-]*\s?){2,3}(?=[,.]?["”’'])/uy
    if (host) host.lastIndex = name.span[1]
    const hosted = host && host.exec(text)
    if (hosted) forms.set(form + hosted[0].replace(/\.$/, ''), 0)
  }
  // "Pope Francis", who has no surname
  const throne =
    type === 'person' && forms.size === 1
      ? printed.find(({ name }) => thrones.test(name.title ?? '') && alone.test(name.text) && !isMarked(text, name))
      : null
  if (throne) forms.set(`${throne.name.title} ${throne.name.text}`, 1)
  const ranked = [...forms]
    .filter(([, count]) => count > 0)
    .map(([form]) => form)
    .sort((a, b) => weigh(b, type) - weigh(a, type))
  // a dateline: "BRUSSELS — …"
  const name = type === 'place' && isShouted(ranked[0]!) ? inSmallLetters(ranked[0]!) : ranked[0]!
  const mentions: Mention[] = printed.map((one) => ({ span: one.name.span, kind: 'name', because: one.because }))
  return {
    id: '',
    type,
    name,
    named: true,
    aliases: [...forms.keys()].filter((form) => form !== name),
    mentions,
    roles: [],
  }
}

/** “Queen Ana” is what somebody is called who has none. */
function isMarked(text: string, { span, title }: Printed): boolean {
  return /["“‘]/.test(text.charAt(span[0] - (title?.length ?? 0) - 2))
}

/** One word, or with a number. */
const alone = /^\S+$|\s[IVX]+$/
const thrones = /^(?:Pope|King|Queen|Prince|Princess|Emperor|Empress)$/

/** "Atlanta, Georgia": the town's fuller form. */
function isRegion(word: string): boolean {
  return usStates.has(word) || stateAbbreviations.has(word) || countries.has(word)
}

/** Longest first, but never a line in capitals and never bare letters before words. */
function weigh(form: string, type: EntityType): number {
  return (type === 'place' && form.length <= 4 ? -500 : 0) + form.length - (isShouted(form) ? 1000 : 0)
}

function isShouted(form: string): boolean {
  return form.length > 4 && form === form.toUpperCase()
}

function inSmallLetters(form: string): string {
  return form.replace(/\p{Lu}+/gu, (word) => word[0]! + word.slice(1).toLowerCase())
}
