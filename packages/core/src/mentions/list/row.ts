import type {Block} from '../../document/block.ts'
import {rankOf} from '../../document/classify.ts'
import type {Document} from '../../document/document.ts'
import {indexAt} from '../../range.ts'
import type {Count} from '../count/count.ts'
import type {Ordinal} from '../ordinal/ordinal.ts'
import type {Enumeration} from './enumeration.ts'
import {leadsIn} from './lead.ts'

/** 重点做好十个方面工作。⏎（一）……⏎（二）……: numbered blocks, each as long as it likes. */
export function rowAfter(document: Document, count: Count): Enumeration | undefined {
  const flow = document.flowAt(count.start)
  const block = flow && document.blockAt(flow.end + 1)
  if (!flow || !block || block.start <= count.start) return undefined
  const marks = document.read(leadingMarks)
  const at = indexAt(marks, block.start)
  const mark = marks[at]
  if (mark?.start !== block.start || mark.value !== 1) return undefined
  const certainty = leadsIn(document, count, block.start)
  if (!certainty) return undefined
  const row = rowFrom(document, marks, at)
  const [first, last] = [row[0], row.at(-1)]
  if (row.length < 2 || !first || !last) return undefined
  // 共23项：⏎（一）……方面5项⏎（二）……方面4项: the parts make the number, not their heads.
  const items = partsOf(document, count, row) ?? row
  const size = items === row ? row.length : count.value
  return {start: first.start, end: last.end, items, least: size, most: size, open: false, certainty, broken: false, precedes: false}
}

/** The first count of each block in the same unit, where together they make the number. */
function partsOf(document: Document, {value, unit}: Count, row: readonly Block[]): Count[] | undefined {
  const counts = document.mentions('count')
  const found: Count[] = []
  let sum = 0
  for (const block of row) {
    const part = counts[indexAt(counts, block.start - 1) + 1]
    if (!part || part.start >= block.end || part.unit !== unit) return undefined
    found.push(part)
    sum += part.value
  }
  return sum === value ? found : undefined
}

/** The marks that stand at the start of their blocks. */
const leadingMarks = (document: Document): Ordinal[] => document.mentions('ordinal').filter(({leads}) => leads)

/** The blocks of the row that begins at a mark: its series goes on until a mark of higher rank or the end of the article. */
function rowFrom(document: Document, marks: readonly Ordinal[], index: number): Block[] {
  const first = marks[index]
  if (!first) return []
  const article = document.articleAt(first.start)
  const rank = rankOf(document.text.slice(first.start, first.start + 12))
  const row: Block[] = []
  for (let at = index; at < marks.length; at++) {
    const mark = marks[at]
    const block = mark && document.blockAt(mark.start)
    if (!mark || !block || (article && mark.start >= article.end)) break
    if (mark.series === first.series) {
      if (mark.value !== row.length + 1) break
      row.push(block)
    } else {
      const other = rankOf(block.source.text)
      if (other > 0 && other < rank) break
    }
  }
  return row
}
