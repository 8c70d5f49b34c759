import { Field, InterfaceType, ObjectType } from 'type-graphql'
import { connectionType } from './connection'
import { Node } from './node.type'
import { Precision } from './words'

@InterfaceType({
  implements: Node,
  description: 'Somebody or something that statements are made by, about, to, at or in.',
})
export abstract class Entity extends Node {
  @Field(() => String, { description: 'The fullest name that the articles print; of an unnamed one, its description.' })
  name!: string

  @Field(() => Boolean, {
    description: 'False for "an expert", "some users": known from one article only, never merged.',
  })
  named!: boolean

  @Field(() => [String], { description: 'Other names that the articles print: "Ruiz", "the union leader Ruiz".' })
  aliases!: readonly string[]
}

@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: 'Somebody, named or not.' })
export class Person extends Entity {
  @Field(() => [String], { description: 'Titles that the articles give: "spokesman", also without an organization.' })
  titles!: readonly string[]
}

@ObjectType({
  implements: [Node, Entity],
  simpleResolvers: true,
  description: 'A company, an outlet, an authority, a group; also an unnamed one.',
})
export class Organization extends Entity {}

@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: 'A town, a country, a building.' })
export class Place extends Entity {}

@ObjectType({
  implements: [Node, Entity],
  simpleResolvers: true,
  description: 'Something that took place: an interview, a rally, an outage.',
})
export class Event extends Entity {
  @Field(() => String, { nullable: true, description: 'What kind of event: "interview", "rally", "outage" …' })
  kind!: string | null

  @Field(() => String, { nullable: true, description: 'When it took place, ISO 8601; as precise as `precision` says.' })
  date!: string | null

  @Field(() => Precision, { nullable: true, description: 'How precise the date is.' })
  precision!: string | null
}

@ObjectType({
  implements: [Node, Entity],
  simpleResolvers: true,
  description: 'Something written or recorded: a letter, a post, a report, a law.',
})
export class Work extends Entity {
  @Field(() => String, { nullable: true, description: 'What kind of work: "letter", "post", "report" …' })
  kind!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'When it was published, ISO 8601; as precise as `precision` says.',
  })
  date!: string | null

  @Field(() => Precision, { nullable: true, description: 'How precise the date is.' })
  precision!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'An office: who holds it, where, and under which title.' })
export class Role {
  @Field(() => String, { description: 'The title as printed: "commissioner for the internal market".' })
  title!: string

  @Field(() => Entity, { description: 'Who holds the office.' })
  holder!: Entity

  @Field(() => Entity, { description: 'The organization, or the place ("mayor of Boston"), where it is held.' })
  organization!: Entity
}

export const EntityConnection = connectionType<Entity>('Entity', 'entities', () => Entity)
