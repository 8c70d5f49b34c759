/**
 * For or against whom a quote speaks: a verb of praise or blame whose object is the target says it outright; else the learned head decides where
 * it is sure enough; without it words of praise or blame do, all of one side and about one target. Everything else stays open (null).
 */
import type { About, Quote, Stance } from '../../../schema/reading'
import type { Draft } from '../draft'
import { cuesAgainst, cuesFor, turning, wordsAgainst, wordsFor } from '../english/stanceWords'

/** Least probability to believe the learned head that a side is taken, or none: of those above it eight of ten are right on news by hand. */
const sure: Readonly<Record<Stance, number>> = { for: 0.8, against: 0.8, neutral: 0.6 }
/** The head looks at so many targets of a quote, agents only: what is said of a place seldom takes sides. */
const mostTargets = 3

export async function findStance(draft: Draft): Promise<Draft> {
  const agents = new Set(draft.entities.flatMap(({ id, type }) => (type === 'place' ? [] : [id])))
  const quotes: Quote[] = []
  for (const quote of draft.quotes) {
    if (quote.about.length === 0) {
      quotes.push(quote)
      continue
    }
    const byWords = draft.learned || ofCue(draft, quote, quote.about[0]!) ? null : ofWords(draft, quote)
    const about: About[] = []
    for (const [i, target] of quote.about.entries()) {
      const stated = ofVerbBefore(draft, quote, target) ?? (i === 0 ? (ofCue(draft, quote, target) ?? byWords) : null)
      const learned =
        !stated && i < mostTargets && agents.has(target.entity) && takesSides(quote, target)
          ? await ofModel(draft, quote, target)
          : null
      about.push(stated || learned ? { ...target, stance: stated ?? learned } : target)
    }
    quotes.push({ ...quote, about })
  }
  return { ...draft, quotes }
}

async function ofModel({ learned }: Draft, { contents }: Quote, { spans }: About): Promise<Stance | null> {
  if (!learned || !spans?.[0]) return null
  const found = await learned.stance(contents, spans[0])
  return found && found.probability >= sure[found.stance] ? found.stance : null
}

/** "praised Ruiz, saying": the verb whose object the target is, outside the words quoted. */
function ofVerbBefore(draft: Draft, quote: Quote, { spans }: About): Stance | null {
  for (const [start] of spans ?? []) {
    if (quote.contents.some(([from, to]) => from <= start && to > start)) continue
    const verb = /(\p{L}+)\s+(?:(?:the|his|her|their)\s+)?(?:\p{Ll}+\s+){0,2}$/u
      .exec(draft.article.text.slice(Math.max(0, start - 40), start))?.[0]
      .toLowerCase()
      .split(/\s+/)
    for (const word of verb ?? []) {
      if (cuesAgainst.has(word)) return 'against'
      if (cuesFor.has(word)) return 'for'
    }
  }
  return null
}

/** "blamed Ruiz for", "the flood on Ruiz": the object of the cue, not who stands deeper in it ("criticized the report about Ruiz"). */
function ofCue(draft: Draft, { cue, contents }: Quote, { spans }: About): Stance | null {
  if (!cue) return null
  const { text } = draft.article
  const words = text
    .slice(...cue)
    .toLowerCase()
    .split(/\s+/)
  const isBlame = words.some((word) => word.startsWith('blam'))
  const start = contents[0]![0]
  const target = spans?.[0]?.[0] ?? start
  const between = text.slice(Math.min(start, target), target)
  if (deeper.test(between) && !(isBlame && /\son\s(?:the\s)?$/.test(between))) return null
  if (words.some((word) => cuesAgainst.has(word))) return 'against'
  return words.some((word) => cuesFor.has(word)) ? 'for' : null
}

const deeper = /\b(?:about|on|of|in|with|from|at|that|to|for|over|against|by)\s/

/** A reported question takes no side, nor does asking somebody for something. */
function takesSides({ attitude, form, addressees }: Quote, { entity }: About): boolean {
  if (attitude === 'asks') return form !== 'indirect'
  return attitude !== 'urges' || !addressees.includes(entity)
}

function ofWords(draft: Draft, { contents, about }: Quote): Stance | null {
  if (about.length > 2) return null
  let pro = 0
  let contra = 0
  for (const [start, end] of contents) {
    const text = draft.article.text.slice(start, end)
    for (const match of text.matchAll(/[A-Za-z]+/g)) {
      const word = match[0].toLowerCase()
      const side = wordsFor.has(word) ? 1 : wordsAgainst.has(word) ? -1 : 0
      if (side === 0) continue
      const isTurned = turning.test(text.slice(Math.max(0, match.index - 24), match.index))
      if (side > 0 !== isTurned) pro++
      else contra++
    }
  }
  if (pro > 0 && contra === 0) return 'for'
  return contra > 0 && pro === 0 ? 'against' : null
}
