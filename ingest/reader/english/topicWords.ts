/** Words of a cue that only name what was spoken about ("talked about the storm"), where nothing more is told of what was said. By hand. */
import { wordSet } from './wordSet'

export const topicWords = wordSet(`
talk, talks, talked, talking, speak, speaks, spoke, speaking, mention, mentions, mentioned, mentioning, comment, comments, commented, commenting, discuss, discusses, discussed, discussing
refer, refers, referred, referring, recount, recounts, recounted, recounting, address, addresses, addressed, addressing, allude, alludes, alluded, alluding, respond, responds, responded, responding, react, reacts, reacted, reacting
`)

/** The end of such a cue: "softened his words about"; but whoever "expressed concern about" has judged. */
export const leadsToTopic = /^(?!.*\b(?:express|voic|concern|warn|complain)).*\b(?:about|regarding|concerning)$/i

/** Words of praise and blame beside the verbs of `stanceWords.ts`: "was critical of", "insults of". */
export const judgingWords = wordSet(`
critical, criticism, criticisms, praise, insult, insults, attacks, condemnation, disapproval, mockery
`)

/** Verbs of a cue with which pictures are shown or papers published ("posted a photo of the fire", "released her letter"): nothing is said by that. */
export const showingWords = wordSet(`
post, posts, posted, posting, repost, reposts, reposted, reposting, tweet, tweets, tweeted, tweeting, retweet, retweets, retweeted, retweeting, share, shares, shared, sharing
show, shows, showed, shown, showing, release, releases, released, releasing, upload, uploads, uploaded, uploading, publish, publishes, published, publishing
`)
