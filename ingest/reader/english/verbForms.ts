/** The forms of an English verb, from its base form: regular endings by rule, the others from the table. */
import type { VerbForm } from './cueVerbs'

/** base: past, participle (where they differ). */
const irregular: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  be: ['was', 'been'],
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  know: ['knew', 'known'],
  feel: ['felt'],
  see: ['saw', 'seen'],
  swear: ['swore', 'sworn'],
  hold: ['held'],
  find: ['found'],
  read: ['read'],
  understand: ['understood'],
  mean: ['meant'],
  foresee: ['foresaw', 'foreseen'],
  forget: ['forgot', 'forgotten'],
  put: ['put'],
  shoot: ['shot'],
  speak: ['spoke', 'spoken'],
  seek: ['sought'],
  sing: ['sang', 'sung'],
  show: ['showed', 'shown'],
  rue: ['rued'],
  plead: ['pleaded'],
  beseech: ['besought'],
  go: ['went', 'gone'],
  bring: ['brought'],
  begin: ['began', 'begun'],
  quote: ['quoted'],
  beg: ['begged'],
  hear: ['heard'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  make: ['made'],
  forecast: ['forecast'],
  rebut: ['rebutted'],
  refute: ['refuted'],
  admit: ['admitted'],
  prefer: ['preferred'],
  opt: ['opted'],
  tout: ['touted'],
  regret: ['regretted'],
  lament: ['lamented'],
  plan: ['planned'],
  slam: ['slammed'],
  pan: ['panned'],
  chat: ['chatted'],
  repeat: ['repeated'],
  prod: ['prodded'],
  rip: ['ripped'],
  tap: ['tapped'],
  infer: ['inferred'],
  defer: ['deferred'],
  refer: ['referred'],
  tweet: ['tweeted'],
  retweet: ['retweeted'],
  blog: ['blogged'],
  snap: ['snapped'],
  vilify: ['vilified'],
  blurt: ['blurted'],
  quip: ['quipped'],
  rant: ['ranted'],
  retort: ['retorted'],
  concur: ['concurred'],
  dub: ['dubbed'],
  nod: ['nodded'],
  grin: ['grinned'],
  quiz: ['quizzed'],
  forbid: ['forbade', 'forbidden'],
  forewarn: ['forewarned'],
  label: ['labeled'],
  signal: ['signaled'],
  model: ['modeled'],
  counsel: ['counseled'],
  chide: ['chided'],
  bet: ['bet'],
  knock: ['knocked'],
  let: ['let'],
  hit: ['hit'],
}

const doubledInIng = new Set(
  'beg admit prefer regret plan slam pan prod rip tap infer defer refer blog snap quip concur dub nod grin put forget begin rebut forbid let hit bet opt_'.split(
    ' ',
  ),
)

/** Pairs of form and printed word, lower case. A regular verb's past is its participle too. */
export function formsOf(base: string): readonly (readonly [form: VerbForm, printed: string])[] {
  const [past, participle] = irregular[base] ?? [regularPast(base)]
  const forms: [VerbForm, string][] = [
    ['base', base],
    ['s', thirdPerson(base)],
    ['past', past],
    ['ing', present(base)],
  ]
  if (participle !== undefined) forms.push(['participle', participle])
  return forms.filter(([form, printed]) => form !== 'past' || printed !== base || base === 'read' || base === 'put')
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ies'
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? base + 'es' : base + 's'
}

function regularPast(base: string): string {
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ied'
  return base.endsWith('e') ? base + 'd' : base + 'ed'
}

function present(base: string): string {
  if (doubledInIng.has(base)) return base + base.at(-1) + 'ing'
  return /[^e]e$/.test(base) && base !== 'be' ? base.slice(0, -1) + 'ing' : base + 'ing'
}
