import { ask, pageFields, statementFields } from './ask.js'
import { articleCard, statementCard, toEntity } from './cards.js'
import { day, h, joined, place } from './elements.js'
import { list } from './list.js'

/** The lists that an entity has: its field in the API, what it is called here, and what is said where it is empty. */
const lists = {
  statements: ['Said', 'Nothing it said is on record.'],
  statementsAbout: ['Said about it', 'Nothing said about it is on record.'],
  statementsTo: ['Said to it', 'Nothing said to it is on record.'],
  statementsMade: ['Said there', 'Nothing said there is on record.'],
  statementsExpressed: ['Said in it', 'Nothing in it is on record.'],
  responses: ['Said in answer', 'Nobody answered, as far as is on record.'],
  articles: ['Articles', 'No article mentions it.'],
}
const agents = ['statements', 'statementsAbout', 'statementsTo', 'articles']
const listsOf = {
  Person: agents,
  Organization: agents,
  Place: ['statementsAbout', 'articles'],
  Event: ['statementsMade', 'responses', 'statementsAbout', 'articles'],
  Work: ['responses', 'statementsExpressed', 'statementsAbout', 'articles'],
}

const who = `query ($id: ID!) { node(id: $id) {
  __typename id
  ... on Entity { name named aliases }
  ... on Person { titles roles { title organization { id name } } works { id name } events { id name } }
  ... on Organization { people { title holder { id name } } works { id name } }
  ... on Place { people { title holder { id name } } events { id name } }
  ... on Event { kind date precision places { id name } participants { id name } }
  ... on Work { kind date precision authors { id name } addressees { id name } sharedOn { id name } }
} }`

const pageOf = (type, field) => `query ($id: ID!, $after: String) { node(id: $id) { ... on ${type} {
  ${field}(first: 10, after: $after) {
    ${pageFields} nodes { ${field === 'articles' ? 'headline url publishedAt publisher { id name }' : '...S'} }
  }
} } } ${field === 'articles' ? '' : statementFields}`

export async function entity(id, chosen) {
  const { node } = await ask(who, { id })
  const fields = listsOf[node?.__typename]
  if (!fields) throw new Error(`nothing is on record under ${id}`)
  const field = fields.includes(chosen) ? chosen : fields[0]
  const [title, none] = lists[field]
  const query = pageOf(node.__typename, field)
  return [
    h('h2', {}, node.name),
    h('div', { class: 'soft' }, facts(node)),
    h(
      'nav',
      {},
      fields.map((each) =>
        h('a', { href: place('entity', id, each), 'aria-current': each === field ? 'page' : null }, lists[each][0]),
      ),
    ),
    await list(
      title,
      async (after) => (await ask(query, { id, after })).node[field],
      field === 'articles' ? articleCard : statementCard,
      none,
    ),
  ]
}

const around = {
  authors: 'by',
  addressees: 'to',
  sharedOn: 'on',
  participants: 'with',
  places: 'at',
  works: 'wrote',
  events: 'events:',
}

function facts(node) {
  const kind = node.kind ?? node.__typename.toLowerCase()
  const when = day(node.date, node.precision)
  const lines = [
    [kind, when && ` · ${when}`],
    ...(node.titles?.length > 0 ? [[node.titles.join(', ')]] : []),
    ...(node.roles ?? []).map(({ title, organization }) => [title, ', ', toEntity(organization)]),
    ...(node.people ?? []).map(({ title, holder }) => [toEntity(holder), ', ', title]),
    ...Object.entries(around)
      .filter(([field]) => node[field]?.length > 0)
      .map(([field, word]) => [word, ' ', joined(node[field].map(toEntity))]),
    ...(node.aliases.length > 0 ? [['also: ', node.aliases.join(', ')]] : []),
  ]
  return lines.map((line) => h('div', {}, line))
}
