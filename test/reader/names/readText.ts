import { txt } from '../../../ingest/formats/txt'
import type { Draft } from '../../../ingest/reader/draft'
import { readDraft } from '../../../ingest/reader/read'
import { steps } from '../../../ingest/reader/steps'
import { keepAgents } from '../../../ingest/reader/steps/keepAgents'
import type { Entity } from '../../../schema/reading'

/** The draft of a text as far as its entities go; the first paragraph is prose, not a headline. */
export async function readText(text: string): Promise<Draft> {
  const read = txt.read(Buffer.from(text), 'text.txt')
  if (!read.ok) throw new Error(read.why.message)
  const article = { ...read.article, headline: null, body: [[0, text.length]] as const }
  return readDraft(article, { steps: steps.slice(0, steps.indexOf(keepAgents) + 1) })
}

/** Names as "type words", in text order. */
export async function namesIn(text: string): Promise<string[]> {
  const { names, article } = await readText(text)
  return names.map(({ type, span }) => `${type} ${article.text.slice(...span)}`)
}

export function entityNamed({ entities }: Draft, name: string): Entity {
  const found = entities.find((entity) => entity.name === name)
  if (!found) throw new Error(`no ${name} among ${entities.map((entity) => entity.name).join(', ')}`)
  return found
}

/** What an entity is called in the text, mention by mention. */
export function calledIn({ article: { text } }: Draft, { mentions }: Entity): string[] {
  return mentions.map(({ span }) => text.slice(...span))
}
