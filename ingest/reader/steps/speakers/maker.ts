/** "A poll by the Harbor Institute", "the Veltham Post poll … The poll found": a finding is said by who made it, where the article tells. */
import type { Entity, Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import type { MentionIndex } from '../mentionIndex'
import { sourceHead } from './sourceHead'
import { isAgent, type Named } from './speaker'
import { whoWorksThere } from './whoWorksThere'

interface Made {
  readonly noun: string
  readonly at: number
  readonly maker: Entity
}

const findings = /\b(?:poll|survey|study|analysis|report|paper)\b/g
/** May stand for each other: "a survey … the study". */
const inquiries: ReadonlySet<string> = new Set(['poll', 'survey', 'study', 'analysis'])
const madeBy =
  /^(?:,?\s(?:conducted|released|commissioned|published|issued|taken)(?:\s[\p{L}\d.]+){0,4})?\s(?:by|from)\s(?:the\s|an?\s)?(?:\p{Ll}[\p{L}-]*\s){0,3}$/u
const kindOfFinding = /^(?:['’]s)?\s(?:(?!of\b|for\b|and\b|in\b|to\b|on\b)\p{Ll}[\p{L}-]*\s){0,2}$/u
const reach = 80

const built = new WeakMap<MentionIndex, readonly Made[]>()

export function maker(draft: Draft, index: MentionIndex, { source }: Quote): Named | undefined {
  if (!source) return undefined
  const { text } = draft.article
  const { kind, noun, phrase } = sourceHead(text, source)
  // polls of many makers
  if ((kind !== 'document' && noun !== 'paper') || noun === 'polls') return undefined
  const all = madeIn(text, index)
  const made = all.filter((one) => one.noun === noun)
  const own = made.find(({ at }) => at >= phrase[0] && at < phrase[1])
  const before = /^(?:the|this|that|its)\s/i.test(text.slice(...source))
    ? (made.findLast(({ at }) => at < source[0]) ??
      all.findLast((one) => one.at < source[0] && inquiries.has(one.noun) && inquiries.has(noun)))
    : undefined
  const makers = new Set(made.map((one) => one.maker))
  const who = own?.maker ?? before?.maker ?? (makers.size === 1 && noun !== 'report' ? [...makers][0] : undefined)
  return who && { speaker: who.id, because: 'maker' }
}

/** The findings of the article whose maker stands beside them. */
function madeIn(text: string, index: MentionIndex): readonly Made[] {
  const known = built.get(index)
  if (known) return known
  const made: Made[] = []
  for (const match of text.matchAll(findings)) {
    const at = match.index
    const end = at + match[0].length
    const before = index.within([Math.max(0, at - reach), at]).findLast((one) => isNamedBody(one.entity))
    const after = index.next(end, reach)
    const who =
      before && kindOfFinding.test(text.slice(before.span[1], at))
        ? before.entity
        : after && after.entity.named && isAgent(after) && madeBy.test(text.slice(end, after.span[0]))
          ? whoWorksThere(text, index, after)
          : undefined
    if (who) made.push({ noun: match[0], at, maker: who })
  }
  built.set(index, made)
  return made
}

function isNamedBody({ named, type }: Entity): boolean {
  return named && type === 'organization'
}
