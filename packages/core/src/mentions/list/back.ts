import type {Document} from '../../document/document.ts'
import {indexAt} from '../../range.ts'
import type {Count} from '../count/count.ts'
import type {Enumeration} from './enumeration.ts'
import type {Sequence} from './members.ts'
import {readRows} from './row.ts'
import {readSequences} from './sequence.ts'

/** 以上十个方面: the list that ended right above the sentence, or began within this many blocks. */
const nearestBlocks = 40

/** Lists that a count points back at. Only one whose last item ends right above is surely meant. */
export function listsBefore(document: Document, count: Count): Enumeration | undefined {
  if (!count.back) return undefined
  const block = document.blockAt(count.start)?.index ?? 0
  const found: Enumeration[] = []
  for (const reading of [readSequences, readRows]) {
    const lists: readonly Sequence[] = document.read(reading)
    let at = indexAt(lists, count.start)
    for (let tries = 0; at >= 0 && tries < 4; at--, tries++) {
      const list = lists[at]
      const start = list && document.blockAt(list.start)?.index
      if (!list || start === undefined || block - start > nearestBlocks) break
      if (list.end > count.start && list.items.at(-1)?.mark.start !== undefined && (list.items.at(-1)?.mark.start ?? 0) > count.start)
        continue
      const size = list.items.length
      found.push({
        start: list.start,
        end: Math.min(list.end, count.start),
        items: list.items,
        least: size,
        most: size,
        open: false,
        certainty: 'possible',
        broken: list.faults.length > 0 || size < 2,
        precedes: true
      })
    }
  }
  return found.find((list) => !list.broken && list.least === count.value) ?? found[0]
}
