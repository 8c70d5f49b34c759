/** Words by which a text shows that something said is an answer. */

/** An answer or a denial: there is something before it. */
export const responding =
  /\b(?:respond(?:ed|s|ing)?|repl(?:y|ied|ies|ying)|counter(?:ed|s|ing)|retort(?:ed|s|ing)?|rebut(?:ted|s|ting)?|refut(?:e|ed|es|ing)|rebuff(?:ed|s|ing)?|answer(?:ed|s|ing)|react(?:ed|s|ing)?|den(?:y|ied|ies|ying)|disput(?:e|ed|es|ing)|reject(?:ed|s|ing)?|dismiss(?:ed|es|ing)?|contradict(?:ed|s|ing)?|disagree[ds]?|defend(?:ed|s|ing)?|bristled|scoff(?:ed|s|ing)?|downplay(?:ed|s|ing)?|play(?:ed|s|ing)? down|(?:hit|hits|hitting|fired?|firing|fires|shot|shoots|shooting|struck|strikes|push(?:ed|es|ing)?|punch(?:ed|es|ing)?|clap(?:ped|s|ping)?|bit|bites|snap(?:ped|s|ping)?|fought|fights) back|brush(?:ed|es|ing)? (?:off|aside)|wav(?:ed|es|ing) off|laugh(?:ed|s|ing)? off|took issue|tak(?:es|ing) issue|doubl(?:ed|es|ing) down|in (?:response|reply|reaction|answer)|rebuttal|retaliat(?:ed|es|ing))\b/i

/** A concession: an answer where somebody else spoke just before. */
export const conceding =
  /\b(?:admit(?:ted|s|ting)?|conced(?:ed|es|ing)|acknowledg(?:ed|es|ing)|agree[ds]?|agreeing|insist(?:ed|s|ing)?|maintain(?:ed|s|ing)?|clarif(?:ied|ies|ying)|explain(?:ed|s|ing)?|apologi[sz](?:ed|es|ing)|deflect(?:ed|s|ing)|demurred|shrugged|nodded|in turn|for (?:his|her|its|their) part)\b/i

/** An attack on somebody: an answer where that one spoke of the speaker before. */
export const attacking =
  /\b(?:unload(?:ed|s)? on|lash(?:ed|es|ing)? out at|hit(?:ting|s)? out at|slam(?:med|s|ming)?|attack(?:ed|s|ing)?|criticiz(?:ed|es|ing)|criticis(?:ed|es|ing)|blast(?:ed|s|ing)?|condemn(?:ed|s|ing)?|rip(?:ped|s)?|mock(?:ed|s|ing)?|accus(?:ed|es|ing)|fault(?:ed|s|ing)?)\b/i

/** "Asked about the vote, Ruiz said": the speaker was asked. */
export const asked =
  /(?:^|[^\p{L}])(?:(?:when|after being|if|was|were|been|being) (?:also |then |later )?(?:asked|pressed|questioned|challenged)|(?:Asked|Pressed|Questioned|Challenged)|[Ii]n (?:response|answer|reply) to (?:a|the|his|her|another|one) question)\b/u

/** Words within a quote that speak of what somebody said. */
export const ofSpeech =
  /\b(?:comments?|remarks?|statements?|claims?|claimed|claiming|said|says|saying|words|rhetoric|lie|lies|lied|lying|liar|apolog\w+|accus\w+|allegations?|tweet\w*|insult\w*)\b/i

/** A new subject: an answer does not go on past it. */
export const newSubject =
  /\b(?:meanwhile|separately|elsewhere|in other news|in another|turning to|on another|on (?:foreign policy|the economy)|as for)\b/i
