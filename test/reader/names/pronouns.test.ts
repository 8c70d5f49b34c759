import { readText } from './readText'

/** [pronoun, occurrence] → name of the entity it means. */
async function meant(text: string, pronoun: string): Promise<string | undefined> {
  const draft = await readText(text)
  const start = new RegExp(`\\b${pronoun}\\b`).exec(text)!.index
  return draft.entities.find(({ mentions }) =>
    mentions.some(({ span, kind }) => kind === 'pronoun' && span[0] === start),
  )?.name
}

describe('pronouns', () => {
  it.each([
    ['Ana Ruiz met Peter Cole on Monday. She said it went well.', 'She', 'Ana Ruiz'],
    ['Ana Ruiz met Peter Cole on Monday. Later he said it went well.', 'he', 'Peter Cole'],
    ['Peter Cole praised Paul Bell. He said the vote was fair.', 'He', 'Peter Cole'],
    ['Peter Cole said Paul Bell had called him twice.', 'him', 'Peter Cole'],
    ['Paul Bell won. Aide Peter Cole says Bell was there. He says the race was close.', 'He', 'Peter Cole'],
    ['Paul Bell met the union. Then there’s Peter Cole. He said the race was close.', 'He', 'Peter Cole'],
    ['Harbor workers stopped on Friday. They said the pay was low.', 'They', 'Harbor workers'],
    ['Peter Cole, who leads the union, left.', 'who', 'Peter Cole'],
    ['“He lied,” Peter Cole said of Paul Bell on Friday. Bell, he said, knew it.', 'he', 'Peter Cole'],
    ['Peter Cole praised Paul Bell. In the letter, which he shared, Bell spoke of rain.', 'he', 'Paul Bell'],
    ['Peter Cole praised Paul Bell. In the letter he shared, the mayor spoke of Bell.', 'he', 'Peter Cole'],
    ['It rained. During the talk, Paul Bell sought out Peter Cole. He left.', 'He', 'Paul Bell'],
    ['Jane Bell won. Former secretary of state Ana Ruiz, a friend, was scolded over her remark.', 'her', 'Ana Ruiz'],
    ['In May, some harbor workers sent a letter to the teachers urging them to stop.', 'them', 'the teachers'],
  ])('%s', async (text, pronoun, name) => {
    expect(await meant(text, pronoun)).toBe(name)
  })
  it.each([
    ['Ana Ruiz was late. He was not there.', 'He'],
    ['The fire was small. He put it out.', 'He'],
    ['Peter Cole was late. She was not.', 'She'],
  ])('stay open where nobody fits: %s', async (text, pronoun) => {
    expect(await meant(text, pronoun)).toBeUndefined()
  })
})
