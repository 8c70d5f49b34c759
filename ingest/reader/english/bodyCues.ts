/** Words beside a name that tell of a body: what one does there, who belongs to it, what only bodies do. */
import { wordSet } from './wordSet'

/** "played for", "writes for", "a correspondent for". */
export const servingWords = wordSet(`
play, plays, played, playing, work, works, worked, working, write, writes, wrote, writing, report, reports, reported, reporting, sign, signs, signed, signing
spokesman, spokeswoman, spokesperson, spokesmen, correspondent, reporter, columnist, critic, editor, lobbyist, intern, interned, striker, goalkeeper, pitcher, quarterback
`)

/** "studied at", "a professor at", "her degree from": a school, though it has the name of its town. */
export const learningWords = wordSet(`
study, studies, studied, studying, educated, enrolled, enrolling, teach, teaches, taught, teaching, lecture, lectured, lecturing, lecturer, professor, professorship, fellow, fellowship, dean, postdoctoral, tenure
`)
export const degreeWords = wordSet(`
graduate, graduates, graduated, graduating, doctorate, degree, degrees, diploma, ph.d., phd, mba, b.a., m.a., bachelor's, master's, bachelor’s, master’s, dissertation
`)

/** "worked at", "an economist at", "history at". */
export const workingWords = wordSet(`
work, works, worked, working, job, internship, analyst, executive, economist, scientist, employed, engineer, strategist, reporter, columnist, journalist, editor, chair, scholar, thesis, research, researcher, classes, courses, scholarship, instructor, faculty, student, students
physics, mathematics, law, history, economics, philosophy, science, linguistics, engineering, medicine, literature, sociology, psychology, chemistry, biology
`)

/** "founded", "joined": what follows is a body, or a person met in it. */
export const joiningVerbs = wordSet(`
joined, joins, rejoined, founded, co-founded, cofounded, quit, heads, headed, chairs, chaired, runs, bought, acquired, sued
`)

/** "a member of", "the leader of", "fans of"; not who may also lead a film, a project or a museum’s show. */
export const belongingNouns = wordSet(`
member, members, membership, leader, leaders, chairman, chairwoman, chair, president, vice-president, ceo, head, founder, founders, co-founder, owner, owners, employee, employees, executive, executives, shareholders, board
branch, wing, chapter, headquarters, subsidiary, captain, coach, manager, guitarist, drummer, singer, bassist, frontman, vocalist, alumnus, alumna, alumni, faculty, publisher, presidency, leadership, acquisition, offices
`)

/** "Acme shares", "Harbor fans": nouns that a body's name stands before. */
export const ownedNouns = wordSet(`
fan, fans, player, players, coach, striker, midfielder, goalkeeper, quarterback, pitcher, subsidiary, franchise, shares, stock, employees, employee, executives, executive, headquarters, spokesman, spokeswoman, spokesperson, member, members, membership, founder, co-founder, ceo, chairman, chairwoman
leader, leaders, leadership, customers, subscribers, staff, staffers, newsroom, exhibit, campus, graduate, graduates, professor, student, students, instructor, alumni, faculty, volunteers, activist, activists, politician, politicians, lawmaker, lawmakers, legislator
`)

/** What bodies do: after the name. */
export const bodyVerbs = wordSet(`
announced, announces, launched, launches, released, releases, acquired, acquires, unveiled, reported, reports, published, publishes, broadcast, broadcasts, aired, airs, operates, operated, owns, owned, sells, sold, offers, offered, employs, hired, plans, manufactures, produces, develops, supports
`)

/** Letters after a person's name for an honour, a degree or an office. */
export const postNominals = wordSet(`
QC, KC, SC, MP, MEP, MSP, MLA, MBE, OBE, CBE, KBE, DBE, DSO, MD, M.D., PhD, Ph.D., JD, J.D., RN, CPA, DDS, DVM, MBA, MA, BA, BSc, MSc, LLB, LLM, FRS, FRCP, FBA, PC, AM, AO, AC, OAM, OM, CH, SJ, S.J., Esq, Esq.
`)

/** Letters of formats, measures and techniques: never a body. */
export const thingLetters = wordSet(`
Q&A, R&D, R&B, M&A,
XML, HTML, HTTP, HTTPS, FTP, API, SQL, PHP, CSS, JSON, CSV, RSS, IRC, SMS, MMS, SIM, USB, VPN, LAN, WAN, CPU, GPU, RAM, ROM, LCD, LED, HDTV, GSM, DVR, VHS, VOIP, MP3, JPEG, GIF, PNG, ISBN, GNP, GDP, CPI, POV, DIY, IQ, EQ, BMI, PTSD, ADHD, OCD, COPD, SARS, MERS, STD, STDS, MRI, EEG, ECG, EKG, ICU
RNA, DNA, ATP, CO2, UV, LSD, MDMA, THC, CBD, DDT, PCB, TNT, RPG, RPGS, MMO, NPC, FPS, CGI, VFX, CEO, COO, CFO, CTO, VP, MC, DJ, TB, HPV, ER, GPL, VAT, PPP, APR, ATM, ATMS, PIN, SSN, UAV, ICBM, AWD, SMTP, TCP, UI, UX, AI, VR, PCS, OS, FAQS, ETA, RIP, MIA, KIA, AWOL, GMO, GMOS, BBQ, RV, MPG, KPH, RPM, BTU
`)

/** Words of sport: a capitalised plural in their sentence is a team. */
export const sportWords = wordSet(`
fan, fans, league, leagues, coach, coached, coaching, season, seasons, baseball, football, soccer, basketball, hockey, rugby, cricket, stadium, roster, playoff, playoffs, player, players, team, teams, teammate, teammates, scored, score, innings, quarterback, pitcher, goalkeeper, striker
win, wins, won, lost, loss, beat, defeat, defeated, game, games, match, matches, championship, final, finals, semifinal, tournament, medal, paralympic, paralympics, olympic, olympics, franchise, play, played, playing, plays, squad, captain
`)

/** What a state or a town's team does, beside regular past forms: "South Korea says", "Lyon beat". */
export const deedForms = wordSet(`
says, said, fires, wins, won, beats, beat, loses, lost, draws, drew, takes, took, makes, made, meets, met, sends, sent, goes, went, gives, gave, holds, held, wants, claims, agrees, began, begins, sees, saw, seeks, sought, puts, plans, continues, responds, attacks, denies, knew, knows, thinks, thought, believes, tells, told, bans, signs
joins, withdraws, withdrew, calls, accuses, threatens, tests, launches, refuses, rejects, warns, blames, admits, leads, led, plays, scores, backs, fought, fights, broke, breaks, chose, kept, keeps, spends, spent, bought, sold, builds, built, tries, hopes, offers, demands, urges, asks, insists
`)

/** What is done to a state or a team as to a person. */
export const dealingForms = wordSet(`
accused, accuses, accusing, blamed, blames, blaming, urged, urges, urging, warned, warns, warning, told, asked, asks, asking, beat, beats, beating, defeated, defeats, defeating, criticised, criticized, condemned, condemns, denounced, thanked, pressured, pressed, persuaded, threatened, threatening, faced, faces
`)
