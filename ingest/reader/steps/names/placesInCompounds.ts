/** "The Dover-based firm", "a New York-area union": the place that a compound begins with. */
import type { Name } from '../../draft'
import { isKnownPlace } from './knownNames'
import type { Word } from './readWords'

export function placesInCompounds(words: readonly Word[]): Name[] {
  return words.flatMap(({ text, span, sentence }, i): Name[] => {
    const place = /^(\p{Lu}[\p{L}.]+)-(?:based|area|born|bound)$/u.exec(text)?.[1]
    if (place === undefined) return []
    const before = words[i - 1]
    const whole = before?.sentence === sentence && isKnownPlace(`${before.text} ${place}`)
    if (!whole && !isKnownPlace(place)) return []
    const start = whole ? before.span[0] : span[0]
    return [{ span: [start, span[0] + place.length], type: 'place', title: null, confidence: 0.9 }]
  })
}
