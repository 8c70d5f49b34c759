/**
 * “A,” she said. “B.”: speech that follows a quotation and its cue in the same paragraph, with nothing between that is anybody else's, is
 * more of the same.
 */
import type { Span } from '../../../../schema/article'
import type { Draft } from '../../draft'
import { wordsOf } from '../quotes/words'
import { ownersOf } from './joinContinued'

export function attachRuns(draft: Draft): Draft {
  const words = wordsOf(draft)
  const owner = ownersOf(draft)
  const { tokens, paragraphs, sentences } = draft
  const added = new Map<number, Span[]>()
  words.runs.forEach((run, i) => {
    if (!run.isSpeech || owner[run.marked]! >= 0) return
    const before = words.runs[i - 1]
    const paragraph = tokens[run.start]!.paragraph
    if (!before || tokens[before.start]!.paragraph !== paragraph || owner[before.marked]! < 0) return
    const index = owner[before.marked]!
    // only the sentence of the cue may stand between, and the run must fill its own
    const gap = tokens[run.start]!.sentence - tokens[before.end - 1]!.sentence
    const sentence = sentences[tokens[run.end - 1]!.sentence]!
    if (gap > 1 || sentence.tokens[1] > run.end + 1) return
    const quote = draft.quotes[index]!
    if (quote.cue === null || quote.cue[0] < paragraphs[paragraph]!.span[0]) return
    owner[run.marked] = index
    added.set(index, [...(added.get(index) ?? []), draft.marked[run.marked]!.outer])
  })
  if (added.size === 0) return draft
  return {
    ...draft,
    quotes: draft.quotes.map((quote, i) => {
      const more = added.get(i)
      if (!more) return quote
      return {
        ...quote,
        contents: [...quote.contents, ...more].sort((a, b) => a[0] - b[0]),
        because: [...quote.because, 'marks:more'],
      }
    }),
  }
}
