/**
 * Words that report, by attitude, other than the verbs of `cueVerbs.ts`: nouns ("his claim that"), adjectives ("is confident that") and verbs of
 * appearance ("seems to"), which tell what somebody takes to be so and not what anybody said.
 */
import type { Attitude } from '../../../schema/reading'

const words: Readonly<Record<Attitude, string>> = {
  says: `statement claim assertion allegation accusation criticism remark comment announcement report suggestion contention argument promise pledge
    vow threat warning admission denial response reply answer description account quote word tweet post letter speech message interview declaration
    testimony revelation rumor complaint condemnation praise attack rebuke insult reference allusion prediction forecast estimate explanation
    double doubled share shared tell tells insult slur jab brag taunt
    confession apology offer refusal proposal critical outspoken vocal`,
  asks: 'question query inquiry',
  urges: 'call request demand plea appeal recommendation advice order urging lobbying',
  thinks: `belief view opinion thought assumption expectation suspicion theory impression perception conviction doubt consensus idea judgment feeling
    speculation confident skeptical sceptical doubtful convinced certain sure optimistic pessimistic suspicious hopeful
    seem seemed appear appeared expected sound sounded look looked see sees seen saw view viewed perceived deemed`,
  wants:
    'hope wish desire plan goal intention aim ambition preference eagerness interest eager willing reluctant keen inclined determined ready intent',
  knows:
    'knowledge awareness realization realisation recognition understanding memory recollection aware unaware mindful familiar',
  feels: `fear concern worry anger frustration outrage regret joy pride admiration anxiety dismay unease sympathy worried concerned afraid fearful angry
    upset glad happy proud sorry disappointed surprised shocked nervous wary frustrated alarmed troubled furious thrilled pleased excited`,
  supports:
    'support opposition endorsement backing approval disapproval objection supporter opponent supportive opposed favorable unfavorable',
}

/** Lower case, plurals too. */
export const cueWords: ReadonlyMap<string, Attitude> = new Map(
  Object.entries(words).flatMap(([attitude, text]) =>
    text
      .trim()
      .split(/\s+/)
      .flatMap((word): [string, Attitude][] => [
        [word, attitude as Attitude],
        [word.endsWith('y') && !/[aeo]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`, attitude as Attitude],
      ]),
  ),
)

/** What a thing does as well as a person: shows, suggests, includes. */
export const showingVerbs: ReadonlySet<string> = new Set(
  'show suggest indicate reveal mean point prove imply signal demonstrate reflect foretell reaffirm include estimate confirm ensure illustrate'
    .split(' ')
    .flatMap((verb) => {
      const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
      return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`]
    })
    .concat('shown', 'meant', 'implies', 'implied', 'rose', 'fell', 'seem', 'seems', 'seemed', 'goes'),
)
