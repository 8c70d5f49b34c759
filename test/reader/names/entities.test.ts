import { entityAt } from '../../../ingest/reader/steps/entityAt'
import type { Span } from '../../../schema/article'
import { calledIn, entityNamed, readText } from './readText'

const spanOf = (text: string, words: string, from = 0): Span => [
  text.indexOf(words, from),
  text.indexOf(words, from) + words.length,
]

describe('one entity an article-person', () => {
  it('joins full name, surname, title and surname, possessive and nickname', async () => {
    const draft = await readText(
      'Robert Ellis resigned. Mr. Ellis had led the port. Ellis’s deputy said Bob Ellis was tired. Ellis agreed.',
    )
    expect(calledIn(draft, entityNamed(draft, 'Robert Ellis'))).toEqual([
      'Robert Ellis',
      'Ellis',
      'Ellis',
      'Bob Ellis',
      'Ellis',
    ])
  })
  it('keeps a family apart, and gives the surname to the one whose sex its title tells', async () => {
    const draft = await readText(
      'Peter Moore and Susan Moore met. Mrs. Moore spoke first. Peter Moore went on. Mr. Moore was late.',
    )
    expect(calledIn(draft, entityNamed(draft, 'Susan Moore'))).toEqual(['Susan Moore', 'Moore'])
    expect(calledIn(draft, entityNamed(draft, 'Peter Moore'))).toEqual(['Peter Moore', 'Peter Moore', 'Moore'])
  })
  it('does not join two given names', async () => {
    const draft = await readText('Peter Moore called. Paul Moore answered.')
    expect(draft.entities.filter(({ type }) => type === 'person')).toHaveLength(2)
  })
})

describe('one entity an organization', () => {
  it('joins a name and its letters', async () => {
    const draft = await readText(
      'The Department of Harbor Safety (DHS) met. DHS said no. The Veltham Port Authority, or VPA, agreed. VPA staff left.',
    )
    expect(entityNamed(draft, 'Department of Harbor Safety').aliases).toContain('DHS')
    expect(entityNamed(draft, 'Veltham Port Authority').aliases).toContain('VPA')
  })
  it('joins the last word after "the"', async () => {
    const draft = await readText('He told The Veltham Post that he was ill. Later the Post called again.')
    expect(calledIn(draft, entityNamed(draft, 'Veltham Post'))).toEqual(['Veltham Post', 'Post'])
  })
  it('keeps a campaign apart from its candidate', async () => {
    const draft = await readText('Ana Ruiz won. The Ruiz campaign said her campaign would go on.')
    expect(entityNamed(draft, 'Ruiz campaign').type).toBe('organization')
    expect(calledIn(draft, entityNamed(draft, 'Ruiz campaign'))).toEqual(['Ruiz campaign', 'her campaign'])
    expect(calledIn(draft, entityNamed(draft, 'Ana Ruiz'))).toEqual(['Ana Ruiz', 'her'])
  })
})

describe('one entity a place', () => {
  it('writes a dateline in small letters, not letters that stand for words', async () => {
    const draft = await readText('BRUSSELS — The bridge was closed. The U.S. sent help.')
    const places = draft.entities.filter(({ type }) => type === 'place')
    expect(places.map(({ name, aliases }) => [name, ...aliases])).toEqual([['Brussels', 'BRUSSELS'], ['U.S.']])
  })
  it('joins the forms of a country and leaves the letters of a state after its town to the town', async () => {
    const draft = await readText(
      'He flew from the United States to Dover, Del., and Salem, Oregon, and left the U.S. again.',
    )
    expect(calledIn(draft, entityNamed(draft, 'United States'))).toEqual(['United States', 'U.S.'])
    expect(entityNamed(draft, 'Dover').aliases).toEqual(['Dover, Del.'])
    expect(entityNamed(draft, 'Salem').aliases).toEqual(['Salem, Oregon'])
    expect(draft.entities.map(({ name }) => name)).toContain('Oregon')
    expect(draft.entities.map(({ name }) => name)).not.toContain('Del.')
  })
  it('does not take a list of countries for towns', async () => {
    const draft = await readText('She praised leaders from Russia, China and North Korea.')
    const places = draft.entities.filter(({ type }) => type === 'place').map(({ name }) => name)
    expect(places).toEqual(['Russia', 'China', 'North Korea'])
  })
})

describe('the entity of a noun phrase', () => {
  const text =
    'Harbor Union spokesman Ben Cole, a lawyer, said so. A spokeswoman for the Harbor Union said it was wrong. Cole’s wife left. The union’s president, Ana Ruiz, spoke.'

  it.each([
    ['Harbor Union spokesman Ben Cole, a lawyer', 'Ben Cole'],
    ['A spokeswoman for the Harbor Union', 'A spokeswoman'],
    ['The union’s president, Ana Ruiz', 'Ana Ruiz'],
  ])('%s', async (phrase, name) => {
    const draft = await readText(text)
    expect(entityAt(draft, spanOf(text, phrase))?.name).toBe(name)
  })
  it('is never the owner', async () => {
    const draft = await readText(text)
    expect(entityAt(draft, spanOf(text, 'Cole’s wife'))?.name).not.toBe('Ben Cole')
  })
})
