import type {Document} from '../../document/document.ts'
import {indexAt} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {type Enumeration, toEnumeration} from './enumeration.ts'
import {leadsIn} from './lead.ts'
import {isBroken} from './members.ts'
import {readSequences} from './sequence.ts'

/** 抓好五个方面工作：一是……二是……, also where the list begins in the next block. */
export function runningAfter(document: Document, count: Count): readonly Enumeration[] {
  const sequences = document.read(readSequences)
  const sequence = sequences[indexAt(sequences, count.end - 1) + 1]
  const [first, second] = sequence?.items ?? []
  if (!sequence || first?.value !== 1) return []
  const certainty = leadsIn(document, count, sequence.start)
  if (!certainty) return []
  const {items, start, end} = sequence
  // A list of one is a list that was cut off; its number is for ordinal-sequence to miss.
  if (!second) return [{start, end, items, least: 1, most: 1, open: false, certainty, broken: true, precedes: false}]
  return toEnumeration(items, {certainty, broken: isBroken(sequence)})
}
