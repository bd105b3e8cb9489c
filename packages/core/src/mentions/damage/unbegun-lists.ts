import type {Flow} from '../../document/block.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'

/** A lead-in that announces a list of which nothing follows. */
export interface UnbegunList extends Range {
  /** The heading that stands where the list should; absent at the end of an article. */
  readonly next?: Range
}

/** The announcing clause: 现就有关事项通知如下：, 重点抓好三个方面工作： */
const announces =
  /(?:如下|下列|以下|这些)[^，。；：]{0,12}：$|[两三四五六七八九十\d]+(?:个|大|项|条|点|类|种)?(?:方面|重点|任务|举措|措施|工作|要求|问题|条件|情形|原则|事项|内容)[^，。；：]{0,8}：$/

/** Lead-ins after which a part begins, or an article ends, without any list. */
export function readUnbegunLists(document: Document): UnbegunList[] {
  const found: UnbegunList[] = []
  const {flows} = document
  let section = ''
  for (const [index, flow] of flows.entries()) {
    const text = document.text.slice(flow.start, Math.min(flow.end, flow.start + 200))
    if (flow.kind === 'heading') section = text
    if (flow.kind !== 'paragraph' && flow.kind !== 'item') continue
    const tail = document.text.slice(Math.max(flow.start, flow.end - 60), flow.end)
    if (!announces.test(tail)) continue
    const lead = {start: flow.end - tail.length + tail.search(/(?<![^，。；！？])[^，。；！？]*$/), end: flow.end}
    const next = flows[index + 1]
    if (!next || next.start >= (document.articleAt(flow.start)?.end ?? 0) || isSignature(document, flows, index + 1)) found.push(lead)
    else if (follows(flow.kind === 'item' ? text : section, document.text.slice(next.start, next.start + 12))) found.push({...lead, next})
  }
  return found
}

const dateLine = /^[（(]?[\d０-９〇零○一二三四五六七八九]{4}年[^，。；]{1,8}日[）)]?$/

/** Who signed, and the date below. */
function isSignature(document: Document, flows: readonly Flow[], index: number): boolean {
  for (const flow of flows.slice(index, index + 3)) {
    if (flow.kind !== 'heading' && flow.kind !== 'byline') return false
    if (flow.end - flow.start <= 20 && dateLine.test(document.slice(flow))) return true
  }
  return false
}

const marks: readonly RegExp[] = [
  /^第([〇一二三四五六七八九十百]+)[编章节]/,
  /^([〇一二三四五六七八九十百]+)、/,
  /^第([一二三四五六七八九十百]+)[，、]/,
  /^[（(]([一二三四五六七八九十百]+)[）)]/,
  /^(\d{1,3})[.．、]/,
  /^[（(](\d{1,3})[）)]/
]

/** Whether the second text bears the number after that of the first, in the same form: （一） and （二）. */
function follows(first: string, second: string): boolean {
  for (const mark of marks) {
    const [before, after] = [mark.exec(first)?.[1], mark.exec(second)?.[1]]
    if (before !== undefined && after !== undefined) return (parseNumeral(after) ?? 0) === (parseNumeral(before) ?? 0) + 1
  }
  return false
}
