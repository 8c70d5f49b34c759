/**
 * Who speaks where a sentence tells of a setting: its subject ("In an interview, Ruiz defended the plan"), and whom it introduces for the next
 * sentence. Who holds an event stands before it: "Members held a news conference after Ruiz left" tells nothing of Ruiz.
 */
import type { Span } from '../../../../schema/article'
import type { Medium } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { mentionIndex, type Located } from '../mentionIndex'

const indefiniteSubject = /^,?\s(?:an?|one)\s/
const holding = /\b(?:held|holds?|holding|hosted|hosts?|hosting|convened)\s+$/i

export function whoSpeaksThere(draft: Draft, mention: Span, sentence: number, medium: Medium): readonly string[] {
  const { text } = draft.article
  const { span } = draft.sentences[sentence]!
  const isAgent = ({ entity }: Located): boolean =>
    entity.type === 'person' || (medium === 'statement' && entity.type === 'organization')
  const index = mentionIndex(draft)
  // "Ruiz put Okafor on the defensive at the debate": both debate
  if (medium === 'debate')
    return index
      .within(span)
      .flatMap((located) => (isAgent(located) && !isOwner(text, located.span) ? [located.entity.id] : []))
  const subject = index
    .within([span[0], mention[0]])
    .find((located) => isAgent(located) && !isOwner(text, located.span))
  if (holding.test(text.slice(Math.max(0, mention[0] - 12), mention[0]))) return subject ? [subject.entity.id] : []
  const behind = subject ?? index.within([mention[1], span[1]]).find(isAgent)
  const introduced = indefiniteSubject.test(text.slice(mention[1], mention[1] + 8))
    ? firstPersonAfter(draft, sentence)
    : []
  return [...(behind ? [behind.entity.id] : []), ...introduced]
}

/** "His wife offered", "Ruiz's aide said": the owner is not the one who speaks. */
function isOwner(text: string, [start, end]: Span): boolean {
  return (
    /^(?:his|her|their|its)$/i.test(text.slice(start, end)) ||
    /['’]s$/.test(text.slice(end - 2, end)) ||
    /^['’]s?\s/.test(text.slice(end, end + 3))
  )
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
