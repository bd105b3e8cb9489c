import type {NoOptions, Now, RelatedReport, RuleContext} from '@hegao/core'
import type {Anniversaries} from './anniversaries.ts'
import type messages from './messages.ts'

export type Id = keyof typeof messages
export type Context = RuleContext<NoOptions, Id, Anniversaries>

/** 2026年1月28日 */
export const dayWords = ({year, month, day}: {readonly year: number; readonly month: number; readonly day: number}): string =>
  `${year}年${month}月${day}日`

/** The date of the text as a related place. */
export const documentDate = (now: Pick<Now, 'evidence'>): RelatedReport<Id>[] => (now.evidence ? [['document-date', now.evidence]] : [])
