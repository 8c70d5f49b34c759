import { bareQuote } from '../../ingest/reader/steps/quotes/bareQuote'
import { isHypothetical } from '../../ingest/reader/steps/unsaid/isHypothetical'
import type { Span } from '../../schema/article'
import { layOut } from './layOut'

test.each([
  ['Okafor did not directly address the missing money.', 'did not directly address', true],
  ['Okafor has never mentioned the missing money.', 'has never mentioned', true],
  ['Okafor offered no proof of the missing money.', 'offered no proof of', true],
  ['Okafor didn’t immediately respond to the missing money.', 'didn’t immediately respond to', true],
  ['Okafor could have blamed the missing money.', 'blamed', true],
  ['Okafor could not resist pointing out the missing money.', 'could not resist pointing out', false],
  ['Okafor not only criticized the missing money.', 'not only criticized', false],
  ['Okafor denied the missing money.', 'denied', false],
])('%s', (text, cue, expected) => {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const quote = { ...bareQuote, source: at('Okafor'), cue: at(cue), contents: [at('the missing money')], because: [] }
  expect(isHypothetical(layOut(text, [0, 0]), quote)).toBe(expected)
})
