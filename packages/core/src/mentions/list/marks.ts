import type {Document} from '../../document/document.ts'
import {readAnchors} from '../../document/anchors.ts'
import type {Range} from '../../range.ts'

const opens = '“（《‘【('
const closes = '”）》’】)'
const parts = '、，；。！？,;:：—…\n'

const [parting, opening, closing] = [1, 2, 3]
/** What a code unit does between words: nothing, part them, open or close a pair. */
const sorts = new Uint8Array(0x10000)
for (const [marks, sort] of [
  [parts, parting],
  [opens, opening],
  [closes, closing]
] as const)
  for (const mark of marks) sorts[mark.charCodeAt(0)] = sort

/** The marks that part or enclose, once for the whole text, so that no stretch is read again for each count in it. */
interface Marks {
  readonly offsets: Int32Array
  /** How many pairs are open before each mark. Only differences within a flow mean anything. */
  readonly depths: Int32Array
}

/** A list has no more marks than this. */
const mostMarks = 200

function readPartingMarks(document: Document): Marks {
  const {text} = document
  const marks = document.read(readAnchors).marks
  const offsets = new Int32Array(marks.length)
  const depths = new Int32Array(marks.length)
  let count = 0
  let depth = 0
  for (const at of marks) {
    const sort = sorts[text.charCodeAt(at)]
    if (sort === 0) continue
    offsets[count] = at
    depths[count++] = depth
    if (sort === opening) depth++
    else if (sort === closing) depth--
  }
  return {offsets: offsets.subarray(0, count), depths: depths.subarray(0, count)}
}

/** Index of the first mark at or behind an offset. */
function markFrom({offsets}: Marks, offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((offsets[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

export interface Separators {
  readonly pauses: readonly number[]
  readonly commas: readonly number[]
  readonly semicolons: readonly number[]
  readonly stops: readonly number[]
}

/** Where 、 ， ； and 。 part a stretch of text, outside quotation marks, titles and brackets. */
export function separators(document: Document, {start, end}: Range): Separators {
  const {text} = document
  const marks = document.read(readPartingMarks)
  const found = {pauses: [] as number[], commas: [] as number[], semicolons: [] as number[], stops: [] as number[]}
  const from = markFrom(marks, start)
  let base = marks.depths[from] ?? 0
  for (let index = from; index < from + mostMarks; index++) {
    const at = marks.offsets[index]
    if (at === undefined || at >= end) break
    const depth = marks.depths[index] ?? 0
    // A pair that was opened before the stretch is closed within it.
    if (depth <= base && sorts[text.charCodeAt(at)] === closing) base = depth - 1
    if (depth > base) continue
    const character = text.charAt(at)
    if (character === '、') found.pauses.push(at)
    else if (character === '，') found.commas.push(at)
    else if (character === '；') found.semicolons.push(at)
    else if (character === '。') found.stops.push(at)
  }
  return found
}

/** Longer lists are not spelt out in a sentence. */
export const longestList = 1500

/** Where a list that is spelt out ends: with its sentence, ； inside it parting items; in brackets, with them. */
export function listEnd(document: Document, start: number, limit: number, bracket: boolean): number {
  const {text} = document
  const marks = document.read(readPartingMarks)
  const from = markFrom(marks, start)
  const base = marks.depths[from] ?? 0
  const farthest = Math.min(limit, start + longestList)
  for (let index = from; index < from + mostMarks; index++) {
    const at = marks.offsets[index]
    if (at === undefined || at >= farthest) break
    if ((marks.depths[index] ?? 0) > base) continue
    if (sorts[text.charCodeAt(at)] === closing || (!bracket && '。！？'.includes(text.charAt(at)))) return at
  }
  return farthest
}

/** 青禾—云川 is one item: a dash as long as one character joins, as long as two it parts. */
const joins = (text: string, at: number): boolean => text.charAt(at) === '—' && text.charAt(at - 1) !== '—' && text.charAt(at + 1) !== '—'

/** A row of more items than this is no list that a count speaks of. */
const mostItems = 60

/**
 * Goes back from the end of a list to where it can begin at the earliest: a mark that ends a clause. None where there are too
 * many items.
 */
export function rowBefore(
  document: Document,
  limit: number,
  end: number
): {readonly start: number; readonly cuts: readonly number[]} | undefined {
  const {text} = document
  const marks = document.read(readPartingMarks)
  const cuts: number[] = []
  let depth = 0
  for (let index = markFrom(marks, end) - 1; index >= 0 && cuts.length < mostItems; index--) {
    const at = marks.offsets[index] ?? -1
    if (at < limit) return {start: limit, cuts: cuts.toReversed()}
    const sort = sorts[text.charCodeAt(at)]
    if (sort === closing) depth++
    else if (sort === opening) {
      if (depth === 0) return {start: at + 1, cuts: cuts.toReversed()}
      depth--
    } else if (depth > 0) continue
    else if (text.charAt(at) === '、') cuts.push(at)
    else if (!joins(text, at)) return {start: at + 1, cuts: cuts.toReversed()}
  }
  return cuts.length < mostItems ? {start: limit, cuts: cuts.toReversed()} : undefined
}
