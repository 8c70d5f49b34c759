/**
 * Whether the cue says, asks, urges, or reports what is thought, wanted, known, felt or supported: from its last verb, else its first noun or
 * adjective that reports ("made the claim", "is worried"). Without a cue it is said; a cue
 * with no such word and nothing between marks tells what somebody shows to think. Praise and blame of whom nothing is told is support or
 * opposition; a bare topic, a picture that is shown or a letter that is only published is what somebody has on her mind.
 */
import type { Attitude, Quote } from '../../../schema/reading'
import type { Draft } from '../draft'
import { cueForms } from '../english/cueVerbs'
import { cueWords } from '../english/cueWords'
import { cuesAgainst, cuesFor } from '../english/stanceWords'
import { judgingWords, leadsToTopic, showingWords, topicWords } from '../english/topicWords'

export function findAttitudes(draft: Draft): Draft {
  const { text } = draft.article
  return {
    ...draft,
    quotes: draft.quotes.map((quote): Quote => {
      const attitude = attitudeOf(quote, text) ?? quote.attitude
      return { ...quote, attitude: attitude === 'says' ? (ofTopic(quote, text) ?? attitude) : attitude }
    }),
  }
}

function attitudeOf({ cue, form }: Quote, text: string): Attitude | undefined {
  if (cue === null) return undefined
  const printed = text.slice(...cue).toLowerCase()
  if (printed === 'according to') return 'says'
  const words = printed.match(/[\p{L}’'-]+/gu) ?? []
  let found: Attitude | undefined
  words.forEach((word, i) => {
    const forms = cueForms.get(word) ?? []
    const form =
      forms.find(({ particle }) => particle === words[i + 1]) ?? forms.find(({ particle }) => particle === null)
    // “went on to say”, “refused to say”, “wants to see”: what is wanted or said is told by the verb that is not an infinitive
    if (form && (found === undefined || words[i - 1] !== 'to')) found = form.verb.attitude
  })
  const told = found ?? firstOf(words) ?? otherForms(words)
  // “softened his tone on”, “bonded over”: no word of saying, and nothing between marks
  return told ?? (form === 'indirect' && words.some((word) => word.length > 4) ? 'thinks' : undefined)
}

/** “Praised Ruiz”, “talked about the storm”: whom somebody is for or against, what is on her mind; not what she said. */
function ofTopic({ cue, form, contents }: Quote, text: string): Attitude | undefined {
  if (!cue || form !== 'indirect') return undefined
  const content = contents.map((span) => text.slice(...span)).join(' ')
  const words = text
    .slice(...cue)
    .toLowerCase()
    .split(/\s+/)
  const isBrief = content.split(/\s+/).length <= mostTopicWords && !telling.test(content)
  if (onlyAsked.test(content)) return 'thinks'
  if (words.some((word) => showingWords.has(word)) && (isBrief || picture.test(content))) return 'thinks'
  if (!isBrief || contents.length > 1) return undefined
  if (words.some((word) => isJudging(word))) return 'supports'
  const isTopic =
    onlyNamed.test(content) || leadsToTopic.test(text.slice(...cue)) || words.some((word) => topicWords.has(word))
  return isTopic ? 'thinks' : undefined
}

/** Whoever accuses or defends says of what. */
const pleading = /^(?:accus|defend)/

function isJudging(word: string): boolean {
  return ((cuesFor.has(word) || cuesAgainst.has(word)) && !pleading.test(word)) || judgingWords.has(word)
}

const mostTopicWords = 4
/** “Ruiz”, “it”, “the letter himself”: nothing is told of it. */
const onlyNamed =
  /^(?:(?:about|of|on|to)\s+)?(?:it|him|her|them|this|that|these|those|\p{Lu}\S*(?:\s\p{Lu}\S*)*|\S+\s\S+\s(?:him|her|it|them)sel(?:f|ves))$/u
/** “that she won”, “the fire on Ruiz”: something is told. */
const telling = /^(?:that|to|how|why|whether|if|what|who|for)\b|\s(?:on|for|as|of \p{L}+ing)(?:\s|$)/iu

/** “What Ruiz said about the fire”: the quote is nothing but its first word. */
const onlyAsked = /^(?:which|what|who|whom|how|why)$/i
/** “A photo of himself”, “what seemed to be a video of her”; but not “a video that accuses Ruiz”. */
const picture =
  /^(?:what (?:appear|seem)(?:s|ed) to be )?(?:an?|the|this|that|his|her|its|their|\p{Lu}\S*’s) (?:[\p{L}-]+ ){0,2}(?:photo|photograph|picture|image|video|clip|footage|mugshot|livestream|screenshot|selfie|meme)s?\b(?!,? (?:that|which|accusing|attacking|calling|claiming|mocking|reading|saying))/iu

function firstOf(words: readonly string[]): Attitude | undefined {
  return words.map((word) => cueWords.get(word)).find((attitude) => attitude !== undefined)
}

/** A form that is too often another word to look for ("claims", "state") is a verb where it stands in a cue. */
function otherForms(words: readonly string[]): Attitude | undefined {
  for (const word of words) {
    const base = word.replace(/(?:ies|ied)$/, 'y')
    for (const form of [
      base,
      `${word}d`,
      `${word}ed`,
      word.replace(/s$/, 'ed'),
      word.replace(/s$/, 'd'),
      word.replace(/es$/, 'ed'),
    ]) {
      const known = cueForms.get(form)?.find(({ particle }) => particle === null)
      if (known) return known.verb.attitude
    }
  }
  return undefined
}
