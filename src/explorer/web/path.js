import { ask } from './ask.js'
import { inMarks, toEntity } from './cards.js'
import { h, place } from './elements.js'

const query = `query ($from: String!, $to: String!) { paths(from: $from, to: $to, first: 5) {
  steps { type outward }
  nodes { __typename id ... on Entity { name } ... on Statement { text form } }
} }`

export async function path(from = '', to = '') {
  const start = h('input', { value: from, placeholder: 'From: Thierry Breton', 'aria-label': 'From' })
  const end = h('input', { value: to, placeholder: 'To: Steven Cheung', 'aria-label': 'To' })
  const go = (event) => {
    event.preventDefault()
    if (start.value && end.value) location.hash = place('path', start.value, end.value)
  }
  const top = [
    h('h2', {}, 'How two are joined'),
    h('p', { class: 'soft' }, 'The shortest way from one to the other, over who said, wrote and answered what.'),
    h('form', { class: 'pair', onsubmit: go }, start, end, h('button', {}, 'Find')),
  ]
  if (!from || !to) return top
  const { paths } = await ask(query, { from, to })
  if (paths.length === 0) return [...top, h('p', { class: 'soft' }, 'Nothing on record joins them.')]
  return [...top, paths.map(pathCard)]
}

const pathCard = ({ nodes, steps }) =>
  h(
    'article',
    {},
    nodes.map((node, at) => [
      h('div', {}, node.__typename === 'Statement' ? words(node) : toEntity(node)),
      steps[at] && h('div', { class: 'step' }, step(steps[at])),
    ]),
  )

const words = (statement) => h('a', { href: place('statement', statement.id), class: 'plain' }, inMarks(statement))

const step = ({ type, outward }) => `${outward ? '↓' : '↑'} ${type.replaceAll('_', ' ').toLowerCase()}`
