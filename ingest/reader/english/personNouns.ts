/**
 * Nouns for people by what they do or are, beside those of `roles.ts`: they head no title, but speak of people ("hecklers", "a superdelegate"). Open
 * as the language is: the nouns whose first sense WordNet 3.1 (Princeton University) files under person and that some 800 news articles print, verbs and names left out, with
 * what news adds. In the singular; `isPersonNoun` knows some by their ending.
 */
import { wordSet } from './wordSet'

export const personNouns = wordSet(`
abbot, accomplice, accuser, addict, adherent, admirer, adoptee, adversary, aficionado, aggressor, agitator, airman, amateur, ancestor, announcer,
anti-semite, apparatchik, applicant, appointee, apprentice, artisan, aspirant, assailant, assessor, assignee, attendant, authenticator, autocrat,
bachelor, backbencher, backslapper, ballplayer, bandit, bartender, bearer, beggar, believer, benefactor, beneficiary, bidder, big-shot, bigot, bigwig,
bisexual, blackmailer, blasphemer, blowhard, boaster, bodybuilder, bootlegger, boyfriend, breadwinner, bride, bridesmaid, buddy,
bully, bunkmate, buyer, cadet, caller, cameraman, campaigner, canvasser, caregiver, caretaker, carpenter, carpetbagger, cashier, cattleman,
cavalryman, champion, charlatan, cheerleader, chieftain, chiropractor, claimant, classmate, clergyman, co-defendant, co-ed, co-pilot, co-worker,
collaborator, combatant, commando, committeeman, committeewoman, communicator, commuter, companion, comrade, concierge, confidant, confidante,
connoisseur, consul, contestant, contributor, controller, coquette, corporal, counterprotester, courtier, coward, cowboy, craftsman, creator, criminal,
crony, crook, crusader, culprit, custodian, cynic, dancer, debater, decision-maker, delegate, delinquent, demagogue, dependent, deportee, devotee, diabetic,
distributor, diver, doorman, drafter, dreamer, dweller, earner, egomaniac, elder, emissary, endorser, enforcer, enlistee, entertainer, enthusiast,
evildoer, executioner, executor, expatriate, exploiter, explorer, exporter, eyewitness, felon, filmmaker, finisher, first-timer, fool,
forebear, foreman, freelancer, freeman, front-bencher, frontiersman, fugitive, gambler, gangster, gentleman, girlfriend, giver, golfer,
grandfather, grandma, grandmother, grandpa, grandparent, granny, grocer, grower, grownup, guarantor, guerrilla, gun-owner, gymnast, half-sister,
hardliner, hater, healer, hearer, heckler, helper, henchman, heretic, hero, heroine, hijacker, hitman, holdout, homemaker, homesteader, hoodlum, horseman,
hostage, hostess, hotelier, householder, housewife, huckster, hunter, hypocrite, ideologue, idiot, impersonator, impostor, in-law, independent, infant,
infantryman, inhabitant, instigator, insurgent, intellectual, interlocutor, interloper, intruder, invader, invitee, janitor, jeweler,
jihadist, jogger, junkie, kidnapper, kingmaker, landlord, landowner, late-decider, lawbreaker, lawman, layman, leaker, left-winger, lender, liar,
litigator, loser, lover, luminary, lunatic, manipulator, marathoner, marketer, marksman, martyr, masseur, matriarch, mechanic, megadonor,
mentor, mercenary, merchant, messenger, middleman, midshipman, millionaire, mistress, mobster, molester, mommy, moneymaker,
mourner, mullah, murderer, namesake, naysayer, newbie, newborn, newcomer, newsmaker, newsman, newspaperman, nonmember, objector, occupant, occupier,
offender, officeholder, officemate, offspring, old-timer, oligarch, onlooker, oppressor, orator, originator, orphan, out-of-towner, outcast,
outpatient, outsider, overachiever, overlord, overseer, pallbearer, papa, parishioner, partisan, party-goer, passer-by, passerby, patriarch, patriot, patrolman,
patron, payer, peacekeeper, peacemaker, peasant, peddler, pensioner, performer, perpetrator, petitioner, pitchman, playboy, playmate, playwright,
plotter, policymaker, politico, polluter, pontiff, pooh-bah, powerbroker, pro-lifer, profiteer, prognosticator, promoter, prophet, proprietor,
prostitute, protector, protestant, provider, provocateur, psychopath, pupil, purchaser, pursuer, questioner, racketeer, radical, rainmaker,
rank-and-filer, recipient, redneck, registrant, renter, retailer, reveler, revolutionary, right-winger, ringleader, robber, rookie, roommate,
rulemaker, runner-up, saleslady, salesperson, savior, schoolboy, schoolgirl, schoolmate, schoolteacher, secessionist, seeker, self-starter, seller,
separatist, servant, serviceman, settler, shopper, showman, sibling, signatory, signer, skateboarder, skeptic, slave, sniper, sociopath, songwriter,
sophomore, soprano, spectator, speculator, speechwriter, spender, sportsman, sprinter, spymaster, stakeholder, stalker, standard-bearer, stateswoman,
stewardess, stockholder, storyteller, straggler, stranger, striker, striver, strongman, subordinate, subscriber, suburbanite, sucker, sufferer, suitor,
superdelegate, supermodel, superstar, supplier, surveyor, sycophant, talker, tastemaker, tea-partier, teamster, technophile, thief, thinker, thug,
tipster, toddler, tormentor, trafficker, traitor, translator, traveler, traveller, trooper, troublemaker, truth-teller, truther, turncoat,
ultraconservative, unbeliever, underachiever, underdog, undergraduate, underwriter, vendor, vet, vigilante, villain, violator, visitor, voyeur,
wage-earner, waiter, waitress, warrior, watcher, welder, well-wisher, whistle-blower, whore, wonk, workman, wrongdoer, youngster
`)

/** "border-crosser", "caucusgoers": whoever crosses, goes, owns; told by the second part of the word. */
const compound =
  /..(?:goer|holder|maker|seeker|crosser|backer|owner|dweller|giver|earner|taker|monger|watcher|winger|lover|hater|denier|worker)$/

export function isPersonNoun(lower: string): boolean {
  return personNouns.has(lower) || compound.test(lower)
}

/** The singular a regular plural is printed from. */
export function singularOf(lower: string): string | undefined {
  if (lower.endsWith('women') || lower.endsWith('men')) return lower.slice(0, -2) + 'an'
  if (!lower.endsWith('s')) return undefined
  if (/[^aeiou]ies$/.test(lower)) return lower.slice(0, -3) + 'y'
  return /(?:ss|x|z|ch|sh)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1)
}
