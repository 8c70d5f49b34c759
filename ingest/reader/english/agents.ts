/** Nouns for groups and bodies without a name, by what a text does with them. */
import { wordSet } from './wordSet'

/** "his campaign", "the mayor's staff". */
export const ownedBodies = wordSet(
  `campaign, team, camp, administration, transition, office, foundation, committee, government, party`,
)
export const ownedPeople = wordSet(
  `staff, supporters, critics, aides, advisers, advisors, allies, lawyers, attorneys, associates, opponents, surrogates, followers, fans, spokesman, spokeswoman, spokesperson, lawyer, attorney, family, backers, defenders, detractors, diplomats`,
)

/** Groups that are spoken of as if they were one agent. */
export const targetedGroups = wordSet(`
activists, advertisers, advocates, authorities, blacks, conservatives, critics, customers, demonstrators, doctors, donors, elites, evangelicals, experts, immigrants, journalists, judges, lawmakers, liberals, loyalists, migrants, militants, minorities, officers, officials, opponents
police, politicians, progressives, prosecutors, protesters, reporters, republicans, democrats, refugees, researchers, residents, scammers, scientists, soldiers, students, supporters, teachers, terrorists, users, veterans, voters, workers, whites, investigators, readers, listeners, sources, farmers, rebels
`)

/** Singular nouns by which news speaks again of somebody it has named. */
export const standIns = wordSet(
  `businessman, businesswoman, billionaire, mogul, tycoon, magnate, candidate, nominee, frontrunner, front-runner, contender, hopeful, politician, lawmaker, Texan, neurosurgeon, entrepreneur, actor, actress, singer, athlete, incumbent, challenger, socialist, populist, senator, congressman, congresswoman, prince, pontiff`,
)

/** Singular nouns by which news speaks again of a body it has named. */
export const bodyStandIns = wordSet(
  `company, firm, corporation, network, agency, newspaper, paper, magazine, website, outlet, organization, retailer, bank, airline, automaker, manufacturer, charity, nonprofit, startup, publisher, broadcaster, studio, utility, chain`,
)

/** Bodies of which only one is in view: "the teachers union", "the entire scientific community". */
export const soleBodies = wordSet(`union, movement, community, industry, lobby, establishment, administration`)

/** Bodies that decide: told apart by any word before the noun ("a three-judge panel"). */
export const decidingBodies = wordSet(
  `committee, commission, panel, court, tribunal, council, jury, agency, legislature, subcommittee`,
)

/** Adjectives that with "the" stand for all people of the kind: "the wealthy". */
export const adjectivesOfPeople = wordSet(
  `wealthy, rich, poor, powerful, unemployed, elderly, homeless, uninsured, disabled, sick, super-rich, privileged, oppressed`,
)

/** Fields of public life, two of which share one noun: "business and government leaders". */
export const fields = wordSet(
  `business, government, political, civic, religious, military, state, local, federal, city, county, community, party, labor, union, education, health, media, tech, technology, industry, academic, civil, intelligence, law-enforcement, police, fire, foreign, domestic, public, private, corporate, financial, banking, legal, medical, national, elected, appointed, black, white, faith, security, diplomatic, economic, democratic, republican, independent, current, former, male, female, young, old, conservative, liberal, moderate, libertarian, progressive, minority, women, gay, lesbian, low-income, middle-class, working-class, urban, rural, suburban`,
)
