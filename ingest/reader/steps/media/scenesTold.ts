/** Scenes set by sentences that need not quote: "In an interview on Sunday, Ruiz defended the plan." For whom, and from which sentence on. */
import type { Span } from '../../../../schema/article'
import type { Medium } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { onAir, otherTime, saidOf, spokeBefore, withReporters, yetToCome } from '../../english/mediumCues'
import { workNouns } from '../../english/workNouns'
import { sentenceAt } from '../frames'
import { nounPhrases } from '../nounPhrases'
import { lasting, nowhere, sceneOfEvent, sceneOfWork, spokenOn, type Scene } from './scene'
import { whoSpeaksThere } from './whoSpeaksThere'

export interface Told {
  readonly sentence: number
  readonly who: readonly string[]
  readonly scene: Scene
}

/** What leads to an event at which somebody speaks: a preposition, or the verb of one who holds it ("who held a fundraiser" only tells who he is). */
const leadsIn =
  /(?<!\b(?:who|which|that)\s)\b(?:in|during|at|on|from|held|holds?|holding|gave|gives?|giving|delivered|delivers|delivering|hosted|hosts?|hosting|convened|attended|attending|attends|addressed|addressing|(?:spent|spends|devoted)\s(?:much|most|half|all|part)\sof)\s+(?:one\s+of\s+|(?:a|an|the|one|another)\s+(?:\p{Ll}+\s+)?(?:part|portion|segment|section|round|half|hour|minutes)\s+of\s+)?$/iu
/** "an interview she gave to the station". */
const given = /^\s(?:that\s)?(?:he|she|they|\p{Lu}\p{L}+)\s(?:gave|did|granted)\b/u
/** What leads to a statement. */
const puttingOut = /\b(?:in|via|through|released|releases|releasing|issued|issues|issuing|out)\s+$/i
/** Statements are seldom works of their own: nobody comes back to them. */
const statements: ReadonlyMap<string, Medium> = new Map(
  [...workNouns].flatMap(([noun, { medium }]) =>
    medium === 'statement' && noun !== 'release' ? [[noun, medium] as const] : [],
  ),
)
/** Settings told by a verb. */
const sayingWhere: readonly (readonly [pattern: RegExp, medium: Medium])[] = [
  [withReporters, 'press conference'],
  [onAir, 'interview'],
  ...spokeBefore,
  [/\b(?:took|takes|taking)\s(?:to\s)?the\s(?:\p{Ll}+\s)?stage\b|\bon\s?stage\b/u, 'speech'],
  [/\b(?:[Ii]n|[Dd]uring)\s(?:making\s)?(?:his|her|the|an)\s(?:\p{Ll}+\s)?announcement\b/u, 'speech'],
]
/** On the stage of a debate nobody holds a speech. */
const debating = /\bstage\b.*\bdebates?\b|\bdebates?\b.*\bstage\b/s
/** So many letters before and after it tell of the setting; what is said there may speak of another time. */
const around = 80
/** "shot at a rally": nothing is said there. */
const violence = /\b(?:shot|shooting|gunman|gunmen|assassin\w*|killed|bullets?|bomb\w*)\b/i

export function scenesTold(draft: Draft): Told[] {
  const told: Told[] = []
  const add = (mention: Span, scene: Scene, participants: readonly string[]): void => {
    const one = isLed(draft, mention, scene) ? setAt(draft, mention, scene, participants) : undefined
    if (one) told.push(one)
  }
  for (const event of draft.events)
    for (const mention of event.mentions) add(mention, sceneOfEvent(draft, event, mention), event.participants)
  for (const work of draft.works)
    for (const mention of work.mentions)
      add(mention, sceneOfWork(draft, work, mention), work.author ? [work.author] : [])
  for (const { span, noun } of nounPhrases(draft, statements))
    if (
      puttingOut.test(before(draft, span)) &&
      !draft.works.some(({ mentions }) => mentions.some(([start]) => start === span[0]))
    ) {
      const one = setAt(draft, span, { ...nowhere, medium: noun, because: 'medium:told' }, [])
      if (one) told.push(one)
    }
  for (const { span } of draft.sentences) {
    const words = draft.article.text.slice(...span)
    if (debating.test(words)) continue
    for (const [pattern, medium] of sayingWhere) {
      const match = pattern.exec(words)
      const at = span[0] + (match?.index ?? 0)
      const one = match && setAt(draft, [at, at + match[0].length], { ...nowhere, medium, because: 'medium:told' }, [])
      if (one) told.push(one)
    }
  }
  return told.sort((a, b) => a.sentence - b.sentence)
}

/** "In interviews" is on many occasions, "on the letter" about it; but "on the debate stage" is at the debate. */
function isLed(draft: Draft, mention: Span, { medium, event }: Scene): boolean {
  const { text } = draft.article
  const lead = before(draft, mention)
  const isGiven = given.test(text.slice(mention[1], mention[1] + 40))
  if (!medium || (!leadsIn.test(lead) && !isGiven) || saidOf.test(lead)) return false
  // "leading in the polls"
  if (medium === 'poll' && text[mention[1] - 1] === 's') return false
  if (event !== null && /[^s]s$/.test(text.slice(...mention)) && !/\bone\s+of\s+$/.test(lead)) return false
  return spokenOn.has(medium) || !/\bon\s+$/i.test(lead) || /^\s+stage\b/.test(text.slice(mention[1], mention[1] + 7))
}

function before({ article: { text } }: Draft, [start]: Span): string {
  return text.slice(Math.max(0, start - 40), start)
}

function setAt(draft: Draft, mention: Span, scene: Scene, participants: readonly string[]): Told | undefined {
  const { text } = draft.article
  if (!scene.medium || yetToCome.test(text.slice(...mention)) || isQuoted(draft, mention)) return undefined
  const sentence = sentenceAt(draft, mention[0])
  const { span } = draft.sentences[sentence]!
  const near = text.slice(Math.max(span[0], mention[0] - around), Math.min(span[1], mention[1] + around))
  if (violence.test(near) || otherTime.test(near)) return undefined
  return {
    sentence,
    who: [...new Set([...participants, ...whoSpeaksThere(draft, mention, sentence, scene.medium)])],
    scene,
  }
}

/** Inside what somebody says; "called for aid in a statement" may have the statement among the words it calls for. */
function isQuoted({ quotes }: Draft, [start, end]: Span): boolean {
  return quotes.some(({ form, attitude, contents }) =>
    contents.some(
      ([from, to]) => from <= start && to >= end && !(form === 'indirect' && attitude === 'urges' && to - end < 4),
    ),
  )
}

/** A letter spoken of does not end an interview. */
export function isLasting(told: Told | undefined): boolean {
  return told !== undefined && told.scene.medium !== null && lasting.has(told.scene.medium)
}
