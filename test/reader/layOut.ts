import type { Article } from '../../schema/article'
import type { Draft } from '../../ingest/reader/draft'
import { emptyDraft } from '../../ingest/reader/read'
import { findMarks } from '../../ingest/reader/steps/findMarks'
import { findParagraphs } from '../../ingest/reader/steps/findParagraphs'
import { findSentences } from '../../ingest/reader/steps/findSentences'

/** A text as an article without headline, outlet or date. */
export function articleOf(text: string, headline: Article['headline'] = null): Article {
  const body: Article['body'] = [[headline?.[1] ?? 0, text.length]]
  return {
    id: 'test',
    file: 'test.txt',
    text,
    sha256: '',
    url: null,
    headline,
    body,
    publisher: null,
    authors: [],
    publishedAt: null,
    language: 'en',
  }
}

/** The draft after the text layer: paragraphs, tokens, sentences, marks. */
export function layOut(text: string, headline: Article['headline'] = null): Draft {
  return findMarks(findSentences(findParagraphs(emptyDraft(articleOf(text, headline)))))
}
