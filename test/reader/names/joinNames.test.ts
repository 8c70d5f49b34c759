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
  it('keeps the surer type where both mark the same words, and the title', () => {
    expect(joinNames([name(5, 9, 'organization', 0.5, [0, 4])], [name(5, 9, 'person', 0.9)])).toEqual([
      name(5, 9, 'person', 0.9, [0, 4]),
    ])
    expect(joinNames([name(5, 9, 'organization', 0.95)], [name(5, 9, 'person', 0.9)])).toEqual([
      name(5, 9, 'organization', 0.95),
    ])
  })
  it('keeps the surer of two that overlap', () => {
    expect(joinNames([name(0, 4, 'place', 0.6)], [name(0, 9, 'organization', 0.8)])).toEqual([
      name(0, 9, 'organization', 0.8),
    ])
  })
  it('adds what the rules have not found, if it is sure', () => {
    expect(joinNames([name(0, 4, 'place', 0.6)], [name(6, 9, 'person', 0.8), name(12, 15, 'person', 0.3)])).toEqual([
      name(0, 4, 'place', 0.6),
      name(6, 9, 'person', 0.8),
    ])
  })
})
