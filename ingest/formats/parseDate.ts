/**
 * A line that is a date and nothing else → ISO 8601, as precise as it is printed: "2024-08-13", "Aug. 13, 2024",
 * "Tuesday, 13 August 2024", "Published: August 13, 2024, 9:15 p.m. ET". Only a time in ISO form is kept, because only
 * that one states its zone exactly. "08/13/2024" is refused: which number is the month differs by country.
 */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const before =
  '(?:(?:first )?(?:published|updated|posted|date)(?: on| at)?:? ?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?'
const after = '(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[a-z]{2,4}\\)?)?)?\\.?'

const iso = new RegExp(
  `^${before}(\\d{4})-(\\d{2})-(\\d{2})(T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2}))?$`,
  'i',
)
const monthFirst = new RegExp(`^${before}(${monthNames})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${after}$`, 'i')
const dayFirst = new RegExp(`^${before}(\\d{1,2})(?:st|nd|rd|th)? (${monthNames})\\.?,? (\\d{4})${after}$`, 'i')

export function parseDate(line: string): string | undefined {
  if (line.length > 80) return undefined
  const words = line.trim().replace(/\s+/g, ' ')
  const [, year, month, day, time] = iso.exec(words) ?? []
  if (year) return valid(year, Number(month), Number(day), time)
  const [, firstMonth, secondDay, thirdYear] = monthFirst.exec(words) ?? []
  if (thirdYear) return valid(thirdYear, monthOf(firstMonth!), Number(secondDay))
  const [, firstDay, secondMonth, lastYear] = dayFirst.exec(words) ?? []
  return lastYear ? valid(lastYear, monthOf(secondMonth!), Number(firstDay)) : undefined
}

const monthOf = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** Undefined for a day that does not exist, such as 30 February. */
function valid(year: string, month: number, day: number, time = ''): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date + time : undefined
}
