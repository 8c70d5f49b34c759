/** Whether a candidate cue reports: its verb has the frame it stands in, and somebody can be its subject. */
import type { Span } from '../../../../schema/article'
import type { Cue } from './findCues'
import { accordingTo } from './findCues'
import type { Words } from './words'

export interface Setting {
  readonly words: Words
  readonly source: Span | null
  readonly inverted: boolean
  readonly inherited: boolean
}

export function reports(cue: Cue, { words, source, inverted }: Setting): boolean {
  if (cue.verb === accordingTo) return source !== null
  if (cue.standing === 'passive' || cue.standing === 'infinitive') return false
  // “…,” she posted: a quotation before the cue is as good as one after it
  const edge = source && source[0] < cue.at ? source[0] - 1 : -1
  if (cue.follows === 'end' && edge >= 0 && words.run[edge]! >= 0 && cue.verb.frames.has('quote')) return true
  // “…,” reads an editorial: what follows an inverted cue is who speaks
  if (inverted) return cue.verb.frames.has('end') || cue.verb.frames.has('quote')
  return cue.verb.frames.has(cue.follows)
}
