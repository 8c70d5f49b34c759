/** Nouns for what a person is or does: they head a title, a role after a comma and a description ("the former president"). */
import { wordSet } from './wordSet'

export const roleNouns = wordSet(`
academic, accountant, activist, admiral, actor, actress, administrator, advocate, adviser, advisor, agent, aide, ambassador, analyst, anchor, anchorman, anchorwoman, anthropologist, apologist
archbishop, architect, archaeologist, artist, assassin, assistant, astrologer, astronaut, astronomer, athlete, attacker, attorney, author, auditor, ayatollah, banker, barrister, biographer, biologist
bishop, blogger, boss, boxer, broadcaster, broker, businessman, businesswoman, businessperson, billionaire, candidate, captain, cardinal, celebrity, ceo, chair, chairman, chairperson, chairwoman, challenger
chancellor, chaplain, chef, chemist, chief, choreographer, cleric, clerk, climatologist, co-author, co-chair, co-chairman, co-director, co-founder, co-host, coach, colleague, collector, colonel, columnist, comedian
commander, commentator, commissioner, comptroller, composer, congressman, congresswoman, conservative, constable, consultant, contender, contractor, contributor, coordinator, coroner, correspondent, cosmonaut, councillor, councilman
councilmember, councilwoman, counsel, counselor, critic, curator, czar, dean, dealer, defendant, delegate, demographer, dentist, deputy, designer, detective, developer, dictator, diplomat, director, dissident, doctor
donor, driver, economist, editor, editor-in-chief, educator, engineer, entrepreneur, envoy, epidemiologist, evangelist, examiner, executive, expert, farmer, father, fellow, filmmaker, financier, firefighter
fisherman, footballer, founder, front-runner, frontrunner, fundraiser, gardener, general, geologist, geographer, governor, guard, guitarist, gunman, gynecologist, head, headmaster, heir, hero, historian, host, humorist, hopeful
imam, immigrant, incumbent, informant, inspector, instructor, insider, interpreter, interviewer, interviewee, inventor, investigator, investor, journalist, judge, jurist, justice, killer, king, lawmaker, lawyer, leader, lecturer, legislator
liaison, librarian, lieutenant, linguist, lobbyist, magician, magistrate, magnate, major, manager, marshal, mastermind, mathematician, mayor, mediator, meteorologist, minister, missionary, mogul, moderator, monk, mother, musician
narrator, negotiator, neighbor, neighbour, neurologist, neurosurgeon, neuroscientist, nominee, novelist, nun, nurse, observer, officer, official, ombudsman, operative, operator, opponent, organizer, organiser, owner, painter, participant, partner
pastor, patient, pathologist, pediatrician, philanthropist, philosopher, photographer, physician, physicist, pilot, player, plaintiff, planner, poet, policeman, policewoman, politician, pollster, pope, preacher, premier, presenter
president, president-elect, priest, prince, princess, principal, producer, professor, programmer, prosecutor, protester, provost, psychiatrist, psychologist, publicist, publisher, queen, rabbi, rancher, ranger, rapper, rapporteur
receptionist, recruiter, rector, referee, refugee, regulator, reporter, representative, republican, democrat, researcher, resident, respondent, responder, retiree, rival, runner-up, ruler, sailor, salesman, scholar, scientist, screenwriter, sculptor, secretary
senator, sergeant, shareholder, sheriff, shooter, singer, skater, socialist, sociologist, soldier, solicitor, source, speaker, specialist, spokesman, spokesperson, spokeswoman, spokesmodel, staffer, star, statesman, statistician
strategist, striker, student, superintendent, supervisor, supporter, surgeon, surrogate, survivor, suspect, swimmer, teacher, teammate, technician, technologist, theologian, theorist, therapist, trader, trainer, treasurer, trucker, trustee
tutor, tycoon, undersecretary, veteran, veterinarian, victim, vice-chair, vice-chairman, vice-president, volunteer, voter, warden, whistleblower, winner, witness, worker, writer, youth, woman, man, girl, boy, lady, teenager, person, guy
individual, caller, passenger, customer, employee, tenant, prisoner, inmate, bystander, onlooker, commentator, whip, ally, backer, lawmaker, prime minister, first lady, running mate, would-be assassin, commander-in-chief, tech reporter
`)

/** Relations by blood, marriage or work: "his wife Maria", "Ruiz's daughter". `she` and `he` tell the sex. */
export const relations: ReadonlyMap<string, 'he' | 'she' | undefined> = new Map([
  ...[
    ...wordSet(
      'wife, mother, mom, daughter, sister, aunt, niece, grandmother, girlfriend, stepmother, stepdaughter, widow, fiancée, granddaughter, ex-wife, mother-in-law',
    ),
  ].map((word): [string, 'she'] => [word, 'she']),
  ...[
    ...wordSet(
      'husband, father, dad, son, brother, uncle, nephew, grandfather, boyfriend, stepfather, stepson, widower, fiancé, grandson, ex-husband, father-in-law, son-in-law',
    ),
  ].map((word): [string, 'he'] => [word, 'he']),
  ...[
    ...wordSet(
      'cousin, spouse, child, parent, friend, partner, colleague, running mate, rival, opponent, boss, aide, lawyer, attorney, ally, successor, predecessor',
    ),
  ].map((word): [string, undefined] => [word, undefined]),
])

/** Role nouns that tell the sex. */
export const maleRoles = wordSet(`
spokesman, businessman, chairman, congressman, councilman, man, boy, guy, king, prince, husband, father, son, brother, uncle, nephew, actor, policeman, statesman, gunman, salesman, anchorman, pope, priest, gentleman
`)
export const femaleRoles = wordSet(`
spokeswoman, businesswoman, chairwoman, congresswoman, councilwoman, woman, girl, lady, queen, princess, wife, mother, daughter, sister, aunt, niece, actress, policewoman, nun, first lady, anchorwoman, widow
`)
