/** The bundled samples, from files to answers: what the playground's examples must say. */
import { examples } from '../../src/explorer/examples'
import { type Ingested, ingested } from './ingested'

let samples: Ingested
beforeAll(async () => {
  samples = await ingested('samples')
}, 60_000)
afterAll(() => samples.close())

const namesOf = (entities: readonly { name: string }[]) => entities.map(({ name }) => name)

test('who said what about Kamala Harris: Trump, in the words of two outlets, one statement', async () => {
  const { statements } = await samples.ask(examples.whoSaidWhat)
  const about = statements.nodes.filter(({ text }: { text: string }) => text.includes('San Francisco liberal'))
  expect(about).toHaveLength(1)
  expect(namesOf(about[0].speakers)).toEqual(['Donald Trump'])
  const outlets = about[0].quotes.map(
    ({ article }: { article: { publisher: { name: string } } }) => article.publisher.name,
  )
  expect(outlets).toEqual(expect.arrayContaining(['The Brookfield Gazette', 'Eastmoor Daily']))
  expect(new Set(about[0].quotes.map(({ text }: { text: string }) => text)).size).toBeGreaterThan(1)
})

test('Breton’s letter to Musk, shared on X, and who responded to it', async () => {
  const { entity } = await samples.ask(examples.letter)
  const letters = entity.works.filter(({ kind }: { kind: string }) => kind === 'letter')
  expect(letters).toHaveLength(1) // three outlets write of it
  expect(namesOf(letters[0].addressees)).toEqual(['Elon Musk'])
  expect(namesOf(letters[0].sharedOn)).toEqual(['X'])
  const responses = letters[0].responses.nodes as { speakers: { name: string }[]; text: string }[]
  const ofCheung = responses.filter(({ speakers }) => namesOf(speakers).includes('Steven Cheung'))
  expect(ofCheung.map(({ text }) => text).join(' ')).toMatch(/enemy of free speech/)
  expect(ofCheung.map(({ text }) => text).join(' ')).toMatch(/mind their own business/i)
})

test('the path from Breton to Cheung goes by the letter and the answer to it', async () => {
  const { paths } = await samples.ask(examples.path)
  expect(paths[0].nodes.map(({ id }: { id: string }) => id.slice(0, id.indexOf(':')))).toEqual([
    'person',
    'work',
    'statement',
    'person',
  ])
  expect(paths[0].nodes.at(0).name).toBe('Thierry Breton')
  expect(paths[0].nodes.at(-1).name).toBe('Steven Cheung')
})

test('read twice is read once', async () => {
  expect(await samples.again()).toBe(0)
})
