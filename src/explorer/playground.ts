import { gzip } from 'node:zlib'
import { promisify } from 'node:util'
import { examplesTab } from './examples'

/**
 * Nothing may come from elsewhere: the page has all its scripts, styles and fonts in it, and its workers in blobs.
 * The editor compiles code of its own, hence 'unsafe-eval'.
 */
export const playgroundPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  'worker-src blob:',
].join('; ')

/** The playground, gzipped: nine megabytes of page, so it is made once, on the first call. */
export function playground(): Promise<Buffer> {
  return (page ??= makePage())
}

let page: Promise<Buffer> | undefined

async function makePage(): Promise<Buffer> {
  // loaded late: the server listens before it has read nine megabytes
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const html = renderGraphiQL({
    endpoint: '/graphql',
    title: 'On Record',
    defaultTabs: [{ query: examplesTab }],
    defaultQuery: examplesTab,
  })
  // the margin that browsers give a page would make it scroll
  return promisify(gzip)(html.replace('</head>', () => '<style>body { margin: 0 }</style></head>'))
}
