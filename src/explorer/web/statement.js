import { ask, statementFields } from './ask.js'
import { articleLines, leadIn, statementCard } from './cards.js'
import { h } from './elements.js'

const query = `query ($id: ID!) { node(id: $id) {
  ...S
  ... on Statement { answers: responses(first: 50) { nodes { ...S } } }
} } ${statementFields}`

export async function statement(id) {
  const { node } = await ask(query, { id })
  if (!node?.quotes) throw new Error(`nothing is on record under ${id}`)
  const { quotes, answers } = node
  return [
    h('h3', {}, 'Statement'),
    statementCard(node),
    h('h3', {}, `As printed · ${quotes.length}`),
    quotes.map((quote) =>
      h('article', {}, h('blockquote', {}, leadIn(node.form, quote), quote.text), articleLines(quote.article)),
    ),
    answers.nodes.length > 0 && [h('h3', {}, 'In answer'), answers.nodes.map(statementCard)],
  ]
}
