import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import { keyLabelOf } from '../../schema/graph'
import type { PathType } from '../questions/neighbours'
import { pathTypes } from '../questions/neighbours'
import { type Step, shortestPaths } from '../questions/shortestPaths'
import { stats } from '../questions/stats'
import type { Context } from './context'
import { Entity } from './entity.type'
import { badInput } from './errors'
import { Node } from './node.type'
import { Path } from './path.type'
import { Statement } from './statement.type'
import { Stats } from './stats.type'
import { theEntity } from './theEntity'
import { toNode } from './toNode'
import { PathStepType } from './words'

/** What a path takes where nobody says otherwise: who said, wrote and answered what, not who sits where. */
const spoken = pathTypes.slice(0, pathTypes.indexOf('ABOUT') + 1)

const longestPath = 8
const mostPaths = 20

@Resolver()
export class RootResolver {
  @Query(() => Node, { nullable: true, description: 'Whatever has this id; null where nothing has.' })
  async node(
    @Arg('id', () => ID, { description: 'An id that another answer gave.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Node | null> {
    const row = await context.node(id)
    return row ? toNode(row) : null
  }

  @Query(() => Stats, { description: 'How much is in the graph.' })
  stats(@Ctx() { graph }: Context): Promise<Stats> {
    return stats(graph)
  }

  @Query(() => [Path], {
    description:
      'How two entities are joined: the shortest paths over who said, wrote and answered what to and about whom; two ' +
      'whom somebody only names in one breath are joined so where nothing else joins them. Empty where nothing does. ' +
      'Of paths of equal length, those over authorship and answers come first.',
  })
  async paths(
    @Arg('from', () => String, { description: 'Where it starts: the id of an entity, or its name or alias.' })
    from: string,
    @Arg('to', () => String, { description: 'Where it ends: the id of an entity, or its name or alias.' }) to: string,
    @Arg('through', () => [PathStepType], {
      nullable: true,
      description: 'Only over these relationships, and always the shortest over all of them.',
    })
    through: PathType[] | null,
    @Arg('maxLength', () => Int, { defaultValue: 6, description: `How many steps at most: 1 to ${longestPath}.` })
    maxLength: number,
    @Arg('first', () => Int, { defaultValue: 3, description: `How many of the shortest at most: 1 to ${mostPaths}.` })
    first: number,
    @Ctx() context: Context,
  ): Promise<Path[]> {
    within('maxLength', maxLength, longestPath)
    within('first', first, mostPaths)
    const [start, end] = await Promise.all([theEntity(context, from, 'from'), theEntity(context, to, 'to')])
    const ways = { from: start.id, to: end.id, types: through ?? spoken, longest: maxLength, first }
    let found = through ? [] : await shortestPaths(context.graph, { ...ways, namedTogether: false })
    if (found.length === 0) found = await shortestPaths(context.graph, { ...ways, namedTogether: true })
    return Promise.all(found.map((steps) => toPath(steps, start.id, context)))
  }
}

function within(argument: string, value: number, most: number): void {
  if (value < 1 || value > most) throw badInput(`"${argument}" must be 1 to ${most}, not ${value}`)
}

async function toPath(steps: readonly Step[], start: string, context: Context): Promise<Path> {
  const nodes = await Promise.all([start, ...steps.map((step) => step.to)].map((id) => theNode(id, context)))
  return {
    length: steps.length,
    nodes,
    steps: steps.map(({ type, outward }, at) => ({ from: nodes[at]!, type, outward, to: nodes[at + 1]! })),
    line: steps.reduce(
      (line, { type, outward }, at) => `${line} ${outward ? `-${type}->` : `<-${type}-`} ${shortName(nodes[at + 1]!)}`,
      shortName(nodes[0]!),
    ),
  }
}

async function theNode(id: string, context: Context): Promise<Node> {
  const row = await context.nodeOf(keyLabelOf(id), id)
  if (!row) throw new Error(`a relationship leads to "${id}", which is not in the graph`)
  return toNode(row)
}

/** Of a statement's words so many stand in a line. */
const lineLength = 60

/** A name, or a statement's first words; in quotation marks, unless the article's own are among them. */
function shortName(node: Node): string {
  if (node instanceof Entity) return node.name
  const { text } = node as Statement
  const words = text.length > lineLength ? `${text.slice(0, lineLength).trimEnd()}…` : text
  return /["“”]/.test(words) ? words : `“${words}”`
}
