/** Closed word classes, as bits: a word may be in several. Lower case. */
export const wordClass = {
  determiner: 1,
  subjectPronoun: 2,
  preposition: 4,
  conjunction: 8,
  subordinator: 16,
  auxiliary: 32,
  adverb: 64,
  time: 128,
  relative: 256,
  objectPronoun: 512,
  modal: 1024,
  number: 2048,
  commonVerb: 4096,
} as const

const lists: Readonly<Record<keyof typeof wordClass, string>> = {
  determiner:
    'the a an this that these those his her its their our my your some any no every each both many most several few all another one other such two three four five six seven eight nine ten dozens',
  subjectPronoun:
    'i he she they we it you who nobody everyone everybody somebody someone anyone anybody others those many some most none one both',
  preposition:
    'of in on at for with by from to about into over after before during through against among between under within without toward towards upon across behind near since until despite like than via per amid outside inside around throughout off out up down along beyond except including following regarding concerning versus',
  conjunction: 'and or but nor yet so plus',
  subordinator:
    'that because if when while as although though since unless until whether where why how what once whereas before after than so whenever wherever which',
  auxiliary:
    "is was are were be been being am has had have having do does did isn't wasn't aren't weren't hasn't hadn't haven't doesn't didn't don't isn’t wasn’t aren’t weren’t hasn’t hadn’t haven’t doesn’t didn’t don’t he's she's it's they're he’s she’s it’s they’re i'm i’m we're we’re i've i’ve we've we’ve they've they’ve he'd she'd they'd he’d she’d they’d i'd i’d we'd we’d he'll he’ll she'll she’ll they'll they’ll it'll we'll we’ll i'll i’ll you're you’re there's there’s that's that’s who's who’s",
  modal:
    "will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't won’t wouldn’t can’t couldn’t shouldn’t",
  adverb:
    'also later then again never not once just even still now ever soon often always previously recently first earlier further simply instead only however perhaps too already sometimes finally further merely rather quickly long since nevertheless nonetheless therefore thus meanwhile yet ago twice together almost nearly likewise maybe',
  time: 'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow morning afternoon evening night week month year january february march april june july august september october november december earlier later recently weekend',
  relative: 'who whom whose which where when',
  objectPronoun: 'him her them me us you it himself herself themselves itself myself ourselves one reporters',
  number: 'one two three four five six seven eight nine ten eleven twelve hundred thousand million billion percent',
  commonVerb:
    'went came took made got gave put began became kept left let met ran sat sent set spent stood won lost led held brought bought built caught drew drove fell fought grew heard hit lay paid rose sold shook shot showed shut spoke struck threw turned used used wore wrote got goes comes takes makes gets gives puts begins becomes keeps leaves lets meets runs sits sends sets spends stands wins loses leads holds brings looks seems needs appears wants remains includes go come take make get give become want need remain include lies rescinded',
}

const classes: ReadonlyMap<string, number> = readClasses()

/** Bits of `wordClass`; 0 for an open-class word. Words in -ly are adverbs. */
export function classOf(lower: string): number {
  const known = classes.get(lower)
  if (known !== undefined) return known
  return lower.length > 4 && lower.endsWith('ly') && !notAdverbs.has(lower) ? wordClass.adverb : 0
}

const notAdverbs = new Set(
  'family ally rally reply july italy bully assembly supply anomaly monopoly belly jelly daily weekly early friendly only elderly likely'.split(
    ' ',
  ),
)

function readClasses(): Map<string, number> {
  const found = new Map<string, number>()
  for (const [name, words] of Object.entries(lists)) {
    const bit = wordClass[name as keyof typeof wordClass]
    for (const word of words.split(/\s+/)) found.set(word, (found.get(word) ?? 0) | bit)
  }
  return found
}
