/** "Ruiz said, according to a Herald report": Ruiz speaks, the report hands it on. */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import type { Frame } from '../frames'
import type { MentionIndex } from '../mentionIndex'
import { isAgent, type Named } from './speaker'

export function asReported(
  draft: Draft,
  index: MentionIndex,
  { cue, source, contents }: Quote,
  frame: Frame,
): Named | undefined {
  const { text } = draft.article
  if (!cue || !source || !/\baccording to\b/i.test(text.slice(...cue))) return undefined
  for (const content of contents) {
    // at the head of what the report has ("Ruiz said she won"), or after the marks ("“We won,” Ruiz said")
    const told =
      /^(?:[^."“”]*?\s)?(said|says|told|wrote|tweeted)\b|[”"]\s+(?:[^"“”.]{0,60}?\s)?(said|says|told|wrote|added)\b/.exec(
        text.slice(...content),
      )
    const verb = told?.[1] ?? told?.[2]
    if (!told || !verb) continue
    const end = content[0] + told.index + told[0].length
    const before = index.at([end - verb.length - 3, end - verb.length - 1])
    // "told an outside group" names the hearer
    const teller = before ?? (verb === 'told' ? undefined : index.next(end + 1, 2))
    if (teller && isAgent(teller)) return { speaker: teller.entity.id, because: 'said, as reported' }
  }
  for (const match of frame.text.matchAll(/\b(?:said|says|told|added|wrote|tweeted|argued|claimed)\b/g)) {
    const at = frame.base + match.index
    if (at > source[0] && at < source[1]) continue
    const before = index.at([at - 3, at - 1])
    const end = at + match[0].length
    const after = match[0] === 'told' ? undefined : index.at([end + 1, end + 3])
    const who = [before, after].find(
      (located) =>
        located &&
        isAgent(located) &&
        !overlaps(located.span, source) &&
        !contents.some((content) => overlaps(located.span, content)),
    )
    if (who) return { speaker: who.entity.id, because: 'said, as reported' }
  }
  return undefined
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
