/** In one conversation, debate or interview: who was just spoken of by another answers. */
import { concerns, since, type Answer, type Answering } from './answering'
import { lastOther } from './lastWords'
import { isMutual } from './question'

/** Sentences since the other spoke. */
const near = 3

export function spokenOf(answering: Answering): Answer | undefined {
  const { quote } = answering
  if (quote.speaker === null || !isMutual(quote) || quote.form === 'indirect' || quote.attitude === 'asks')
    return undefined
  const last = lastOther(answering)
  if (!last || last.medium !== quote.medium || !concerns(answering, last) || since(answering, last) > near)
    return undefined
  return { to: last.id, because: 'spoken of' }
}
