import type { Quote } from '../../../../schema/reading'

/** A quote before anything but its spans is known. */
export const bareQuote: Omit<Quote, 'contents' | 'cue' | 'source' | 'because'> = {
  id: '',
  form: 'indirect',
  attitude: 'says',
  speaker: null,
  coSpeakers: [],
  addressees: [],
  about: [],
  medium: null,
  event: null,
  work: null,
  via: null,
  respondsTo: null,
  continues: null,
  within: null,
  hypothetical: false,
  heading: false,
  amplified: false,
  saidAt: null,
  confidence: 0.5,
}
