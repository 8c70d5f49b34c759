import { badInput } from './errors'

/** A day that an argument names must be a whole one, ISO 8601: a bare year would leave open which end of it is meant. */
export function checkDay(argument: string, value: string | null | undefined): void {
  if (value === null || value === undefined || /^\d{4}-\d\d-\d\d$/.test(value)) return
  throw badInput(`"${argument}" must be a day like "2024-08-12", not "${value}"`)
}
