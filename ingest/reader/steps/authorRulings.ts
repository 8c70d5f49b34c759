/**
 * A ruling nobody is named for is by the court that was last said to rule before it ("The appeals court ruled that"), else by the one named last.
 */
import type { Work } from '../../../schema/reading'
import type { Draft } from '../draft'
import { rulings } from '../english/workNouns'
import { mentionIndex } from './mentionIndex'

const court = /\b(?:courts?|judges?|justices?|panel|circuit|tribunal|magistrate)\b/i
const ruling = /\b(?:rul(?:ed|es|ing)|overrul|overturn|uph[eo]ld|struck|strikes|block|invalidat|found|held|halt)/

export function authorRulings(draft: Draft): Draft {
  return {
    ...draft,
    works: draft.works.map((work) =>
      work.author === null && isRuling(work) ? { ...work, author: courtOf(draft, work) } : work,
    ),
  }
}

function isRuling({ name }: Work): boolean {
  return rulings.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
}

function courtOf(draft: Draft, { mentions }: Work): string | null {
  const { byId, within } = mentionIndex(draft)
  const start = mentions[0]![0]
  const ruled = draft.quotes.findLast(
    ({ cue, speaker }) =>
      cue !== null &&
      cue[0] < start &&
      ruling.test(draft.article.text.slice(...cue)) &&
      court.test(byId.get(speaker ?? '')?.name ?? ''),
  )
  if (ruled?.speaker) return ruled.speaker
  const named = within([0, start]).filter(({ entity }) => entity.type === 'organization' && court.test(entity.name))
  return named.at(-1)?.entity.id ?? null
}
