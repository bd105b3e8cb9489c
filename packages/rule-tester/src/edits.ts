import type {Edit} from '@hegao/core'

/** Applies edits to a text; of two that overlap only the first is applied. Offsets count UTF-16 code units of the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = ''
  let read = 0
  for (const {range, text: replacement} of edits.toSorted((a, b) => a.range[0] - b.range[0])) {
    const [start, end] = range
    if (start < read) continue
    edited += text.slice(read, start) + replacement
    read = end
  }
  return edited + text.slice(read)
}
