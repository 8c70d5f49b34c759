/** Lists that several types of the API share. */
import { type ArticleFilter, articles, countArticles } from '../questions/articles'
import type { Link } from '../questions/related'
import type { ArticleRow, StatementRow } from '../questions/rows'
import type { Article } from './article.type'
import type { EdgeOf, Listing } from './connection'
import type { Context } from './context'
import type { Entity } from './entity.type'
import type { Statement } from './statement.type'
import { toArticle, toEntity, toStatement } from './toNode'

/** The entities behind a link, in its order. */
export async function linked(context: Context, link: Link<'Entity'>, id: string): Promise<Entity[]> {
  return (await context.related(link, id)).map(toEntity)
}

/** How articles are paged everywhere: the latest first. */
export function articleListing(
  { graph }: Context,
  filter: ArticleFilter,
): Listing<ArticleRow, [string, string], EdgeOf<Article>> {
  return {
    rows: (first, after) => articles(graph, filter, first, after && { publishedAt: after[0], id: after[1] }),
    count: () => countArticles(graph, filter),
    place: (row) => [row.publishedAt ?? '', row.id],
    like: ['', ''],
    edge: (row, cursor) => ({ node: toArticle(row), cursor }),
  }
}

/** How statements are paged everywhere: the latest first. */
export const statementPaging = {
  place: (row: StatementRow): [string, string] => [row.saidAt ?? '', row.id],
  like: ['', ''] as [string, string],
  edge: (row: StatementRow, cursor: string): EdgeOf<Statement> => ({ node: toStatement(row), cursor }),
}

/** The statements behind a link of one node, gathered with those of its neighbours in the answer. */
export function statementListing(
  context: Context,
  link: Link<'Statement'>,
  id: string,
): Listing<StatementRow, [string, string], EdgeOf<Statement>> {
  return {
    ...statementPaging,
    rows: (first, after) => context.statementsOf(link, id, first, after && { saidAt: after[0], id: after[1] }),
    count: () => context.countStatementsOf(link, id),
  }
}
