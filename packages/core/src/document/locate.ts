import type {Place, Point} from '../message.ts'
import {indexAt, type Range} from '../range.ts'
import type {Block} from './block.ts'
import type {Segment} from './source.ts'

/** Turns offsets of the visible text into places of the source. */
export class Locator {
  readonly #source: string
  readonly #blocks: readonly Block[]
  #lines: number[] | undefined

  constructor(source: string, blocks: readonly Block[]) {
    this.#source = source
    this.#blocks = blocks
  }

  /** The stretch of the source from the first visible character of the range to its last. */
  sourceRange(range: Range): [start: number, end: number] {
    const start = this.#map(range.start, false)
    if (range.end <= range.start) return [start, start]
    return [start, Math.max(start, this.#map(range.end - 1, true))]
  }

  place(range: Range): Place {
    const [start, end] = this.sourceRange(range)
    return this.sourcePlace({start, end})
  }

  /** The place of a stretch of the source itself. */
  sourcePlace({start, end}: Range): Place {
    return {start: this.#point(start), end: this.#point(end)}
  }

  /** Whether the range is one unbroken stretch of the source, so that an edit of it touches nothing else. */
  isWhole(range: Range): boolean {
    const [start, end] = this.sourceRange(range)
    return end - start === range.end - range.start
  }

  /** Offset in the source of a visible character, or of what follows it. */
  #map(offset: number, after: boolean): number {
    const block = this.#blocks[Math.max(0, indexAt(this.#blocks, offset))]
    if (!block) return 0
    const within = Math.min(offset, block.end) - block.start
    const {segments} = block.source
    const segment = segments[Math.max(0, indexAt(segments, within))]
    return segment ? mapWithin(segment, within, after) : 0
  }

  #point(offset: number): Point {
    this.#lines ??= lineStarts(this.#source)
    const lines = this.#lines
    let low = 0
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((lines[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return {line: low, column: offset - (lines[low - 1] ?? 0) + 1, offset}
  }
}

function mapWithin(segment: Segment, within: number, after: boolean): number {
  const length = segment.sourceLength ?? segment.length
  if (length !== segment.length) return segment.source + (after || within >= segment.start + segment.length ? length : 0)
  return segment.source + Math.min(within - segment.start + (after ? 1 : 0), segment.length)
}

/** Offsets at which lines start; a line ends at \n, \r\n or \r. */
function lineStarts(text: string): number[] {
  const starts = [0]
  const ends = /\r\n?|\n/g
  while (ends.exec(text)) starts.push(ends.lastIndex)
  return starts
}
