/** "Ruiz was asked by a caller": the caller asks. "Asked about the vote, Ruiz said": who asks is not told. */
import type { Entity, Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import type { MentionIndex } from '../mentionIndex'
import { agentOfSource } from './agentOfSource'
import { isAgent, type Named } from './speaker'
import { whoWorksThere } from './whoWorksThere'

export function asker(draft: Draft, index: MentionIndex, entities: Entity[], { cue }: Quote): Named | undefined {
  if (!cue) return undefined
  const { text } = draft.article
  const words = text.slice(Math.max(0, cue[0] - 8), cue[1] + 8)
  const by =
    /(?:\b(?:was|were|been|being|is|are|when|if)\s+(?:also\s+|then\s+)?|^\W*|[.!?]\W+)(?:asked|Asked|pressed|questioned|challenged|told)\s+by\s/i.exec(
      words,
    )
  if (!by) return undefined
  const start = Math.max(0, cue[0] - 8) + by.index + by[0].length
  const located = index.next(start, 30)
  if (located && !question.test(text.slice(start, located.span[0])))
    return isAgent(located) ? { speaker: whoWorksThere(text, index, located).id, because: 'asked by' } : undefined
  const somebody =
    /^(?:an?|one|another|the)\s(?:[\p{Ll}-]+\s){0,2}?[\p{Ll}-]+(?=[,.]|\s(?:why|if|whether|what|how|about|who|when|where|to|in|on|at)\s)/u.exec(
      text.slice(start, start + 60),
    )
  const agent = somebody && agentOfSource(draft, entities, [start, start + somebody[0].length], cue)
  return agent ? { speaker: agent.id, because: 'asked by' } : undefined
}

/** The question is put to the one named beside it: nobody is said to put it. */
export function isPutBySomebody(draft: Draft, { cue, form }: Quote): boolean {
  if (!cue || form === 'direct') return false
  const start = Math.max(0, cue[0] - 14)
  return passive.test(draft.article.text.slice(start, cue[1]))
}

const passive =
  /(?:(?:^|[^\p{L}])(?:[Ww]hen|[Ii]f|[Aa]fter being|was|were|been|being|is|are|got|gets)\s+(?:also |then |later |repeatedly |directly )?(?:asked|pressed|questioned|challenged|quizzed|grilled)|(?:^|[.!?\n]\W*)(?:Asked|Pressed|Questioned|Challenged|Quizzed))(?:\s+(?:about|on|if|whether|why|how|what|who|when|where|for|to)(?:\s+\p{Ll}+)?)?$/u

/** Who is named after it is asked about. */
const question = /(?:^|[\s,.])(?:why|if|whether|what|how|about|who|when|where|to|in|on|at)\s|[,.]/
