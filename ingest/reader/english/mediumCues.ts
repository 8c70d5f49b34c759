/** Words that tell how something was said: verbs of one medium, social platforms, and marks of another time. */
import type { Medium } from '../../../schema/reading'

/** First word of a cue → medium. */
export const mediumOfVerb: ReadonlyMap<string, Medium> = new Map(
  (
    [
      [
        'post',
        'tweeted tweets tweeting tweet retweeted retweets retweeting posted posts posting blogged reposted captioned',
      ],
      ['email', 'emailed e-mailed emails emailing'],
      ['text message', 'texted texting texts'],
      ['testimony', 'testified testifies testifying'],
      ['court filing', 'sued sues suing'],
      ['speech', 'preached preaching toasted'],
    ] as const
  ).flatMap(([medium, verbs]) => verbs.split(' ').map((verb) => [verb, medium] as const)),
)

/** "wrote on …": what is said on these is a post. White space matches in one way only: blanked words are long runs of it. */
export const platforms =
  /\b(?:on|to|via)\s+(?:(?:his|her|their|its|the|my|an?)\s+)?(?:(?:own|official|personal|verified)\s+)?(?:X|Twitter|Facebook|Instagram|Truth Social|Snapchat|YouTube|TikTok|Telegram|WhatsApp|LinkedIn|Reddit|Weibo|Bluesky|Threads|Mastodon|Tumblr|Periscope|Gab|Parler|[Ss]ocial media|[Bb]log)\b/

/** Platforms on which people meet online. */
export const platformNames: ReadonlySet<string> = new Set(
  'X,Twitter,Facebook,Instagram,YouTube,TikTok,Twitch,Truth Social,Zoom,Reddit,LinkedIn,Snapchat,Periscope'.split(','),
)

/** A quote with one of these in its frame was said at some other time than what stands around it. */
export const otherTime =
  /\b(?:once|previously|earlier|this year|in the past|(?:years?|months?|weeks?|days?) ago|(?:years|months) (?:after|before)|the last time|last (?:week|month|year|fall|summer|spring|winter|weekend)|in (?:19|20)\d\d|(?:long|just|shortly|ahead|hours) (?:before|of)|last (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/i

/** What somebody who "wrote" may have written, and the platforms that tell of a post. */
export const writings =
  /\b(?:[Ee]-?mails?|letters?(?!\s+of\s+the\b)|memos?|tweets?|op-eds?|columns?|editorials?|essays?|blog|blog posts?|memoirs?|autobiography|books?|rulings?|dissents?|lawsuits?|texts|retweeted|tweeted|posted|Twitter|Facebook|Instagram)\b/g

/** Before the noun of a medium: "in a statement", "during the debate". */
export const mediumPrepositions: ReadonlySet<string> = new Set([
  'in',
  'during',
  'at',
  'on',
  'from',
  'through',
  'via',
  'throughout',
])

/** What stands before the name of one who asks for a living. */
export const newsroomBefore =
  /(?:\b(?:[Hh]ost|[Cc]o-host|[Jj]ournalist|[Aa]nchor|anchorman|anchorwoman|[Mm]oderator|[Ii]nterviewer|[Rr]eporter|[Cc]orrespondent|[Pp]resenter|[Cc]olumnist|broadcaster|[Ee]ditor|[Rr]adio)|[A-Z]{2,}['’]s?|(?:News|Times|Post|Journal|Herald|Tribune|Radio|Network|Today|Magazine|Press)['’]s?)\s+(?:show host\s+|host\s+|anchor\s+|the\s+)?$/

/** Bodies that are told things and print none: what is told to them is no interview. */
export const noNewsroom =
  /\b(?:administration|agency|assembly|association|authority|bank|board|bureau|campaign|caucus|center|church|club|coalition|college|commission|committee|conference|congress|convention|dialogue|forum|summit|session|crowd|rally|council|court|delegation|department|federation|foundation|fund|government|house|inc|institute|league|ministry|nations|office|PAC|panel|parliament|party|police|school|senate|team|tribunal|union|university)\b/i

/** On the air: "on ABC's “This Week”", "on Fox News". */
const programme =
  "[Oo]n\\s+(?:(?:the|his|her|a)\\s+)?(?:\\p{Lu}[\\p{L}.&]*(?:['’]s?)?\\s+){0,4}(?:[“\"‘']{1,2}\\p{Lu}|(?<=(?:News|Radio|TV|Network|[A-Z]{2,5})(?:['’]s?)?\\s)|(?:[A-Z]{3,5}\\d{0,4})(?=[\\s,.]))"

/** Right after the cue: "said Sunday on “Meet the Press”". */
export const airedAfter = new RegExp(`^[^,;:“"]{0,30}?\\b${programme}`, 'u')

/** Anywhere in a sentence: "Ruiz appeared Sunday on CNN and outlined …". */
export const onAir = new RegExp(
  `\\b(?:appear(?:ed|ing|s|ances?)|went|interviewed|guest|spoke|speaking|sat down)\\b[^.;:“"]{0,40}?\\b${programme}`,
  'u',
)

/** At the head of the sentence: "Speaking Sunday on CNN, …", "On “Today,” …". */
export const airedBefore = new RegExp(
  `^\\W*(?:(?:Speaking|Appearing|Interviewed|Asked|During an|In an|On \\w+\\.? \\d+)\\b[^.;:“"]{0,40}?\\b)?${programme}`,
  'u',
)

/** Before the noun of an event: nothing has been said there yet. */
export const yetToCome =
  /\b(?:upcoming|next|coming|future|forthcoming|planned|scheduled|possible|potential|proposed)\b/i

/** Who answers reporters in a row gives a press conference, whatever the text calls it. */
export const withReporters =
  /\b(?:(?:speaking|spoke|talking|talked|speaks)\s+(?:to|with)|(?:asked|pressed|questioned)\s+by)\s+(?:(?:a|the|some|several|group|of|gathered|assembled|local)\s+)*(?:reporters?|journalists|press|media)\b/i

/** To whom it is told says how it is said. */
export const toldTo: readonly (readonly [pattern: RegExp, medium: Medium])[] = [
  [withReporters, 'press conference'],
  [
    /\b(?:told|tells|telling|said to|asked by)\s+(?:(?:a|an|the|his|her|radio)\s+)*(?:listeners?|viewers?|callers?)\b/i,
    'broadcast',
  ],
  [
    /\b(?:told|tells|telling|said to|says to)\s+(?:(?:a|the|some|group|of|gathered|assembled|local)\s+)*(?:reporters|journalists|the press|the media)\b/i,
    'press conference',
  ],
  [/\b(?:said|says|saying|reached|speaking)\s+by\s+(?:tele)?phone\b/, 'interview'],
  [
    /\b(?:urging|urged)\s+(?:(?:a|an|the|his|her|their)\s+)?(?:\p{L}+\s+)?(?:crowd|crowds|supporters|rallygoers)\b/iu,
    'rally',
  ],
  [
    /\b(?:told|tells|telling|asked by)\s+(?:(?:me|us)\b|(?:(?:a|an|the|his|her|radio|television|TV|local)\s+)+(?:hosts?|anchor|interviewer|newspaper|magazine|station|network|show|program|podcast|website|outlet)\b)/i,
    'interview',
  ],
]

/** Up to four words before the noun that says who listens: "a packed Dayton", "the annual", "a plenary". */
const before =
  "(?:(?!(?:after|before|during|at|in|from|on|about|that|who|outside|because)\\b)[\\p{L}\\d’'.,-]+\\s+(?:of\\s+)?){0,4}?"

/** Those who listen at an event, by the noun that names them or it. */
const listeners: readonly (readonly [nouns: string, medium: Medium])[] = [
  ['crowds?|supporters|rallygoers|rally|campaign event|fundraiser', 'rally'],
  ['(?:news|press) conference|(?:press|news) briefing', 'press conference'],
  [
    'audiences?|delegates|congregation|gathering|graduates|attendees|conference|convention|forum|summit|luncheon|plenary|town hall|session|parliament|dialogue',
    'speech',
  ],
]

/** After "told" or "to": "told a Dayton rally", "complained to a crowd of 200". */
export const toldThose: readonly (readonly [pattern: RegExp, medium: Medium])[] = listeners.map(([nouns, medium]) => [
  new RegExp(`^\\s{1,2}${before}(?:${nouns})\\b`, 'iu'),
  medium,
])

/** "Speaking before the annual conference", "appeared in front of a crowd". */
export const spokeBefore: readonly (readonly [pattern: RegExp, medium: Medium])[] = listeners.map(([nouns, medium]) => [
  new RegExp(
    `\\b(?:speaking|spoke|speaks|talking|talked|appeared|appearing)\\s+(?:\\p{Lu}\\p{Ll}+\\s+)?(?:to|before|in front of)\\s+${before}(?:${nouns})\\b`,
    'iu',
  ),
  medium,
])

/** A share of the people asked: "78 percent of voters", "six in 10", "half of those surveyed" answer in a poll. */
export const shares =
  /^[^,;]{0,60}?(?:\bpercent\b|\d%|\b[\p{L}\d]+[- ](?:in|out of)[- ](?:\d+|three|four|five|ten)\b|\b(?:respondents|those (?:surveyed|polled))\b|\b(?:half|thirds|third|quarters|quarter|fifth|majority|majorities|plurality) of (?:[\p{L}-]+ ){0,3}(?:voters|adults|Americans|Republicans|Democrats|independents|people|women|men|supporters|caucus-goers)\b)/iu

/** Before "at the rally": "said of the guards"; it was they who were there. */
export const saidOf =
  /\b(?:said|says|saying|joked|jokes|wrote|writes|added|adds|complained|complains)\s(?:of|about)\s(?:the|an?)\s\p{Ll}[^,;.“”"]*$/u

/** What bodies do in reports. */
export const findings =
  /\b(?:found|finds|concluded|concludes|reported|reports|estimated|estimates|calculated|calculates|rated|rates|documented|determined|analyzed|projected|projects|showed|shows)\b/
