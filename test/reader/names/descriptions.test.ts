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
  it('mean the person just named, where no role says so', async () => {
    const draft = await readText('Ana Ruiz spoke to Ben Cole on Friday. The businesswoman promised to stay.')
    expect(calledIn(draft, entityNamed(draft, 'Ana Ruiz'))).toEqual(['Ana Ruiz', 'The businesswoman'])
  })
  it('never mean somebody named in the same sentence', async () => {
    const draft = await readText('Ana Ruiz attacked the candidate on Friday.')
    expect(calledIn(draft, entityNamed(draft, 'Ana Ruiz'))).toEqual(['Ana Ruiz'])
  })
  it('tell the senator of one state from another', async () => {
    const draft = await readText('Texas Sen. Ana Ruiz met Ohio Sen. Ben Cole. The Texas senator said she would stay.')
    expect(calledIn(draft, entityNamed(draft, 'Ana Ruiz'))).toContain('The Texas senator')
  })
  it('keep another source apart', async () => {
    const draft = await readText('“We won,” a port official said. “We lost,” another port official said.')
    expect(draft.entities.filter(({ named }) => !named)).toHaveLength(2)
  })
  it('keep groups apart by what tells them apart', async () => {
    const draft = await readText('“We saw it,” some Gabber users said. “We did not,” Veltham residents said.')
    expect(draft.entities.filter(({ named }) => !named).map(({ name }) => name)).toEqual([
      'some Gabber users',
      'Veltham residents',
    ])
  })
  it('of one party are nobody of another', async () => {
    const draft = await readText(
      'Republican candidate Ana Ruiz met Democratic candidate Ben Cole. The Republican candidate left early.',
    )
    expect(calledIn(draft, entityNamed(draft, 'Ana Ruiz'))).toContain('The Republican candidate')
    expect(calledIn(draft, entityNamed(draft, 'Ben Cole'))).toEqual(['Ben Cole'])
  })
  it('of a party’s body are no other body', async () => {
    const draft = await readText('The Harbor Workers Caucus met. He said he would leave the Democratic caucus.')
    expect(calledIn(draft, entityNamed(draft, 'Harbor Workers Caucus'))).toEqual(['Harbor Workers Caucus'])
    expect(entityNamed(draft, 'the Democratic caucus').type).toBe('organization')
  })
  it('do what they do together with others', async () => {
    const draft = await readText('Ana Ruiz was late. She and her campaign try to reach the port.')
    expect(entityNamed(draft, 'her campaign').type).toBe('organization')
  })
  it('of the government in office stay', async () => {
    const draft = await readText('“They waited for years on this administration,” Ana Ruiz said.')
    expect(entityNamed(draft, 'this administration').type).toBe('organization')
  })
  it('of a vice president are no president', async () => {
    const draft = await readText('President Ana Ruiz met the union. The vice president stayed away.')
    expect(calledIn(draft, entityNamed(draft, 'Ana Ruiz'))).toEqual(['Ana Ruiz'])
  })
  it('of an office may have a capital', async () => {
    const draft = await readText('Gov. Ana Ruiz met the union. Later the Governor left.')
    expect(calledIn(draft, entityNamed(draft, 'Ana Ruiz'))).toContain('the Governor')
  })
  it('have each longer form as another name', async () => {
    const draft = await readText('“We saw it,” voters in Dover ahead of the vote said.')
    expect(entityNamed(draft, 'voters').aliases).toContain('voters in Dover')
  })
  it.each([
    'He had served as a professor.',
    'The campaign office was closed.',
    'Those union endorsements came late.',
    'It is a pretty conservative state.',
    'Voter fraud is rare.',
    'A social media storm began.',
    'He was a man of his word.',
  ])('make no agent of: %s', async (text) => {
    const draft = await readText(text)
    expect(draft.entities.filter(({ named }) => !named)).toEqual([])
  })
})

describe('who stays', () => {
  it.each([
    ['“Ask the lobbyists and the donors,” Ana Ruiz said.', ['the lobbyists and the donors']],
    ['“It hurts the middle class,” Ana Ruiz said.', ['the middle class']],
    ['“Ask the wealthy and powerful to pay,” Ana Ruiz said.', ['the wealthy and powerful']],
    ['“We support our first responders,” Ana Ruiz said.', ['our first responders']],
    ['“This administration failed,” Ana Ruiz said.', ['This administration']],
    ['“I met business and government leaders,” Ana Ruiz said.', ['business and government leaders']],
    ['Ana Ruiz came with her 14-year-old daughter.', ['her 14-year-old daughter']],
    ['A three-judge panel met on Monday.', ['A three-judge panel']],
    ['“They could cause young voters to stay home,” Ana Ruiz said.', ['young voters']],
    ['“He lets a tax code fatten donors in Dover,” Ana Ruiz said.', ['donors']],
    ['It was what analysts described as a gamble.', ['analysts']],
    ['“Our opponents lied,” Ana Ruiz said.', ['Our opponents']],
    ['“It is meant to prevent migrants from crossing,” Ana Ruiz said.', ['migrants']],
    ['“It helps Norwegians and New Yorkers,” Ana Ruiz said.', ['Norwegians', 'New Yorkers']],
    ['“It hurts the American working class,” Ana Ruiz said.', ['the American working class']],
    ['“A super PAC paid him,” Ana Ruiz said.', ['A super PAC']],
    ['“She listens to the hecklers,” Ana Ruiz said.', ['the hecklers']],
    ['“A female Veltham Post reporter left,” Ana Ruiz said.', ['A female Veltham Post reporter']],
    ['“The city’s two largest unions agreed,” Ana Ruiz said.', ['The city’s two largest unions']],
    ['“There were two men,” Ana Ruiz said.', []],
    ['The wealthy enclaves of the east were quiet.', []],
    ['It was about their children.', []],
  ])('%s', async (text, names) => {
    const draft = await readText(text)
    expect(draft.entities.filter(({ named }) => !named).map(({ name }) => name)).toEqual(names)
  })
  it('without owner and quantity it is another name', async () => {
    const draft = await readText(
      '“Several black voters came,” Ana Ruiz said. Parents who adopt, many parents said, wait.',
    )
    expect(entityNamed(draft, 'Several black voters').aliases).toContain('black voters')
  })
  it.each([
    ['“Ask doctors briefed on the talks,” Ana Ruiz said.', 'doctors', 'doctors briefed on the talks'],
    ['“I met young women who support Ben Cole,” Ana Ruiz said.', 'young women', 'young women who support Ben Cole'],
    ['“A lot of voters stayed away,” Ana Ruiz said.', 'voters', 'A lot of voters'],
    ['“About 900 harbor workers stayed away,” Ana Ruiz said.', 'harbor workers', 'About 900 harbor workers'],
  ])('with what counts or tells them apart it is another name: %s', async (text, name, fuller) => {
    const draft = await readText(text)
    expect(entityNamed(draft, name).aliases).toContain(fuller)
  })
  it('a name with what follows ends before a verb', async () => {
    const draft = await readText(
      '“It is late,” said a group of parents with kids in charter schools held back by the city.',
    )
    expect(entityNamed(draft, 'a group of parents').aliases).toContain(
      'a group of parents with kids in charter schools',
    )
  })
})
