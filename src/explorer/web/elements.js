// Whatever comes from articles is set as text, never as markup.

/** An element: h('p', { class: 'soft' }, 'text', child, null, [more]). */
export function h(name, attributes, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (typeof value === 'function') element[key] = value
    else if (value !== undefined && value !== null) element.setAttribute(key, value)
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false))
  return element
}

/** The address of a view. */
export const place = (...parts) => `#/${parts.map(encodeURIComponent).join('/')}`

/** One, two and three. */
export const joined = (items) =>
  items.flatMap((item, at) => (at === 0 ? [item] : [at === items.length - 1 ? ' and ' : ', ', item]))

/** How many characters of a date count. */
const precisions = { YEAR: 4, MONTH: 7, DAY: 10, TIME: 16 }
export const day = (date, precision) => date && date.slice(0, precisions[precision] ?? 10).replace('T', ' ')
