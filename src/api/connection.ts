import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql'
import { badInput } from './errors'
import { type CursorPart, fromCursor, toCursor } from './cursor'

/** Most items a page may have. */
export const largestPage = 100

@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 20, description: `How many to give at most: 0 to ${largestPage}.` })
  first!: number

  @Field(() => String, {
    nullable: true,
    description:
      'Give what comes behind this place: the `endCursor` of the page before. The first page where left out.',
  })
  after?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more behind this page: ask again with `after: endCursor`.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether this page was reached from another one, by `after`.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Place of the first item; null on an empty page.' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'Place of the last item; null on an empty page.' })
  endCursor!: string | null
}

export interface EdgeOf<Node> {
  readonly node: Node
  readonly cursor: string
}

/** Nothing in it is asked of the graph before it is selected: fields are functions, called by the executor. */
export interface Connection<Edge extends EdgeOf<unknown>> {
  readonly edges: () => Promise<Edge[]>
  readonly nodes: () => Promise<Edge['node'][]>
  readonly pageInfo: () => Promise<PageInfo>
  readonly totalCount: () => Promise<number>
}

/** The GraphQL types of a connection, after the Relay specification; `nodes` saves a level where no cursor is needed. */
export function connectionType<Node>(name: string, what: string, node: () => ClassType | object, Edge?: ClassType) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of ${what}, with its place in the list.` })
  class PlainEdge implements EdgeOf<Node> {
    @Field(node as () => ClassType, { description: 'The item itself.' })
    node!: Node

    @Field(() => String, { description: 'Its place in the list, for `after`.' })
    cursor!: string
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${what}.` })
  class ConnectionType {
    @Field(() => [Edge ?? PlainEdge], { description: 'The items of this page, each with its place in the list.' })
    edges!: EdgeOf<Node>[]

    @Field(() => [node()], { description: 'The items of this page.' })
    nodes!: Node[]

    @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: `How many there are of ${what} on all pages; counted only when selected.` })
    totalCount!: number
  }
  return ConnectionType
}

export interface Listing<Row, Parts extends readonly CursorPart[], Edge extends EdgeOf<unknown>> {
  /** `first` rows behind `after`. */
  readonly rows: (first: number, after: Parts | undefined) => Promise<Row[]>
  readonly count: () => Promise<number>
  /** What a row's place in the list is made of. */
  readonly place: (row: Row) => Parts
  /** An example of a place: tells a cursor of this list from others. */
  readonly like: Parts
  readonly edge: (row: Row, cursor: string) => Edge
}

/** A page of a listing; asks for one item more than wanted, which tells whether there is a next page. */
export function toConnection<Row, Parts extends readonly CursorPart[], Edge extends EdgeOf<unknown>>(
  { rows, count, place, like, edge }: Listing<Row, Parts, Edge>,
  { first, after }: PageArguments,
): Connection<Edge> {
  if (first < 0 || first > largestPage) throw badInput(`"first" must be 0 to ${largestPage}, not ${first}`)
  const start = typeof after === 'string' ? fromCursor(after, like) : undefined
  let page: Promise<Row[]> | undefined
  const fetched = () => (page ??= rows(first + 1, start))
  const edges = async () => (await fetched()).slice(0, first).map((row) => edge(row, toCursor(place(row))))
  return {
    edges,
    nodes: async () => (await edges()).map((each) => each.node),
    totalCount: count,
    async pageInfo() {
      const all = await edges()
      return {
        hasNextPage: (await fetched()).length > first,
        hasPreviousPage: start !== undefined,
        startCursor: all.at(0)?.cursor ?? null,
        endCursor: all.at(-1)?.cursor ?? null,
      }
    },
  }
}
