import { Field, Int, ObjectType } from 'type-graphql'
import { connectionType } from './connection'
import { Entity } from './entity.type'
import { Node } from './node.type'
import { Attitude, Form, MentionKind, Precision } from './words'

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A news article that was read.' })
export class Article extends Node {
  @Field(() => String, { description: 'Name of the file it was read from.' })
  file!: string

  @Field(() => String, { nullable: true, description: 'Its address on the web, where the file states one.' })
  url!: string | null

  @Field(() => String, { nullable: true, description: 'Its headline.' })
  headline!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'When it was published, ISO 8601, as precise as the file states it.',
  })
  publishedAt!: string | null

  @Field(() => String, { description: 'Its language, BCP 47: "en".' })
  language!: string

  @Field(() => String, { description: 'SHA-256 of its text, in hexadecimal.' })
  sha256!: string

  @Field(() => String, { nullable: true, description: 'Version of the reader that read it.' })
  reader!: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'A stretch of an article’s text: half-open, in UTF-16 code units from its start.',
})
export class Span {
  @Field(() => Int, { description: 'Where it starts.' })
  start!: number

  @Field(() => Int, { description: 'Where it ends: the first code unit behind it.' })
  end!: number

  /** Id of the article. */
  article!: string
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'How one article prints an utterance: in which words, and where in its text.',
})
export class Quote extends Node {
  @Field(() => String, { description: 'The words as this article prints them.' })
  text!: string

  @Field(() => Form, { description: 'How much of it is printed between quotation marks.' })
  form!: string

  @Field(() => Attitude, { description: 'What the speaker does, after this article.' })
  attitude!: string

  @Field(() => [Span], { description: 'Where the words stand; a quote broken by "she said" has several.' })
  contents!: Span[]

  @Field(() => Span, { nullable: true, description: 'Where the cue stands: "said", "according to".' })
  cue!: Span | null

  @Field(() => Span, { nullable: true, description: 'Where the speaker is named.' })
  source!: Span | null

  @Field(() => Int, { description: 'Its place among the article’s quotes, from 0.' })
  position!: number

  @Field(() => String, {
    nullable: true,
    description: 'The way it was said, after this article: "interview", "post" …',
  })
  medium!: string | null

  @Field(() => String, { nullable: true, description: 'When it was said, after this article; ISO 8601.' })
  saidAt!: string | null

  @Field(() => Precision, { nullable: true, description: 'How precise `saidAt` is.' })
  saidAtPrecision!: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it stands in a headline or heading.' })
  heading!: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is only imagined: "I could hear him saying …".' })
  hypothetical!: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the speaker repeats with approval what another said.' })
  amplified!: boolean | null

  @Field(() => Number, { nullable: true, description: 'How sure the reader is of it, 0 to 1.' })
  confidence!: number | null

  @Field(() => [String], { description: 'The steps of the reader that decided, in order.' })
  because!: readonly string[]

  articleId!: string
  continuesId!: string | null
  withinId!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A place where an article means an entity.' })
export class Mention {
  @Field(() => Entity, { description: 'Whom or what it means.' })
  entity!: Entity

  @Field(() => Span, { description: 'Where it stands.' })
  span!: Span

  @Field(() => MentionKind, { description: 'With what kind of word.' })
  kind!: string
}

export const ArticleConnection = connectionType<Article>('Article', 'articles', () => Article)
