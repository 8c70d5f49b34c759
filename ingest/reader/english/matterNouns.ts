/**
 * Nouns for what people quarrel about: what is laid down or done as a rule (policies), and what happens or goes on (happenings). They are matters
 * of an article where somebody's words open with them. By hand, from what the contents of PolNeAR's training articles open with.
 */
import { wordSet } from './wordSet'

export const policyNouns = wordSet(`
program, programs, programme, procedure, procedures, practice, practices, rule, rules, mandate, mandates, standards, regulation, regulations, tax, taxes, tariff, tariffs, tax cut, tax cuts, tax break, tax breaks, loophole, loopholes, minimum wage
strategy, approach, agenda, reform, reforms, bailout, stimulus, sanctions, embargo, trade, pact, treaty, accord, partnership, compromise, bargain, truce, merger
wall, pipeline, marriage, abortion, immigration, spending, funding, cuts, record, handling, coverage, stance, position, positions, rhetoric, tactics, conduct, use, provision, provisions, package, measure, measures
`)

export const happeningNouns = wordSet(`
death, deaths, wedding, funeral, hiring, firing, ouster, departure, resignation, retirement, appointment, victory, loss, defeat, rise
drought, famine, outbreak, epidemic, shortage, war, invasion, intervention, withdrawal, crisis, recession, collapse, shutdown, bankruptcy, downturn, deficit, deficits, debt, turnout, economy, inequality, violence, terrorism, fraud, bias, discrimination, corruption
scandal, controversy, controversies, feud, investigation, inquiry, probe, raid, crash, vote, passage, filibuster, recount, repeal, closure, closures, release, arrest, arrests, deportation, deportations, donation, donations
interference, meddling, outreach, visit, trip, tour, involvement, relationship, ties, refusal, failure, movement, revolution
`)
