import {dateOf} from '../../document/date.ts'
import type {Document} from '../../document/document.ts'
import type {DocumentDate} from '../../message.ts'
import type {Range} from '../../range.ts'

/** The date that an article gives itself, where it stands: the ledger shows what the other checks rested on. */
export interface DocumentDateMention extends Range {
  /** ISO 8601, `YYYY-MM-DD`. */
  readonly value: string
  readonly from: DocumentDate['from']
}

/** The dates of a document's articles as they stand in the text; one that was given from outside stands nowhere. */
export function readDocumentDates({articles}: Document): DocumentDateMention[] {
  return articles.flatMap((article) => dateOf(article) ?? [])
}
