import { txt } from '../../../ingest/formats/txt'
import { readDraft } from '../../../ingest/reader/read'
import { steps } from '../../../ingest/reader/steps'
import { joinAgents, keepAgents } from '../../../ingest/reader/steps/keepAgents'

/** Every unnamed agent that is weighed, kept or not. */
async function weighed(text: string): Promise<string[]> {
  const read = txt.read(Buffer.from(text), 'text.txt')
  if (!read.ok) throw new Error(read.why.message)
  const article = { ...read.article, headline: null, body: [[0, text.length]] as const }
  const draft = joinAgents(await readDraft(article, { steps: steps.slice(0, steps.indexOf(keepAgents)) }))
  return draft.entities.filter(({ named }) => !named).map(({ name }) => name)
}

describe('a phrase for people', () => {
  it.each([
    ['It was shown by either deputies or guests.', ['deputies', 'guests']],
    ['There are ads that rattled supporters.', ['supporters']],
    ['It is a plan to judge voters by age.', ['voters']],
    ['He met a number of judges.', ['judges']],
    ['Ana Ruiz never trailed the 74-year-old Vermont senator.', ['the 74-year-old Vermont senator']],
    ['He worked on Ana Ruiz’s 2012 presidential campaign.', ['Ana Ruiz’s 2012 presidential campaign']],
    ['He spoke of his former boss’s wife.', ['his former boss', 'his former boss’s wife']],
    ['It came from the chief of staff.', ['the chief of staff']],
    ['She told a crowd of 1,300 here on Friday.', ['a crowd of 1,300']],
    ['The head of the port authority wants more time.', ['The head of the port authority']],
    ['Members of the court generally avoid it.', ['Members of the court', 'the court']],
    ['It angered likely voters.', ['likely voters']],
    ['She turned her head.', []],
    ['It angered other religious minorities.', ['other religious minorities']],
    ['It is a matter for low-income and minority voters.', ['low-income and minority voters']],
    ['They were family members of Ana Ruiz.', ['family members of Ana Ruiz']],
    ['He met displaced workers.', ['displaced workers']],
    ['It was for students, parents and teachers.', ['students, parents and teachers']],
    ['He spoke of working men and women.', ['working men and women']],
    ['It was about Ana Ruiz’s friends and allies.', ['Ana Ruiz’s friends and allies']],
  ])('is cut where it begins and ends: %s', async (text, names) => {
    expect(await weighed(text)).toEqual(names)
  })
  it.each([
    ['He blamed special interests.', ['special interests']],
    ['He met security guards.', ['security guards']],
    ['It was up to law enforcement.', ['law enforcement']],
    ['He appealed to the liberal base.', ['the liberal base']],
    ['He spoke of the establishment types.', ['the establishment types']],
    ['She was attacked by the religious right.', ['the religious right']],
    ['Ana Ruiz’s account on Gabber posted a picture.', ['Ana Ruiz’s account on Gabber']],
  ])('may be told by the word before its noun: %s', async (text, names) => {
    expect(await weighed(text)).toEqual(names)
  })
  it.each([
    'The delegate count was late.',
    'He saw the charity Veltham Cares Foundation.',
    'It was a matter between the two men.',
    'He turned to the left.',
    'It was the right of all.',
    'He opened an account.',
    'It was a military base.',
    'There were two types of it.',
    'It was in a party platform.',
    'He left after a family argument.',
    'She has a college degree.',
    'He heard it on a police scanner.',
    'It was a terrorist attack.',
    'It was on the relative decline of the town.',
  ])('is none where its noun goes on: %s', async (text) => {
    expect(await weighed(text)).toEqual([])
  })
})
