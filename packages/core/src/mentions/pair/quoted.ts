import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'
import {quotes} from './marks.ts'
import {marksOf, readPairs} from './pair.ts'

/**
 * What stands in quotation marks or title marks, marks included, in order and without overlap. Where the marks of a
 * paragraph do not come out even, or where it has straight ones, all of it from the first to the last may be quoted.
 */
export function readQuoted(document: Document): Range[] {
  const {pairs, faults} = document.read(readPairs)
  const ranges: Range[] = pairs.filter(({family}) => quotes(family))
  for (const fault of faults) {
    if (fault.kind === 'nested' || fault.kind === 'crossed') continue
    for (const {family, flow} of marksOf(fault)) {
      const paragraph = document.flows[flow]
      if (paragraph && quotes(family)) ranges.push(paragraph)
    }
  }
  for (const flow of straightlyQuoted(document)) ranges.push(flow)
  return merge(ranges)
}

/** Whether any of a range may be quoted: no such text is edited unread. */
export function isQuoted(document: Document, range: Range): boolean {
  const quoted = document.read(readQuoted)
  const last = quoted[indexAt(quoted, range.end - 1)]
  return last !== undefined && last.end > range.start
}

/** From the first straight quotation mark of each paragraph to its last. */
function* straightlyQuoted({text, flows}: Document): Generator<Range> {
  let at = text.indexOf('"')
  while (at >= 0) {
    const end = flows[indexAt(flows, at)]?.end ?? text.length
    yield {start: at, end: text.lastIndexOf('"', end - 1) + 1}
    at = text.indexOf('"', end)
  }
}

function merge(ranges: Range[]): Range[] {
  ranges.sort((a, b) => a.start - b.start)
  const merged: {start: number; end: number}[] = []
  for (const {start, end} of ranges) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({start, end})
  }
  return merged
}
