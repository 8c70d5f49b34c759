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

export function reports(cue: Cue, { source, inverted }: Setting): boolean {
  if (cue.verb === accordingTo) return source !== null
  if (cue.standing === 'passive' || cue.standing === 'infinitive') return false
  // “…,” reads an editorial: what follows an inverted cue is who speaks
  if (inverted) return cue.verb.frames.has('end') || cue.verb.frames.has('quote')
  return cue.verb.frames.has(cue.follows)
}
