/** Printed titles → the noun by which the text may speak of their bearer later ("Sen. Ruiz … the senator"). */
export const titleNouns: ReadonlyMap<string, string> = new Map([
  ['Sen.', 'senator'], ['Rep.', 'representative'], ['Gov.', 'governor'], ['Pres.', 'president'], ['Prof.', 'professor'], ['Dr.', 'doctor'],
  ['Lt.', 'lieutenant'], ['Lt. Gov.', 'lieutenant governor'], ['Gen.', 'general'], ['Col.', 'colonel'], ['Capt.', 'captain'], ['Sgt.', 'sergeant'],
  ['Maj.', 'major'], ['Adm.', 'admiral'], ['Rev.', 'reverend'], ['Cmdr.', 'commander'], ['Amb.', 'ambassador'], ['Atty.', 'attorney'], ['CEO', 'chief executive'],
])

/** Nouns that may stand for each other in a description. */
export const sameNouns: ReadonlyMap<string, readonly string[]> = new Map([
  ['senator', ['lawmaker', 'politician', 'legislator']],
  ['representative', ['congressman', 'congresswoman', 'lawmaker', 'legislator']],
  ['congressman', ['lawmaker', 'representative']],
  ['congresswoman', ['lawmaker', 'representative']],
  ['nominee', ['candidate', 'hopeful', 'contender', 'standard-bearer', 'front-runner', 'frontrunner']],
  ['candidate', ['nominee', 'hopeful', 'contender', 'front-runner', 'frontrunner']],
  ['frontrunner', ['candidate', 'front-runner', 'contender']],
  ['front-runner', ['candidate', 'frontrunner', 'contender']],
  ['contender', ['candidate', 'hopeful']],
  ['ceo', ['executive', 'chief', 'boss']],
  ['executive', ['ceo', 'chief', 'boss']],
  ['entrepreneur', ['businessman', 'billionaire', 'mogul']],
  ['businessman', ['billionaire', 'mogul', 'tycoon', 'entrepreneur']],
  ['mogul', ['billionaire', 'businessman', 'tycoon']],
  ['spokesman', ['spokesperson']],
  ['spokeswoman', ['spokesperson']],
  ['lawyer', ['attorney']],
  ['attorney', ['lawyer']],
  ['professor', ['academic', 'scholar', 'historian', 'scientist', 'economist']],
  ['pastor', ['preacher', 'minister']],
  ['doctor', ['physician']],
])

/** The last word of a body's name → other nouns by which the text may speak of it. */
export const bodyNouns: ReadonlyMap<string, readonly string[]> = new Map([
  ...['Times', 'Post', 'Journal', 'Herald', 'Tribune', 'Gazette', 'Star', 'Sun', 'Globe', 'News', 'Chronicle', 'Observer', 'Guardian', 'Telegraph', 'Mail', 'Courier', 'Mirror'].map(
    (word): [string, readonly string[]] => [word, ['newspaper', 'paper', 'publication', 'outlet']],
  ),
  ...['Inc', 'Inc.', 'Corp', 'Corp.', 'Corporation', 'Co.', 'Ltd', 'LLC', 'Airlines', 'Motors', 'Technologies', 'Industries'].map((word): [string, readonly string[]] => [word, ['company', 'firm', 'corporation']]),
  ...['University', 'College', 'Academy', 'School'].map((word): [string, readonly string[]] => [word, ['university', 'school', 'college']]),
  ...['Association', 'Alliance', 'Coalition', 'Union', 'League', 'Society', 'Federation', 'Network', 'Project', 'Watch'].map((word): [string, readonly string[]] => [word, ['group', 'organization', 'organisation']]),
  ['Foundation', ['charity', 'group', 'organization', 'organisation']],
  ['Institute', ['group', 'think tank', 'organization', 'organisation']],
  ['camp', ['campaign']],
  ['team', ['campaign']],
  ['Department', ['agency']],
  ['Agency', ['agency']],
  ['Bureau', ['agency']],
  ['Administration', ['agency']],
])
