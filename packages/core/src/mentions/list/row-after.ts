import type {Document} from '../../document/document.ts'
import {indexAt} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {type Enumeration, toEnumeration} from './enumeration.ts'
import {leadsIn} from './lead.ts'
import {isBroken, type Sequence} from './members.ts'
import {readRows} from './row.ts'

/** 重点做好十个方面工作。⏎（一）……⏎（二）……: numbered blocks, each as long as it likes. */
export function rowAfter(document: Document, count: Count): readonly Enumeration[] {
  const flow = document.flowAt(count.start)
  const block = flow && document.blockAt(flow.end + 1)
  if (!flow || !block || block.start <= count.start) return []
  const rows = document.read(readRows)
  const at = indexAt(rows, block.start)
  const row = rows[at]
  // 六个看点（上）⏎看点一：: labels are counted by their own word, lines of a table by nothing.
  if (row?.start !== block.start || row.items[0]?.value !== 1 || row.series === '【一】' || row.series === '序号') return []
  // 4个方面21条措施：⏎一、……⏎（一）……: the second number counts what stands under the first's items.
  const second = isSecond(document, count)
  const certainty = leadsIn(document, count, block.start)
  if (!certainty) return []
  const below = nested(rows, at)
  const found = below ? toEnumeration(below.items, {certainty: second ? certainty : 'possible', broken: isBroken(below)}) : []
  if (second && found.length > 0) return found
  const sums = partsOf(document, count, row)
  if (sums) return toEnumeration(sums, {certainty, least: count.value, most: count.value})
  return [...toEnumeration(row.items, {certainty, broken: isBroken(row)}), ...found]
}

/** Whether a count follows another at once: 4个方面▸21条. */
function isSecond(document: Document, count: Count): boolean {
  const counts = document.mentions('count')
  const before = counts[indexAt(counts, count.start) - 1]
  return before !== undefined && before.bound === 'exact' && /^[，、、共的和]{0,2}$/.test(document.text.slice(before.end, count.start))
}

/** The row that runs on through the items of another: （一）…（十一） under 一、…四、. */
function nested(rows: readonly Sequence[], at: number): Sequence | undefined {
  const row = rows[at]
  const last = row?.items.at(-1)
  if (!row || !last) return undefined
  const inner = rows[at + 1]
  const reaches = inner?.items.at(-1)
  return inner && reaches && inner.start < (row.items[1]?.start ?? 0) && reaches.start > last.start ? inner : undefined
}

/** 共23项：⏎（一）……方面5项⏎（二）……方面4项: the first count of each block in the same unit, where they make the number. */
function partsOf(document: Document, {value, unit}: Count, row: Sequence): Count[] | undefined {
  const counts = document.mentions('count')
  const found: Count[] = []
  let sum = 0
  for (const item of row.items) {
    const part = counts[indexAt(counts, item.start - 1) + 1]
    if (!part || part.start >= item.end || part.unit !== unit) return undefined
    found.push(part)
    sum += part.value
  }
  return sum === value ? found : undefined
}
