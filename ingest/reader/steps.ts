/**
 * What the reader does, in order. Each step is a plain function from draft to draft and relies only on those before it.
 */
import type { Step } from './draft'
import { addImprint } from './steps/addImprint'
import { findMarks } from './steps/findMarks'
import { findNames } from './steps/findNames'
import { findParagraphs } from './steps/findParagraphs'
import { findSentences } from './steps/findSentences'

export const steps: readonly Step[] = [
  findParagraphs, // layout first: a mark or a sentence never runs from a caption into the prose
  findSentences, // tokens and sentences, paragraph by paragraph
  findMarks, // before quotes; needs to know which paragraph follows which
  findNames, // one decision an article: what a name means once it means throughout
  addImprint, // after the entities of the prose, so that those keep ids in order of first mention
]
