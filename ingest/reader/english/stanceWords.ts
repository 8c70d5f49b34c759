/** Words that take sides on their own. Small on purpose: where these do not decide, the stance stays open. */
import { wordSet } from './wordSet'

export const cuesAgainst = wordSet(`
accuse, accused, accuses, accusing, attack, attacked, attacks, attacking, blame, blamed, blames, blaming, blast, blasted, blasts, blasting, condemn, condemned, condemns, condemning, criticize, criticized, criticizes, criticizing, criticise, criticised, criticises, criticising
denounce, denounced, denounces, denouncing, deride, derided, dismiss, dismissed, dismissing, insult, insulted, lambasted, lambasting, mock, mocked, mocks, mocking, rebuke, rebuked, ridiculed, rip, ripped, rips, ripping, slam, slammed, slams, slamming, taunted, trash, trashed, bashed, bashing, skewered, assailed, assailing, faulted, faulting, chided, scolded, sued, suing, railed, lashed
`)

export const cuesFor = wordSet(`
praise, praised, praises, praising, thank, thanked, thanking, commend, commended, commending, congratulate, congratulated, congratulating, endorse, endorsed, endorses, endorsing, hail, hailed, hailing, defend, defended, defends, defending, applaud, applauded, applauding, laud, lauded, back, backed, backing, support, supported, supporting, touted, touting
`)

export const wordsAgainst = wordSet(`
disaster, disastrous, liar, liars, lie, lies, lied, lying, dishonest, crooked, corrupt, corruption, disgrace, disgraceful, disgusting, failed, failure, failing, incompetent, stupid, dumb, idiot, fool, weak, unfit, dangerous, destroy, destroyed, destroying, enemy, racist, bigot, bigotry, hateful, hate, fraud, phony, hypocrite, hypocrisy, shameful, ashamed, shame
terrible, horrible, awful, worst, outrageous, reckless, irresponsible, unacceptable, ridiculous, absurd, false, falsely, wrong, threat, criminal, crime, crimes, thug, rapist, rapists, terrorist, unqualified, unhinged, deplorable, demagogue, demagogy, misguided, betrayed, rigged, scam, scandal, offensive, divisive, extremist, radical, violated, illegal, unconstitutional, cowardly, coward, mess, broken, abuse, cruel
`)

export const wordsFor = wordSet(`
great, greatest, best, brilliant, wonderful, fantastic, amazing, incredible, excellent, admire, courage, courageous, brave, bravery, hero, heroic, proud, pride, honest, integrity, strong, strength, respect, respected, love, loved, beautiful, outstanding, remarkable, tremendous, terrific, thank, thanks, grateful, gratitude, congratulations, honored, welcome, welcomed, talented, genius, inspiring, inspired, trusted, qualified, effective, impressive
`)

/** Before a word of praise or blame they turn it. */
export const turning =
  /\b(?:not|never|no|n['’]t|isn['’]t|wasn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|hardly|without)\s+(?:\w+\s+){0,2}$/i
