import type {Flow} from '../../document/block.ts'
import type {Document} from '../../document/document.ts'
import {indexAt} from '../../range.ts'
import type {Count} from '../count/count.ts'
import {type Enumeration, toEnumeration} from './enumeration.ts'
import {leadsIn} from './lead.ts'
import {flowsBelow} from './paragraphs.ts'

/** Marks before paragraphs that are items without a number. */
const bullet = /^(?:——|—|[●○■□◆◇▲△★☆•·▪])/

/** By how many a row of dashes may differ from its count and still be the one that is meant. */
const nearMiss = 2

/** 以下五项工作：⏎——……⏎——……, and the unnumbered lists of Markdown, HTML and Word. */
export function bulletsAfter(document: Document, count: Count): readonly Enumeration[] {
  const {flows} = document
  const at = indexAt(flows, count.start)
  const [lead, first] = [flows[at], flows[at + 1]]
  if (!lead || !first || lead.kind === 'heading') return []
  const level = levelOf(first)
  const mark = bullet.exec(document.text.slice(first.start, first.start + 2))?.[0]
  if (level === undefined && mark === undefined) return []
  // ——五年来，连跨三个台阶。⏎——五年来，……: the count stands within an item of the same list.
  if (level === undefined ? document.text.startsWith(mark ?? '', lead.start) : levelOf(lead) === level) return []
  const certainty = leadsIn(document, count, first.start)
  if (!certainty) return []
  if (level !== undefined) return toEnumeration(itemsFrom(flows, at + 1, level), {certainty})
  // A dash may also open a paragraph within an item, so that it proves less than a list of the format's own.
  const items = flowsBelow(document, count).filter(({start}) => document.text.startsWith(mark ?? '', start))
  const near = Math.abs(items.length - count.value) <= nearMiss
  return toEnumeration(items, {certainty: certainty === 'certain' && near ? 'likely' : 'possible'})
}

/** Items of one level, up to the first block that is none; deeper ones belong to the item above them. */
function itemsFrom(flows: readonly Flow[], from: number, level: number): Flow[] {
  const items: Flow[] = []
  for (let index = from; index < flows.length; index++) {
    const flow = flows[index]
    const own = flow && levelOf(flow)
    if (!flow || own === undefined || own < level) break
    if (own === level) items.push(flow)
  }
  return items
}

/** Depth of a list item that the format marked and nobody numbered. */
function levelOf({blocks}: Flow): number | undefined {
  const source = blocks[0]?.source
  return source?.kind === 'item' && !/^[（(]?[0-9一二三四五六七八九十]+[)）.．、]/.test(source.text) ? (source.level ?? 1) : undefined
}
