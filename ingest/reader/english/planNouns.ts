/** Nouns for what somebody means to do or has laid down: what statements are about, never where they are made. By hand. */
import { wordSet } from './wordSet'

/** Those of one line may name the same thing. */
const kinds = [
  'plan, plans, policy, policies, proposal, proposals, overhaul, blueprint',
  'ban, moratorium',
  'deal, agreement',
  'budget',
  'tax code, tax system',
]

export const planNouns: ReadonlyMap<string, number> = new Map(
  kinds.flatMap((nouns, i) => [...wordSet(nouns)].map((noun) => [noun, i] as const)),
)

/** After one of these nouns: the whole names somebody or something else (“policy adviser”, “budget director”). */
export const planCompounds = wordSet(`
adviser, advisers, advisor, advisors, analyst, analysts, expert, experts, director, directors, maker, makers, proposal, proposals, plan, plans, position, positions, platform, speech, speeches, office, officer, group, groups
committee, chairman, chair, institute, center, director, fellow, studies, debate, debates, paper, papers, details, initiative, wonk, wonks, issues, issue, questions, matters, differences, talks, negotiations, negotiator, negotiators, breaker, cuts, deficit, agreement, deal
measures, measure, prescription, prescriptions, shift, shifts, change, changes, team, aide, aides, influence, goals, goal, agenda, views, view, ideas, idea, stance, stances, decisions, decision, disputes, dispute, experience, chops, making, substance, specifics, priorities, council, crisis, fight, battle, year
`)

/** Before one of these nouns: they tell nothing of what it is for (“the new plan”, “their proposed ban”). */
export const qualifyingWords = wordSet(`
the, this, that, these, those, his, her, its, their, our, your, new, own, current, proposed, broader, broad, entire, whole, full, latest, first, such, other, and, for, with
annual, federal, national, yearly, fiscal, year, month, week, possible, recent, private, public, own
controversial, sweeping, bold, detailed, existing, original, same, old, final
`)
