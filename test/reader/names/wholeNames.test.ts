import { entityNamed, calledIn, namesIn, readText } from './readText'

const table: readonly (readonly [text: string, names: readonly string[]])[] = [
  // over a possessive
  ['The Kent County Coroner’s Office knew it.', ['organization Kent County Coroner’s Office']],
  ['He prays at St. Anna’s Harbor Church daily.', ['organization St. Anna’s Harbor Church']],
  ['They met at Tessa’s Cafe yesterday.', ['organization Tessa’s Cafe']],
  ['It was Ruiz’s Department of Commerce that sued.', ['person Ruiz', 'organization Department of Commerce']],
  ['It was Pellucid Media’s Harbor Group again.', ['organization Pellucid Media', 'organization Harbor Group']],
  // funds that campaign
  ['The ad is by Our Harbor PAC, they say.', ['organization Our Harbor PAC']],
  ['She leads Right to Sail USA with them.', ['organization Right to Sail USA']],
  ['It is the super PAC Harbors USA Action of course.', ['organization Harbors USA Action']],
  ['Our harbor is not their harbor.', []],
  // over of, at and and
  ['It was the Group of 20 that met.', ['organization Group of 20']],
  ['He taught at the University of Texas at Austin then.', ['organization University of Texas at Austin']],
  ['She was with Harbor and Border Protection then.', ['organization Harbor and Border Protection']],
  ['It went to the Ana and Ben Ruiz Foundation.', ['organization Ana and Ben Ruiz Foundation']],
  // initials and saints
  ['It was Oliver K. Hedge who called.', ['person Oliver K. Hedge']],
  ['He lives in St. Louis with her.', ['place St. Louis']],
  // letters on both sides, programmes without marks
  ['It was paid by BR&T, they said.', ['organization BR&T']],
  ['She was on NBC’s Meet the Town on Sunday.', ['organization NBC', 'organization Meet the Town']],
  ['He is head of Correct the Harbor now.', ['organization Correct the Harbor']],
  ['He told the Harbor Show so.', ['organization Harbor Show']],
  ['On Tuesday the Senate voted.', ['organization Senate']],
  // what is no part of a name
  ['Anna Ruiz Wins Dover.', ['person Anna Ruiz', 'place Dover']],
  ['It was a New York-based lawyer.', ['place New York']],
  ['Ana Ruiz won. Rebuking Ruiz would be wrong.', ['person Ana Ruiz', 'person Ruiz']],
  ['Ana Ruiz won. Will Ruiz stay?', ['person Ana Ruiz', 'person Ruiz']],
  ['Will Ruiz stayed. He met Will Ruiz there.', ['person Will Ruiz', 'person Will Ruiz']],
  ['They called her Crooked Anna Ruiz again.', ['person Anna Ruiz']],
]

const noNames: readonly string[] = [
  'It was in Ruiz v. Cole that they lost.',
  'He wore a hat that said “Make Veltham Great Again” then.',
  'They speak of Islam and of Spanish-Americans.',
  'It was in the State of the Union address again.',
  'They cite the Free Movement of Ships Act. Requests under FMSA were denied.',
  'A Spanish-language ad and a Cole-endorsed one ran.',
]

describe('names from their first word to their last', () => {
  it.each(table)('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names)
  })
  it.each(noNames)('none in: %s', async (text) => {
    expect(await namesIn(text)).toEqual([])
  })
})

describe('names of one entity', () => {
  it('keeps a surname with its only bearer though "he" is somebody else', async () => {
    const draft = await readText('Anna Ruiz met Ben Cole. Ruiz told Cole he was late.')
    expect(calledIn(draft, entityNamed(draft, 'Anna Ruiz'))).toContain('Ruiz')
  })
  it('gives a word to the person whose full name is printed', async () => {
    const draft = await readText('Anna Ruiz won. They took more votes from Ruiz, in Ruiz and near Ruiz.')
    expect(draft.entities.map(({ name }) => name)).toEqual(['Anna Ruiz'])
  })
  it('knows a couple by both names in full', async () => {
    const draft = await readText('It was built by Anna and Ben Ruiz.')
    expect(draft.entities.map(({ name }) => name)).toEqual(['Anna Ruiz', 'Ben Ruiz'])
    const other = await readText('Anna Cole won. They met Anna and Ben Ruiz.')
    expect(other.entities.map(({ name }) => name)).toEqual(['Anna Cole', 'Ben Ruiz'])
  })
  it('reads what an editor put in brackets', async () => {
    const draft = await readText('Mr. Ruiz called. They met Ben [Ruiz].')
    expect(draft.entities.map(({ name }) => name)).toContain('Ben Ruiz')
  })
  it('keeps the title of who has no surname', async () => {
    const draft = await readText('It was Pope Gregory who called. Gregory was ill.')
    expect(entityNamed(draft, 'Pope Gregory').aliases).toEqual(['Gregory'])
    const other = await readText('They called her “Queen Anna” then. Anna Ruiz called.')
    expect(entityNamed(other, 'Anna Ruiz').aliases).not.toContain('Queen Anna')
  })
  it('knows an account by whose it is', async () => {
    const draft = await readText('It was Anna Ruiz (@annaruiz) who called.')
    expect(entityNamed(draft, 'Anna Ruiz').aliases).toEqual(['@annaruiz'])
  })
  it('joins the camp and the campaign, a fund with and without its ending', async () => {
    const draft = await readText(
      'Anna Ruiz ran. The Ruiz campaign called. The Ruiz camp won. She leads Harbors USA Action; Harbors USA paid.',
    )
    expect(entityNamed(draft, 'Ruiz campaign').aliases).toEqual(['Ruiz camp'])
    expect(entityNamed(draft, 'Harbors USA Action').aliases).toEqual(['Harbors USA'])
  })
})
