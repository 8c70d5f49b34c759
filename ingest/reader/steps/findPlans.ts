/**
 * Plans and policies an article speaks of, each with whose it is: “the mayor’s plan for the harbor”, “her housing policy”. Those of one owner are
 * one where nothing told of both differs: “the plan” goes on from “the mayor’s harbor plan”, “the tax plan” does not.
 */
import type { Work } from '../../../schema/reading'
import type { Draft } from '../draft'
import { planCompounds, planNouns, qualifyingWords } from '../english/planNouns'
import { nounPhrases, type NounPhrase } from './nounPhrases'

interface Plan {
  readonly work: Work
  readonly kind: number
  readonly topic: ReadonlySet<string>
  /** “The Iran deal” needs no owner. */
  readonly isNamed: boolean
}

export function findPlans(draft: Draft): Draft {
  const plans: Plan[] = []
  for (const phrase of nounPhrases(draft, planNouns)) {
    // “the mayor plans to”
    if (phrase.determiner === 'none' && (phrase.inside.length === 0 || phrase.word === 'plans')) continue
    const next = draft.tokens[phrase.to]
    if (next?.sentence === phrase.sentence && planCompounds.has(next.text.toLowerCase())) continue
    const author = ownerOf(phrase)
    const topic = topicOf(draft, phrase)
    const at =
      phrase.determiner === 'indefinite' ? -1 : plans.findLastIndex((plan) => isSame(plan, phrase.noun, author, topic))
    if (at >= 0) {
      const { work, topic: known } = plans[at]!
      plans[at] = {
        ...plans[at]!,
        work: { ...work, author: work.author ?? author, mentions: [...work.mentions, phrase.span] },
        topic: known.size > 0 ? known : topic,
      }
      continue
    }
    const name = draft.article.text.slice(...phrase.span)
    plans.push({
      work: { id: '', kind: 'plan', name, author, addressees: [], sharedOn: null, date: null, mentions: [phrase.span] },
      kind: phrase.noun,
      topic,
      isNamed: phrase.inside.some(({ entity }) => entity.named),
    })
  }
  const told = plans.filter(({ work, isNamed }) => work.author !== null || isNamed || work.mentions.length > 2)
  return {
    ...draft,
    works: [...draft.works, ...told.map(({ work }, i) => ({ ...work, id: `w${draft.works.length + i + 1}` }))],
  }
}

function isSame(
  { work, kind, topic: known }: Plan,
  noun: number,
  author: string | null,
  topic: ReadonlySet<string>,
): boolean {
  if (kind !== noun) return false
  if (author !== null && work.author !== null && author !== work.author) return false
  if (known.size === 0 || topic.size === 0) return true
  return [...topic].some((word) => known.has(word))
}

function ownerOf({ owner, inside, tails }: NounPhrase<unknown>): string | null {
  const by = tails.find(({ link }) => /(?:^| )(?:by|from|of)$/.test(link))?.who ?? []
  const who = [...(owner ? [owner] : []), ...by, ...inside].find(({ entity }) => entity.type !== 'place')
  // “their deal” may be anybody's
  return who && (who.mention.kind !== 'pronoun' || who.entity.type === 'person') ? who.entity.id : null
}

/** What it is for: the words before the noun that are no names and only qualify nothing, and those after “for”, “on” and “to”. */
function topicOf(draft: Draft, { span, head, inside, owner }: NounPhrase<unknown>): ReadonlySet<string> {
  const { text } = draft.article
  const names = [...inside, ...(owner ? [owner] : [])].map((located) => located.span)
  const start = Math.max(span[0], ...names.map((name) => name[1]))
  const tail = /^\s(?:for|on|to|of)\s([\p{L}\s-]{3,40})/u.exec(text.slice(head[1], head[1] + 50))?.[1] ?? ''
  const words = `${text.slice(start, head[0])} ${tail}`.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !qualifyingWords.has(word)).map((word) => word.replace(/s$/, '')))
}
