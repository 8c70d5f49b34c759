import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { EntityLabel } from '../../schema/graph'
import { countEntities, entities } from '../questions/entities'
import { entityByName } from '../questions/entityByName'
import { links } from '../questions/related'
import { statementLinks } from '../questions/statementsOfEach'
import { ArticleConnection } from './article.type'
import { PageArguments, toConnection } from './connection'
import type { Context } from './context'
import { Entity, EntityConnection, Event, Organization, Person, Place, Role, Work } from './entity.type'
import { articleListing, linked, statementListing } from './listings'
import { StatementConnection } from './statement.type'
import { toEntity } from './toNode'
import { EntityType } from './words'

@ArgsType()
class EntitiesArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description: 'Part of a name or alias; case, diacritics and punctuation do not matter. The best match comes first.',
  })
  search?: string | null

  @Field(() => EntityType, { nullable: true, description: 'Only entities of this type.' })
  type?: EntityLabel | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'True: only those with a name. False: only unnamed ones, "an expert". null: both.',
  })
  named?: boolean | null
}

@Resolver(() => Entity)
export class EntityResolver {
  @Query(() => Entity, {
    nullable: true,
    description:
      'Whoever or whatever is called so, by name or alias; case, diacritics and punctuation do not matter. ' +
      'Of several, the one with more statements and mentions. null where nobody is.',
  })
  async entity(
    @Arg('name', () => String, { description: 'A whole name or alias: "Thierry Breton", "breton".' }) name: string,
    @Arg('type', () => EntityType, { nullable: true, description: 'Only an entity of this type.' })
    type: EntityLabel | null,
    @Ctx() context: Context,
  ): Promise<Entity | null> {
    const row = await entityByName(context.graph, name, type ?? undefined)
    return row ? toEntity(row) : null
  }

  @Query(() => EntityConnection, { description: 'People, organizations, places, events and works.' })
  entities(
    @Args(() => EntitiesArguments) { search, type, named, ...page }: EntitiesArguments,
    @Ctx() { graph }: Context,
  ) {
    const filter = { search: search ?? undefined, label: type ?? undefined, named: named ?? undefined }
    return toConnection(
      {
        rows: (first, after) =>
          entities(graph, filter, first, after && { rank: after[0], name: after[1], id: after[2] }),
        count: () => countEntities(graph, filter),
        place: (row): [number, string, string] => [row.rank, row.name, row.id],
        like: [0, '', ''] as [number, string, string],
        edge: (row, cursor) => ({ node: toEntity(row), cursor }),
      },
      page,
    )
  }

  @FieldResolver(() => StatementConnection, { description: 'What it said, the latest first.' })
  statements(@Root() { id }: Entity, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return toConnection(statementListing(context, statementLinks.madeBy, id), page)
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said about it, the latest first.' })
  statementsAbout(@Root() { id }: Entity, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return toConnection(statementListing(context, statementLinks.about, id), page)
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said to it, the latest first.' })
  statementsTo(@Root() { id }: Entity, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return toConnection(statementListing(context, statementLinks.addressedTo, id), page)
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles that mention it, the latest first.' })
  articles(@Root() { id }: Entity, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return toConnection(articleListing(context, { mentioning: id }), page)
  }
}

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => [Role], { description: 'Offices held, each at an organization or place.' })
  async roles(@Root() holder: Person, @Ctx() context: Context): Promise<Role[]> {
    const rows = await context.related(links.rolesOfPerson, holder.id)
    return rows.map((row) => ({ title: row.title as string, holder, organization: toEntity(row) }))
  }

  @FieldResolver(() => [Entity], { description: 'Works written: letters, posts, reports …' })
  works(@Root() { id }: Person, @Ctx() context: Context) {
    return linked(context, links.worksOfAgent, id)
  }

  @FieldResolver(() => [Entity], { description: 'Events taken part in.' })
  events(@Root() { id }: Person, @Ctx() context: Context) {
    return linked(context, links.eventsOfParticipant, id)
  }
}

/** Who holds an office there. */
async function roleHolders(organization: Entity, context: Context): Promise<Role[]> {
  const rows = await context.related(links.roleHoldersOfEntity, organization.id)
  return rows.map((row) => ({ title: row.title as string, holder: toEntity(row), organization }))
}

@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver(() => [Role], { description: 'Who holds which office there.' })
  people(@Root() organization: Organization, @Ctx() context: Context) {
    return roleHolders(organization, context)
  }

  @FieldResolver(() => [Entity], { description: 'Works that it published under its own name.' })
  works(@Root() { id }: Organization, @Ctx() context: Context) {
    return linked(context, links.worksOfAgent, id)
  }

  @FieldResolver(() => ArticleConnection, {
    description: 'The articles that it published as an outlet, the latest first.',
  })
  published(@Root() { id }: Organization, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return toConnection(articleListing(context, { publisher: id }), page)
  }
}

@Resolver(() => Place)
export class PlaceResolver {
  @FieldResolver(() => [Role], { description: 'Who holds which office there: "mayor of Boston".' })
  people(@Root() place: Place, @Ctx() context: Context) {
    return roleHolders(place, context)
  }

  @FieldResolver(() => [Entity], { description: 'Events that took place there.' })
  events(@Root() { id }: Place, @Ctx() context: Context) {
    return linked(context, links.eventsInPlace, id)
  }
}

@Resolver(() => Event)
export class EventResolver {
  @FieldResolver(() => [Entity], { description: 'Where it took place; for a talk on a platform, the platform.' })
  places(@Root() { id }: Event, @Ctx() context: Context) {
    return linked(context, links.placesOfEvent, id)
  }

  @FieldResolver(() => [Entity], { description: 'Who took part.' })
  participants(@Root() { id }: Event, @Ctx() context: Context) {
    return linked(context, links.participantsOfEvent, id)
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said there, the latest first.' })
  statementsMade(@Root() { id }: Event, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return toConnection(statementListing(context, statementLinks.madeAt, id), page)
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said in answer to it, the latest first.' })
  responses(@Root() { id }: Event, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return toConnection(statementListing(context, statementLinks.answeringEntity, id), page)
  }
}

@Resolver(() => Work)
export class WorkResolver {
  @FieldResolver(() => [Entity], { description: 'Who wrote it.' })
  authors(@Root() { id }: Work, @Ctx() context: Context) {
    return linked(context, links.authorsOfWork, id)
  }

  @FieldResolver(() => [Entity], { description: 'To whom it is addressed.' })
  addressees(@Root() { id }: Work, @Ctx() context: Context) {
    return linked(context, links.addresseesOfWork, id)
  }

  @FieldResolver(() => [Entity], { description: 'The platforms it was shared on.' })
  sharedOn(@Root() { id }: Work, @Ctx() context: Context) {
    return linked(context, links.platformsOfWork, id)
  }

  @FieldResolver(() => StatementConnection, { description: 'What is said in it, the latest first.' })
  statementsExpressed(@Root() { id }: Work, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return toConnection(statementListing(context, statementLinks.expressedIn, id), page)
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said in answer to it, the latest first.' })
  responses(@Root() { id }: Work, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context) {
    return toConnection(statementListing(context, statementLinks.answeringEntity, id), page)
  }
}
