/** Plural nouns for people and bodies that a text may quote without naming them: "some users", "civil rights groups", "a campaign official". */
import { isPersonNoun, singularOf } from './personNouns'
import { roleNouns } from './roles'
import { wordSet } from './wordSet'

export const personPlurals = wordSet(`
academics, activists, adults, advertisers, advisers, advisors, advocates, agents, aides, allies, ambassadors, analysts, artists, associates, attendees, attorneys, authorities, authors, backers, bankers, bishops, bloggers, boosters, boys, businessmen, candidates, celebrities, children
citizens, civilians, clergy, clerics, climatologists, colleagues, columnists, competitors, commanders, commentators, commissioners, conservatives, constituents, consultants, consumers, couples, correspondents, counterparts, critics, customers, dads, moms, daughters, defenders, delegates, demonstrators, deputies, descendants, detectives, detractors
diplomats, doctors, donors, drivers, economists, editors, educators, elite, elites, employees, employers, engineers, entrepreneurs, evangelicals, executives, experts, families, fans, farmers, fighters, firefighters, followers, founders, friends, generals, girls, governors, guests, gunmen, hackers, historians, hosts, immigrants
insiders, investigators, investors, journalists, judges, jurors, kids, laborers, lawmakers, lawyers, leaders, legislators, liberals, listeners, lobbyists, loyalists, managers, mayors, media, members, men, migrants, militants, millennials, ministers, moderates, mothers, musicians, neighbors, neighbours, nurses, observers, officers
officials, operatives, opponents, organizers, organisers, outlets, owners, parents, participants, passengers, pastors, patients, people, physicians, players, police, policymakers, politicians, politicos, pollsters, preachers, presidents, priests, producers, professionals, professors, progressives, proponents, prosecutors, protesters, psychologists
pundits, readers, rebels, refugees, regulators, relatives, reporters, representatives, researchers, residents, respondents, reviewers, rioters, rivals, scammers, scholars, scientists, senators, sheriffs, shareholders, skeptics, soldiers, sources, specialists, spokesmen, spokespeople, staff, staffers, statisticians, strategists, students, supporters
borrowers, caucusgoers, clients, creditors, detainees, dissenters, fact-checkers, forecasters, foreigners, gays, homeowners, independents, insurers, marchers, millennials, miners, minors, motorists, newcomers, prisoners, protestors, smugglers, travelers
surgeons, surrogates, survivors, suspects, sympathizers, taxpayers, teachers, teammates, teenagers, teens, terrorists, tourists, traders, troops, tyrants, users, veterans, victims, viewers, villagers, volunteers, voters, whites, witnesses, women, workers, writers, youths, blacks, minorities, evangelicals, countrymen, congressmen
family, youth, citizenry, populace, clientele, folks, brethren, wives, husbands, sons, fathers, brothers, sisters, aunts, uncles, cousins, spouses, grandchildren, liberals, moderates, radicals, captives, bystanders, persons, babies, contemporaries, heavyweights, netizens, schoolchildren
`)

export const organizationPlurals = wordSet(`
agencies, banks, bodies, businesses, campaigns, charities, colleges, committees, companies, corporations, firms, governments, groups, institutions, media, ministries, networks, news outlets, newspapers, organisations, organizations, outlets, parties, schools, unions, universities, courts, embassies, consulates, tabloids
administrations, affiliates, armies, associations, boards, broadcasters, bureaus, carriers, churches, clubs, coalitions, commissions, communities, congregations, councils, crews, crowds, delegations, departments, factions, foundations, gangs, giants, households, hospitals, industries, institutes
insurers, juries, legislatures, lobbies, magazines, manufacturers, brigades, cartels, constituencies, troupes, militaries, militias, movements, nonprofits, non-profits, offices, PACs, panels, papers, publications, publishers, retailers, stations, teams, think tanks, tribes, utilities, watchdogs
`)

export const organizationSingulars = wordSet(`
agency, administration, army, bank, board, bureau, campaign, charity, club, coalition, college, commission, committee, community, company, corporation, council, court, department, embassy, firm, foundation, government, group, hospital, industry, institute, jury, lobby, magazine, media, military, ministry, movement
network, newspaper, organisation, organization, panel, paper, parliament, party, police, press, publication, school, startup, start-up, station, team, think tank, tribunal, union, university, website, outlet, public, crowd, audience, community center, establishment, staff, watchdog, legislature, association, nonprofit, coalition, delegation, faction, household, congregation, tribe, gang, crew, militia, workforce, electorate, population, broadcaster, manufacturer, publisher, insurer, retailer, automaker, troupe, entourage, diaspora, cartel, constituency
`)

/** Whether a plural is one of people: listed, of a listed role ("contenders"), or by its ending ("environmentalists", "technicians"). */
export function isPeoplePlural(lower: string): boolean {
  if (personPlurals.has(lower)) return true
  const singular = notPeople.has(lower) ? undefined : singularOf(lower)
  if (singular === undefined) return false
  return (
    roleNouns.has(singular) ||
    isPersonNoun(singular) ||
    /..(?:[^s]ists|ians|crats|year-olds|children|women|people|folks?)$/.test(lower)
  )
}

/** Verbs and things with the same endings. */
const notPeople = wordSet(`
assists, chairs, consists, enlists, exists, fists, heads, insists, lists, majors, mists, persists, resists, stars, subsists, twists, whips, wrists, blacklists, checklists, playlists, guards, coaches
`)

/** Bodies only where they speak; elsewhere more often a quality or a deed ("her leadership", "self-defense"). */
export const speakingBodies = wordSet(
  `prosecution, defense, leadership, personnel, enforcement, federation, electorate, faction, chancellery, delegation, tribe, side, couple, duo, giant, retailer, automaker, carrier, insurer, lender, maker, generation`,
)
