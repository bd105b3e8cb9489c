import type {Document} from '../../document/document.ts'
import type {Count} from '../count/count.ts'
import {type Enumeration, toEnumeration} from './enumeration.ts'
import {listEnd, separators} from './marks.ts'
import {parts} from './split.ts'

/** 四大项▸全面增长，: what is said of all of them at once. */
const ofAll = /^[^，。；：！？、（）“”\n]{0,10}(?:全[面部线都]|悉数|均(?!衡)|都|齐|普遍|同步|一致)[^，。；：！？、（）“”\n]{1,8}[，：]/u
/** Of three one may be left out; of more who says 全面 tells all. */
const fewest = 3
/** 工资性收入▸增长5.6%: the words right before the number. */
const rate = /^[^0-9，。；]{2,18}?(\p{Script=Han}{2})[约近超]?[0-9.]+(?:%|％|个百分点|万|亿)/u

/** 四大项全面增长，工资性收入增长5.6%，经营净收入增长6.2%，……: one rate each, of one verb, up to the end of the sentence. */
export function ratesAfter(document: Document, count: Count): readonly Enumeration[] {
  const {text} = document
  const flow = document.flowAt(count.start)
  const said = count.back || count.each || count.bound !== 'exact' ? undefined : ofAll.exec(text.slice(count.end, count.end + 24))?.[0]
  if (!flow || said === undefined) return []
  const start = count.end + said.length
  const end = listEnd(document, start, flow.end, false)
  const {commas, semicolons} = separators(document, {start, end})
  const items = parts(
    {start, end},
    [...commas, ...semicolons].toSorted((a, b) => a - b)
  )
  const verbs = new Set(items.map((item) => rate.exec(text.slice(item.start, item.end))?.[1]))
  const [verb] = verbs
  if (verbs.size !== 1 || verb === undefined || items.length < fewest || !said.includes(verb)) return []
  // A part of one may stand among them, and the last may follow in the next sentence.
  const goesOn = new RegExp(`${verb}[约近超]?[0-9]`).test(text.slice(end, flow.end))
  return toEnumeration(items, {certainty: items.length === count.value - 1 && !goesOn ? 'likely' : 'possible'})
}
