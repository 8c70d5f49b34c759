/** The formats we read, the pickiest first. */
import type { Format } from './format'
import { txt } from './txt'

export const formats: readonly Format[] = [
  txt, // takes .txt, .text and names without an extension
]
