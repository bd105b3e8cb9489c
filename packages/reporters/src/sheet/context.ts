import type {Place, Source, SourceBlock} from '@hegao/core'

/** A stretch of a draft's visible text with what stands on either side of it, within its block. */
export interface Context {
  readonly before: string
  readonly text: string
  readonly after: string
}

/** Characters shown on either side. */
const around = 20
/** Of a longer stretch both ends are shown. */
const longest = 80

interface Stretch {
  readonly start: number
  readonly block: SourceBlock
}

/** Finds what people read at a place: without the marks of Markdown and the like. Sorts the blocks once for all places. */
export function contextReader({blocks}: Source): (place: Place) => Context | undefined {
  const stretches = blocks.map((block): Stretch => ({start: block.segments[0]?.source ?? 0, block})).toSorted((a, b) => a.start - b.start)
  return ({start, end}) => {
    const block = stretches[lastAtOrBefore(stretches, start.offset)]?.block
    if (!block) return undefined
    const [from, to] = [offsetIn(block, start.offset, false), offsetIn(block, end.offset, true)]
    if (to <= from) return undefined
    const text = block.text.slice(from, to)
    return {
      before: clip(block.text.slice(Math.max(0, from - around), from), from > around, 'before'),
      text: text.length > longest ? `${whole(text.slice(0, longest / 2))}……${whole(text.slice(-longest / 2))}` : text,
      after: clip(block.text.slice(to, to + around), to + around < block.text.length, 'after')
    }
  }
}

function lastAtOrBefore(stretches: readonly Stretch[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Where an offset of the source stands in a block's text: of its last character for the end of a place. */
function offsetIn({segments, text}: SourceBlock, offset: number, isEnd: boolean): number {
  for (const {start, length, source, sourceLength = length} of segments) {
    if (offset < source || (isEnd && offset === source)) return start
    if (offset < source + sourceLength || (isEnd && offset === source + sourceLength))
      return sourceLength === length ? start + offset - source : isEnd ? start + length : start
  }
  return text.length
}

const clip = (text: string, isCut: boolean, side: 'before' | 'after'): string =>
  isCut ? (side === 'before' ? `…${whole(text)}` : `${whole(text)}…`) : text

/** Without half a character at either end. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
