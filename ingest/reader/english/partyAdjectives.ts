import { wordSet } from './wordSet'

/** Whose party somebody is of, by an adjective before a role: "the Liberal candidate". */
export const partyAdjectives = wordSet(
  'Democratic, Republican, Libertarian, Green, Conservative, Liberal, Labour, Tory, Socialist, Independent',
)
