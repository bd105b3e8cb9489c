import {type Document, indexAt, type Range, type Sequence} from '@hegao/core'

/** 层次序数 by rank (GB/T 9704—2012, 7.3.3). */
const levels = ['一、', '（一）', '1.', '（1）']
/** How often a document must put two levels the usual way for the other way to be a slip. */
const usualOften = 2

export interface Inverted {
  readonly mark: Range
  readonly parent: Range
  /** A mark of the lower level's kind that elsewhere stands above. */
  readonly usual: Range
}

/** Rows that stand under a mark which elsewhere in the article stands under theirs: （一） under 1. */
export function invertedLevels(document: Document, rows: readonly Sequence[]): Inverted[] {
  const marks = rows
    .flatMap(({items}) => items.map(({mark}) => mark))
    .filter(({series}) => levels.includes(series))
    .toSorted((a, b) => a.start - b.start)
  const nested = new Map<string, {readonly mark: Range; readonly parent: Range}[]>()
  for (const {items} of rows) {
    const mark = items[0]?.mark
    const parent = mark && marks[indexAt(marks, mark.start) - 1]
    // A row of the highest level that begins anew opens an attachment, and stands under nothing.
    if (!parent || mark.value !== 1 || !levels.includes(mark.series) || mark.series === '一、' || mark.series === parent.series) continue
    const key = `${document.articleAt(mark.start)?.index ?? 0} ${parent.series} ${mark.series}`
    const same = nested.get(key)
    if (same) same.push({mark, parent})
    else nested.set(key, [{mark, parent}])
  }
  const found: Inverted[] = []
  for (const [key, slips] of nested) {
    const [article, upper, lower] = key.split(' ')
    const usual = nested.get(`${article} ${lower} ${upper}`)
    if (
      !usual?.[0] ||
      levels.indexOf(upper ?? '') < levels.indexOf(lower ?? '') ||
      usual.length < usualOften ||
      usual.length <= slips.length
    )
      continue
    for (const slip of slips) found.push({...slip, usual: usual[0].parent})
  }
  return found
}
