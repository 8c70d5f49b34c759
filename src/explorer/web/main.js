// The explorer: one view an address (#/entity/…), all of it asked of the GraphQL API.
import { ask } from './ask.js'
import { h, place } from './elements.js'
import { entity } from './entity.js'
import { home } from './home.js'
import { path } from './path.js'
import { statement } from './statement.js'

const views = { '': home, entity, statement, path }

const main = document.querySelector('#main')
const search = document.querySelector('#search')
const found = document.querySelector('#found')

const fail = (error) => main.replaceChildren(h('h2', {}, 'That did not work'), h('p', { class: 'soft' }, error.message))

let shown = 0
async function show() {
  const turn = ++shown
  found.replaceChildren()
  try {
    const [view, ...rest] = location.hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent)
    const content = await (views[view] ?? home)(...rest)
    if (turn !== shown) return // another view was chosen meanwhile
    main.replaceChildren(...content.flat(3).filter(Boolean))
    document.title = `${main.querySelector('h2')?.textContent ?? 'Who said what'} – On Record`
    scrollTo(0, 0)
  } catch (error) {
    if (turn === shown) fail(error)
  }
}

const matches = `query ($text: String!) {
  entities(search: $text, first: 8, named: null) { nodes { __typename id name } }
}`

let typed = 0
async function suggest() {
  const turn = ++typed
  const text = search.value.trim()
  const nodes = text === '' ? [] : (await ask(matches, { text })).entities.nodes
  if (turn !== typed) return
  const items = nodes.map(({ __typename, id, name }) =>
    h('li', {}, h('a', { href: place('entity', id) }, name, h('small', {}, __typename.toLowerCase()))),
  )
  const none = text === '' ? [] : [h('li', { class: 'soft' }, 'Nobody and nothing of that name.')]
  found.replaceChildren(...(items.length > 0 ? items : none))
}

search.oninput = () => suggest().catch(fail)
search.onkeydown = (event) => {
  if (event.key === 'Enter') found.querySelector('a')?.click()
  if (event.key === 'Escape') found.replaceChildren()
}
addEventListener('hashchange', () => {
  search.value = ''
  typed += 1
  void show()
})
void show()
