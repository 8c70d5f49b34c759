/**
 * The scene that a quote's own frame, cue and source state: "the report says", "in a letter", "issued a statement saying", "tweeted", "told
 * reporters", "on CNN". Nothing is carried over from elsewhere.
 */
import type { Event, Medium, Quote, Work } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { airedAfter, airedBefore, findings, mediumOfVerb, platforms, shares, toldTo } from '../../english/mediumCues'
import type { Frame } from '../frames'
import { holdsQuestion } from '../holdsQuestion'
import { mentionIndex } from '../mentionIndex'
import { interviewers, isModerator } from './interviewers'
import { isJudgment } from './isJudgment'
import { isToldToNewsroom } from './isToldToNewsroom'
import { mediumPhrase } from './mediumPhrase'
import { headNoun, mediumOfNoun, mediumOfSource, nowhere, sceneAt, sceneOfWork, type Scene } from './scene'
import { toldThoseGathered } from './toldThoseGathered'

/** Works that one "writes". */
const written: ReadonlySet<Work['kind']> = new Set<Work['kind']>([
  'letter',
  'post',
  'article',
  'book',
  'report',
  'email',
])

/** What a reporter does in print. */
const reporting = /^(?:(?:\p{Ll}+ly|also|first)\s)?report(?:ed|s|ing)\b/u
/** What is held on a platform is no post: "talked for two hours on X". */
const notPosted =
  /\b(?:interview|statement|speech|rally|debate|conversation|talk(?:s|ed|ing)?|chat(?:s|ted|ting)?|hours?|minutes|streamed|live)\b/i
/** "sued the city, calling the rules unfair": the participle goes on with what the verb began. */
const didFirst =
  /\b(tweeted|retweeted|posted|blogged|reposted|emailed|e-mailed|texted|testified|sued|preached)\b(?! by)[^;“”"]{0,110},\s*$/
/** Where it is told how many gave an answer, a poll has asked. */
const parts = /\b\d+(?:\.\d+)?(?:\s?%|\spercent\b)/
/** "Isaiah 45:1 reads". */
const chapterAndVerse = /\p{L} \d+:\d+$/u

export function sceneInFrame(draft: Draft, quote: Quote, frame: Frame): Scene {
  const { text } = draft.article
  const cue = quote.cue ? text.slice(...quote.cue).toLowerCase() : ''
  const source = quote.source && !quote.because.includes('speaker:said, as reported') ? text.slice(...quote.source) : ''
  const only = (medium: Medium, because: string): Scene => ({ ...nowhere, medium, because: `medium:${because}` })

  if (/\b(?:account|page|feed|handle)\b/i.test(source)) return only('post', 'source')
  // "The Post said" is a name
  const named = /^(?:that|which)$/i.test(source) ? antecedent(text, quote.source![0]) : source
  const noun = headNoun(named)
  const ofSource = isCommon(named, noun) ? mediumOfSource(noun) : undefined
  if (ofSource && quote.source) return { ...sceneAt(draft, quote.source), medium: ofSource, because: 'medium:source' }
  if (shares.test(source)) return only('poll', 'share')
  if (quote.attitude === 'asks' && !quote.speaker && parts.test(frame.text)) return only('poll', 'share')
  if (chapterAndVerse.test(source)) return only('book', 'source')
  // "a letter posted by Ruiz" is a letter
  const cueAndNext = quote.cue ? text.slice(quote.cue[0], quote.cue[1] + 4).toLowerCase() : ''
  for (const match of cueAndNext.matchAll(/(?<![\p{L}-])[\p{L}-]+(?![\p{L}-]| by\b)/gu)) {
    const medium = mediumOfVerb.get(match[0])
    if (medium) return only(medium, 'cue')
  }
  const before =
    quote.cue && /^\p{Ll}+ing\b/u.test(cue) ? didFirst.exec(frame.text.slice(0, quote.cue[0] - frame.base)) : null
  if (before) return only(mediumOfVerb.get(before[1]!)!, 'cue')
  if (isOnPlatform(quote, frame) && !/^according/.test(cue) && !notPosted.test(frame.text))
    return only('post', 'platform')
  const phrase = mediumPhrase(draft, frame, quote)
  if (phrase) {
    // a guest of a broadcast is interviewed; its host speaks in it: "on his weekly radio show"
    const isHost = quote.addressees.length === 0 && /\b(?:his|her|their)\b/.test(text.slice(...phrase.span))
    const isGuest =
      phrase.medium === 'broadcast' && !isHost && quote.speaker !== null && !interviewers(draft).has(quote.speaker)
    return { ...sceneAt(draft, phrase.span), medium: isGuest ? 'interview' : phrase.medium, because: 'medium:frame' }
  }
  if (isJudgment(draft, quote)) return only('court filing', 'judgment')
  if (isFactChecker(draft, quote)) return only('report', 'fact check')
  if (findings.test(cue) && isBody(draft, quote)) return only('report', 'findings')
  if (reporting.test(cue) && quote.speaker && interviewers(draft).has(quote.speaker)) return only('report', 'findings')
  const asked = workAsking(draft, quote, frame)
  if (asked) return asked
  const work = /^(?:also |then |later )?(?:wrote|writes|writing|write)\b/.test(cue)
    ? lastWritten(draft, quote, frame)
    : undefined
  if (work)
    return {
      medium: mediumOfNoun(headNoun(text.slice(...work.mentions[0]!))) ?? null,
      event: null,
      work: work.id,
      because: 'medium:wrote',
    }
  for (const [pattern, medium] of toldTo) if (pattern.test(frame.text)) return only(medium, 'listeners')
  const gathered =
    quote.cue && toldThoseGathered(frame.text.slice(quote.cue[0] - frame.base), quote.cue[1] - quote.cue[0])
  if (gathered) return only(gathered, 'listeners')
  if (
    quote.attitude === 'asks' &&
    quote.speaker &&
    /\basked by\b/i.test(text.slice(Math.max(0, quote.cue?.[0] ?? 0), (quote.cue?.[1] ?? 0) + 4))
  )
    return only('interview', 'asked')
  const asking = whereAsked(draft, quote)
  if (asking) return only(asking, 'interviewer')
  if (isAired(draft, quote, frame)) return only('interview', 'show')
  if (isToldToNewsroom(draft, quote)) return only(isBody(draft, quote) ? 'statement' : 'interview', 'newsroom')
  return nowhere
}

/** Written small, or first in the sentence; polls have names. "The Post" and "the Report" are papers. */
function isCommon(phrase: string, noun: string): boolean {
  const words = phrase.split(/[^\p{L}-]+/u)
  return (
    words.includes(noun) ||
    words[0]?.toLowerCase() === noun ||
    (/^(?:poll|survey)s?$/.test(noun) && words.some((word) => word.toLowerCase() === noun))
  )
}

/** "A poll that shows", "the letter, which says": the word that the pronoun stands for. */
function antecedent(text: string, at: number): string {
  return /(\p{L}+),?\s*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? ''
}

/** What checks facts for a living publishes what it finds. */
function isFactChecker(draft: Draft, quote: Quote): boolean {
  return /fact[- ]?check|\p{L}fact\b/iu.test(mentionIndex(draft).byId.get(quote.speaker ?? '')?.name ?? '')
}

/** A body speaks in reports and statements; it gives no interviews. */
function isBody(draft: Draft, { speaker }: Quote): boolean {
  return mentionIndex(draft).byId.get(speaker ?? '')?.type === 'organization'
}

/** Who asks for a living asks, or speaks where the article tells of an interview or moderates a debate; elsewhere a host has opinions like anybody. */
function whereAsked(draft: Draft, { speaker, attitude, contents, cue }: Quote): Medium | undefined {
  if (speaker === null || !interviewers(draft).has(speaker)) return undefined
  const tellsOf = (wanted: Event['kind']): boolean => draft.events.some(({ kind }) => kind === wanted)
  if (tellsOf('debate') && isModerator(draft, speaker)) return 'debate'
  const asks =
    attitude === 'asks' ||
    holdsQuestion(draft, contents.slice(-1)) ||
    (cue !== null && /\bquestion\b/i.test(draft.article.text.slice(...cue)))
  return asks || tellsOf('interview') ? 'interview' : undefined
}

/** "an open letter by Ruiz asking him to": the participle goes with the work. */
function workAsking(draft: Draft, quote: Quote, frame: Frame): Scene | undefined {
  const { cue, speaker } = quote
  if (!cue || !speaker) return undefined
  if (
    !/\b\w+ing\b/.test(draft.article.text.slice(...cue)) &&
    !draft.works.some(({ mentions }) => mentions.some(([start, end]) => start >= cue[0] && end <= cue[1]))
  )
    return undefined
  for (const work of draft.works) {
    const mention =
      work.author === speaker &&
      work.mentions.find(([start, end]) => start >= frame.base && end <= cue[0] && cue[0] - end < 90)
    if (mention) return { ...sceneOfWork(draft, work, mention), because: 'medium:work' }
  }
  return undefined
}

function lastWritten(draft: Draft, quote: Quote, frame: Frame): Work | undefined {
  return draft.works.findLast(
    ({ author, kind, mentions }) =>
      author !== null && author === quote.speaker && written.has(kind) && mentions[0]![0] < frame.hull[1],
  )
}

/** "wrote on Facebook", "On Facebook, …": right after the cue or at the start, else something else took place there. */
function isOnPlatform(quote: Quote, frame: Frame): boolean {
  const match = platforms.exec(frame.text)
  if (!match) return false
  const [cueStart, cueEnd] = quote.cue ? [quote.cue[0] - frame.base, quote.cue[1] - frame.base] : [0, 0]
  if (match.index < 4 || (match.index >= cueStart && match.index < cueEnd)) return true
  // "shared the list on her Facebook page, writing"
  if (
    match.index < cueStart &&
    /^(?:\s+(?:page|account|feed))?,?\s*$/.test(frame.text.slice(match.index + match[0].length, cueStart))
  )
    return true
  return match.index >= cueEnd && frame.text.slice(cueEnd, match.index).replace(/\s+/g, ' ').length < 20
}

/** "said on CBS's “Face the Nation”", "on CNN": right after cue or speaker, or at the head of the sentence. */
function isAired(draft: Draft, quote: Quote, frame: Frame): boolean {
  if (!quote.cue || /\b(?:wrote|writes|writing)\b/i.test(draft.article.text.slice(...quote.cue))) return false
  const after = Math.max(quote.cue[1], quote.source && quote.source[0] - quote.cue[1] < 4 ? quote.source[1] : 0)
  const from = /\s[Oo]n$/.test(draft.article.text.slice(quote.cue[0], quote.cue[1])) ? quote.cue[1] - 3 : after
  return (
    airedAfter.test(draft.article.text.slice(from, from + 90)) ||
    airedAfter.test(draft.article.text.slice(...quote.cue)) ||
    airedBefore.test(frame.text.slice(0, 100))
  )
}
