/**
 * What the reader does, in order. Each step is a plain function from draft to draft and relies only on those before it.
 */
import type { Step } from './draft'
import { addImprint } from './steps/addImprint'
import { authorRulings } from './steps/authorRulings'
import { describeAgents } from './steps/describeAgents'
import { findAbout } from './steps/findAbout'
import { findAddressees } from './steps/findAddressees'
import { findAttitudes } from './steps/findAttitudes'
import { findEvents } from './steps/findEvents'
import { findForms } from './steps/findForms'
import { findHearers } from './steps/findHearers'
import { findMarks } from './steps/findMarks'
import { findMedia } from './steps/findMedia'
import { findNames } from './steps/findNames'
import { findParagraphs } from './steps/findParagraphs'
import { findMatters } from './steps/findMatters'
import { findQuotes } from './steps/findQuotes'
import { findResponses } from './steps/findResponses'
import { findRoles } from './steps/findRoles'
import { findSentences } from './steps/findSentences'
import { findStance } from './steps/findStance'
import { findTimes } from './steps/findTimes'
import { findVia } from './steps/findVia'
import { findWorks } from './steps/findWorks'
import { keepAgents } from './steps/keepAgents'
import { linkEntities } from './steps/linkEntities'
import { linkQuotes } from './steps/linkQuotes'
import { markQuotes } from './steps/markQuotes'
import { nameEventsAndWorks } from './steps/nameEventsAndWorks'
import { nameSpeakers } from './steps/nameSpeakers'
import { numberQuotes } from './steps/numberQuotes'
import { resolvePronouns } from './steps/resolvePronouns'

export const steps: readonly Step[] = [
  findParagraphs, // layout first: a mark or a sentence never runs from a caption into the prose
  findSentences, // tokens and sentences, paragraph by paragraph
  findMarks, // before quotes; needs to know which paragraph follows which
  findNames, // one decision an article: what a name means once it means throughout
  findQuotes, // a quote may cross sentences and paragraphs; needs marks
  findForms, // from marks, whoever found the quote
  findAttitudes, // from the cue, whoever found the quote; marks make it more likely that it was said
  numberQuotes, // all spans are final: ids in text order, which later steps refer to
  linkEntities, // surname to full name needs every name of the article
  findRoles, // a title and an apposition stand beside names
  describeAgents, // "the senator" is whoever has that role; who is nobody known is an agent of its own
  resolvePronouns, // who speaks in which quote tells who "he" is not
  keepAgents, // only now is it known whom the text comes back to
  findWorks, // letters, reports, posts: need the agents behind them
  findEvents, // interviews, rallies, attacks: need who took part
  nameSpeakers, // from sources and the thread of the text; needs entities with their pronouns
  linkQuotes, // which goes on, which stands inside another; a quote goes on only with its speaker
  markQuotes, // a faked recording has another speaker than it shows: before anything is said of the speaker
  authorRulings, // by the court that is quoted ruling
  findAddressees, // "told the council"; says who talks with whom
  findMedia, // medium, event and work; a conversation needs speaker and addressee
  findHearers, // the other side of a conversation, the author of a letter: from events and works just joined
  findVia, // the newsroom among the addressees
  findMatters, // nothing is said in a plan: after media and newsrooms, before what the words are about
  findAbout, // whom the words name or mean: all but the speaker
  findStance, // for or against the targets
  findResponses, // an answer is to somebody who spoke before, to or of the speaker
  findTimes, // dates of events first, then of what was said there
  nameEventsAndWorks, // last: the name holds all that is known of who and where
  addImprint, // after the entities of the prose, so that those keep ids in order of first mention
]
