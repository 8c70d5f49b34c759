/**
 * Verbs that report what somebody says, asks, urges, thinks, wants, knows, feels or supports: a closed list.
 * A verb, and the frames it has, stand here where in the PolNeAR training articles it reports in more than a third of their occurrences
 * (counted with two of the average added); rare verbs by hand.
 *
 * Written as lemma; ">" where a person addressed comes first ("told reporters that …"); "!" where the base form is too often another word
 * ("attack"), "~" where the form in -s is as well; and after a colon the only frames in which it reports: quote (a quotation), that (a clause),
 * to (an infinitive), object (a noun phrase), end (nothing of its own: what is said comes before). Without a colon all but "to"; "any" is all.
 */
import type { Attitude } from '../../../schema/reading'
import { formsOf } from './verbForms'

export type Frame = 'quote' | 'that' | 'to' | 'object' | 'end'

export interface CueVerb {
  readonly lemma: string
  readonly attitude: Attitude
  readonly addressed: boolean
  readonly frames: ReadonlySet<Frame>
}

export type VerbForm = 'base' | 's' | 'past' | 'ing' | 'participle'

const cueVerbs: Readonly<Record<Attitude, string>> = {
  says: `
    refer_to:object,that,quote talk_about:object,that,quote speak_about:object,that,quote speak_of:object,that,quote point_to:object,that,quote rail_against:object,quote write_about:object,that warn_of:object warn_about:object apologize_for:object allude_to:object,that complain_about:object hint_at:object put_it:quote list!:object push_back:end lay_out:object vote_against:object answer!:quote,end beam:quote bark:quote confess:quote,that,end find!:quote,that,end,object publish:object release:object
    accuse:quote,that,object acknowledge:any add! admit:any advise>~:quote,that,to,object affirm:quote,that,end agree:any
    allege:quote,that,end announce applaud!:quote,that,object argue assail assert:any assure>! attack~:quote,that,object
    attest:quote,that begin~:quote belittle bellow:quote bemoan berate blame blast blog:quote blurt:quote boast:quote,that,to,end
    brand~:quote,that,object bring_up calculate!:quote,that call!:any castigate caution> challenge>~:quote,that,object champion! chant
    characterise characterize charge~ chastise chide chime_in!:quote,that,end cite claim:quote,that,to,object clarify!:quote,that,end
    close~:quote,that commend comment~:quote,that,end communicate:quote,that compare!:quote,object complain:any compliment concede
    conclude condemn! confirm! congratulate conjecture contend continue~:quote,that,to,end contradict convey corroborate
    counter!:quote,that,end credit~ criticise criticize cry:any deadpan:quote decide:quote,that,to,object declare
    decline~:quote,that,to,object decry defend demonstrate:quote,that denigrate denounce deny:any depict deplore deride describe
    detail~:quote,that,object disagree disavow disclose:any discuss dismiss:quote,that,object disparage dispute~:quote,that,object dub
    echo~ elaborate!:quote,that,object email~ emphasise emphasize:any endorse_that end~:quote enumerate estimate exclaim explain:any
    express:quote,that,object  finish~:quote,that fire_back forecast~ forewarn fume:quote grin:quote
    guarantee~:quote,that gush:quote hail! hammer:quote,that,object highlight!:quote,that,object hint hold~:quote hypothesize identify
    imply:quote,that,to,object indicate inform> insist:any interject:any intone:quote invoke~ joke!:quote,that,to,end label~ lambaste
    lament lash_out laud laugh~:quote,that,object liken:any list!:quote,that,object maintain~:quote,that marvel:quote mention
    message~:quote,that mock muse mutter:quote narrate note notify>:quote,that observe:quote,that,end offer~:any open~:quote,that opine
    outline pan paraphrase plead:any pledge:quote,that,to point_out portray:quote,that,object posit postulate post~:quote,that,object
    praise predict proclaim:any project~:quote,that,to,object promise:any pronounce propose!:any question~ quip~ quote:quote,that,object
    rail rant~:quote,that,end rationalize read:quote,that,end reaffirm rebuke~ rebut recall recite reckon:quote,that,end
    recommend:quote,that recount reference:quote,that,to,object refuse:any refute reiterate!:any reject relate!:quote,that,end remark~
    remind> repeat reply~:any report~:any respond:quote,that,to,end retort reveal:that,object,end ridicule~:quote,that,object
    rule~:quote,that salute:object,quote say:any scoff:quote scold scream~:quote,that shoot_back shout show:that,to,object sigh:quote
    signal!:quote,that,object sing:quote,that,object skewer slam! snap:quote specify:quote,that speculate~ start~:quote state~
    stipulate:quote,that stress~ submit:quote,that suggest:any summarise summarize swear:quote,that,to tease:quote tell> testify~
    text:quote thank~ theorize threaten:quote,that,to tout trumpet:quote,that,object tweet~ underline underscore:quote,that,end unveil~
    vent:quote vilify voice~ vow!:any warn>:quote,that,end weigh_in whisper:quote write:any yell!:quote,that,object`,
  asks: `
    ask>:any inquire:quote,that press>~ query wonder`,
  urges: `
    push_for:object ask_for:object
    advocate~:quote,that,to,end beg>~ beseech> call_for call_on command>!:quote,to,object counsel>:that,to dare>:to demand!:any
    direct>!:quote,that,object encourage>~:quote,that,object entreat> exhort> implore> instruct> invite>!:quote,object nudge>:to order>~
    petition>:to prod>:to push!:any request~ require~:quote,that,to urge>:any`,
  thinks: `
    see:object,that
    anticipate~:quote,that assume:quote,that,end believe:that,end consider! deem doubt:quote,that,end envision~ expect~:any
    fear~:quote,that,object feel~:quote figure~:quote,that,object foresee:object,that guess imagine interpret:object
    judge~:quote,that,object perceive:quote,that,to,end presume:that reason:that regard:quote,that,end suppose:that suspect!:quote,that
    think:any view!:quote,that`,
  wants: `
    look_to:object,to like:to want:to,object,quote
    aim:quote,that,to,object aspire:to desire:object,to hope:any intend~ long:to mean~:quote opt!:quote,that,to,end plan~:quote,that
    prefer:any seek!:any  wish~:quote,that,object yearn:to`,
  knows: `
    determine!:quote,that,to,end discover:quote,that forget:quote,that,to,end know:quote,that,object learn:quote,that,end
    notice!:quote,that,object realise:that realize! recognise:that recognize:quote,that remember:quote,that,object understand~`,
  feels: `
    admire:object balk_at bristle_at despise:object dislike~ loathe:object regret!:quote,that,end resent:object rue:object worry`,
  supports: `
    agree_with approve_of back!:quote,that,object disagree_with disapprove_of embrace!:quote,that endorse! favor~:quote,that,end
    favour:object oppose side_with! support!:quote,that,object welcome~:quote,that,end`,
}

const frameSets = { all: ['quote', 'that', 'to', 'object', 'end'], usual: ['quote', 'that', 'object', 'end'] } as const

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
  for (const [attitude, text] of Object.entries(cueVerbs)) {
    for (const entry of text.trim().split(/\s+/)) {
      const [name = '', stated] = entry.split(':')
      const lemma = name.replace(/[>!~]/g, '')
      const frames =
        stated === undefined ? frameSets.usual : stated === 'any' ? frameSets.all : (stated.split(',') as Frame[])
      const verb: CueVerb = {
        lemma: lemma.replace('_', ' '),
        attitude: attitude as Attitude,
        addressed: name.includes('>'),
        frames: new Set(frames),
      }
      const [head = '', particle = null] = lemma.split('_')
      for (const [form, printed] of formsOf(head)) {
        if ((form === 'base' && /[!~]/.test(name)) || (form === 's' && name.includes('~'))) continue
        const known = forms.get(printed) ?? []
        if (particle === null) known.push({ verb, form, particle })
        else known.unshift({ verb, form, particle })
        forms.set(printed, known)
      }
    }
  }
  return forms
}
