import { ask, pageFields, statementFields } from './ask.js'
import { statementCard } from './cards.js'
import { h } from './elements.js'
import { list } from './list.js'

const latest = `query ($after: String) {
  statements(first: 10, after: $after) { ${pageFields} nodes { ...S } }
} ${statementFields}`

export async function home() {
  const { stats } = await ask('{ stats { articles statements responses people organizations events works } }')
  const counts = Object.entries(stats).map(([what, count]) => `${count.toLocaleString('en')} ${what}`)
  return [
    h(
      'p',
      { class: 'soft' },
      'Who said what about whom, in answer to what, and which outlet printed it in which words.',
    ),
    h('p', { class: 'soft' }, counts.join(' · ')),
    await list(
      'The latest on record',
      async (after) => (await ask(latest, { after })).statements,
      statementCard,
      'Nothing yet: npm run ingest -- samples',
    ),
  ]
}
