/** The persons an article names as asking for a living: "host Ana Ruiz", "KTLA's Ana Ruiz", "Ruiz, a reporter". Their ids. */
import type { Entity } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { newsroomBefore } from '../../english/mediumCues'
import { mentionIndex } from '../mentionIndex'

const trade = /\b(?:host|co-host|anchor|moderator|journalist|reporter|correspondent|interviewer|presenter)\b/i
/** One without a name who is called so asks: "the host". */
const unnamed = /^(?:the|his|her|a)\s(?:\p{L}+\s)?(?:host|co-host|anchor|moderator|interviewer)$/iu
const askedBy = /\b(?:[Aa]sked|[Ii]nterviewed|[Qq]uestioned|[Pp]ressed) by\s/g
const known = new WeakMap<readonly Entity[], ReadonlySet<string>>()

export function interviewers(draft: Draft): ReadonlySet<string> {
  const {
    article: { text },
    entities,
  } = draft
  let found = known.get(entities)
  if (!found) {
    const asks = ({ mentions, roles }: Entity): boolean =>
      roles.some(({ title }) => trade.test(title)) ||
      mentions.some(
        ({ span, kind }) => kind === 'name' && newsroomBefore.test(text.slice(Math.max(0, span[0] - 40), span[0])),
      )
    found = new Set(
      entities
        .filter((entity) => entity.type === 'person' && (entity.named ? asks(entity) : unnamed.test(entity.name)))
        .map(({ id }) => id),
    )
    const { next } = mentionIndex(draft)
    const asking = [...text.matchAll(askedBy)].map((match) => next(match.index + match[0].length, 30)?.entity)
    found = new Set([
      ...found,
      ...asking.flatMap((entity) =>
        entity?.type === 'person' && entity.named && entity.mentions.length <= 4 ? [entity.id] : [],
      ),
    ])
    known.set(entities, found)
  }
  return found
}

/** "Moderator Ana Ruiz", "the moderator". */
export function isModerator(draft: Draft, id: string): boolean {
  const who = mentionIndex(draft).byId.get(id)
  return (
    who !== undefined &&
    (/moderator/i.test(who.name) ||
      who.roles.some(({ title }) => /moderator/i.test(title)) ||
      who.mentions.some(({ span }) =>
        /moderators?\s(?:of\s)?$/i.test(draft.article.text.slice(Math.max(0, span[0] - 14), span[0])),
      ))
  )
}
