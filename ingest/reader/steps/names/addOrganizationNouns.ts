/** "Ruiz campaign", "Mexican government", "Chicago police": a name and a noun in lower case that are one organization together. */
import { networks } from '../../english/networks'
import { lowerOrganizationEndings } from '../../english/organizationWords'
import { compoundModifier } from '../../english/notNames'
import { nationalities } from '../../english/peoples'
import { phraseStops } from '../../english/phraseWords'
import { isKnownState } from './knownNames'
import { textOf, type Word } from './readWords'
import type { TypedPiece } from './typeNames'

export function addOrganizationNouns(words: readonly Word[], pieces: readonly TypedPiece[]): TypedPiece[] {
  const widened = pieces.map((piece): TypedPiece => {
    const state = stateEnd(words, piece)
    if (state) return { ...piece, words: [piece.words[0], state] }
    const station = stationEnd(words, piece.words[1]) ?? numberedEnd(words, piece)
    if (station) return { words: [piece.words[0], station], title: null, type: 'organization', confidence: 0.9 }
    const end = nounEnd(words, piece.words[1])
    const isOwner =
      words[piece.words[1]]?.lower === 'magazine' ||
      piece.type !== 'organization' ||
      words[piece.words[1]]?.lower === 'campaign'
    return end && isOwner && !piece.title
      ? { words: [piece.words[0], end], title: null, type: 'organization', confidence: 0.9 }
      : piece
  })
  const taken = new Set<number>()
  for (const {
    words: [from, to],
  } of widened)
    for (let i = from; i < to; i++) taken.add(i)
  const national: TypedPiece[] = []
  words.forEach((word, i) => {
    if (!word.capital || taken.has(i)) return
    const end = nounEnd(words, i + 1)
    const isCampaign = end !== undefined && campaignNouns.test(words[end - 1]!.lower)
    // "an African-American campaign" is whose?
    const owns = nationalities.has(word.text)
      ? !isCampaign || !/^camp/.test(words[i + 1]!.lower)
      : isCampaign && !word.starts && !functionLike.test(word.text) && !compoundModifier.test(word.text)
    if (end && owns) national.push({ words: [i, end], title: null, type: 'organization', confidence: 0.8 })
  })
  return [...widened, ...national]
}

/** "New York state": the state, no city. */
function stateEnd(words: readonly Word[], { type, words: [start, end] }: TypedPiece): number | undefined {
  const next = words[end + 1]
  return type === 'place' &&
    words[end]?.text === 'state' &&
    !words[end - 1]!.possessive &&
    isKnownState(textOf(words, [start, end])) &&
    (!next?.isWord || words[end].possessive || phraseStops.has(next.lower) || next.sentence !== words[end].sentence)
    ? end + 1
    : undefined
}

/** "Intermediate School 12", "Local 99": a body by its number. */
function numberedEnd(words: readonly Word[], { type, words: [, end] }: TypedPiece): number | undefined {
  return type === 'organization' &&
    /^(?:School|Local|Lodge|Chapter)$/.test(words[end - 1]!.text) &&
    /^\d{1,4}$/.test(words[end]?.text ?? '')
    ? end + 1
    : undefined
}

/** "Fox 35", "Channel 4": a station by its number. */
function stationEnd(words: readonly Word[], end: number): number | undefined {
  const number = words[end]
  return networks.has(words[end - 1]!.text) &&
    !words[end - 1]!.possessive &&
    number !== undefined &&
    /^\d{1,2}$/.test(number.text) &&
    number.sentence === words[end - 1]!.sentence &&
    !/^(?:%|percent|\p{Ll}{3,}s)$/u.test(words[end + 1]?.lower ?? '')
    ? end + 1
    : undefined
}

const campaignNouns = /^(?:campaign|camp|administration|regime|foundation)$/
const functionLike = /^(?:The|A|An|His|Her|Their|Its|Our|My|This|That|[A-Z])$/

function nounEnd(words: readonly Word[], end: number): number | undefined {
  const noun = words[end]
  if (
    !noun ||
    !noun.isWord ||
    noun.capital ||
    words[end - 1]!.possessive ||
    noun.paragraph !== words[end - 1]!.paragraph
  )
    return undefined
  const next = words[end + 1]
  if (next?.isWord && !noun.possessive && lowerOrganizationEndings.has(`${noun.lower} ${next.lower}`)) return end + 2
  return lowerOrganizationEndings.has(noun.lower) ? end + 1 : undefined
}
