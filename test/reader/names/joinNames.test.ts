import type { Name } from '../../../ingest/reader/draft'
import { joinNames } from '../../../ingest/reader/steps/names/joinNames'

const name = (
  start: number,
  end: number,
  type: Name['type'],
  confidence: number,
  title: Name['title'] = null,
): Name => ({
  span: [start, end],
  type,
  title,
  confidence,
})

describe('names of rules and of the learned finder', () => {
  it('takes the type of the finder where the rules guessed, and keeps the title', () => {
    expect(joinNames([name(5, 9, 'organization', 0.5, [0, 4])], [name(5, 9, 'person', 0.9)])).toEqual([
      name(5, 9, 'person', 0.9, [0, 4]),
    ])
  })
  it('keeps the type of the rules where they knew or the finder is not sure', () => {
    const known = [name(5, 9, 'organization', 0.9)]
    expect(joinNames(known, [name(5, 9, 'person', 0.99)])).toEqual(known)
    const guess = [name(5, 9, 'organization', 0.5)]
    expect(joinNames(guess, [name(5, 9, 'person', 0.75)])).toEqual(guess)
  })
  it('keeps the borders of the rules', () => {
    const rules = [name(0, 14, 'person', 0.6)]
    expect(joinNames(rules, [name(0, 6, 'organization', 0.95), name(7, 14, 'person', 0.95)])).toEqual(rules)
  })
  it('adds what the rules have not found, if it is sure', () => {
    const added = name(6, 9, 'person', 0.8)
    expect(joinNames([name(0, 4, 'place', 0.6)], [added, name(12, 15, 'person', 0.3)])).toEqual([
      name(0, 4, 'place', 0.6),
      added,
    ])
  })
})
