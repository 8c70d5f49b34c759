/**
 * The printed lines of headline and body, and what each is: headline, heading between paragraphs, caption, or prose.
 * A heading is a short line without a full stop before longer ones; a caption is known by its picture credit.
 */
import type { Span } from '../../../schema/article'
import type { Draft, Paragraph } from '../draft'
import { captionEnds, captionStarts } from '../english/captions'

const longestHeading = 90
const longestCaption = 500

export function findParagraphs(draft: Draft): Draft {
  const { text, headline, body } = draft.article
  const lines: { span: Span; isHeadline: boolean }[] = []
  for (const stretch of body)
    for (const span of linesOf(text, stretch)) lines.push({ span, isHeadline: within(span, headline) })
  if (headline && !lines.some((line) => line.isHeadline))
    lines.push(...linesOf(text, headline).map((span) => ({ span, isHeadline: true })))
  lines.sort((a, b) => a.span[0] - b.span[0])
  const paragraphs: Paragraph[] = lines.map(({ span, isHeadline }, i) => {
    const next = lines[i + 1]
    const kind = isHeadline
      ? 'headline'
      : isCaption(text, span)
        ? 'caption'
        : isHeading(text, span, i, next?.span)
          ? 'heading'
          : 'prose'
    return { span, kind, tokens: [0, 0] }
  })
  return { ...draft, paragraphs }
}

/** Lines without the blanks around them; empty ones are left out. */
function linesOf(text: string, [start, end]: Span): Span[] {
  const found: Span[] = []
  for (let from = start; from < end;) {
    let to = from
    while (to < end && !isLineEnd(text.charCodeAt(to))) to++
    const span = trim(text, from, to)
    if (span) found.push(span)
    from = to + 1
  }
  return found
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029
}

function trim(text: string, start: number, end: number): Span | undefined {
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return start < end ? [start, end] : undefined
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200d) || code === 0x3000
}

function within(inner: Span, outer: Span | null): boolean {
  return outer !== null && inner[0] >= outer[0] && inner[1] <= outer[1]
}

function isCaption(text: string, [start, end]: Span): boolean {
  if (end - start > longestCaption) return false
  const line = text.slice(start, end)
  return captionStarts.test(line) || captionEnds.test(line)
}

function isHeading(text: string, [start, end]: Span, index: number, next: Span | undefined): boolean {
  if (index === 0 || !next || end - start > longestHeading || next[1] - next[0] < end - start) return false
  const line = text.slice(start, end)
  if (!/^[\p{Lu}\p{N}‘'“"]/u.test(line) || !/\p{L}{2}/u.test(line)) return false
  if (/^["“]/.test(line) && /["”]$/.test(line)) return false
  if (/\?$/.test(line))
    return /^(?:What|Why|How|Who|Where|When|Which|Is|Are|Can|Could|Will|Would|Should|Does|Do|Did)\b/.test(line)
  return !/[.!:;,…"”)\]]$/.test(line) && !/^[^\s:]{1,30}(?: [^\s:]{1,30})?: /.test(line)
}
