import { namesIn } from './readText'

const table: readonly (readonly [text: string, names: readonly string[]])[] = [
  // what one does there, and who belongs to it
  ['She studied physics at Veltham in her youth.', ['organization Veltham']],
  ['He got a doctorate from Veltham then.', ['organization Veltham']],
  ['He now writes for Pellucid again.', ['organization Pellucid']],
  ['It came from the director of Pellucid yesterday.', ['organization Pellucid']],
  ['They like companies such as Pellucid very much.', ['organization Pellucid']],
  ['It was Pellucid’s Ana Ruiz who called.', ['organization Pellucid', 'person Ana Ruiz']],
  ['It was the council’s Ana Ruiz who called.', ['person Ana Ruiz']],
  // teams
  ['They won again with the Otters that season.', ['organization Otters']],
  ['They read the Psalms again that evening.', []],
  // a body and then a person
  ['The head of the Harbor Council Enver Solak told them.', ['organization Harbor Council', 'person Enver Solak']],
  ['The head of the Harbor Council Advisory Board told them.', ['organization Harbor Council Advisory Board']],
  // whose it is, for what, and what belongs to its name
  ['It was done for the Women’s Harbor Center then.', ['organization Women’s Harbor Center']],
  ['They met the women’s doctors.', []],
  [
    'He read to the Committee for a Free Harbor, an ally of the Club for Tides.',
    ['organization Committee for a Free Harbor', 'organization Club for Tides'],
  ],
  ['He read for a Master of Arts.', []],
  ['The U.S. Department of Justice left.', ['organization U.S. Department of Justice']],
  ['It was the former secretary of State Okafor who left.', ['person Okafor']],
  ['They met in Dover, Del. Ana Ruiz came late.', ['place Dover', 'place Del.', 'person Ana Ruiz']],
  ['The Chicago-based firm, an African-American campaign and we’re Dover people.', ['place Chicago', 'place Dover']],
  ['A Veltham Post-Harbor News poll came late.', ['organization Veltham Post', 'organization Harbor News']],
  ['He is the director of Harbor Affairs Ana Ruiz.', ['person Ana Ruiz']],
  ['Harbor Workers Secretary-Treasurer Ana Ruiz left.', ['organization Harbor Workers', 'person Ana Ruiz']],
  [
    'Liberal Oscar-winner Ana Ruiz met Chicago-based Ben Cole.',
    ['person Ana Ruiz', 'place Chicago', 'person Ben Cole'],
  ],
  // letters
  ['They heard Ana Ruiz, QC, and left.', ['person Ana Ruiz']],
  ['The file was in XML and sent by SMS.', []],
  ['They watched “House of Glass” and the House of Commons.', ['organization House of Commons']],
  ['The Harbor Rescue Union met; HRU leaves today.', ['organization Harbor Rescue Union', 'organization HRU']],
  ['It was a HUGE loss.', []],
  // parties that are adjectives elsewhere, and adjectives made for the occasion
  ['Then Labour has a plan.', ['organization Labour']],
  ['Then Labour voters left.', []],
  ['It was pro-harbor and Pro-Harbor Ana Ruiz who came.', ['person Ana Ruiz']],
  ['The Anti-Harbor League met.', ['organization Anti-Harbor League']],
  // a town where one studies
  ['She was a professor at Oxford then.', ['organization Oxford']],
  ['She had a job at Oxford then.', ['place Oxford']],
  // a country that acts, and one where something happens
  [
    'Then Norway said no. Norway fired a shell at Sweden. They live in Sweden.',
    ['organization Norway', 'organization Norway', 'place Sweden', 'place Sweden'],
  ],
  [
    'They accused Norway of it. The final against Norway was lost. They beat Sweden in Sweden.',
    ['organization Norway', 'organization Norway', 'place Sweden', 'place Sweden'],
  ],
  ['Then Britain said no. Britain fired a shell. The U.K. was cold.', ['place Britain', 'place Britain', 'place U.K.']],
  ['In Norway it rained. Norway said no. He went to Norway.', ['place Norway', 'place Norway', 'place Norway']],
  ['“Norway will always be Norway,” he said. Norway was cold.', ['place Norway', 'place Norway', 'place Norway']],
  // a full name in no list
  ['Zelka Dover, who founded it, left. Dover claims they paid.', ['person Zelka Dover', 'person Dover']],
  ['He left Dover in May. Dover was cold.', ['place Dover', 'place Dover']],
]

describe('names of bodies by what stands round them', () => {
  it.each(table)('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names)
  })
})
