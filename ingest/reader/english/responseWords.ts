/** Words by which a text shows that something said is an answer. */

/** A reply: there is something before it, named or not. */
export const replying =
  /\b(?:respond(?:ed|s|ing)?|repl(?:y|ied|ies|ying)|counter(?:ed|s|ing)|retort(?:ed|s|ing)?|rebut(?:ted|s|ting)?|answer(?:ed|s|ing)|react(?:ed|s|ing)?|contradict(?:ed|s|ing)?|disagree[ds]?|bristled|scoff(?:ed|s|ing)?|(?:hit|hits|hitting|fire[ds]?|firing|shot|shoots|shooting|struck|strikes|push(?:ed|es|ing)?|punch(?:ed|es|ing)?|clap(?:ped|s|ping)?|bit|bites|snap(?:ped|s|ping)?|fought|fights) back|took issue|tak(?:es|ing) issue|in (?:(?:his|her|its|their|a) )?(?:response|reply|reaction|answer|rebuttal)|(?:response|reply|answer) (?:was|is)|interject(?:ed|s|ing)?|interrupt(?:ed|s|ing)?|rebuttal|retaliat(?:ed|es|ing))\b/i

/** To reject or defend is an answer where its object is something said: a charge, a claim, "the idea". */
export const rejecting =
  /\b(?:refut(?:e|ed|es|ing)|rebuff(?:ed|s|ing)?|spurn(?:ed|s|ing)?|den(?:y|ied|ies|ying)|(?<!\b(?:the|a|an|this|that|legal|no|in) )disput(?:e|ed|es|ing)|reject(?:ed|s|ing)?|dismiss(?:ed|es|ing)?|defend(?:ed|s|ing)?|downplay(?:ed|s|ing)?|play(?:ed|s|ing)? down|brush(?:ed|es|ing)? (?:off|aside)|wav(?:ed|es|ing) (?:off|away)|laugh(?:ed|s|ing)? off|shrug(?:ged|s|ging)? off|doubl(?:ed|es|ing) down)\b/i

/** Right behind a word of answering: something said, by a noun for it. */
export const somethingSaid =
  /^\W*(?:(?:to|on|against|with|over|at|about|off|from|any|all) )*(?:[\p{L}.-]+(?:['’]s?)? ){0,5}?(?:accusations?|allegations?|charges?|claims?|criticisms?|critiques?|critics|comments?|remarks?|statements?|suggestions?|ideas?|notions?|concerns?|questions?|complaints?|label|characteri[sz]ations?|descriptions?|arguments?|assertions?|contentions?|speculation|rumou?rs?|reports|talk|attacks?|insults?|warnings?|calls|demands?|requests?|advice|perception|narrative|theory|theories|tweets?|controversy|flap|uproar|furor|backlash)\b/iu

/** Right behind a word of denying: what is not so. */
export const denied = /^\s+(?:that|ever|having|(?!during|including)\p{Ll}+ing)\s/u

/** Right behind a word of answering: what was just told. */
export const justTold =
  /^\W*(?:(?:to|with|on|at) )?(?:it|that|this|those|these|any of it|as much)(?:[.,;:]|\s(?:as|and|by|in|on|with|saying|calling|when|during)\b|$)/i

/** A concession: an answer where somebody else spoke just before. */
export const conceding =
  /\b(?:admit(?:ted|s|ting)?|conced(?:ed|es|ing)|acknowledg(?:ed|es|ing)|agree[ds]?|agreeing|apologi[sz](?:ed|es|ing)|deflect(?:ed|s|ing)|demurred|in turn|for (?:his|her|its|their) part)\b/i

/** Right before a word of answering: there was no answer. */
export const notDone =
  /\b(?:not|never|declin(?:ed|es|ing) to|refus(?:ed|es|ing) to|fail(?:ed|s|ing) to|yet to|without|nobody|no one)\s(?:\p{L}+\s){0,2}$|n['’]t\s(?:\p{L}+\s){0,2}$/iu

/** Words against or for: an answer where their object is something said or written, or that one spoke of the speaker before. */
export const attacking =
  /\b(?:unload(?:ed|s)? on|lash(?:ed|es|ing)? out at|tak(?:es|ing) aim at|took aim at|hit(?:ting|s)? out at|slam(?:med|s|ming)?|attack(?:ed|s|ing)?|criticiz(?:ed|es|ing)|criticis(?:ed|es|ing)|blast(?:ed|s|ing)?|condemn(?:ed|s|ing)?|rip(?:ped|s)?|mock(?:ed|s|ing)?|accus(?:ed|es|ing)|fault(?:ed|s|ing)?|denounc(?:ed|es|ing)|decri(?:ed|es)|decrying|ridicul(?:ed|es|ing)|rebuk(?:ed|es|ing)|scold(?:ed|s|ing)?|prais(?:ed|es|ing)|applaud(?:ed|s|ing)?|hail(?:ed|s|ing)?|welcom(?:ed|es|ing))\b/i

/** "Asked about the vote, Ruiz said": the speaker was asked. */
export const asked =
  /(?:^|[^\p{L}])(?:(?:when|after being|if|was|were|been|being) (?:also |then |later )?(?:asked|pressed|questioned|challenged)|(?:Asked|Pressed|Questioned|Challenged)|[Ii]n (?:response|answer|reply) to (?:a|the|his|her|another|one) question)\b/u

/** Right after a name: somebody's words. */
export const ofSpeech =
  /^['’]s?\s+(?:[\p{L}-]+\s+){0,3}(?:comments?|remarks?|statements?|claims?|words|rhetoric|lies?|accusations?|allegations?|tweets?|insults?|criticisms?|attacks|assertions?|suggestions?|charges?)\b(?!-)/u

/** Right after "what" and a name: "said", "has claimed". */
export const saidBy =
  /^\s+(?:has |had |is |was |just |once |recently |also )?(?:said|says|saying|claimed|claims|claiming|tweeted|alleged)\b/

/** Right after a name: that one does not tell the truth. */
export const lying = /^(?:['’]s)?\s+(?:is |was |has |had |just |a |flat-out |outright )*(?:lied|lies|lying|liar)\b/

/** At the head of a quote: words just told, and whose. */
export const theWords =
  /^\W*(?:that\s+)?((?:the|those|these|such|that|this|his|her|its|their)\s+|\S+(?:\s\p{Lu}\S*){0,3}['’]s?\s+)(?:[\p{L}-]+\s+){0,2}?(comments?|remarks?|claims?|accusations?|allegations?|criticisms?|charges?|insults?|arguments?|suggestions?|assertions?|contentions?|warnings?|statements?|promises?|pledges?|proposals?|threats?|characteri[sz]ations?|tweets?|rhetoric|announcement|demands?)\b/iu

/** Nouns for what somebody is charged with. */
export const charges = /\b(?:accusations?|allegations?|charges?|claims?|criticisms?)\b/i

/** What an article tells of, by a word for it. */
export const theNews =
  /^\W*(?:(?:to|on|against)\s+)?(?:the|this)\s+(?:news|announcement|development|revelations?|move)\b/i

/** A new subject: an answer does not go on past it. */
export const newSubject =
  /\b(?:meanwhile|separately|elsewhere|in other news|in another|turning to|on another|on (?:foreign policy|the economy)|as for)\b/i

/** What somebody is to do who said or decided something wrong. */
export const takingBack =
  /\b(?:to|should|must|ought to|needs to) (?:(?:publicly|immediately|also|now) )*(?:reconsider|retract|apologi[sz]e|withdraw (?:his|her|its|their|the)|rescind|reverse (?:course|its|his|her|their)|walk back|disavow)\b/

/** The writing of somebody else, before which the speaker had not spoken: "after reading", "in the wake of". */
export const afterTaking =
  /\b(?:(?:after|upon|on|having) (?:reading|seeing|hearing|watching|viewing|reviewing)|in (?:the )?(?:wake|light) of|prompted by)\b|^\W*Based on\b/i

/** Who names something as a proof does not answer it. */
export const citing =
  /\b(?:cit(?:e|es|ed|ing)|referenc(?:ed|es|ing)|point(?:ed|s|ing)? to|quot(?:es|ed|ing)|referr(?:ed|ing) to|refers to)\b/

/** A first sentence that asks about what the other has just said: "But do you really mean that?", "So you are saying he lied?" */
export const askingBack =
  /^\W*(?:(?:but|so|and|well|now|wait|sir|no),? )*(?:(?:do|did|are|is|was|were|would|have|has|how|why|what)\b[^.?!]*\b(?:that|those|really|you (?:said|say|mean|saying))\b|you(?:['’]re| are)? (?:really |just )?(?:sa(?:y|id|ying)|mean|think|believe)\b)[^.?!]*\?/i

/** What nobody has put in words that are printed. */
export const forComment =
  /^\W*(?:immediately )?(?:to|for)?\s*(?:\S+ ){0,6}?(?:requests?|emails?|messages?|calls?|questions?|inquir(?:y|ies))(?: \S+){0,3} (?:for|seeking) (?:a )?(?:comment|response|interview)/i

/** Where a record shows otherwise than somebody was told to say. */
export const butInFact =
  /(?:^|[,;—–-]\s*|\s)(?:though|although|but|however|while|even though|despite|whereas|yet)\b[^.;]*$|^\W*(?:But|However|In fact|In reality|Actually|Yet)\b/

/** What is kept, counted or recorded, and says otherwise. */
export const records =
  /\b(?:records?|data|documents?|figures|statistics|transcripts?|filings?|evidence|reports|video|footage)\b/i

/** Right after a name: that one has the truth on their side, or has not. */
export const rightOrWrong =
  /^\s+(?:is|was|are|were|had been|['’]s|has been|had)\s+(?:[“"‘'']+)?(?:(?:absolutely|completely|totally|dead|just|simply|entirely|exactly|flat|plain|probably|not) )*(?:right|wrong|correct|incorrect|mistaken|lying)\b(?![- ](?:wing|hand|to life|direction|side))/

/** Behind the one attacked: for words, or for doing what may be saying. */
export const attackedFor =
  /\b(?:for|over|after) (?:(?:his|her|its|their|the) (?:[\p{L}-]+ ){0,3}(?:comments?|remarks?|statements?|claims?|words|rhetoric|tweets?|insults?|criticisms?|accusations?|suggestions?|response|speech)|(?:[\p{L}]+ly )?(\p{L}+ing))\b/gu

export const callingIt =
  /\b(?:call(?:ed|s|ing)?|dismiss(?:ed|es|ing)|label(?:l?ed|s)|brand(?:ed|s)|characteri[sz]ed|describ(?:ed|es|ing))\b/

/** What was just said, in one word. */
export const that = /^that\s+(?:as\s+)?(?:[“"‘'']|an?\s|\p{Ll}+(?:[.,]|$))/u

/** To agree with somebody, or not: the object is whose words they were. */
export const takingUp =
  /\b(?:agree[ds]? with|agreeing with|disagree[ds]? with|disagreeing with|concur(?:red|s) with|sid(?:ed|es|ing) with)\b/i
