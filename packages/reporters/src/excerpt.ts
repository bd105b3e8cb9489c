import type {Place} from '@hegao/core'
import {printable} from './printable.ts'
import {fitBackward, fitForward} from './fit.ts'
import {columnsOf} from './width.ts'

/** A place to underline, with words beside the line. */
export interface Mark {
  readonly place: Place
  readonly where: string
  readonly words: string
  /** One character of one column. */
  readonly line: '━' | '─'
  paint(text: string): string
}

/** Lines of the source that one excerpt shows, and the marks below them. */
export interface Excerpt {
  /** Labels of the places, each once. */
  readonly where: readonly string[]
  readonly rows: readonly ExcerptRow[]
}

/** A line of the source has a number; what stands below it has none; `⋮` stands for lines that are left out. */
export interface ExcerptRow {
  readonly gutter: number | '⋮' | undefined
  readonly text: string
}

/** Part of a mark that lies on one line. Offsets of the source. */
interface Stretch {
  readonly mark: Mark
  readonly line: number
  readonly lineStart: number
  readonly start: number
  readonly end: number
  readonly last: boolean
}

/** Columns beside a mark, at least, on a line that is cut. */
const context = 8

/**
 * Cuts the lines on which marks stand out of the source. Marks on one line share an excerpt where it holds them all;
 * of a place over many lines the first and the last are shown.
 *
 * @param columns how wide a line may be
 */
export function excerpts(source: string, marks: readonly Mark[], columns: number): Excerpt[] {
  const groups: Stretch[][][] = []
  for (const mark of marks) {
    const stretches = stretchesOf(source, mark)
    const [only] = stretches
    if (stretches.length === 1 && only) {
      const group = groups.find(
        (lines) => lines.length === 1 && lines[0]?.[0]?.line === only.line && fits(source, [...lines[0], only], columns)
      )
      if (group?.[0]) {
        group[0].push(only)
        continue
      }
    }
    groups.push(stretches.map((stretch) => [stretch]))
  }
  return groups.map((lines) => ({
    where: [...new Set(lines.flat().map(({mark}) => mark.where))],
    rows: lines.flatMap((line, index) => {
      const before = lines[index - 1]?.[0]
      const skips = before !== undefined && line[0] !== undefined && line[0].line > before.line + 1
      return [...(skips ? [{gutter: '⋮', text: ''} as const] : []), ...drawLine(source, line, columns)]
    })
  }))
}

function stretchesOf(source: string, mark: Mark): Stretch[] {
  const {start, end} = mark.place
  const lineStart = start.offset - (start.column - 1)
  const first = {mark, line: start.line, lineStart, start: start.offset}
  if (end.line === start.line) return [{...first, end: end.offset, last: true}]
  const firstEnd = lineEnd(source, start.offset, end.offset)
  const lastStart = end.offset - (end.column - 1)
  const text = source.slice(lastStart, end.offset)
  const indent = text.length - text.trimStart().length
  // A place that ends with the line end before has nothing to show on its last line.
  if (indent === text.length) return [{...first, end: firstEnd, last: true}]
  return [
    {...first, end: firstEnd, last: false},
    {mark, line: end.line, lineStart: lastStart, start: lastStart + indent, end: end.offset, last: true}
  ]
}

/** Where the line of an offset ends, or the limit if it ends after that. */
function lineEnd(source: string, offset: number, limit: number): number {
  const furthest = Math.min(limit, source.length)
  let end = offset
  while (end < furthest && source[end] !== '\n' && source[end] !== '\r') end++
  return end
}

function fits(source: string, stretches: readonly Stretch[], columns: number): boolean {
  const {start, end} = union(stretches)
  return end - start <= columns && columnsOf(source.slice(start, end)) <= columns - 2 * context
}

const union = (stretches: readonly Stretch[]) => ({
  start: stretches.reduce((first, {start}) => Math.min(first, start), Infinity),
  end: stretches.reduce((last, {end}) => Math.max(last, end), 0)
})

function drawLine(source: string, stretches: readonly Stretch[], columns: number): ExcerptRow[] {
  const [first] = stretches
  if (!first) return []
  const seen = windowOf(source, first.lineStart, union(stretches), columns)
  const shown = (from: number, to: number) => printable(source.slice(from, to))
  const lead = seen.cutBefore ? '…' : ''
  const rows: ExcerptRow[] = [{gutter: first.line, text: lead + shown(seen.start, seen.end) + (seen.cutAfter ? '…' : '')}]
  for (const {mark, start, end, last} of stretches) {
    const indent = columnsOf(lead + shown(seen.start, start))
    const length = Math.max(1, columnsOf(shown(start, Math.min(end, seen.end))))
    const underline = ' '.repeat(indent) + mark.paint(mark.line.repeat(length))
    if (!last || mark.words === '') rows.push({gutter: undefined, text: underline})
    else if (indent + length + 1 + columnsOf(mark.words) <= columns)
      rows.push({gutter: undefined, text: `${underline} ${mark.paint(mark.words)}`})
    else {
      const wordsIndent = Math.max(0, Math.min(indent, columns - columnsOf(mark.words)))
      rows.push({gutter: undefined, text: underline}, {gutter: undefined, text: ' '.repeat(wordsIndent) + mark.paint(mark.words)})
    }
  }
  return rows
}

/** The part of a line that is shown: all of it, or as much around the marks as fits. Looks no further than that. */
function windowOf(source: string, lineStart: number, marked: {readonly start: number; readonly end: number}, columns: number) {
  const first = skipIndent(source, lineStart, marked.start)
  const start = wholeCharacter(source, Math.max(first, marked.start - columns))
  const end = lineEnd(source, marked.end, wholeCharacter(source, marked.end + columns))
  const endsLine = isLineEnd(source, end)
  if (start === first && endsLine && end - start <= columns && columnsOf(printable(source.slice(start, end))) <= columns)
    return {start, end, cutBefore: false, cutAfter: false}
  const room = columns - 2
  const markEnd = fitForward(source, marked.start, marked.end, room - context)
  const markColumns = columnsOf(printable(source.slice(marked.start, markEnd)))
  const before = fitBackward(source, marked.start, start, (room - markColumns) >> 1)
  const after = fitForward(source, before, end, room)
  // What the right side leaves over belongs to the left.
  const from = fitBackward(source, before, start, room - columnsOf(printable(source.slice(before, after))))
  return {start: from, end: after, cutBefore: from > first, cutAfter: after < end || !endsLine}
}

const isLineEnd = (source: string, offset: number): boolean => offset >= source.length || source[offset] === '\n' || source[offset] === '\r'

/** The offset, or the next where it would cut a character of two code units. */
const wholeCharacter = (source: string, offset: number): number => ((source.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset)

function skipIndent(source: string, lineStart: number, limit: number): number {
  let offset = lineStart
  while (offset < limit && (source[offset] === '\u3000' || source[offset] === ' ' || source[offset] === '\t')) offset++
  return offset
}
