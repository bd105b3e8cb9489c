import {printable} from './printable.ts'
import {columnsOf, columnsOfCommon} from './width.ts'

/** Columns of one code point as it is shown. */
const columnsShown = (code: number): number => columnsOfCommon(code) ?? columnsOf(printable(String.fromCodePoint(code)))

/** The furthest offset up to `limit` such that what is shown of the text from `start` takes no more than so many columns. */
export function fitForward(text: string, start: number, limit: number, columns: number): number {
  let end = start
  let left = columns
  while (end < limit) {
    const code = text.codePointAt(end) ?? 0
    left -= columnsShown(code)
    if (left < 0) break
    end += code > 0xffff ? 2 : 1
  }
  return end
}

/** The nearest offset down to `limit` such that what is shown of the text up to `end` takes no more than so many columns. */
export function fitBackward(text: string, end: number, limit: number, columns: number): number {
  let start = end
  let left = columns
  while (start > limit) {
    const astral = start - 2 >= limit ? (text.codePointAt(start - 2) ?? 0) : 0
    const code = astral > 0xffff ? astral : text.charCodeAt(start - 1)
    left -= columnsShown(code)
    if (left < 0) break
    start -= code > 0xffff ? 2 : 1
  }
  return start
}

/** A text as it is shown, cut to so many columns, with … where something was left out. */
export function shorten(text: string, columns: number): string {
  // Most texts are short: a character takes two columns at most, but for a tab.
  const whole = text.length <= columns * 2 ? printable(text) : undefined
  if (whole !== undefined && columnsOf(whole) <= columns) return whole
  return `${printable(text.slice(0, fitForward(text, 0, text.length, columns - 1)))}…`
}

/** A text with spaces after it, up to so many columns. */
export const padEnd = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - columnsOf(text)))

/** Marks that must not begin a line (GB/T 15834—2011, 5.1). */
const notFirst = /^[，。、；：！？”’）》〉】…,.;:!?)]+/

/**
 * A text as it is shown, in lines of so many columns. A line ends after 、，； if one stands in its second half;
 * a mark that must not begin a line hangs over its end.
 */
export function wrap(text: string, columns: number): string[] {
  const shown = printable(text)
  const lines: string[] = []
  let start = 0
  while (start < shown.length) {
    const fitting = Math.max(fitForward(shown, start, shown.length, columns), start + 1)
    const hanging = fitting + (notFirst.exec(shown.slice(fitting))?.[0].length ?? 0)
    const pause = start + shown.slice(start, hanging).search(/[、，；][^、，；]*$/) + 1
    const end = hanging < shown.length && pause > start + (fitting - start) / 2 ? pause : hanging
    lines.push(shown.slice(start, end))
    start = end
  }
  return lines
}
