/** compose-spec.json is the schema of the Compose Specification (github.com/compose-spec/compose-spec, Apache-2.0), as it stands there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020'
import { parse } from 'yaml'

const root = join(__dirname, '..', '..')
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')

interface Compose {
  services: Record<
    string,
    {
      image?: string
      environment: Record<string, string>
      healthcheck?: { test: string[] }
      volumes?: string[]
      depends_on?: Record<string, { condition: string }>
    }
  >
  volumes: Record<string, unknown>
}
const compose = parse(read('docker-compose.yml')) as Compose
const { neo4j, app } = compose.services
const validate = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(read('test', 'house', 'compose-spec.json')) as object,
)

test('docker-compose.yml follows the Compose Specification', () => {
  expect(validate(compose) ? [] : validate.errors).toEqual([])
})

test('the check can fail: a service with a misspelt key is refused', () => {
  expect(validate({ services: { neo4j: { imagee: 'neo4j' } } })).toBe(false)
})

test('the password comes from the environment, is required, and stands nowhere in the file', () => {
  const required = /\$\{NEO4J_PASSWORD:\?[^}]+\}/
  expect(neo4j?.environment.NEO4J_AUTH).toMatch(required)
  expect(app?.environment.NEO4J_PASSWORD).toMatch(required)
})

test('no variable of the database image would be taken for a setting it does not know', () => {
  const names = Object.keys(neo4j?.environment ?? {}).filter((name) => name !== 'NEO4J_AUTH')
  expect(names.every((name) => /^NEO4J_(?:dbms|server|db)_/.test(name))).toBe(true)
})

test('the shell of the health check sees the dollar sign, not Compose', () => {
  const command = neo4j?.healthcheck?.test.join(' ') ?? ''
  expect(command).toContain('$${NEO4J_AUTH#*/}')
  expect(command.replaceAll('$$', '')).not.toContain('$')
})

test('data outlives the container, and the app waits until the database answers', () => {
  expect(neo4j?.volumes).toEqual(['neo4j-data:/data'])
  expect(Object.keys(compose.volumes)).toEqual(['neo4j-data'])
  expect(app?.depends_on?.neo4j?.condition).toBe('service_healthy')
})

test('the image runs as an ordinary user, and copies nothing that is not there', () => {
  const dockerfile = read('Dockerfile')
  expect(dockerfile).toMatch(/^USER node$/m)
  const sources = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names]) =>
    (names ?? '').split(' '),
  )
  expect(sources.length).toBeGreaterThan(5)
  expect(sources.filter((name) => !existsSync(join(root, name)))).toEqual([])
})
