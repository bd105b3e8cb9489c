import type {Document} from '../../document/document.ts'
import type {Count} from '../count/count.ts'
import {naming} from './alike.ts'
import {type Enumeration, toEnumeration} from './enumeration.ts'
import {listEnd, separators} from './marks.ts'
import {parts} from './split.ts'

/** “三大集群”▸规模不断壮大，. */
const clauseRest = /^”[^，。；：！？、（）“”\n]{0,14}，/u
/** 绿色食品▸产值合计突破2000亿元: what is said of all of a row at once. */
const ofAll = /合计|总计|总[量额和产]|均|都|全部|分别|同步|齐头|并驾/
/** Rows of fewer items are of anything. */
const fewest = 3
/** By how much a set is miscounted. */
const nearMiss = 1
const longestItem = 12

/** “三大集群”规模壮大，汽车、显示、生物医药▸合计……: a name in marks, and the row that the next clause says one thing of. */
export function rowInNextClause(document: Document, count: Count): readonly Enumeration[] {
  const {text} = document
  const flow = document.flowAt(count.start)
  const rest =
    count.quoted && !count.parts && !naming.includes(count.noun) ? clauseRest.exec(text.slice(count.end, count.end + 20))?.[0] : undefined
  if (!flow || rest === undefined) return []
  const start = count.end + rest.length
  const sentence = {start, end: listEnd(document, start, flow.end, false)}
  const {pauses, commas, semicolons} = separators(document, sentence)
  const end = Math.min(commas[0] ?? sentence.end, semicolons[0] ?? sentence.end)
  const items = parts(
    {start, end},
    pauses.filter((at) => at < end)
  )
  const last = items.at(-1)
  if (!last || items.length < fewest || !ofAll.test(text.slice(last.start, last.end))) return []
  const even = items.slice(0, -1).every((item) => item.end - item.start <= longestItem)
  const whole = even && Math.abs(items.length - count.value) <= nearMiss && !/等/.test(text.slice(last.start, last.end))
  return toEnumeration(items, {certainty: whole ? 'likely' : 'possible'})
}
