/** Words around a quote that was never said, said by somebody else first, or put in somebody's mouth. */
import { wordSet } from './wordSet'

/** Right before the verb of saying: "could have said", "I can imagine Ruiz saying", "if she had said", "never said". */
export const neverSaid =
  /(?:^|[^\p{L}])(?:(?:could|would|should|might|may) (?:not |never )?have (?:just |easily |simply |also )?|(?:could|might|may|should) (?:just |easily |well |also |even )?|imagin(?:e|es|ed|ing) (?:[\p{L}.’'-]+ ){0,4}|(?:wish|wishes|wished) (?:[\p{L}.’'-]+ ){1,4}(?:had |would )|(?<!ask |asks |asked |asking |wonder |wondered )(?:if|as though) (?:only )?(?:[\p{L}.’'-]+ ){1,4}(?:had |were to )|as if to |as though to |(?:did not|didn['’]t|has not|hasn['’]t|have not|haven['’]t|had not|hadn['’]t|never) (?:actually |ever |once )?)$/iu

/** In the cue: "did not address", "has never mentioned", "made no mention of"; but not "could not resist saying", "not only said". */
export const saidNothing =
  /(?:\b(?:not|never|no|nothing)|n[’']t)\b(?! (?:(?:even )?(?:resist|help|only|just|merely|simply|deny|denying|stop|need\w*|hide|hesitate|shy)|doubt)\b)/iu

/** Verbs whose object somebody else said first. */
export const repeating = wordSet(`
amplify, amplifies, amplified, amplifying, retweet, retweets, retweeted, retweeting, repost, reposts, reposted, reposting, re-post, re-posted, reshare, reshared, re-share, re-shared
echo, echoes, echoed, echoing, parrot, parrots, parroted, parroting, peddle, peddles, peddled, peddling, quote, quotes, quoted
`)

/** Verbs that repeat where their object is what others tell: "spread rumors", "shared a false claim", but not "shared that she was ill". */
export const passingOn = wordSet(
  `share, shares, shared, sharing, circulate, circulates, circulated, circulating, promote, promotes, promoted, promoting, spread, spreads, spreading, repeat, repeats, repeated, repeating, boost, boosts, boosted, boosting`,
)

/** What is passed on: "a false claim", "debunked rumors". */
export const hearsay =
  /^(?:an?|the|this|that|these|those|some|many|several)?\s*(?:[\p{Ll}-]+\s){0,3}(?:claims?|rumou?rs?|conspiracy|theor(?:y|ies)|falsehoods?|lies?|hoax(?:es)?|allegations?|myths?|misinformation|disinformation)\b/u

/** "…, Ruiz said, quoting the poet Rosa Klein", "Quoting Rosa Klein, Ruiz said". */
export const quotingWord = /^,?\s?[Qq]uoting\s/

/** A recording or writing that shows what never happened: "a doctored video", "a deepfake". */
const faked = String.raw`(?:deepfakes?|deep-fakes?|(?:doctored|fake|faked|deepfaked|fabricated|forged|manipulated|altered|AI-generated|computer-generated|spoof|parody|satirical) (?:[\p{L}-]+ ){0,2}(?:videos?|clips?|recordings?|audios?|footage|ads?|advertisements?|images?|photos?|letters?|memos?|emails?|posts?|tweets?|messages?|statements?|interviews?|sketch|skit|tapes?))`

/** Before who is shown: "a doctored video of", "a deepfake in which"; "In a deepfake shared on Monday,". */
export const showingFake = new RegExp(
  String.raw`\b${faked}\b[^.;“”"]{0,60}?\s(?:of|showing|shows|showed|depicting|depicts|depicted|in which|where|quoting|quoted)\s(?:the |former )?(?:[\p{Ll}-]+ ){0,2}$|(?:^|\W)[Ii]n (?:an?|the|one|another|that|this) (?:[\p{Ll}-]+ ){0,2}${faked}\b[^.;“”"]{0,60},\s(?:the )?(?:[\p{Ll}-]+ ){0,2}$`,
  'u',
)

/** After the cue: "Ruiz appears to say in the doctored clip". */
export const inFake = new RegExp(
  String.raw`^,?\s(?:in|on) (?:an?|the|one|another|that|this) (?:[\p{Ll}-]+ ){0,2}${faked}\b`,
  'u',
)

/** In the source itself: "an account impersonating Ruiz". */
export const inTheNameOf =
  /\b(?:impersonating|posing as|pretending to be|purporting to be|parodying|parody (?:account )?of)\s/
