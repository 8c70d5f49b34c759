import { day, h, joined, place } from './elements.js'

export const toEntity = ({ id, name }) => h('a', { href: place('entity', id) }, name)

/** In quotation marks where all the words are the speaker's and the article's marks are not among them. */
export const inMarks = ({ text, form }) => (form !== 'DIRECT' || /["“”]/.test(text) ? text : `“${text}”`)

const stanceTag = (stance) => h('span', { class: `tag ${stance}` }, stance.toLowerCase())

export function statementCard(statement) {
  const { id, speakers, about, addressees, medium, saidAt, saidAtPrecision, respondsTo, quotes, responses } = statement
  const outlets = new Map(
    quotes.flatMap(({ article: { publisher } }) => (publisher ? [[publisher.id, publisher]] : [])),
  )
  const when = day(saidAt, saidAtPrecision)
  const printed = quotes.find(({ text }) => text === statement.text)
  return h(
    'article',
    {},
    h(
      'div',
      {},
      speakers.length > 0 ? joined(speakers.map(toEntity)) : h('span', { class: 'soft' }, 'Somebody unnamed'),
      addressees.length > 0 && [h('span', { class: 'soft' }, ' to '), joined(addressees.map(toEntity))],
      h('span', { class: 'soft' }, medium && ` · ${medium}`, when && ` · ${when}`),
    ),
    h(
      'blockquote',
      {},
      leadIn(statement.form, printed),
      h('a', { href: place('statement', id), class: 'plain' }, inMarks(statement)),
    ),
    respondsTo.length > 0 && h('div', { class: 'soft' }, 'in answer to ', joined(respondsTo.map(answered))),
    about.length > 0 && h('div', { class: 'soft' }, 'about ', joined(about.map(subject))),
    h(
      'div',
      { class: 'soft' },
      outlets.size > 0 && ['printed by ', joined([...outlets.values()].map(toEntity))],
      responses.totalCount > 0 && [
        ' · ',
        h('a', { href: place('statement', id) }, `${responses.totalCount} in answer`),
      ],
    ),
  )
}

/** “accused” of “accused Ruiz of lying”: words that are not all the speaker's own begin with the verb that leads to them, if it stands there. */
export function leadIn(form, quote) {
  const isBefore = form !== 'DIRECT' && quote?.cue && quote.cue.start < quote.contents[0].start
  return isBefore && h('span', { class: 'soft' }, `${quote.cue.text} `)
}

const subject = ({ entity, stance }) =>
  h('span', {}, toEntity(entity), stance && stance !== 'NEUTRAL' && [' ', stanceTag(stance)])

const answered = (node) =>
  node.__typename === 'Statement'
    ? h(
        'a',
        { href: place('statement', node.id) },
        `${node.speakers.map((each) => each.name).join(', ') || 'Somebody unnamed'}: ${inMarks({ ...node, text: node.text.slice(0, 60) })}`,
      )
    : toEntity(node)

/** Headline and outlet; an address comes from an article, so only the web's own kind is followed. */
export const articleLines = ({ headline, url, publishedAt, publisher }) => [
  h(
    'div',
    {},
    /^https?:/.test(url ?? '')
      ? h('a', { href: url, rel: 'noopener noreferrer' }, headline ?? url)
      : (headline ?? 'Without headline'),
  ),
  h('div', { class: 'soft' }, publisher && [toEntity(publisher), ' · '], publishedAt?.slice(0, 10)),
]

export const articleCard = (article) => h('article', {}, articleLines(article))
