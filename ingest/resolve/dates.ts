import type { Precision } from '../../schema/reading'

/** A date, or that there is none. */
export interface Dated {
  readonly date: string | null
  readonly precision: Precision | null
}

const day = 86_400_000
const lengths: Readonly<Record<Precision, number>> = { time: 10, day: 10, week: 10, month: 7, year: 4 }

/** Whether two dates may mean the same day: the finer lies within the coarser. Unknown agrees with everything. */
export function datesAgree(one: Dated, other: Dated): boolean {
  if (one.date === null || other.date === null) return true
  if (one.precision === 'week' || other.precision === 'week') {
    const length = Math.min(lengths[one.precision ?? 'day'], lengths[other.precision ?? 'day'])
    if (length === 10) return Math.abs(daysBetween(one.date, other.date)) < 7
  }
  const length = Math.min(lengths[one.precision ?? 'day'], lengths[other.precision ?? 'day'])
  return one.date.slice(0, length) === other.date.slice(0, length)
}

/** Days from one ISO date to the other; NaN where one is none. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / day
}

/** How much a date tells: 0 none, 1 a year … 4 a day. */
export function sharpness({ date, precision }: Dated): number {
  if (date === null) return 0
  return { year: 1, month: 2, week: 3, day: 4, time: 4 }[precision ?? 'day']
}
