import { entityNamed, readText } from './readText'

const table: readonly (readonly [text: string, person: string, title: string, organization: string | null])[] = [
  ['Ben Cole, a spokesman for the Harbor Union, said so.', 'Ben Cole', 'spokesman', 'Harbor Union'],
  ['Harbor Union spokesman Ben Cole said so.', 'Ben Cole', 'spokesman', 'Harbor Union'],
  [
    'Claire Martin, the European Union’s commissioner for the internal market, wrote.',
    'Claire Martin',
    'commissioner for the internal market',
    'European Union',
  ],
  ['EU internal market boss Claire Martin wrote.', 'Claire Martin', 'internal market boss', 'EU'],
  ['It was New Jersey Gov. Ben Cole who called.', 'Ben Cole', 'Gov.', 'New Jersey'],
  ['Later former President Ana Ruiz spoke.', 'Ana Ruiz', 'former President', null],
  ['Ana Ruiz, 42, a teacher, said so.', 'Ana Ruiz', 'teacher', null],
  ['Ana Ruiz, who leads the Harbor Union, said so.', 'Ana Ruiz', 'leader', 'Harbor Union'],
  ['The former president, Ana Ruiz, said so.', 'Ana Ruiz', 'former president', null],
  ['Ana Ruiz is a reporter for the Veltham Post.', 'Ana Ruiz', 'reporter', 'Veltham Post'],
]

describe('roles as the text gives them', () => {
  it.each(table)('%s', async (text, person, title, organization) => {
    const draft = await readText(text)
    const { roles } = entityNamed(draft, person)
    const nameOf = (id: string | null) => draft.entities.find((entity) => entity.id === id)?.name ?? null
    expect(roles.map((role) => [role.title, nameOf(role.organization)])).toContainEqual([title, organization])
  })
  it('is of the name that follows it', async () => {
    const draft = await readText('Responding to Ana Ruiz, union spokesman Ben Cole said no.')
    expect(entityNamed(draft, 'Ana Ruiz').roles).toEqual([])
    expect(entityNamed(draft, 'Ben Cole').roles.map(({ title }) => title)).toEqual(['union spokesman'])
  })
  it.each([
    'Ana Ruiz, however, said so.',
    'Mr. Ruiz said so.',
    'The spokesman said that Ana Ruiz left.',
    'Ana Ruiz said a spokesman left.',
    'In a talk with Ana Ruiz, the mayor said so.',
  ])('none in: %s', async (text) => {
    const draft = await readText(text)
    expect(draft.entities.flatMap(({ roles }) => roles)).toEqual([])
  })
})
