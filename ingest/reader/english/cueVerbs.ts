/**
 * Verbs that report what somebody says, asks, urges, thinks, wants, knows, feels or supports: a closed list.
 * Kept where in the PolNeAR training articles the verb, in that frame, reports more often than not.
 *
 * Written as lemma, ">" where a person addressed comes first ("told reporters that …"), and after a colon the only frames in which
 * it reports: that (a clause or quotation), to (an infinitive), object (a noun phrase). Without a colon any complement will do.
 */
import type { Attitude } from '../../../schema/reading'
import { formsOf } from './verbForms'

export type Frame = 'any' | 'that' | 'to' | 'object' | 'quote'

export interface CueVerb {
  readonly lemma: string
  readonly attitude: Attitude
  readonly addressed: boolean
  readonly frames: ReadonlySet<Frame>
}

export type VerbForm = 'base' | 's' | 'past' | 'ing' | 'participle'

const cueVerbs: Readonly<Record<Attitude, string>> = {
  says: `
    say add note announce suggest argue tweet declare describe accuse criticize criticise explain claim warn> conclude state praise recall insist
    reject question attack cite deny dismiss blast denounce predict confirm admit blame charge:that complain assure> reiterate mock assert joke
    remind> stress concede decry highlight tout rail slam boast emphasize emphasise allege condemn remark comment lament describe cite slam deride
    applaud assail caution> bemoan laud hail lambaste rebuke chide deplore disavow proclaim portray depict contend muse quip retort interject
    exclaim testify tell> write report:that,object acknowledge defend call:object respond:that reply:that counter:that continue:quote
    reveal:that,object disclose:that,object declare announce indicate:that imply:that hint:that signal:that propose release:none post:quote
    promise:to,that vow:to,that pledge:to,that threaten:to,that swear:to,that refuse:to decline:to offer:to agree:to,that decide:to
    advise> mention:that,object read:quote shout:quote yell:quote chant:quote scream:quote cry:quote whisper:quote mutter:quote sigh:quote
    echo:object,quote repeat:quote,object maintain:that hold:that estimate:that project:that calculate:that rule:that find:that show:that
    demonstrate:that prove:none establish:none point_out observe:that,quote speculate argue predict forecast:that reckon:that assert attest:that
    caution> chastise scold ridicule castigate vilify slam pan denigrate belittle disparage berate skewer blast lash_out hammer:object
    celebrate:none congratulate credit:object thank:object compliment commend salute:object trumpet champion:object
    accuse characterize characterise label:object brand:object dub:object liken compare:object liken summarize summarise recount narrate
    elaborate:quote clarify specify:that reaffirm affirm corroborate rebut refute dispute contradict challenge:object disagree:that
    inform>:that notify>:that brief:none quote:object,quote paraphrase conclude rationalize gush:quote opine deadpan:quote
    intone:quote bellow:quote blurt:quote recite:quote sing:quote text:quote email:quote blog:quote message:quote
    stipulate:that certify:none guarantee:that warn> forewarn tease:quote mention hypothesize theorize posit postulate conjecture
    point:none refer:none allude:none talk:none speak:none discuss:object apologize:none apologise:none rant:quote vent:quote fume:quote
    scoff:quote snap:quote fire_back:quote shoot_back:quote chime_in:quote weigh_in:quote go_on:none begin:quote start:quote open:quote
    close:quote end:quote finish:quote conclude laugh:quote smile:none nod:none grin:quote marvel:quote wax:none plead:quote,to
    stress underscore underline detail:object outline:object list:object identify:object enumerate unveil:object publish:none
    accuse reference invoke:object raise:none bring_up tell> relate:that recommend convey communicate:that voice express offer:object
    endorse_that threaten deliver:none issue:none submit:that pronounce announce`,
  asks: `ask> wonder:that inquire:that query question press:quote quiz:none grill:none`,
  urges: `
    urge> call_on exhort> implore> beg>:to,quote demand:that,to,object instruct>:to,that direct>:to order>:to,that encourage>:to advise> recommend
    request:that,object require:that command>:to petition>:to invite>:to warn> lobby:none push:to press>:to prod>:to nudge>:to
    beseech> entreat> counsel>:to,that dare>:to challenge>:to call_for advocate plead`,
  thinks: `
    think:that,object believe:that expect:that,to suspect:that assume:that suppose:that consider:object conclude view:object regard:object
    see:none fear:that doubt:that guess:that imagine:that figure:that deem:object presume:that anticipate:that decide:that judge:that
    reason:that envision:object foresee:that,object feel:that perceive:that interpret:object`,
  wants: `
    want:to,object hope:to,that wish:to,that seek:to intend:to plan:to aim:to prefer:to,object desire:to,object long:to
    aspire:to yearn:to like:none expect:to consider:none opt:to mean:to strive:none`,
  knows: `know:that realize:that realise:that understand:that recognize:that recognise:that learn:that discover:that remember:that,object forget:that
    notice:that acknowledge:that determine:that`,
  feels: `feel:that love:none hate:none worry:that regret:that,object resent:object fear:that,object dislike:object lament
    despise:object loathe:object admire:object appreciate:none rue:object bristle_at balk_at enjoy:none trust:none`,
  supports: `
    support:object oppose:object endorse:object back:object favor:object favour:object welcome:object embrace:object
    side_with disapprove_of approve_of disagree_with agree_with reject`,
}

/** Every form of every cue verb, lower case, with what it may be. Particles ("point out") are checked after the form is found. */
export const cueForms: ReadonlyMap<string, readonly CueForm[]> = readForms()

export interface CueForm {
  readonly verb: CueVerb
  readonly form: VerbForm
  /** The word that must follow: "out" of "point out". */
  readonly particle: string | null
}

function readForms(): Map<string, CueForm[]> {
  const forms = new Map<string, CueForm[]>()
  const seen = new Set<string>()
  for (const [attitude, text] of Object.entries(cueVerbs)) {
    for (const entry of text.trim().split(/\s+/)) {
      const [name = '', frames = 'any'] = entry.split(':')
      const lemma = name.replace('>', '')
      if (frames === 'none' || seen.has(lemma)) continue
      seen.add(lemma)
      const verb: CueVerb = {
        lemma: lemma.replace('_', ' '),
        attitude: attitude as Attitude,
        addressed: name.endsWith('>'),
        frames: new Set(frames.split(',') as Frame[]),
      }
      const [head = '', particle = null] = lemma.split('_')
      for (const [form, printed] of formsOf(head)) {
        const known = forms.get(printed) ?? []
        known.push({ verb, form, particle })
        forms.set(printed, known)
      }
    }
  }
  return forms
}
