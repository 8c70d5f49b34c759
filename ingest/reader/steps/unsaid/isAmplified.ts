/**
 * What somebody passes on and did not say first: "retweeted", "spread rumors that", "said, quoting the poet Rosa Klein". A newsroom that quotes
 * somebody reports.
 */
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { hearsay, passingOn, quotingWord, repeating } from '../../english/unsaid'
import type { Frame } from '../frames'
import { mentionIndex } from '../mentionIndex'

const reach = 60

export function isAmplified(draft: Draft, quote: Quote, frame: Frame): boolean {
  const { cue } = quote
  if (!cue) return false
  const { text } = draft.article
  for (const { 0: word, index } of text.slice(...cue).matchAll(/\p{L}[\p{L}-]*/gu)) {
    const verb = word.toLowerCase()
    if (repeating.has(verb)) return !verb.startsWith('quote') || isPerson(draft, quote)
    const end = cue[0] + index + word.length
    if (passingOn.has(verb)) return hearsay.test(text.slice(end, end + reach).trimStart())
  }
  return quote.form === 'direct' && isPerson(draft, quote) && quotes(draft, quote, frame)
}

/** Right after the cue or source, or as the first word of the sentence. */
function quotes(draft: Draft, { cue, source, speaker }: Quote, { sentence }: Frame): boolean {
  const { text } = draft.article
  const start = draft.sentences[sentence]!.span[0]
  const said = Math.max(cue?.[1] ?? 0, source?.[1] ?? 0)
  for (const from of [start, said]) {
    const match = quotingWord.exec(text.slice(from, from + 20))
    const whom = match && mentionIndex(draft).next(from + match[0].length, 30)
    if (whom && whom.entity.id !== speaker) return true
  }
  return false
}

function isPerson(draft: Draft, { speaker }: Quote): boolean {
  return speaker !== null && mentionIndex(draft).byId.get(speaker)?.type === 'person'
}
