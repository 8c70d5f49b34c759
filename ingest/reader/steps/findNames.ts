/**
 * Names of persons, organizations and places in running text, headlines and lines in capitals. In a line where every word has a capital
 * only what the article names elsewhere, or a closed list knows, is a name.
 */
import type { Span } from '../../../schema/article'
import type { Draft, Name } from '../draft'
import { calendarWords, compoundModifier } from '../english/notNames'
import { nationalities } from '../english/peoples'
import { personTitles } from '../english/titles'
import { addOrganizationNouns } from './names/addOrganizationNouns'
import { findAddresses } from './names/findAddresses'
import { findProgrammes } from './names/findProgrammes'
import { findRuns } from './names/findRuns'
import { joinNames } from './names/joinNames'
import { isKnownOrganization } from './names/knownNames'
import { placesInCompounds } from './names/placesInCompounds'
import { readShouted, shoutedSentences } from './names/readShouted'
import { cachedWords } from './names/scene'
import { splitRun, type Piece } from './names/splitRun'
import { statesAsBodies } from './names/statesAsBodies'
import { typeNames } from './names/typeNames'
import { withoutOpenings } from './names/withoutOpenings'
import { wordsOfPersons } from './names/wordsOfPersons'

/** An adjective of a nation, a party, a day or an era, which the finder may take for a place; a title alone. */
function isNoName(text: string): boolean {
  return (
    (nationalities.has(text) && !isKnownOrganization(text)) ||
    calendarWords.has(text) ||
    calendarWords.has(`${text}.`) ||
    (text.endsWith('.') && personTitles.has(text)) ||
    personTitles.has(`${text}.`) ||
    compoundModifier.test(text) ||
    /^(?:[Ss]uper )?(?:PAC|NGO)s?$/.test(text)
  )
}

/** "Dover-based Ana Ruiz": Ana Ruiz. */
function withoutCompound(text: string, [start, end]: Span): Span {
  const first = text.slice(start, end).indexOf(' ')
  return first > 0 && compoundModifier.test(text.slice(start, start + first)) ? [start + first + 1, end] : [start, end]
}

/** "A Veltham Post-Harbor News poll": two papers. */
function splitJoint(text: string, name: Name): Name[] {
  const at = name.type === 'organization' ? text.slice(...name.span).search(joint) : -1
  if (at < 0) return [name]
  const cut = name.span[0] + at
  return [
    { ...name, span: [name.span[0], cut] },
    { ...name, span: [cut + 1, name.span[1]], title: null },
  ]
}

/** "Ruiz v. Cole": a case; who fought it is no agent there. */
function isInCase(text: string, [start, end]: Span): boolean {
  return text.slice(Math.max(0, start - 4), start) === ' v. ' || text.startsWith(' v. ', end)
}

const joint =
  /(?<=\b(?:Post|News|Times|Journal|Street Journal|University|Today|Tribune|Herald|ABC|BBC|CBS|CNN|NBC))[-/–](?=\p{Lu}[\p{L}]{2})/u

export function findNames(draft: Draft): Draft {
  const words = cachedWords(draft)
  const learned =
    draft.learned?.names
      .filter(
        ({ span: [start, end] }) =>
          !isNoName(draft.article.text.slice(start, end)) &&
          !draft.article.text.slice(start, end).includes(' v. ') &&
          !isInCase(draft.article.text, [start, end]),
      )
      .map(({ span, type, probability }) => ({
        span: withoutCompound(draft.article.text, span),
        type,
        title: null,
        confidence: probability,
      })) ?? []
  const shouted = shoutedSentences(draft, words)
  const pieces: Piece[] = []
  for (let from = 0; from < words.length;) {
    let to = from + 1
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++
    if (!shouted.has(words[from]!.sentence))
      for (const run of findRuns(words, from, to)) pieces.push(...splitRun(words, run))
    from = to
  }
  const named = pieces.filter(
    ({ words: [first, end] }) => !isInCase(draft.article.text, [words[first]!.span[0], words[end - 1]!.span[1]]),
  )
  const typed = addOrganizationNouns(
    words,
    statesAsBodies(words, typeNames(words, withoutOpenings(words, named), learned)),
  )
  const known = readShouted(words, shouted, typed)
  const names: Name[] = [...typed, ...known].map(({ words: [first, end], title, type, confidence }) => ({
    span: [words[first]!.span[0], words[end - 1]!.span[1]],
    type,
    title: title ? [words[title[0]]!.span[0], words[title[1] - 1]!.span[1]] : null,
    confidence,
  }))
  const compounds = placesInCompounds(words)
  names.push(...compounds)
  const wholes = [...findProgrammes(draft), ...findAddresses(draft)]
  const own = [
    ...wholes,
    ...names.filter(
      ({ span }) =>
        !isNoName(draft.article.text.slice(...span)) &&
        !wholes.some((whole) => whole.span[0] < span[1] && whole.span[1] > span[0]) &&
        !compounds.some((place) => place.span[0] <= span[0] && place.span[1] > span[1]),
    ),
  ].sort((a, b) => a.span[0] - b.span[0])
  const joined = wordsOfPersons(draft.article.text, joinNames(own, learned))
  return { ...draft, names: joined.flatMap((name) => splitJoint(draft.article.text, name)) }
}
