/** Verbs whose object is what the words are about: "praised Ruiz, saying", "called him “a disgrace”". */
import { wordSet } from './wordSet'

export const targetVerbs = wordSet(`
accuse, accused, accuses, accusing, attack, attacked, attacks, attacking, blame, blamed, blames, blaming, blast, blasted, blasts, blasting, brand, branded, branding, call, called, calls, calling, characterize, characterized, characterised, compare, compared, compares, comparing
condemn, condemned, condemns, condemning, criticize, criticized, criticizes, criticizing, criticise, criticised, criticises, criticising, commend, commended, defend, defended, defends, defending, denounce, denounced, denounces, denouncing, deride, derided, describe, described, describes, describing, dismiss, dismissed, dubbed, dubbing
endorse, endorsed, endorses, hail, hailed, hailing, hammered, insult, insulted, label, labeled, labelled, labels, labeling, labelling, lambasted, lambasting, mock, mocked, mocks, mocking, praise, praised, praises, praising, rebuke, rebuked, ridiculed, rip, ripped, rips, ripping, scold, scolded, slam, slammed, slams, slamming
taunted, thank, thanked, thanking, congratulate, congratulated, congratulating, urge, urged, urges, urging, warn, warned, warning, target, targeted, targeting, trash, trashed, tout, touted, touting, bashed, bashing, skewered, assailed, assailing, savaged, chided, admonished, faulted, faulting, likened, likening, deemed, declared, termed
`)

/** After these a place is only where something is. */
export const placing = wordSet(
  `in, at, from, of, to, into, near, across, around, through, throughout, for, outside, inside, within, toward, towards, over, on, leave, left`,
)
