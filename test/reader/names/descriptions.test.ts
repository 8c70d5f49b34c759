import { calledIn, entityNamed, readText } from './readText'

describe('descriptions', () => {
  it('mean whoever has that role', async () => {
    const draft = await readText('Sen. Ana Ruiz met Gov. Ben Cole. The senator was late, and the governor left.')
    expect(calledIn(draft, entityNamed(draft, 'Ana Ruiz'))).toContain('The senator')
    expect(calledIn(draft, entityNamed(draft, 'Ben Cole'))).toContain('the governor')
  })
  it('are agents of their own where nobody is known by them, and the later short form is the same', async () => {
    const draft = await readText(
      '“It burned,” said a port official who gave no name. The official said the fire was small.',
    )
    const official = entityNamed(draft, 'a port official')
    expect(official.named).toBe(false)
    expect(calledIn(draft, official)).toContain('The official')
  })
  it('keep groups apart by what tells them apart', async () => {
    const draft = await readText('“We saw it,” some Gabber users said. “We did not,” Veltham residents said.')
    expect(draft.entities.filter(({ named }) => !named).map(({ name }) => name)).toEqual([
      'some Gabber users',
      'Veltham residents',
    ])
  })
  it.each([
    'The campaign manager’s office was closed.',
    'Voter fraud is rare.',
    'A social media storm began.',
    'He was a man of his word.',
  ])('make no agent of: %s', async (text) => {
    const draft = await readText(text)
    expect(draft.entities.filter(({ named }) => !named)).toEqual([])
  })
})
