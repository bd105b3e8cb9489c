import {CharacterSet, type Document, placesOf, type Range} from '@hegao/core'

const body = '\\p{Script=Han}{2,12}?[厅局委办部院会署]'
/** 、▸省教育厅省农业农村厅▸、: two bodies of one government where a row has one. */
const two = new RegExp(`(?<of>[省市县区州])${body}(?=(?<second>\\k<of>${body})(?=[、，。；）等和及与有的]))`, 'uy')
const governments = new CharacterSet('省市县区州')

/** Every item of a row that holds two bodies, and no mark between them. The range is both; `at` is where the second begins. */
export function unpartedBodies({text}: Document): (Range & {readonly at: number})[] {
  const found: (Range & {readonly at: number})[] = []
  for (const place of placesOf(text, '、')) {
    if (!governments.has(text.charCodeAt(place + 1))) continue
    two.lastIndex = place + 1
    const match = two.exec(text)
    const at = two.lastIndex
    if (match) found.push({start: place + 1, end: at + (match.groups?.['second']?.length ?? 0), at})
  }
  return found
}
