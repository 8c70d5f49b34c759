/** Words put in somebody's mouth: by a doctored video of her, in a deepfake, by an account that impersonates her. */
import type { Quote } from '../../../../schema/reading'
import type { Draft } from '../../draft'
import { inFake, inTheNameOf, showingFake } from '../../english/unsaid'
import type { Frame } from '../frames'

const reach = 140

export function isDepicted({ article: { text } }: Draft, { source, cue }: Quote, frame: Frame): boolean {
  if (!source || source[0] < frame.base) return false
  if (inTheNameOf.test(text.slice(...source))) return true
  const said = Math.max(source[1], cue?.[1] ?? 0)
  return (
    showingFake.test(text.slice(Math.max(frame.base, source[0] - reach), source[0])) ||
    inFake.test(text.slice(said, said + reach))
  )
}
