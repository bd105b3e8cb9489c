import type {Document} from '../../document/document.ts'
import {indexAt} from '../../range.ts'
import type {Count} from '../count/count.ts'
import type {Enumeration} from './enumeration.ts'
import {leadsIn} from './lead.ts'
import {readSequences} from './sequence.ts'

/** 抓好五个方面工作：一是……二是……, also where the list begins in the next block. */
export function runningAfter(document: Document, count: Count): Enumeration | undefined {
  const sequences = document.read(readSequences)
  const sequence = sequences[indexAt(sequences, count.end - 1) + 1]
  if (sequence?.items[0]?.value !== 1) return undefined
  const certainty = leadsIn(document, count, sequence.start)
  if (!certainty) return undefined
  const {items, start, end, faults} = sequence
  return {
    start,
    end,
    items,
    least: items.length,
    most: items.length,
    open: false,
    certainty,
    broken: items.length === 1 || faults.length > 0,
    precedes: false
  }
}
