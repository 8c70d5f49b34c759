/** Scenes set by sentences that need not quote: "In an interview on Sunday, Ruiz defended the plan." For whom, and from which sentence on. */
import type { Span } from '../../../../schema/article'
import type { Draft } from '../../draft'
import { otherTime } from '../../english/mediumCues'
import { sentenceAt } from '../frames'
import { mentionIndex } from '../mentionIndex'
import { sceneOfEvent, sceneOfWork, type Scene } from './scene'

export interface Told {
  readonly sentence: number
  readonly who: readonly string[]
  readonly scene: Scene
}

const leadsIn = /\b(?:in|during|at|on|from)\s+$/i
const indefiniteSubject = /^,?\s(?:an?|one)\s/
/** "shot at a rally": nothing is said there. */
const violence = /\b(?:shot|shooting|gunman|gunmen|assassin\w*|killed|bullets?|bomb\w*)\b/i

export function scenesTold(draft: Draft): Told[] {
  const told: Told[] = []
  const add = (mention: Span, scene: Scene, participants: readonly string[]): void => {
    const one = setAt(draft, mention, scene, participants)
    if (one) told.push(one)
  }
  for (const event of draft.events)
    for (const mention of event.mentions) add(mention, sceneOfEvent(draft, event, mention), event.participants)
  for (const work of draft.works)
    for (const mention of work.mentions)
      add(mention, sceneOfWork(draft, work, mention), work.author ? [work.author] : [])
  return told.sort((a, b) => a.sentence - b.sentence)
}

function setAt(draft: Draft, mention: Span, scene: Scene, participants: readonly string[]): Told | undefined {
  const { text } = draft.article
  if (!scene.medium || !leadsIn.test(text.slice(Math.max(0, mention[0] - 8), mention[0]))) return undefined
  if (draft.quotes.some(({ contents }) => contents.some(([start, end]) => start <= mention[0] && end >= mention[1])))
    return undefined
  const sentence = sentenceAt(draft, mention[0])
  const { span } = draft.sentences[sentence]!
  const words = text.slice(...span)
  if (violence.test(words) || otherTime.test(words)) return undefined
  const people = mentionIndex(draft)
    .within(span)
    .filter(({ entity }) => entity.type === 'person')
  const subject =
    people.find((located) => located.span[1] <= mention[0]) ?? people.find((located) => located.span[0] >= mention[1])
  const introduced = indefiniteSubject.test(text.slice(mention[1], mention[1] + 8))
    ? firstPersonAfter(draft, sentence)
    : []
  return {
    sentence,
    who: [...new Set([...participants, ...(subject ? [subject.entity.id] : []), ...introduced])],
    scene,
  }
}

/** "In a speech, an adviser explained why. Ana Ruiz, who leads the council, said": the adviser is named next. */
function firstPersonAfter(draft: Draft, sentence: number): readonly string[] {
  const next = draft.sentences[sentence + 1]
  if (!next || next.paragraph !== draft.sentences[sentence]!.paragraph) return []
  const person = mentionIndex(draft)
    .within(next.span)
    .find(({ entity, mention }) => entity.type === 'person' && mention.kind === 'name')
  return person && person.span[0] - next.span[0] < 10 ? [person.entity.id] : []
}
