/** What the words round one printing of a name say about its type; points, added up over the article. */
import { personTitles } from '../../english/titles'
import { lowerOrganizationEndings } from '../../english/organizationWords'
import { placeNouns, directions } from '../../english/places'
import { relations, roleNouns } from '../../english/roles'
import { isKnownState, isKnownPlace } from './knownNames'
import { bodyVotes } from './bodyContext'
import type { Word } from './readWords'
import type { Piece } from './splitRun'

export interface Votes {
  person: number
  organization: number
  place: number
  /** "the" before it: of several words an organization, of one most often a thing. */
  definite: number
  /** The words round it say that it is a film, a ship, a storm. */
  thing: number
  /** Stands as names do: between prepositions, verbs and marks, with no article or adjective. */
  alone: number
}

export function votesFor(words: readonly Word[], { words: [first, end] }: Piece): Votes {
  const votes: Votes = { person: 0, organization: 0, place: 0, definite: 0, thing: 0, alone: 0 }
  const before = words[first - 1]
  const beforeThat = words[first - 2]
  const after = words[end]
  const afterThat = words[end + 1]
  const last = words[end - 1]!
  const same = before?.paragraph === last.paragraph
  votes.organization += bodyVotes(words, [first, end])
  if (same && before && thingNouns.has(before.lower)) votes.thing += 2
  if (same && before && /^["“‘']$/.test(before.text) && after && /^[,.!?]?["”’']$/.test(after.text)) votes.thing += 1
  if (after && !last.possessive && thingNouns.has(after.lower)) votes.thing += 2
  if (
    same &&
    before &&
    beforeNames.has(before.lower) &&
    (!after || !after.isWord || last.possessive || afterNames.test(after.lower))
  )
    votes.alone += 1
  if (same && before?.isWord) {
    const lower = before.lower
    if (lower === 'in' || lower === 'near' || lower === 'across' || lower === 'throughout' || lower === 'outside')
      votes.place += 2.5
    if (lower === 'from' || lower === 'into' || lower === 'around') votes.place += 0.5
    if (lower === 'at') {
      votes.organization += 1
      votes.place += 0.6
    }
    if (lower === 'on' || lower === 'via')
      votes.organization += beforeThat && postingWords.has(beforeThat.lower) ? 1.8 : 0.7
    if (lower === 'the') votes.definite += 1
    if (lower === 'of' && beforeThat && placeNouns.has(beforeThat.lower)) votes.place += 3
    if (lower === 'of' && beforeThat && companyRoles.has(beforeThat.lower)) votes.organization += 2.5
    if (
      lower === 'for' &&
      beforeThat &&
      /^(?:spokesman|spokeswoman|spokesperson|spokesmen|correspondent|reporter|works|worked)$/.test(beforeThat.lower)
    )
      votes.organization += 2.5
    if ((lower === 'of' || lower === 'with' || lower === 'by') && beforeThat?.text === 'citizens') votes.place += 1
    if (directions.has(before.text[0]!.toUpperCase() + before.text.slice(1)) && !before.capital) votes.place += 1
    if (/^(?:northern|southern|eastern|western|central|downtown|nearby|rural)$/.test(lower)) votes.place += 2.5
    if (roleNouns.has(lower) || relations.has(lower) || personTitles.has(before.text)) votes.person += 2.5
    if (companyNouns.has(lower)) votes.organization += 2.5
    if (
      /^(?:told|tells|asked|asks|urged|thanked|interviewed|joined|met|married|succeeded|defeated|beat|elected)$/.test(
        lower,
      )
    )
      votes.person += 0.6
    if (lower === 'to' && beforeThat && /^(?:took|taking|turned|takes)$/.test(beforeThat.lower))
      votes.organization += 1.8
    // a person is rarely introduced by one word alone
    if (lower === 'to' && beforeThat?.lower === 'according') votes.organization += 1.2
    if (lower === 'told') votes.organization += 0.5
    if (speech.has(lower)) votes.person += 2
    if (
      lower === 'of' &&
      beforeThat &&
      /^(?:battle|siege|treaty|siege|invasion|sieges|outskirts|streets)$/.test(beforeThat.lower)
    )
      votes.place += 2
  }
  if (after && after.paragraph === last.paragraph) {
    if (last.possessive) {
      if (companyRoles.has(after.lower)) votes.organization += 1
      else votes.person += relations.has(after.lower) ? 1.5 : 0.3
    } else if (after.isWord) {
      if (speech.has(after.lower)) votes.person += 1
      if (after.lower === 'who' || after.lower === 'himself' || after.lower === 'herself') votes.person += 3
      if (mind.has(after.lower)) votes.person += 1.5
      else if (/(?:ed|came|went|took|made|had|was|is|has)$/.test(after.lower) && !after.capital) votes.person += 0.7
      if (
        !after.capital &&
        (lowerOrganizationEndings.has(after.lower) || companyRoles.has(after.lower) || companyNouns.has(after.lower))
      )
        votes.organization += 1.5
      if (!after.capital && roleNouns.has(after.lower)) votes.organization += 1.2
      if (
        /^(?:poll|report|story|article|website|spokesman|spokeswoman|spokesperson|employees|executives|shares|stock|users|user|editor|reporter|app|account|accounts|interview|post|posts|page|feed|followers|handle|profile|channel|poll|polls|anchor|host|correspondent|contributor|analyst|headquarters)$/.test(
          after.lower,
        )
      )
        votes.organization += 1.5
      if (/^(?:residents|area|region|suburb|native|streets|neighborhood|mayor|governor)$/.test(after.lower))
        votes.place += 2
    } else if (after.text === ',' && afterThat) {
      if (isKnownState(afterThat.text) || (isKnownPlace(afterThat.text) && afterThat.capital)) votes.place += 2.5
      if (/^\d{2}$/.test(afterThat.text) && words[end + 2]?.text === ',') votes.person += 3
      if (afterThat.lower === 'who' || afterThat.lower === 'whose') votes.person += 2.5
      if (afterThat.lower === 'a' || afterThat.lower === 'the' || afterThat.lower === 'an')
        appositive(words, end + 2, votes)
      if (roleNouns.has(afterThat.lower) && !afterThat.capital) votes.person += 1.5
      if (speech.has(afterThat.lower)) votes.person += 0.5
    } else if (after.text === '(' && afterThat && /^(?:born|[RDI]-?|[RD]-[A-Z].*)$/.test(afterThat.text))
      votes.person += 3
  }
  return votes
}

/** ", a company that …", ", the director of …", ", a city of …": the first noun that tells. */
function appositive(words: readonly Word[], from: number, votes: Votes): void {
  for (let i = from; i < from + 5 && i < words.length; i++) {
    const word = words[i]!
    if (!word.isWord || /^(?:of|for|in|who|that|which|and|at)$/.test(word.lower)) return
    if (companyNouns.has(word.lower)) votes.organization += 2.5
    else if (placeNouns.has(word.lower)) votes.place += 2
    else if (roleNouns.has(word.lower)) votes.person += 2.5
    else continue
    return
  }
}

/** "posted on", "an account on": what follows is where one posts. */
const postingWords: ReadonlySet<string> = new Set(
  'wrote writing write posted posting post posts shared streamed live-streamed account accounts message messages video videos said tweeted published livestreamed active trending feed page profile aired appeared airs'.split(
    ' ',
  ),
)

const speech: ReadonlySet<string> = new Set(
  'said says told tells asked asks wrote writes added adds argued argues tweeted replied explained insisted claimed noted recalled responded quipped declared continued testified joked'.split(
    ' ',
  ),
)
const mind: ReadonlySet<string> = new Set(
  'believes thinks thought believed wants wanted knew felt feels himself herself grew died married smiled laughed spoke resigned studied'.split(
    ' ',
  ),
)
const thingNouns: ReadonlySet<string> = new Set(
  'film films movie movies series song songs album albums book books novel novels play plays show game games episode opera painting poem ship vessel boat hurricane storm cyclone typhoon spacecraft satellite probe mission genus species language drug virus disease class course prize award medal format camera software program tool feature hashtag operation project tournament cup race festival religion holiday pilgrimage journal'.split(
    ' ',
  ),
)
const beforeNames: ReadonlySet<string> = new Set(
  ', ( by to of from with and or for at on via like including as that told when said but because than while if between against about after before whether through using meet met joined left'.split(
    ' ',
  ),
)
const afterNames =
  /^(?:and|or|but|in|on|at|to|of|for|by|with|from|as|that|which|who|is|was|are|were|has|had|have|will|would|could|can|may|said|says|did|does|\w{3,}ed|when|while|after|before|if|than|because)$/
const companyRoles: ReadonlySet<string> = new Set(
  'ceo executive director founder co-founder chairman chairwoman owner member members employee employees head officer editor publisher president shareholders board'.split(
    ' ',
  ),
)
const companyNouns: ReadonlySet<string> = new Set(
  (
    'company firm organization organisation group network newspaper magazine outlet website app site agency bank party charity nonprofit maker giant startup start-up platform publication retailer ' +
    'broadcaster channel station university college school union club team tracker provider developer manufacturer retailer operator carrier lender chain band tabloid blog newsletter'
  ).split(' '),
)
