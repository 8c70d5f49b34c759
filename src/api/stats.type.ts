import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'How much is in the graph.' })
export class Stats {
  @Field(() => Int, { description: 'Articles read.' })
  articles!: number

  @Field(() => Int, { description: 'Printings of utterances, each in one article.' })
  quotes!: number

  @Field(() => Int, {
    description: 'Utterances, each once however many articles print it; also what was only thought.',
  })
  statements!: number

  @Field(() => Int, { description: 'How often a statement answers a statement, work or event.' })
  responses!: number

  @Field(() => Int, { description: 'People, named or not.' })
  people!: number

  @Field(() => Int, { description: 'Organizations, named or not.' })
  organizations!: number

  @Field(() => Int, { description: 'Places.' })
  places!: number

  @Field(() => Int, { description: 'Events.' })
  events!: number

  @Field(() => Int, { description: 'Works: letters, posts, reports …' })
  works!: number
}
