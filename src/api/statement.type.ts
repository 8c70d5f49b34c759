import { Field, Int, ObjectType } from 'type-graphql'
import { connectionType, type EdgeOf } from './connection'
import { Entity } from './entity.type'
import { Node } from './node.type'
import { Attitude, Form, How, Precision, Stance } from './words'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One utterance, however many outlets print it.',
})
export class Statement extends Node {
  @Field(() => String, { description: 'The fullest wording that an article prints.' })
  text!: string

  @Field(() => Attitude, {
    description: 'What the speaker does: says, asks, urges; or thinks, wants … where nothing was said.',
  })
  attitude!: string

  @Field(() => Form, { description: 'How much of the fullest wording is printed between quotation marks.' })
  form!: string

  @Field(() => Boolean, {
    description: 'False for what was only thought or wanted, and for speech that is only imagined.',
  })
  said!: boolean

  @Field(() => String, { nullable: true, description: 'The way it was said: "interview", "post", "letter", "rally" …' })
  medium!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'When it was said, ISO 8601; as precise as `saidAtPrecision` says.',
  })
  saidAt!: string | null

  @Field(() => Precision, { nullable: true, description: 'How precise `saidAt` is.' })
  saidAtPrecision!: string | null

  @Field(() => Number, {
    nullable: true,
    description: 'How sure the reader is of it, 0 to 1: the best of its printings.',
  })
  confidence!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'What a statement is about, and how that is known.' })
export class About {
  @Field(() => Entity, { description: 'What the statement is about.' })
  entity!: Entity

  @Field(() => How, { nullable: true, description: 'How it is known.' })
  how!: string | null

  @Field(() => Stance, { nullable: true, description: 'Which side the statement takes; null where that is not known.' })
  stance!: string | null

  /** Ids of the quotes that say so. */
  quoteIds!: readonly string[]
}

@ObjectType('ResponseEdge', { simpleResolvers: true, description: 'An answer, with its place in the list.' })
export class ResponseEdge implements EdgeOf<Statement> {
  @Field(() => Statement, { description: 'The answering statement.' })
  node!: Statement

  @Field(() => String, { description: 'Its place in the list, for `after`.' })
  cursor!: string

  @Field(() => Int, { description: '1: it answers directly; 2: it answers such an answer; and so on.' })
  depth!: number
}

export const StatementConnection = connectionType<Statement>('Statement', 'statements', () => Statement)
export const ResponseConnection = connectionType<Statement>('Response', 'answers', () => Statement, ResponseEdge)
