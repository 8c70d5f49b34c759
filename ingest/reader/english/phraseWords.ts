/** The small words that begin, end or carry on a noun phrase, for reading one around a known noun. */
import { wordSet } from './wordSet'

export const indefinite = wordSet(`a, an, another, some, several, one, two, three, many, any, each, every`)
export const definite = wordSet(`the, this, that, these, those, both`)
export const possessives = wordSet(`his, her, their, its, my, your, our, whose`)

export const determiners: ReadonlySet<string> = new Set([...definite, ...indefinite, ...possessives])

/** Left of a noun these are outside its phrase. */
export const phraseStops = wordSet(`
in, on, at, by, for, from, of, to, with, about, after, before, during, since, until, against, over, under, into, through, via, as, than, like, between, following, amid, despite, per, without, toward, towards, including, ahead
and, or, but, nor, so, because, while, when, where, whether, if, that, which, who, whom, then, though, although, not, n't
is, are, was, were, be, been, being, am, has, have, had, do, does, did, will, would, can, could, should, may, might, must, shall
he, she, they, it, we, you, i, him, them, us, me, there, here, what, how, why, also, just, only, even, later, once, again, already, still, never, ever
said, says, say, saying, told, tells, tell, telling, wrote, writes, write, writing, made, makes, make, making, gave, gives, give, giving, took, takes, take, issued, issues, released, releases, sent, sends, called, calls, read, held, posted, posts, published, tweeted, shared, responded, answered, slammed, rejected, dismissed
denied, disputed, defended, criticized, criticised, condemned, praised, cited, citing, used, uses, using, saw, see, got, get, gets, came, went, led, attended, addressed, hosted, joined, ended, began, started, supports, supported, backed, signed, passed, introduced, won, lost, showed, shows, found, finds, announced
`)

/** After a noun: participles that lead on to by whom, to whom or where. */
export const leadingOn = wordSet(`
posted, shared, sent, written, published, released, signed, hosted, held, conducted, issued, obtained, addressed, broadcast, streamed, live-streamed, livestreamed, aired, penned, dated, taped, given, delivered, made, moderated, sponsored, commissioned, tweeted, uploaded, filed, drafted, authored
`)

/** After a noun or preposition: words of time to step over. */
export const timeWords = wordSet(`
monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec
last, this, next, late, early, earlier, later, week, month, year, night, morning, afternoon, evening, weekend, today, yesterday, tonight, recently
`)

/** The verbs of one who stands behind a text: "released a statement", "posted a video". Before a noun they make the subject its author. */
export const issuingVerbs = wordSet(`
released, releases, release, issued, issues, issue, posted, posts, post, posting, wrote, writes, write, writing, sent, sends, send, sending, published, publishes, tweeted, shared, shares, sharing, penned, filed, signed, made, makes, delivered, gave, put, authored, introduced, releasing, issuing, publishing, sponsored, ran, runs, running, aired, airs, airing, carried, carries
`)
