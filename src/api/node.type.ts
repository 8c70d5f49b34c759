import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType({ description: 'Anything with an id: what `node(id:)` gives.' })
export abstract class Node {
  @Field(() => ID, { description: 'Its key, the same for ever: "person:ana ruiz", "statement:3f…".' })
  id!: string
}
