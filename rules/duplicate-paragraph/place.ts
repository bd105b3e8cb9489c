import type {Copy, Document, Range, Words} from '@hegao/core'

/** The heading above a place, or nothing. */
export function headingOf(document: Document, {passages}: Copy): string {
  const heading = passages[0]?.heading
  return heading ? document.slice(heading) : ''
}

export const labelOf = (document: Document, place: Range): Words => ({zh: document.label(place, 'zh'), en: document.label(place, 'en')})

/** Characters of the text, white space aside. */
export const lengthOf = ({passages}: Copy): number => passages.reduce((sum, {words}) => sum + words.length, 0)
