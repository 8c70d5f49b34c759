import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { apiSchema } from './schema'

/** The schema as the text of schema/api.graphql; sorted, so that a diff shows what changed and nothing else. */
export function sdl(): string {
  return `# Written by: npm run sdl\n\n${printSchema(lexicographicSortSchema(apiSchema()))}\n`
}

if (require.main === module) {
  const file = join(process.cwd(), 'schema', 'api.graphql')
  writeFileSync(file, sdl())
  console.error(`wrote ${file}`)
}
