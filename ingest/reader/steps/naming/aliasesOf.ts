/**
 * What else an article calls an event or work: every mention with its owner's name for a pronoun, with what is told of it right after (“attacks in
 * Paris on Friday”, “claim that the harbor is safe”), and without the adjectives before it (“new federal tariff”, “federal tariff”).
 */
import type { Span } from '../../../../schema/article'
import type { Draft } from '../../draft'
import { mentionIndex } from '../mentionIndex'
import { printed, surname } from './printed'

export function aliasesOf(draft: Draft, mentions: readonly Span[], name: string, forms: readonly string[]): string[] {
  const index = mentionIndex(draft)
  const all = new Set(forms)
  const tailed: string[] = []
  for (const mention of mentions) {
    const words = draft.article.text.slice(...mention)
    const pronoun = /^(?:his|her|their|its)\s/i.exec(words)
    const owner = pronoun ? index.at([mention[0], mention[0] + pronoun[0].length - 1])?.entity : undefined
    const phrase = printed(draft, mention)
    if (/[“"]/.test(words)) all.add(words.replace(/\s+/g, ' ').replace(/’/g, "'"))
    const forms = owner?.named ? [`${surname(owner)}'s ${phrase}`] : [phrase, ...shorter(phrase)]
    for (const form of forms) all.add(form)
    for (const tail of tailsAfter(draft, mention))
      for (const form of [phrase, ...forms]) for (const words of [tail, unmarked(tail)]) tailed.push(form + words)
  }
  for (const form of tailed) all.add(form)
  for (const form of [...all, name]) if (/s's\s/.test(form)) all.add(form.replace(/s's\s/, "s' "))
  all.delete(name)
  return [...all].filter((alias) => alias !== '')
}

function unmarked(words: string): string {
  return words.replace(/["“”]/g, '')
}

/** “Declining federal budget deficits”, “federal budget deficits”, “budget deficits”. */
function shorter(phrase: string): string[] {
  const words = phrase.split(' ')
  if (/['’]s?$/.test(words[0]!) || words.length > 6 || words.slice(1).some((word) => /['’]s?$/.test(word))) return []
  return words.slice(1, -1).map((_, i) => words.slice(i + 1).join(' '))
}

const links = 'of|on|in|at|to|with|by|for|against|from|about|between|over|concerning|regarding|into'
const tailWords = new RegExp(String.raw`^["”’']?\s+(?:(?:${links}|that)\s+)`)
const tailEnds =
  /[,.;:!?“”"()—]|\s(?:and|or|but|which|who|when|where|while|as|because|after|before|is|was|were|are|has|had|have|will|would|could|did|said|says|by \w+ing)\b/
const clauseEnds = /[,.;:!?()—]/
const reach = 110

function tailsAfter({ article: { text } }: Draft, [, end]: Span): string[] {
  const following = text.slice(end, end + reach)
  if (!tailWords.test(following)) return []
  const after = following.replace(/^["”’']/, '')
  const isClause = /^\s+that\s/.test(after)
  const stop = (isClause ? clauseEnds : tailEnds).exec(after)
  const tail = stop ? after.slice(0, stop.index) : after.slice(0, after.lastIndexOf(' '))
  const ends = isClause ? [tail.length] : [...tail.slice(1).matchAll(boundary)].map(({ index }) => index + 1)
  return ends
    .map((at) => tail.slice(0, at).replace(/\s+/g, ' ').replace(/’/g, "'").trimEnd())
    .filter((part) => part.trim() !== '')
    .slice(0, 4)
}

const boundary = new RegExp(String.raw`\s(?=(?:${links}|\p{Ll}+(?:ing|ed))\s)|$`, 'gu')
