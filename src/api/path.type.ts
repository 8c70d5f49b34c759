import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from './node.type'
import { PathStepType } from './words'

@ObjectType({ simpleResolvers: true, description: 'One step of a path.' })
export class PathStep {
  @Field(() => Node, { description: 'Where the step starts.' })
  from!: Node

  @Field(() => PathStepType, { description: 'The relationship it takes.' })
  type!: string

  @Field(() => Boolean, {
    description: 'Whether the relationship points the way the path walks; else it is walked backwards.',
  })
  outward!: boolean

  @Field(() => Node, { description: 'Where the step ends.' })
  to!: Node
}

@ObjectType({ simpleResolvers: true, description: 'How two entities are joined, from the one to the other.' })
export class Path {
  @Field(() => Int, { description: 'How many steps it has.' })
  length!: number

  @Field(() => [Node], { description: 'The entities and statements on it, in walking order, both ends included.' })
  nodes!: Node[]

  @Field(() => [PathStep], { description: 'Its steps, in walking order: one fewer than nodes.' })
  steps!: PathStep[]

  @Field(() => String, { description: 'The path as one line: Ana Ruiz -MADE-> “We won” -ABOUT-> Aurora Lines.' })
  line!: string
}
