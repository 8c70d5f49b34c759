/** Quotes in text order, `q1`, `q2` …; one that repeats another's cue and contents is dropped. */
import type { Draft } from '../draft'

export function numberQuotes(draft: Draft): Draft {
  const seen = new Set<string>()
  const quotes = draft.quotes
    .filter(({ cue, contents }) => {
      const key = JSON.stringify([cue, contents])
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => start(a.contents) - start(b.contents))
    .map((quote, i) => ({ ...quote, id: `q${i + 1}` }))
  return { ...draft, quotes }
}

const start = (contents: readonly (readonly [number, number])[]): number => contents[0]![0]
