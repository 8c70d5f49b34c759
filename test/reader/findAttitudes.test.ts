import { findAttitudes } from '../../ingest/reader/steps/findAttitudes'
import { bareQuote } from '../../ingest/reader/steps/quotes/bareQuote'
import type { Span } from '../../schema/article'
import { layOut } from './layOut'

test.each([
  // whoever or whatever is only named was not said
  ['Okafor', 'cited', 'Lena Moss', 'thinks'],
  ['Okafor', 'said', 'it', 'thinks'],
  ['Okafor', 'recalled', 'the mayor herself', 'thinks'],
  ['Okafor', 'praised', 'Lena Moss', 'supports'],
  // a picture that is shown is not said
  ['Okafor', 'posted', 'a defiant photo of his arrest and of the crowd', 'thinks'],
  ['Okafor', 'shared', 'what appeared to be a video of Moss on a roof', 'thinks'],
  ['Okafor', 'released', 'a web video that accuses Moss of lying', 'says'],
  ['Okafor', 'said', 'the picture was old', 'says'],
  // nor is a letter that is only published
  ['Okafor', 'released', 'her letter', 'thinks'],
  ['Okafor', 'tweeted', 'that she won', 'says'],
  ['Okafor', 'said', 'what', 'thinks'],
  // nor is a topic
  ['Okafor', 'softened his words about', 'electric buses', 'thinks'],
  ['Okafor', 'argued for', 'electric buses', 'says'],
  ['Okafor', 'complained about', 'the late vote', 'says'],
  // something is told
  ['Okafor', 'said', 'Lena Moss won', 'says'],
  ['Okafor', 'denied', 'wrongdoing', 'says'],
  ['Okafor', 'said', 'it rained', 'says'],
])('%s %s %s: %s', (source, cue, content, attitude) => {
  const text = `${source} ${cue} ${content}.`
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const draft = layOut(text, [0, 0])
  const quote = { ...bareQuote, source: at(source), cue: at(cue), contents: [at(content)], because: [] }
  expect(findAttitudes({ ...draft, quotes: [quote] }).quotes.map((each) => each.attitude)).toEqual([attitude])
})
