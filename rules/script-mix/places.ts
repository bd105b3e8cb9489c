import {type Document, isQuoted, type Range} from '@hegao/core'

/** How many different finds a message names. */
export const mostNamed = 6

/** How much of the text is quoted on both sides of a find. */
const context = 5

/** A find with some words around it. */
export function excerptOf(document: Document, {start, end}: Range): string {
  const paragraph = document.flowAt(start)
  return document.text.slice(Math.max(paragraph?.start ?? 0, start - context), Math.min(paragraph?.end ?? end, end + context))
}

/** The further places of a grouped message. */
export const again = (document: Document, ranges: readonly Range[]) =>
  ranges.map((range) => ['again', range, {excerpt: excerptOf(document, range)}] as const)

/** The ranges that may be changed unread: not quoted, and in the source as they read. */
export const editable = (document: Document, ranges: readonly Range[]): Range[] =>
  ranges.filter((range) => !isQuoted(document, range) && document.isWhole(range) && document.blockAt(range.start)?.kind !== 'quote')
