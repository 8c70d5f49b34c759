import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql'
import { links } from '../questions/related'
import { countResponses, responses } from '../questions/responses'
import { countStatements, type StatementFilter, statements } from '../questions/statements'
import { statementLinks } from '../questions/statementsOfEach'
import { Quote } from './article.type'
import { PageArguments, toConnection } from './connection'
import type { Context } from './context'
import { Entity } from './entity.type'
import { checkDay } from './checkDay'
import { notFound } from './errors'
import { linked, statementListing, statementPaging } from './listings'
import { Node } from './node.type'
import { About, ResponseConnection, type ResponseEdge, Statement, StatementConnection } from './statement.type'
import { theEntity } from './theEntity'
import { toEntity, toQuote, toStatement } from './toNode'
import { Stance } from './words'

const who = (what: string) => `${what}: its id, or a name or alias.`

@InputType('StatementFilter', { description: 'Which statements; all given conditions must hold.' })
class FilterInput {
  @Field(() => String, { nullable: true, description: who('Who said it') })
  speaker?: string | null

  @Field(() => String, { nullable: true, description: who('Whom or what it is about') })
  about?: string | null

  @Field(() => Stance, { nullable: true, description: 'The side it takes; towards `about` where that is given too.' })
  stance?: string | null

  @Field(() => String, { nullable: true, description: who('To whom it was said') })
  addressee?: string | null

  @Field(() => String, { nullable: true, description: who('The event at which it was said') })
  event?: string | null

  @Field(() => String, { nullable: true, description: who('The letter, post, report … it stands in') })
  work?: string | null

  @Field(() => ID, { nullable: true, description: 'Id of the statement, work or event that it answers directly.' })
  respondsTo?: string | null

  @Field(() => ID, { nullable: true, description: 'Id of an article that prints it.' })
  article?: string | null

  @Field(() => String, { nullable: true, description: who('An outlet that printed it') })
  publisher?: string | null

  @Field(() => String, { nullable: true, description: 'The way it was said: "interview", "post", "letter", "rally" …' })
  medium?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of its wording; case, diacritics and punctuation do not matter.',
  })
  search?: string | null

  @Field(() => String, { nullable: true, description: 'Said on this day or later: "2024-08-12".' })
  since?: string | null

  @Field(() => String, { nullable: true, description: 'Said on this day or earlier: "2024-08-31".' })
  until?: string | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Also what was only thought, wanted, felt …, and speech that is only imagined.',
  })
  includeUnsaid?: boolean | null
}

@ArgsType()
class StatementsArguments extends PageArguments {
  @Field(() => FilterInput, { nullable: true, description: 'Which statements; all that were said where left out.' })
  filter?: FilterInput | null
}

@ArgsType()
class ResponsesArguments extends PageArguments {
  @Field(() => ID, { description: 'Id of the statement, work or event that is answered.' })
  to!: string

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also answers to the answers, and to what was said in the work or at the event.',
  })
  transitive!: boolean
}

/** The conditions that name an entity, by id or by name. */
const entityConditions = ['speaker', 'about', 'addressee', 'event', 'work', 'publisher'] as const

async function toFilter(context: Context, input: FilterInput): Promise<StatementFilter> {
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined)
  const filter: Record<string, string | boolean> = Object.fromEntries(given)
  for (const name of ['since', 'until'] as const) checkDay(`filter.${name}`, input[name])
  await Promise.all(
    entityConditions.map(async (name) => {
      const value = input[name]
      if (typeof value === 'string') filter[name] = (await theEntity(context, value, `filter.${name}`)).id
    }),
  )
  return filter
}

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => StatementConnection, { description: 'What was said, the latest first; undated statements come last.' })
  async statements(
    @Args(() => StatementsArguments) { filter: input, ...page }: StatementsArguments,
    @Ctx() context: Context,
  ) {
    const filter = await toFilter(context, input ?? {})
    return toConnection(
      {
        ...statementPaging,
        rows: (first, after) => statements(context.graph, filter, first, after && { saidAt: after[0], id: after[1] }),
        count: () => countStatements(context.graph, filter),
      },
      page,
    )
  }

  @Query(() => ResponseConnection, {
    name: 'responses',
    description:
      'What was said in answer to a statement, a letter, an interview …: direct answers first, then by date.',
  })
  async responsesTo(
    @Args(() => ResponsesArguments) { to, transitive, ...page }: ResponsesArguments,
    @Ctx() context: Context,
  ) {
    const { graph } = context
    if (!(await context.node(to))) throw notFound(`"to": no node has the id "${to}"; ids look like "work:…"`)
    return toConnection(
      {
        rows: (first, after) =>
          responses(graph, to, transitive, first, after && { depth: after[0], saidAt: after[1], id: after[2] }),
        count: () => countResponses(graph, to, transitive),
        place: (row): [number, string, string] => [row.depth, row.saidAt ?? '9', row.id],
        like: [0, '', ''] as [number, string, string],
        edge: ({ depth, ...row }, cursor): ResponseEdge => ({ node: toStatement(row), cursor, depth }),
      },
      page,
    )
  }

  @FieldResolver(() => [Entity], { description: 'Who said it; of a joint statement, everyone.' })
  speakers(@Root() { id }: Statement, @Ctx() context: Context) {
    return linked(context, links.speakersOfStatement, id)
  }

  @FieldResolver(() => [About], { description: 'Whom and what it is about.' })
  async about(@Root() { id }: Statement, @Ctx() context: Context): Promise<About[]> {
    const rows = await context.related(links.subjectsOfStatement, id)
    return rows.map((row) => ({
      entity: toEntity(row),
      how: row.how as string | null,
      stance: row.stance as string | null,
      quoteIds: (row.quotes as readonly string[] | null) ?? [],
    }))
  }

  @FieldResolver(() => [Entity], { description: 'To whom it was said.' })
  addressees(@Root() { id }: Statement, @Ctx() context: Context) {
    return linked(context, links.addresseesOfStatement, id)
  }

  @FieldResolver(() => [Entity], { description: 'The event at which it was said: an interview, a rally …' })
  madeAt(@Root() { id }: Statement, @Ctx() context: Context) {
    return linked(context, links.eventsOfStatement, id)
  }

  @FieldResolver(() => [Entity], { description: 'The work it stands in: a letter, a post, a report …' })
  expressedIn(@Root() { id }: Statement, @Ctx() context: Context) {
    return linked(context, links.worksOfStatement, id)
  }

  @FieldResolver(() => [Node], { description: 'What it answers: works, events and statements.' })
  async respondsTo(@Root() { id }: Statement, @Ctx() context: Context): Promise<Node[]> {
    const [entities, statements] = await Promise.all([
      linked(context, links.entitiesAnsweredByStatement, id),
      context.related(links.statementsAnsweredByStatement, id),
    ])
    return [...entities, ...statements.map(toStatement)]
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said in direct answer to it, the latest first.' })
  responses(@Root() { id }: Statement, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return toConnection(statementListing(context, statementLinks.answeringStatement, id), page)
  }

  @FieldResolver(() => [Quote], {
    description: 'Every printing of it: which article, in which words, where in its text.',
  })
  async quotes(@Root() { id }: Statement, @Ctx() context: Context): Promise<Quote[]> {
    return (await context.related(links.quotesOfStatement, id)).map(toQuote)
  }
}

@Resolver(() => About)
export class AboutResolver {
  @FieldResolver(() => [Quote], { description: 'The printings that say so.' })
  async quotes(@Root() { quoteIds }: About, @Ctx() context: Context): Promise<Quote[]> {
    const rows = await Promise.all(quoteIds.map((id) => context.nodeOf('Quote', id)))
    return rows.filter((row) => row !== undefined).map(toQuote)
  }
}
