/** What counts the people of a phrase and stands before it: "a lot of", "about 12,000", "one of", "more than two dozen". */

const amount = String.raw`(?:\d[\d,]*(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?(?:dozen|hundred|thousand|million)s?|a couple|half|both)`
const measure = String.raw`(?:a|an|the) (?:[a-z-]+ ){0,2}(?:lot|number|majority|plurality|minority|handful|group|couple|series|range|slew|host|bunch|crowd|band|coalition|array|galaxy|list|team|dozen|percentage|share|generation)|lots|some|many|most|all|several|few|none|\d+ percent|\S+ in (?:\d+|ten|five|four|three)`
const before = new RegExp(
  String.raw`(?:^|[^\p{L}\d])((?:(?:more than|fewer than|less than|about|nearly|almost|at least|some|roughly|around|up to|over|as many as) )?${amount}(?: (?:dozen|hundred|thousand|million|or so|other))*(?: of(?: the)?)? |(?:${measure}) of (?:the )?|${String.raw`\S+ in (?:\d+|ten|five|four|three)`} )$`,
  'iu',
)
const longest = 60

/** With its last space; '' where nothing counts them. */
export function quantityBefore(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - longest), at).replace(/\s+/g, ' ')
  return before.exec(words)?.[1] ?? ''
}
