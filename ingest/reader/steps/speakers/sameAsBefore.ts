/**
 * "“We won,” Ana Ruiz said. “It was close,” the minority leader said": somebody described by "the", of whom the text has not told before, is the one
 * whose words came right before.
 */
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { roleNouns } from '../../english/roles'
import { sentenceAt } from '../frames'
import { isPlural } from '../names/sexOf'
import type { MentionIndex } from '../mentionIndex'
import type { Named } from './speaker'

/** Sentences since the words before. */
const near = 2
/** Words of a phrase that tells nothing new. */
const longest = 5
/** Of whom a text may speak without having told of them, and who asks. */
const wellKnown =
  /\b(?:president|premier|minister|king|queen|pope|judge|justice|court|reporter|moderator|interviewer|host|caller|questioner|author|officer|official|agent|source|spokesman|spokeswoman|spokesperson|lawyer|attorney|boy|girl|man|woman|child|student)\b/i

export function sameAsBefore(
  draft: Draft,
  index: MentionIndex,
  quote: Quote,
  before: readonly Quote[],
): Named | undefined {
  const { source } = quote
  const last = before.at(-1)
  const speaker = last?.speaker ? index.byId.get(last.speaker) : undefined
  if (!source || !last || !speaker?.named || speaker.type !== 'person' || last.heading || last.coSpeakers.length > 0)
    return undefined
  const words = draft.article.text.slice(...source)
  const described = index.within([source[0], source[1]])[0]
  if (!described || described.entity.type !== 'person' || isPlural(described.entity)) return undefined
  const phrase = words
    .split(/\s*[,(—–]/)[0]!
    .toLowerCase()
    .split(/\s+/)
  if (phrase[0] !== 'the' || phrase.length > longest || wellKnown.test(words) || !roleNouns.has(phrase.at(-1)!))
    return undefined
  if (described.entity.mentions[0]!.span[0] < source[0]) return undefined
  const gap = sentenceAt(draft, source[0]) - sentenceAt(draft, last.contents.at(-1)![1] - 1)
  const since = index.within([last.contents.at(-1)![1], Math.min(source[0], quote.contents[0]![0])])
  const isOther = since.some(({ entity }) => entity.type === 'person' && entity.named && entity !== speaker)
  return gap <= near && !isOther ? { speaker: speaker.id, because: 'the one before' } : undefined
}
