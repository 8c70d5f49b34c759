/** Whose website, account or tally a source names: a record speaks for the body that keeps it. */
import type { Span } from '../../../schema/article'
import type { Draft } from '../draft'
import type { Located } from './mentionIndex'

/** What speaks for the body it belongs to: "the ministry's website", "the network's tally". */
const records =
  /\b(?:tally|website|web site|site|counter|data|figures|numbers|records|account|page|feed|statistics|count|statement|release|filing)$/i

/** Whose account, website or tally speaks: the body named before it, "the campaign" of an account of the campaign, else the owner. */
export function recordKeeper(
  { article: { text }, entities }: Draft,
  source: Span,
  words: string,
  inside: readonly Located[],
): Located | undefined {
  const base = words.split(/,|\s(?:on|for|of|in)\s/)[0]!.trimEnd()
  if (!records.test(base)) return undefined
  const before = inside.filter(({ span }) => span[0] < source[0] + base.length)
  const body = before.find(
    ({ entity, span }) => entity.type === 'organization' && (entity.named || isOwner(text, span)),
  )
  const unit = /\b(?:campaign|team|office|administration|foundation)\b/i.exec(base)?.[0].toLowerCase()
  const known =
    unit &&
    entities.find(
      ({ type, name, aliases }) =>
        type === 'organization' && [name, ...aliases].some((form) => form.toLowerCase().endsWith(unit)),
    )
  if (body && !(known && isVenue(text, body))) return body
  return known
    ? { span: source, entity: known, mention: known.mentions[0]! }
    : before.find(({ span }) => isOwner(text, span))
}

/** "on X": where, not who. */
function isVenue(text: string, { span }: Located): boolean {
  return /\b(?:on|in|at)\s$/.test(text.slice(Math.max(0, span[0] - 4), span[0]))
}

/** "Ruiz's spokesman": Ruiz owns, she does not speak. */
export function isOwner(text: string, [, end]: Span): boolean {
  return /^['’]s?\s/.test(text.slice(end, end + 3)) || /['’]s$/.test(text.slice(end - 2, end))
}
