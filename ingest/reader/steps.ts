/**
 * What the reader does, in order. Each step is a plain function from draft to draft and relies only on those before it.
 */
import type { Step } from './draft'
import { addImprint } from './steps/addImprint'
import { findForms } from './steps/findForms'
import { findMarks } from './steps/findMarks'
import { findNames } from './steps/findNames'
import { findParagraphs } from './steps/findParagraphs'
import { findQuotesByRules } from './steps/quotes/findQuotesByRules'
import { findSentences } from './steps/findSentences'
import { linkEntities } from './steps/linkEntities'
import { numberQuotes } from './steps/numberQuotes'

export const steps: readonly Step[] = [
  findParagraphs, // layout first: a mark or a sentence never runs from a caption into the prose
  findSentences, // tokens and sentences, paragraph by paragraph
  findMarks, // before quotes; needs to know which paragraph follows which
  findNames, // one decision an article: what a name means once it means throughout
  findQuotesByRules, // a quote may cross sentences and paragraphs; needs marks
  findForms, // from marks, whoever found the quote
  numberQuotes, // all spans are final: ids in text order, which later steps refer to
  linkEntities, // surname to full name needs every name of the article
  addImprint, // after the entities of the prose, so that those keep ids in order of first mention
]
