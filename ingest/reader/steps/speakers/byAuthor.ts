/** "I asked them to wait", outside all quoted words: who wrote the article, by its imprint or by the note at its end ("Ana Ruiz is a lawyer in Veltham."). */
import type { Span } from '../../../../schema/article'
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import type { MentionIndex } from '../mentionIndex'
import { enclosing, type Named } from './speaker'

/** The note stands in one of the last paragraphs. */
const last = 3
const ofSomebody = /^(?:,\s|\s(?:is|was|has|writes|teaches|leads|runs)\s)/

export function byAuthor(draft: Draft, index: MentionIndex, source: Span, before: readonly Quote[]): Named | undefined {
  if (!/^(?:I|me|my)$/.test(draft.article.text.slice(...source)) || enclosing(before, source)) return undefined
  const author = fromImprint(draft) ?? fromNote(draft, index)
  return author === undefined ? undefined : { speaker: author, because: 'author' }
}

function fromImprint({ article: { authors }, entities }: Draft): string | undefined {
  const [name, ...others] = authors
  return others.length > 0 ? undefined : entities.find((entity) => entity.type === 'person' && entity.name === name)?.id
}

function fromNote({ article: { text }, paragraphs }: Draft, index: MentionIndex): string | undefined {
  for (const { span } of paragraphs.slice(-last)) {
    const located = index.next(span[0], 1)
    if (located?.entity.type !== 'person' || !located.entity.named) continue
    if (
      ofSomebody.test(text.slice(located.span[1], located.span[1] + 10)) &&
      located.entity.mentions[0]!.span[0] === span[0]
    )
      return located.entity.id
  }
  return undefined
}
