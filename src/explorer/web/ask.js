/** Asks the API; throws with its words where it refuses. */
export async function ask(query, variables) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(errors[0].message)
  return data
}

/** What a card shows of a statement. */
export const statementFields = `fragment S on Statement {
  id text form medium saidAt saidAtPrecision
  speakers { id name }
  about { entity { id name } stance }
  addressees { id name }
  respondsTo { __typename id ... on Entity { name } ... on Statement { text form speakers { name } } }
  responses(first: 0) { totalCount }
  quotes { id text cue { start text } contents { start } article { headline url publishedAt publisher { id name } } }
}`

/** What every page of a list is asked for. */
export const pageFields = 'totalCount pageInfo { hasNextPage endCursor }'
