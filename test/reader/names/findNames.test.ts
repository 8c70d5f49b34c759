import { namesIn } from './readText'

const table: readonly (readonly [text: string, names: readonly string[]])[] = [
  // persons, with what stands before and after them
  ['On Monday Sen. Ana Ruiz met Dr. Bell.', ['person Ana Ruiz', 'person Bell']],
  ['It was New Jersey Gov. Ben Cole who called.', ['place New Jersey', 'person Ben Cole']],
  ['They met Secretary of State Laura Kim there.', ['person Laura Kim']],
  ['He thanked French President Claire Martin again.', ['person Claire Martin']],
  ['The dress was by Juan de la Cruz himself.', ['person Juan de la Cruz']],
  ['Later J. R. Bell Jr. and W. Cole spoke.', ['person J. R. Bell Jr.', 'person W. Cole']],
  ['Ruiz’s lawyer, Ben Cole, said that Ruiz would appeal.', ['person Ruiz', 'person Ben Cole', 'person Ruiz']],
  ['It was Luis MuÃ±oz who called.', ['person Luis MuÃ±oz']],
  ['Ana Ruiz met Ben Cole. The Ruiz-Cole talks went on.', ['person Ana Ruiz', 'person Ben Cole']],
  ['It was Paulo Ruiz King who called Mr. Prince.', ['person Paulo Ruiz King', 'person Prince']],
  ['He met April Ruiz in April.', ['person April Ruiz']],
  // organizations
  ['A report by the State Department IG came out.', ['organization State Department', 'organization IG']],
  ['He told Fox 35 so.', ['organization Fox 35']],
  ['Many use Harborpedia now.', ['organization Harborpedia']],
  ['The Department of Health and Human Services sued.', ['organization Department of Health and Human Services']],
  ['The House Ways and Means Committee met.', ['organization House Ways and Means Committee']],
  [
    'It hurt the Ruiz campaign and the Okafor administration.',
    ['organization Ruiz campaign', 'organization Okafor administration'],
  ],
  [
    'A Mexican government aide called Chicago police.',
    ['organization Mexican government', 'organization Chicago police'],
  ],
  [
    'He works for the Harbor Workers Union and for Acme Inc.',
    ['organization Harbor Workers Union', 'organization Acme Inc.'],
  ],
  ['It was first posted on Gabber; Gabber users laughed.', ['organization Gabber', 'organization Gabber']],
  ['It was The Daily Caller that asked.', ['organization Daily Caller']],
  ['Students at Intermediate School 285 sang.', ['organization Intermediate School 285']],
  ['The Harbor Union of Ohio and Ana Ruiz sued.', ['organization Harbor Union of Ohio', 'person Ana Ruiz']],
  ['It burned at 12 Harbor Road and at 400 West 9th Street.', ['place 12 Harbor Road', 'place 400 West 9th Street']],
  ['In 2016 Harbor Road was closed.', ['place Harbor Road']],
  ['Retired Harbor Union members met.', ['organization Harbor Union']],
  [
    'It works for Acme. The fake Acme HarborTube account closed.',
    ['organization Acme', 'organization Acme', 'organization HarborTube'],
  ],
  // programmes, and titles of something else
  [
    'Ana Ruiz told NBC’s “Meet the Town” that she won.',
    ['person Ana Ruiz', 'organization NBC', 'organization Meet the Town'],
  ],
  [
    'On CBS’s “Harbor Today with Ben Cole,” she wept.',
    ['organization CBS', 'organization Harbor Today', 'person Ben Cole'],
  ],
  ['She wrote “Silent Water” in a year.', []],
  // places
  ['They live in New York state, she said.', ['place New York state']],
  ['She was born in Dover, Del., near the Atlantic.', ['place Dover', 'place Del.', 'place Atlantic']],
  ['They live in northern Syria and in Kent County.', ['place Syria', 'place Kent County']],
  ['The fire reached Veltham on Friday, and in Veltham two died.', ['place Veltham', 'place Veltham']],
  ['MEXICO CITY — The talks went on.', ['place MEXICO CITY']],
]

const noNames: readonly string[] = [
  'On Monday, in December, before Christmas, nothing happened.',
  'Then he said that he would not go. However, many people did.',
  'A Democratic-leaning suburb and a GOP-heavy one differ.',
  'The Clean Water Act and the Second World War were long ago.',
  'The Russian president and the Republican candidates met.',
  'The House Speaker asked the Attorney General about it.',
  'He said: “Tomorrow we win.”',
  'THIS WILL BE THE BIGGEST NIGHT EVER, he wrote.',
  'She won the Golden Pen Award for the film Silent Water.',
  'Additionally, Advertisers are leaving.',
  'It was in 300 B.C. or in May.',
]

describe('names in running text', () => {
  it.each(table)('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names)
  })
  it.each(noNames)('none in: %s', async (text) => {
    expect(await namesIn(text)).toEqual([])
  })
})

describe('names in headlines', () => {
  const body =
    'The mayor, Ana Ruiz, met members of the Harbor Union in Dover on Monday. She told the paper that the talks would go on.'

  it('knows them from the text below', async () => {
    expect(await namesIn(`Mayor Ruiz Says Talks With Harbor Union Will Go On\n\n${body}`)).toEqual([
      'person Ruiz',
      'organization Harbor Union',
      'person Ana Ruiz',
      'organization Harbor Union',
      'place Dover',
    ])
  })
  it('takes no other word of a line in capitals for a name', async () => {
    expect((await namesIn(`MAYOR RUIZ SAYS TALKS GO ON FOREVER\n\n${body}`))[0]).toBe('person RUIZ')
  })
})
