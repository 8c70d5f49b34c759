import type { NodeRow } from '../../schema/graph'
import type { Attitude, Form } from '../../schema/reading'
import { toSearch } from '../../schema/search'
import { isSaid } from '../resolve/resolveStatements'

const fullness: Readonly<Record<Form, number>> = { direct: 2, mixed: 1, indirect: 0 }
const sharpness: Readonly<Record<string, number>> = { time: 4, day: 4, week: 3, month: 2, year: 1 }

/**
 * A statement as the quotes that report it print it, whatever their order: the fullest wording (marked words before
 * reported ones, then the longest), the medium that most of them name, the sharpest date.
 */
export function statementOf(id: string, quotes: readonly NodeRow[]): NodeRow {
  const fullest = [...quotes].sort(
    (one, other) =>
      fullness[other.form as Form] - fullness[one.form as Form] ||
      String(other.text).length - String(one.text).length ||
      compare(String(one.text), String(other.text)) ||
      compare(one.id, other.id),
  )[0]!
  const dated = [...quotes]
    .filter(({ saidAt }) => saidAt !== null)
    .sort(
      (one, other) =>
        (sharpness[String(other.saidAtPrecision)] ?? 0) - (sharpness[String(one.saidAtPrecision)] ?? 0) ||
        compare(String(one.saidAt), String(other.saidAt)) ||
        compare(String(one.saidAtPrecision), String(other.saidAtPrecision)),
    )[0]
  return {
    id,
    text: fullest.text!,
    attitude: fullest.attitude!,
    form: fullest.form!,
    said: isSaid({ attitude: fullest.attitude as Attitude, hypothetical: fullest.hypothetical === true }),
    medium: mostCommon(quotes.flatMap(({ medium }) => (typeof medium === 'string' ? [medium] : []))),
    saidAt: dated?.saidAt ?? null,
    saidAtPrecision: dated?.saidAtPrecision ?? null,
    confidence: Math.max(...quotes.map(({ confidence }) => confidence as number)),
    search: toSearch([String(fullest.text)]),
  }
}

/** The first in order of characters among those that come most often; null where there is none. */
export function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const sorted = [...counts].sort(([one, ones], [other, others]) => others - ones || compare(one, other))
  return sorted[0]?.[0] ?? null
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
