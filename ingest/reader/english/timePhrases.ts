/** Phrases of time worth parsing: a date library reads them, this only finds them. */
const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

export const timePhrases = new RegExp(
  [
    `\\b${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}(?:,? (?:19|20)\\d\\d)?\\b`,
    `\\b${month}\\.?,? (?:19|20)\\d\\d\\b`,
    `\\b(?:[Ll]ast |[Tt]his |[Nn]ext )?${day}(?: (?:night|morning|evening|afternoon))?\\b`,
    `\\b(?:[Ll]ast|[Tt]his|[Ii]n|[Ss]ince|[Dd]uring) ${month}\\b`,
    `\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y) (?:19|20)\\d\\d\\b`,
    `\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b`,
    `\\b(?:[Ll]ast|[Tt]his) (?:week|weekend|month|year|night)\\b`,
    `\\b(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Ee]arlier (?:today|this week|this month|this year))\\b`,
    `\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:day|week|month|year)s? ago\\b`,
  ].join('|'),
  'g',
)

/** A token that a phrase of time has in it, lower case: only around these is it worth looking. */
export const timeTriggers =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:19|20)\d\d|week|weekend|month|year|night|yesterday|today|tonight|ago|earlier|(?:19|20)\d\d-\d\d-\d\d)$/
