import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'

const opens = '“（《‘【('
const closes = '”）》’】)'
const punctuation = /[“（《‘【(”）》’】)、，；。！？,;:：—…\n]/g

/** The marks that part or enclose, once for the whole text, so that no stretch is read again for each count in it. */
interface Marks {
  readonly offsets: readonly number[]
  /** One character a mark. */
  readonly characters: string
  /** How many pairs are open before each mark. Only differences within a flow mean anything. */
  readonly depths: readonly number[]
}

/** A list has no more marks than this. */
const mostMarks = 200

function readMarks({text}: Document): Marks {
  const offsets: number[] = []
  const depths: number[] = []
  const characters: string[] = []
  let depth = 0
  for (const match of text.matchAll(punctuation)) {
    const [character] = match
    offsets.push(match.index)
    characters.push(character)
    depths.push(depth)
    if (opens.includes(character)) depth++
    else if (closes.includes(character)) depth--
  }
  return {offsets, depths, characters: characters.join('')}
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
  const marks = document.read(readMarks)
  const found = {pauses: [] as number[], commas: [] as number[], semicolons: [] as number[], stops: [] as number[]}
  const from = markFrom(marks, start)
  let base = marks.depths[from] ?? 0
  for (let index = from; index < from + mostMarks; index++) {
    const at = marks.offsets[index]
    if (at === undefined || at >= end) break
    const depth = marks.depths[index] ?? 0
    const character = marks.characters.charAt(index)
    // A pair that was opened before the stretch is closed within it.
    if (depth <= base && closes.includes(character)) base = depth - 1
    if (depth > base) continue
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
  const marks = document.read(readMarks)
  const from = markFrom(marks, start)
  const base = marks.depths[from] ?? 0
  const farthest = Math.min(limit, start + longestList)
  for (let index = from; index < from + mostMarks; index++) {
    const at = marks.offsets[index]
    if (at === undefined || at >= farthest) break
    if ((marks.depths[index] ?? 0) > base) continue
    const character = marks.characters.charAt(index)
    if (closes.includes(character) || (!bracket && '。！？'.includes(character))) return at
  }
  return farthest
}

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
  const marks = document.read(readMarks)
  const cuts: number[] = []
  let depth = 0
  for (let index = markFrom(marks, end) - 1; index >= 0 && cuts.length < mostItems; index--) {
    const at = marks.offsets[index] ?? -1
    if (at < limit) return {start: limit, cuts: cuts.toReversed()}
    const character = marks.characters.charAt(index)
    if (closes.includes(character)) depth++
    else if (opens.includes(character)) {
      if (depth === 0) return {start: at + 1, cuts: cuts.toReversed()}
      depth--
    } else if (depth > 0) continue
    else if (character === '、') cuts.push(at)
    else return {start: at + 1, cuts: cuts.toReversed()}
  }
  return cuts.length < mostItems ? {start: limit, cuts: cuts.toReversed()} : undefined
}
