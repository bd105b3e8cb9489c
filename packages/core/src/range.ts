/** A stretch of a document's visible text: UTF-16 offsets, `end` exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Index of the last element whose `start` is at or before the offset, in a list sorted by `start`; -1 before the first. */
export function indexAt(list: readonly {readonly start: number}[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = list[middle]
    if (item && item.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
