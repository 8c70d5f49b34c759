import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { ArticleResolver, QuoteResolver, SpanResolver } from './article.resolver'
import {
  EntityResolver,
  EventResolver,
  OrganizationResolver,
  PersonResolver,
  PlaceResolver,
  WorkResolver,
} from './entity.resolver'
import { RootResolver } from './root.resolver'
import { AboutResolver, StatementResolver } from './statement.resolver'

/** The whole API as a schema. No global middleware and no validation classes: they cost more than the questions. */
export function apiSchema(): GraphQLSchema {
  return buildSchemaSync({
    validate: false,
    resolvers: [
      RootResolver,
      EntityResolver,
      PersonResolver,
      OrganizationResolver,
      PlaceResolver,
      EventResolver,
      WorkResolver,
      StatementResolver,
      AboutResolver,
      ArticleResolver,
      QuoteResolver,
      SpanResolver,
    ],
  })
}
