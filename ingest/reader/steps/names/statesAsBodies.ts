/**
 * A country or a town whose name stands for its government or its team: it does something ("South Korea says", "has fired") at least twice
 * in the article, more often than something happens there, and a quarter of the times it is printed. Then it is an organization wherever
 * the article prints it. A place of two printings ("U.S.", "America") stays one place.
 */
import { inSport } from './bodyContext'
import { dealingForms, deedForms, servingWords } from '../../english/bodyCues'
import { samePlaces } from '../../english/samePlaces'
import { textOf, type Word } from './readWords'
import type { TypedPiece } from './typeNames'

export function statesAsBodies(words: readonly Word[], pieces: readonly TypedPiece[]): TypedPiece[] {
  const printings = new Map<string, Set<string>>()
  const counts = new Map<string, { printed: number; deeds: number; scenes: number }>()
  for (const piece of pieces) {
    if (piece.type !== 'place') continue
    const text = textOf(words, piece.words)
    const place = samePlaces.get(text) ?? text
    printings.set(place, (printings.get(place) ?? new Set()).add(text))
    const count = counts.get(text) ?? { printed: 0, deeds: 0, scenes: 0 }
    count.printed++
    counts.set(text, count)
    if (isScene(words, piece)) count.scenes++
    else if (acts(words, piece) || isDealtWith(words, piece)) count.deeds++
  }
  const isBody = (text: string): boolean => {
    const count = counts.get(text)
    if (printings.get(samePlaces.get(text) ?? text)!.size > 1) return false
    return count !== undefined && count.deeds >= 2 && count.deeds > count.scenes && 4 * count.deeds >= count.printed
  }
  return pieces.map((piece) =>
    piece.type === 'place' && isBody(textOf(words, piece.words)) ? { ...piece, type: 'organization' } : piece,
  )
}

/** "in South Korea", "Lyon, France". */
function isScene(words: readonly Word[], { words: [first] }: TypedPiece): boolean {
  const before = words[first - 1]
  if (!before || before.sentence !== words[first]!.sentence) return false
  if (before.text === ',') return words[first - 2]?.capital === true && words[first - 2]?.starts !== true
  return scenePrepositions.has((before.lower === 'the' ? words[first - 2]?.lower : before.lower) ?? '')
}

function acts(words: readonly Word[], { words: [first, end] }: TypedPiece): boolean {
  if (words[end - 1]!.possessive || otherPrepositions.has(words[first - 1]?.lower ?? '')) return false
  let at = end
  while (auxiliaries.has(words[at]?.lower ?? '')) at++
  const verb = words[at]
  if (verb?.sentence !== words[first]!.sentence || verb.capital) return false
  if (deedForms.has(verb.lower) || (!states.has(verb.lower) && /^\p{Ll}{2,}ed$/u.test(verb.lower))) return true
  return (
    at > end && !states.has(verb.lower) && (modals.has(words[at - 1]!.lower) || /^\p{Ll}{2,}ing$/u.test(verb.lower))
  )
}

/** "accused Norway of", "beat Norway", "played for Norway", "the final against Norway". */
function isDealtWith(words: readonly Word[], { words: [first] }: TypedPiece): boolean {
  const before = words[first - 1]
  const governor = words[first - 2]
  if (!before || before.sentence !== words[first]!.sentence) return false
  return (
    dealingForms.has(before.lower) ||
    (before.lower === 'for' && governor !== undefined && servingWords.has(governor.lower)) ||
    (before.lower === 'against' && inSport(words, first, before.sentence))
  )
}

const scenePrepositions: ReadonlySet<string> = new Set(
  'in from to across near around into within inside throughout through at outside toward towards northern southern eastern western central leave left visit visited visiting entered'.split(
    ' ',
  ),
)
const otherPrepositions: ReadonlySet<string> = new Set(
  'of for with by on about over than as against between'.split(' '),
)
const states: ReadonlySet<string> = new Set('be become remain always used needed based located being having'.split(' '))
const modals: ReadonlySet<string> = new Set('will would could should must did does'.split(' '))
const auxiliaries: ReadonlySet<string> = new Set(
  'also recently has have had would will could must should did does not then later is are never now already reportedly still'.split(
    ' ',
  ),
)
