import { txt } from '../../../ingest/formats/txt'
import { readArticle } from '../../../ingest/reader/read'

/** The speaker of the first quote that the rules find in a text without a headline. */
async function speakerIn(text: string): Promise<string | null> {
  const read = txt.read(Buffer.from(text), 'text.txt')
  if (!read.ok) throw new Error(read.why.message)
  const { quotes, entities } = await readArticle({ ...read.article, headline: null, body: [[0, text.length]] })
  if (quotes.length === 0) throw new Error('no quote')
  return entities.find(({ id }) => id === quotes.at(-1)!.speaker)?.name ?? null
}

const table: readonly (readonly [text: string, speaker: string | null])[] = [
  // people are no owners of theirs, and no body that they belong to
  [
    'Ana Ruiz leads the Harbor Union. A senior Harbor Union member said that it would strike.',
    'A senior Harbor Union member',
  ],
  ['Ana Ruiz lost. Several of her boosters said that they would stay.', 'Several of her boosters'],
  ['Ana Ruiz lost. But those in her team said that it hurt.', 'those in her team'],
  ['The Veltham Post’s critics said that it lied.', 'The Veltham Post’s critics'],
  ['Environmentalists said that the plan was dead.', 'Environmentalists'],
  ['Lawmakers and even some technologists said that the plan was dead.', 'Lawmakers'],
  ['Ana Ruiz is president of Northgate. A vice president said that the plan was dead.', 'A vice president'],
  ['One of the authors of the plan, Ana Ruiz, said that it was dead.', 'Ana Ruiz'],
  ['Former secretary of state Ana Ruiz said that the plan was dead.', 'Ana Ruiz'],
  ['A union spokesman, Ben Cole, said that the plan was dead.', 'Ben Cole'],
  ['Ana Ruiz leads it. Union Director of Government Affairs Ana Ruiz said that the plan was dead.', 'Ana Ruiz'],
  ['Ana Ruiz and her aides said that the plan was dead.', 'Ana Ruiz'],
  ['The harbor union, which said that it would strike, met.', 'The harbor union'],
  ['“We won,” she said. Ana Ruiz is the prosecutor who said that he lied.', 'Ana Ruiz'],
  ['“We won,” Ana Ruiz said. “It was close,” she further wrote.', 'Ana Ruiz'],
  ['“It is late,” a group of parents said.', 'a group of parents'],
  ['Jane Ruiz and John Ruiz came. Jane Ruiz spoke. Ruiz says he would pay for it.', 'John Ruiz'],
  // who answers does not ask
  ['Ana Ruiz left. Asked about the fire that killed nine, Ruiz stood up.', null],
  ['The Veltham Examiner said that she lost.', 'Veltham Examiner'],
  // a document whose author nobody names speaks for itself, a thing for nobody: neither is who spoke before
  ['“We won,” Ana Ruiz said. Recent polls suggest that she will lose.', 'Recent polls'],
  ['“We won,” Ana Ruiz said. But the survey suggested that she would lose.', 'the survey'],
  ['“We won,” Ana Ruiz said. All signs suggest that she will lose.', null],
  ['“We won,” Ana Ruiz said. “We will win again,” the statement said.', 'Ana Ruiz'],
  // who made it, where the article tells
  ['A new poll by the Harbor Institute came out. The survey found that she would lose.', 'Harbor Institute'],
  ['A study by Veltham College professor Ana Ruiz came out. The study found that it hurt.', 'Ana Ruiz'],
  ['The Veltham Post poll came late. Recent polls suggest that she will lose.', 'Recent polls'],
  ['A Veltham Post poll suggested that she would lose.', 'Veltham Post'],
  ['Forty percent said that they were poor.', 'Forty percent'],
  [
    'A paper from the old Harbor Institute had numbers. A paper from the old Harbor Institute said so.',
    'Harbor Institute',
  ],
  // who stands in the clause of another does not speak
  ['The alliance, which includes the two largest harbor unions, said that it would strike.', 'The alliance'],
  // the group whose words stand right before, where no other is named since
  [
    'Some prosecutors left. People briefed on the plan said that it was dead. They said that it was late.',
    'People briefed on the plan',
  ],
  [
    'People briefed on the plan said that it was dead. Some prosecutors came. They said that it was late.',
    'Some prosecutors',
  ],
  // who is told only by where he prays or what he wants
  ['Some groups supporting Ana Ruiz said that it was late.', 'Some groups'],
  ['Leaders across Europe said that it was late.', 'Leaders'],
  // two who are joined, in order; whose campaign it was does not speak
  ['The Harbor Union and some lawyers said that it was late.', 'Harbor Union'],
  ['A poll by the Harbor Institute showed Ana Ruiz ahead. The poll suggested that she would win.', 'Harbor Institute'],
  [
    'The poll, released on Monday by the Harbor Institute, is out. The poll suggested that she would win.',
    'Harbor Institute',
  ],
  ['VELTHAM (AP) — A report suggested that she would lose.', 'A report'],
  // whom the words name does not speak them
  ['“It is late,” Ben Cole said of Paul Bell. “Paul Bell knows it and Bell will lose,” he said.', 'Ben Cole'],
  [
    'Ben Cole ran. “Paul Bell told us that he left. Bell was late, he said. He left,” Ben Cole said. “It rained,” he said.',
    'Ben Cole',
  ],
  // somebody new by "the" is the one whose words came right before; who is told apart by more is somebody else
  ['“We won,” Ana Ruiz said. “It was close,” the minority leader said.', 'Ana Ruiz'],
  [
    '“We won,” Ana Ruiz said. “It was close,” the organizer of a pro-harbor rally said.',
    'the organizer of a pro-harbor rally',
  ],
  ['“We won,” Ana Ruiz said. “It was close,” the judge said.', 'the judge'],
  ['“We won,” Ana Ruiz said. Another delegate on the harbor board, Ben Cole, said that it was close.', 'Ben Cole'],
  // some of those just told of
  ['The listeners said that it was late, with some saying that it was cold.', 'The listeners'],
  ['Ana Ruiz met Ben Cole. Her husband, Ben Cole, said that it was late.', 'Ben Cole'],
  // who wrote the article, where a note at its end tells
  ['The city votes soon.\n\nI said that the plan was dead.\n\nAna Ruiz is a lawyer in Veltham.', 'Ana Ruiz'],
  ['Ana Ruiz left.\n\nI said that the plan was dead.\n\nAna Ruiz is a lawyer in Veltham.', null],
  // of whom a phrase before the subject speaks
  [
    'Ana Ruiz ran for mayor. In a talk with Ben Cole, the union president said that it was late.',
    'the union president',
  ],
]

describe('who speaks, by the words of the source', () => {
  it.each(table)('%s', async (text, speaker) => {
    expect(await speakerIn(text)).toBe(speaker)
  })
})
