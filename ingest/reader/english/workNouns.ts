/** Nouns for what is written, posted, published or decided in writing: the kind of work, and the medium of what is said in it. */
import type { Medium, WorkKind } from '../../../schema/reading'

export interface WorkNoun {
  readonly kind: WorkKind
  readonly medium: Medium
}

const kinds: readonly (readonly [kind: WorkKind, medium: Medium, nouns: string])[] = [
  ['letter', 'letter', 'letter, missive'],
  ['post', 'post', 'post, tweet, tweets, retweet, posting, tweetstorm, listing, video post, blog post, blog'],
  ['report', 'report', 'report, audit, dossier, white paper, fact sheet, analysis, findings'],
  [
    'article',
    'article',
    'article, story, op-ed, op-eds, editorial, editorials, column, essay, opinion piece, piece, commentary',
  ],
  ['book', 'book', 'book, memoir, autobiography, biography, novel'],
  [
    'statement',
    'statement',
    'statement, press release, news release, release, communique, communiqué, declaration, proclamation',
  ],
  [
    'law',
    'document',
    'law, bill, act, resolution, legislation, amendment, ordinance, executive order, treaty, regulation',
  ],
  ['video', 'video', 'video, videotape, clip, footage, livestream, documentary, recording, tape, audiotape'],
  ['email', 'email', 'email, e-mail, emails, e-mails, newsletter'],
  ['study', 'report', 'study, survey, research paper'],
  ['poll', 'poll', 'poll, polls, polling'],
  ['advertisement', 'advertisement', 'ad, advert, advertisement, commercial, billboard'],
  [
    'document',
    'document',
    'document, documents, memorandum, transcript, petition, manifesto, outline, blueprint, platform plank, syllabus',
  ],
  ['document', 'memo', 'memo, memos'],
  [
    'document',
    'court filing',
    'lawsuit, complaint, filing, brief, affidavit, indictment, ruling, decision, verdict, motion, injunction, dissent, subpoena, court order, court papers, court documents, court files, court filings, court records, plea agreement',
  ],
  ['document', 'text message', 'text message, text messages, texts'],
  ['website', 'website', 'website, web site, webpage, site'],
]

export const workNouns: ReadonlyMap<string, WorkNoun> = new Map(
  kinds.flatMap(([kind, medium, nouns]) => nouns.split(', ').map((noun) => [noun, { kind, medium }] as const)),
)

/**
 * Nouns for an utterance, and for what is made known by one: "the mayor's comments", "her accusation", "his offer". They are works of kind statement where the text says whose they are,
 * so that an answer to them has something to answer.
 */
export const utteranceNouns: ReadonlySet<string> = new Set(
  (
    'comment comments remark remarks claim claims accusation accusations allegation allegations criticism criticisms warning warnings ' +
    'description suggestion assertion assertions insult insults attack-line rhetoric message call demand pledge promise charge charges ' +
    'characterization characterisation apology denial answer response offer offers threat threats argument arguments contention ' +
    'request requests plea pleas insinuation insinuations slur slurs jab jabs barb barbs taunt taunts rebuke tirade rant comparison invitation'
  ).split(' '),
)

/** Nouns for what a court lays down: of a person they are no work. */
export const rulings: ReadonlySet<string> = new Set(['ruling', 'decision', 'verdict', 'injunction'])

/** Nouns for what only shows or records something: they speak for nobody but their owner ("the campaign's records", "recent polls"). */
export const recordNouns: ReadonlySet<string> = new Set(
  (
    'polls polling surveys studies reports research data figures statistics numbers results records filings documents projections projection estimates evidence ' +
    'memoirs photos photo images emails texts materials rankings ranking list lists returns average rules papers letters statements stories transcripts archives census suit footnote accord probe agreement slide show graphic caption headline text rule chart files disclosures ledgers search'
  ).split(' '),
)

/** What speaks in figures and records, where it is itself the source ("federal data show", "a review of records"). */
export const reportingNouns: ReadonlySet<string> = new Set(
  'data statistics figures records review census tally research estimates projections probe inquiry investigation fact-check fact-checks check checkers'.split(
    ' ',
  ),
)
