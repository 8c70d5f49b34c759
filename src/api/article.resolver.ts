import { Args, ArgsType, Ctx, Field, FieldResolver, InputType, Query, Resolver, Root } from 'type-graphql'
import type { ArticleFilter } from '../questions/articles'
import { links } from '../questions/related'
import { Article, ArticleConnection, Mention, Quote, Span } from './article.type'
import { checkDay } from './checkDay'
import { PageArguments, toConnection } from './connection'
import type { Context } from './context'
import { Entity } from './entity.type'
import { articleListing, linked } from './listings'
import { Statement } from './statement.type'
import { theEntity } from './theEntity'
import { toArticle, toEntity, toQuote, toSpan, toStatement } from './toNode'

@InputType('ArticleFilter', { description: 'Which articles; all given conditions must hold.' })
class FilterInput {
  @Field(() => String, { nullable: true, description: 'The outlet: its id, or a name or alias.' })
  publisher?: string | null

  @Field(() => String, { nullable: true, description: 'Who wrote it: their id, or a name or alias.' })
  author?: string | null

  @Field(() => String, { nullable: true, description: 'Whom or what it mentions: an id, or a name or alias.' })
  mentioning?: string | null

  @Field(() => String, { nullable: true, description: 'Published on this day or later: "2024-08-12".' })
  since?: string | null

  @Field(() => String, { nullable: true, description: 'Published on this day or earlier: "2024-08-31".' })
  until?: string | null
}

@ArgsType()
class ArticlesArguments extends PageArguments {
  @Field(() => FilterInput, { nullable: true, description: 'Which articles; all where left out.' })
  filter?: FilterInput | null
}

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => ArticleConnection, { description: 'The articles that were read, the latest first; undated ones last.' })
  async articles(@Args(() => ArticlesArguments) { filter, ...page }: ArticlesArguments, @Ctx() context: Context) {
    const conditions: Partial<Record<keyof ArticleFilter, string>> = {}
    for (const name of ['publisher', 'author', 'mentioning'] as const) {
      const value = filter?.[name]
      if (typeof value === 'string') conditions[name] = (await theEntity(context, value, `filter.${name}`)).id
    }
    for (const name of ['since', 'until'] as const) {
      checkDay(`filter.${name}`, filter?.[name])
      conditions[name] = filter?.[name] ?? undefined
    }
    return toConnection(articleListing(context, conditions), page)
  }

  @FieldResolver(() => String, {
    description: 'Its whole text as read; the spans of quotes and mentions point into it.',
  })
  text(@Root() { id }: Article, @Ctx() context: Context) {
    return context.articleText(id)
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'The outlet that published it.' })
  async publisher(@Root() { id }: Article, @Ctx() context: Context): Promise<Entity | null> {
    return (await linked(context, links.publisherOfArticle, id)).at(0) ?? null
  }

  @FieldResolver(() => [Entity], { description: 'Who wrote it.' })
  authors(@Root() { id }: Article, @Ctx() context: Context) {
    return linked(context, links.authorsOfArticle, id)
  }

  @FieldResolver(() => [Quote], { description: 'Every utterance that it prints, in the order of its text.' })
  async quotes(@Root() { id }: Article, @Ctx() context: Context): Promise<Quote[]> {
    return (await context.related(links.quotesOfArticle, id)).map(toQuote)
  }

  @FieldResolver(() => [Mention], { description: 'Every place where it means an entity, in the order of its text.' })
  async mentions(@Root() { id }: Article, @Ctx() context: Context): Promise<Mention[]> {
    const rows = await context.related(links.mentionedInArticle, id)
    const mentions = rows.flatMap((row) => {
      const entity = toEntity(row)
      const [starts, ends, kinds] = [row.starts as number[], row.ends as number[], row.kinds as string[]]
      return starts.map((start, at) => ({ entity, span: toSpan(start, ends[at]!, id), kind: kinds[at]! }))
    })
    return mentions.sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end)
  }
}

@Resolver(() => Quote)
export class QuoteResolver {
  @FieldResolver(() => Article, { description: 'The article that prints it.' })
  async article(@Root() { articleId }: Quote, @Ctx() context: Context): Promise<Article> {
    const row = await context.nodeOf('Article', articleId)
    if (!row) throw new Error(`the quote's article "${articleId}" is not in the graph`)
    return toArticle(row)
  }

  @FieldResolver(() => Statement, { nullable: true, description: 'The statement that it is a printing of.' })
  async statement(@Root() { id }: Quote, @Ctx() context: Context): Promise<Statement | null> {
    const row = (await context.related(links.statementOfQuote, id)).at(0)
    return row ? toStatement(row) : null
  }

  @FieldResolver(() => [Entity], {
    description: 'From whom the article has it: "told Politico", "according to a report".',
  })
  via(@Root() { id }: Quote, @Ctx() context: Context) {
    return linked(context, links.sourcesOfQuote, id)
  }

  @FieldResolver(() => Quote, { nullable: true, description: 'The quote that it goes on from.' })
  continues(@Root() { continuesId }: Quote, @Ctx() context: Context) {
    return quoteOf(continuesId, context)
  }

  @FieldResolver(() => Quote, { nullable: true, description: 'The quote that it is spoken inside.' })
  within(@Root() { withinId }: Quote, @Ctx() context: Context) {
    return quoteOf(withinId, context)
  }
}

async function quoteOf(id: string | null, context: Context): Promise<Quote | null> {
  const row = id === null ? undefined : await context.nodeOf('Quote', id)
  return row ? toQuote(row) : null
}

@Resolver(() => Span)
export class SpanResolver {
  @FieldResolver(() => String, { description: 'The characters there, as printed.' })
  async text(@Root() { article, start, end }: Span, @Ctx() context: Context): Promise<string> {
    return (await context.articleText(article)).slice(start, end)
  }
}
