/**
 * Words printed with a full stop that does not end a sentence. Without the stop, as the tokenizer sees them.
 */

/** Always followed by what they belong to: titles, months before a day, "No. 4". */
export const abbreviationsBefore: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Rev Fr Sr St Ste Mt Ft Gov Lt Sen Sens Rep Reps Gen Maj Col Cpl Capt Cmdr Adm Sgt Pvt Hon Pres Atty Insp Supt ' +
    'Det Ald Assn Dept vs v No Nos Vol Fig pp cf e.g i.e approx Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Messrs Mmes Ambs Amb Del Gens Govs Drs Sec'
  ).split(' '),
)

/** May end a sentence as well: only where the next word is one that commonly begins one. */
export const abbreviationsAnywhere: ReadonlySet<string> = new Set(
  (
    'U.S U.K U.N E.U D.C L.A N.Y N.J N.C S.C N.H N.M N.D S.D W.Va R.I a.m p.m A.M P.M Inc Corp Co Ltd Jr Ph.D M.D B.A M.A Esq etc al Ave Blvd Rd ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo ' +
    'U.S.A U.S.S.R G.O.P D.N.C R.N.C F.B.I C.I.A N.S.A I.R.S E.P.A a.k.a Bros'
  ).split(' '),
)

/** Words that begin a sentence far more often than they go on after an abbreviation. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those He She It They We I You His Her Its Their Our My There Here But And Or So Yet For Nor If When While After Before Since ' +
    'Although Though Because As At In On By With From To Of During Despite Under Over However Meanwhile Also Then Now What Why How Who Where Which ' +
    'Some Many Most Both All Another Other One Two Three Not No Yes Still Even Only Just According Asked Instead Earlier Later Last Next On Once'
  ).split(' '),
)
