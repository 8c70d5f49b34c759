import { h } from './elements.js'

/** A list that goes on: `fetchPage(after)` gives { nodes, pageInfo, totalCount }; `none` is said where it is empty. */
export async function list(title, fetchPage, card, none) {
  const heading = h('h3', {}, title)
  const items = h('div', {})
  const more = h(
    'button',
    { type: 'button', onclick: () => next().catch((error) => heading.append(` · ${error.message}`)) },
    'More',
  )
  let after = null

  async function next() {
    const { nodes, pageInfo, totalCount } = await fetchPage(after)
    heading.textContent = `${title} · ${totalCount}`
    items.append(...nodes.map(card))
    after = pageInfo.endCursor
    more.hidden = !pageInfo.hasNextPage
    if (totalCount === 0) items.append(h('p', { class: 'soft' }, none))
  }

  await next()
  return [heading, items, more]
}
