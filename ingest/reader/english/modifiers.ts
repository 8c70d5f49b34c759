/** What may and may not stand between a determiner and a noun for people ("the former top aide"). By hand. */
import { wordSet } from './wordSet'

/** Verbs in their base form, which stand before "voters" and the like as often as adjectives do. */
export const plainVerbs = wordSet(`
strip, help, want, make, let, get, give, tell, ask, urge, see, find, keep, put, take, bring, leave, lead, hire, pay, protect, support, oppose, attack, repel, win, lose, need, meet, call, join, target, kill, serve, show, send, allow, teach, treat, warn, remind, convince, attract, reach, use, call, drive, force, push, told, said, made, gave, got, let, saw, took, brought, left, led, hired, paid, won, lost, met, put, sent, taught, cause, enable, pressure, encourage, persuade, invite, inspire, hurt, harm, blame, accuse, criticize, advise, inform, assure, engage, mobilize, register, scare, frighten, anger, upset, offend, insult, mock, defend, defeat, beat, fight, represent, require, welcome, deport, ban, bar, arrest, shoot, admit, accept, recruit, train, educate, reassure, empower, enrage, alienate, energize, include, become
`)

/** Small words and printed-small names' neighbours: before a capital they still belong to the phrase. */
export const beforeNames = wordSet(
  `former, senior, top, key, fellow, local, prominent, leading, longtime, conservative, liberal, moderate, black, white, young, other, rival, veteran, ex-`,
)

export const pluralModifiers = wordSet(`
sports, news, arms, drugs, civil-rights, rights, human-rights, women, veterans, teachers, students, elections, parents, sales, drugs, operations, communications, affairs, business, congress, press, foreign-affairs
`)

/** Participles that are adjectives, also without a determiner. */
export const participles = wordSet(`
undocumented, retired, elected, armed, unnamed, unidentified, registered, undecided, disgruntled, disaffected, would-be, leading, ranking, working-class, fleeing, disabled, married, united, convicted, educated, college-educated, self-described, outgoing, incoming, sitting, visiting, wounded, voting, working, ruling, governing, teaching, nursing, marching, warring, competing, opposing
`)

/** No modifiers: the phrase begins after them. */
export const closers = wordSet(`
of, said, says, also, now, today, not, never, only, just, even, so, too, very, more, less, much, who, what, that, which, while, as, if, because, since, when, there, here, it, he, she, they, we, you, i, us, them, him, me, were, been, out, up, off, away, among, against, according, asked, told, then, thus, including, like, called, yes, no
`)

/** Singular bodies that stand without an article: "police said". */
export const aloneSingulars = wordSet('police, staff, media, congress, management')

/** After a person or body these show that it was no head: "voter fraud", "campaign event". */
export const nounAfter = wordSet(`
fraud, turnout, registration, id, event, events, trail, season, speech, rhetoric, rally, rallies, finance, donation, donations, ad, ads, advertisement, stop, stops, member, members, staff, staffer, staffers, party, contribution, contributions, policy, policies, office, bill, money, issue, issues, system, building, buildings, program, programs, programme, day, days, life, lives, rights, reform, reforms, force, forces, action, service, services, shutdown, spending, funding, debt, agency, agencies, department, departments, meeting, meetings, bus, store, stores, house, houses, union, unions, leader, leaders, spokesman, spokeswoman, spokesperson, official, officials, chief, manager, aide, aides, adviser, advisers, director, president, executive, executives, candidate, candidates, vote, votes, pick, choice, race, races, election, elections, nomination, primary, primaries, conference, briefing, release, releases, report, reports, interview, interviews, coverage, outlet, outlets, personality, story, stories, op-ed, editorial, website, site, page, account, accounts, group, groups, camp, camps, book, books, debate, debates, brutality, violence, shooting, shootings, education, care
`)
