/**
 * Where a phrase occurs, for millions of phrases: each is a 32-bit number, so that two may share one (what is found must be
 * compared), and most occur once, so that one id stands without a list around it.
 */
export class PhraseIndex {
  /** A Map holds 2^24 keys at most; these hold as many each. */
  private readonly parts = Array.from({ length: 64 }, () => new Map<number, string | string[]>())

  add(phrase: number, id: string): void {
    const part = this.partOf(phrase)
    const found = part.get(phrase)
    if (found === undefined) part.set(phrase, id)
    else if (typeof found === 'string') {
      if (found !== id) part.set(phrase, [found, id])
    } else if (!found.includes(id)) found.push(id)
  }

  find(phrase: number): readonly string[] {
    const found = this.partOf(phrase).get(phrase)
    if (found === undefined) return []
    return typeof found === 'string' ? [found] : found
  }

  private partOf(phrase: number): Map<number, string | string[]> {
    return this.parts[phrase & 63]!
  }
}

/** Numbers of all phrases of so many successive words, as somebody says them. */
export function phraseNumbers(speaker: string, words: readonly string[], length: number): number[] {
  const start = numberOf(speaker)
  const numbers = words.map(numberOf)
  const phrases: number[] = []
  for (let at = 0; at + length <= numbers.length; at++) {
    let phrase = start
    for (let word = at; word < at + length; word++) phrase = mix(phrase, numbers[word]!)
    phrases.push(phrase)
  }
  return phrases
}

/** FNV-1a over UTF-16 units. */
function numberOf(text: string): number {
  let number = 0x811c9dc5
  for (let at = 0; at < text.length; at++) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193)
  return number
}

function mix(one: number, other: number): number {
  const mixed = Math.imul(one ^ other, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
