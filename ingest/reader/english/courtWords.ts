/** Words that tell what a court says from what anybody says: who sits in judgment, and how a judgment is told. */
import { wordSet } from './wordSet'

export const judging =
  /\b(?:courts?|judges?|justices|tribunals?|magistrates?|circuit|jury|jurors?)\b|\bJustice (?!Dep)/i

/** The office of one who sits in judgment. */
export const judgeTitle = /\b(?:judge|justice|magistrate)$/i

/** A judgment, not a remark. */
export const judgmentVerbs = wordSet(`
affirm, affirmed, affirms, agreed, agrees, barred, bars, block, blocked, blocks, concluded, concludes, decide, decided, decides, declared, declares, denied, denies, determined, determines, dismissed, dismisses, found, finds, granted, grants, halted, halts, held, holds, invalidated, invalidates
order, ordered, orders, overrule, overruled, overrules, overturn, overturned, overturns, reject, rejected, rejects, reversed, reverses, rule, ruled, rules, ruling, sentenced, sided, sides, strike, strikes, struck, uphold, upheld, upholds, wrote, writes
`)
