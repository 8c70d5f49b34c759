import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { noNewsroom } from '../../english/mediumCues'
import { mentionIndex } from '../mentionIndex'
import { interviewers } from './interviewers'

/** "a local newspaper": told to it is told in an interview, though it has no name. */
const newsrooms =
  /\b(?:newspaper|newspapers|paper|magazine|radio|television|TV|network|station|broadcaster|newsroom)\b/i
/** "told “Morning Talk”": the show is told. */
const show = /^\s(?:the\s)?["“‘']{1,2}\p{Lu}[\p{L}'’& ]+[,.]?["”’']/u

/** "told the Herald", "told KTLA's Ana Ruiz", "told host Ana Ruiz", "told Ana Ruiz" where she is hardly named otherwise. */
export function isToldToNewsroom(draft: Draft, quote: Quote): boolean {
  const { text } = draft.article
  const { byId } = mentionIndex(draft)
  const end = quote.cue?.[1]
  const isTold = end !== undefined && /\b(?:told|tells|telling)$/i.test(text.slice(quote.cue![0], end))
  const isSaid = quote.contents.some(([start]) => end !== undefined && start >= end && start < end + 4)
  if (isTold && !isSaid && show.test(text.slice(end, end + 40))) return true
  return quote.addressees.some((id) => {
    const whom = byId.get(id)
    if (!whom || !(whom.named || newsrooms.test(whom.name))) return false
    // a paper named like a place
    if (whom.type === 'place') return isTold
    if (whom.type === 'organization') return !noNewsroom.test(whom.name)
    return (isTold && whom.mentions.length <= 2) || interviewers(draft).has(id)
  })
}
