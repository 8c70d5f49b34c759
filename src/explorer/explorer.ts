import { packageFile } from '../../schema/packageFile'

/** Nothing may come from elsewhere, and the page may ask nobody but this server. */
export const explorerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
].join('; ')

const scripts = ['ask', 'cards', 'elements', 'entity', 'home', 'list', 'main', 'path', 'statement'].map(
  (name) => `${name}.js`,
)

/** The files of the page for newcomers, which searches an entity and lists what was said by it and about it. */
export const explorerFiles: readonly string[] = ['explorer.css', ...scripts]

export const explorerPage = () => webFile('explorer.html')

/** One of the page's files, read once. */
export function webFile(name: string): string {
  const text = known.get(name) ?? packageFile(`src/explorer/web/${name}`)
  known.set(name, text)
  return text
}

const known = new Map<string, string>()
