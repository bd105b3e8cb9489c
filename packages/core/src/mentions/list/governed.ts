import type {Document} from '../../document/document.ts'
import {indexAt} from '../../range.ts'
import type {Count} from '../count/count.ts'
import type {Enumeration} from './enumeration.ts'
import {readSequences, type Sequence} from './sequence.ts'

/** Farther than this before its first mark no lead-in stands: “重点抓好三方面工作：一是”. */
const longestLeadIn = 120

/** Counts that lead in a running list: 抓好五个方面工作：一是……二是……, also where the list begins in the next block. */
export function sequencesAfter(document: Document): Map<Count, Enumeration> {
  const found = new Map<Count, Enumeration>()
  const counts = document.mentions('count')
  for (const sequence of document.read(readSequences)) {
    const first = sequence.items[0]
    if (!first || first.value !== 1) continue
    const count = leadIn(document, counts, sequence)
    if (count && !found.has(count)) found.set(count, toEnumeration(sequence))
  }
  return found
}

/** The count in the sentence right before the list. Of several the last, unless an earlier one alone has the list's number. */
function leadIn(document: Document, counts: readonly Count[], sequence: Sequence): Count | undefined {
  const start = sequence.start
  let from = document.sentenceAt(start)?.start ?? start
  // The list begins its own sentence: the lead-in is the sentence before, in this flow or the one above.
  if (document.text.slice(from, start).trim() === '') from = document.sentenceAt(from - 1)?.start ?? from
  from = Math.max(from, start - longestLeadIn)
  const candidates: Count[] = []
  for (let at = indexAt(counts, start - 1); at >= 0; at--) {
    const count = counts[at]
    if (!count || count.start < from) break
    if (count.end <= start && !count.back && !count.each) candidates.push(count)
  }
  return candidates.find(({value}) => value === sequence.items.length) ?? candidates[0]
}

function toEnumeration({items, start, end}: Sequence): Enumeration {
  return {
    start,
    end,
    items,
    least: items.length,
    most: items.length,
    open: false,
    certainty: 'certain',
    broken: items.length === 1 || items.some(({value}, index) => value !== index + 1)
  }
}
