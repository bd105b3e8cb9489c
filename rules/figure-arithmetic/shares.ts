import {type Document, indexAt, type Quantity} from '@hegao/core'
import {decimalsOf, isExact, sameUnit} from './rounding.ts'
import {type Fault, spanOf, type Verdict} from './verdict.ts'

/** From a part to its share: 45人，占总数的37.5%, 45家（占37.5%. Of anything else, 占全国的, nothing here is known. */
const toShare = /^\p{Script=Han}{0,8}[，（(](?:约)?占(?:比(?:为|达|达到)?|总(?:数|量|额|人数|面积|户数)的?|全部的?|的)?$/u
/** Besides rounding, in points. */
const slack = 0.05
/** How many quantities before a share, or a ratio, are looked at. */
const farthest = 60

/** 共有党员120人，其中女党员45人，占37.5%: shares whose part and whole the sentence gives. */
export function shares(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Verdict[] = []
  for (const [index, share] of quantities.entries()) {
    if (share.dimension !== '%' || !isExact(share)) continue
    const part = quantities[index - 1]
    const sentence = part && isExact(part) && toShare.test(text.slice(part.end, share.start)) ? document.sentenceAt(part.start) : undefined
    if (!part || !sentence) continue
    const totals: Quantity[] = []
    for (let at = index - 2; at >= Math.max(0, index - farthest); at--) {
      const total = quantities[at]
      if (!total || total.start < sentence.start) break
      if (sameUnit(total, part) && isExact(total) && total.value >= part.value) totals.push(total)
    }
    const [total] = totals
    // 一层“其中”之内，份额只能是对这个总数说的。
    const among = text.slice(sentence.start, part.start).split('其中')
    if (!total || among.length !== 2 || total.start >= sentence.start + (among[0]?.length ?? 0)) continue
    found.push(verdictOn(document, {part, share, total: totals.find((whole) => isShare(part, whole, share)) ?? total}))
  }
  return found
}

/** What the rule says of a share once it is computed. */
export function verdictOn(document: Document, {total, part, share}: {total: Quantity; part: Quantity; share: Quantity}): Verdict {
  const whole = [total, ...othersIn(document, share, total)].find((one) => isShare(part, one, share))
  if (whole) return {agrees: share, evidence: [part, whole]}
  return {
    id: 'share',
    place: share,
    data: {
      total: document.slice(total),
      part: document.slice(part),
      expected: ratio(part, total).toFixed(decimalsOf(share)),
      actual: document.slice(share)
    },
    related: [['at-total', total]]
  }
}

/** 预算32.09亿元，成交29.12亿元，节约2.97亿元，节约率为9.26%: what else of its sentence a share may be of. */
function othersIn(document: Document, share: Quantity, total: Quantity): Quantity[] {
  const [quantities, sentence] = [document.mentions('quantity'), document.sentenceAt(share.start)]
  const last = indexAt(quantities, share.start)
  return quantities
    .slice(Math.max(0, last - farthest), last)
    .filter((one) => one !== total && one.start >= (sentence?.start ?? share.start) && sameUnit(one, total) && isExact(one))
}

/** Whether a share is that of its part in the whole, as far as rounding lets one tell. */
export const isShare = (part: Quantity, total: Quantity, share: Quantity): boolean =>
  Math.abs(ratio(part, total) - share.value) <= margin(part, total, share)

const ratio = (part: Quantity, total: Quantity): number => (100 * part.value) / total.value

/** What rounding of the part, of the whole and of the share can do, in points. */
function margin(part: Quantity, total: Quantity, share: Quantity): number {
  return (100 * (roundingOf(part) + (roundingOf(total) * part.value) / total.value)) / total.value + share.step / 2 + slack
}

const roundingOf = ({step, scale}: Quantity): number => (step < scale || scale > 1 ? step / 2 : 0)

const number = '(\\d{1,2}(?:\\.\\d{1,2})?)'
const triple = new RegExp(`(?<![\\d.])${number}[:：∶]${number}[:：∶]${number}(?![\\d.:：∶])`, 'g')
const industries = /(?:三次产业|三大产业|三产|产业结构|产业比例|一二三产)[^。；]{0,40}$/

/** 三次产业结构为10.3∶40.5∶49.9, which makes 100.7. */
export function structures({text}: Document): Fault[] {
  if (!/三[次大]?产|产业(?:结构|比例)/.test(text)) return []
  return [...text.matchAll(triple)].flatMap((match): Fault[] => {
    const start = match.index
    if (!industries.test(text.slice(Math.max(0, start - 60), start))) return []
    const parts = match.slice(1)
    const decimals = Math.max(...parts.map((part) => part.split('.')[1]?.length ?? 0))
    const sum = parts.reduce((before, part) => before + Number(part), 0)
    const rounding = (parts.length / 2) * 10 ** -decimals
    if (Math.abs(sum - 100) <= rounding + 1e-9) return []
    const place = {start, end: start + match[0].length}
    return [{id: 'structure', place, data: {actual: match[0], sum: sum.toFixed(decimals)}}]
  })
}

const incomeRatio =
  /城乡居民(?:人均)?(?:可支配)?收入(?:之)?(?:比|倍差)(?:值)?(?:由[^，。；]{1,14})?(?:为|是|缩小到|缩小至|缩小为|降至|降到|降为|下降到|下降至)(\d(?:\.\d{1,3})?)(?:[:：∶]1)?(?![\d.])/g
const incomeOf = (who: string): RegExp => new RegExp(`${who}(?:常住)?居民(?:人均)?可支配收入(?:分别)?(?:达到?|为|实现)?$`)
const urbanIncome = incomeOf('城镇')
const ruralIncome = incomeOf('农村')

/** The ratio of urban to rural incomes, 城乡居民收入比, where the paragraph gives both. */
export function incomeRatios(document: Document): Fault[] {
  const {text} = document
  if (!text.includes('城乡居民')) return []
  const quantities = document.mentions('quantity')
  const found: Fault[] = []
  for (const match of text.matchAll(incomeRatio)) {
    const flow = document.flowAt(match.index)
    if (!flow) continue
    const last = indexAt(quantities, match.index)
    const incomes = quantities.slice(Math.max(0, last - farthest), last + 1).filter(({start, unit}) => start >= flow.start && unit === '元')
    const named = (name: RegExp): Quantity | undefined =>
      incomes.findLast((income) => isExact(income) && name.test(text.slice(Math.max(flow.start, income.start - 20), income.start)))
    const [urban, rural] = [named(urbanIncome), named(ruralIncome)]
    const said = match[1] ?? ''
    if (!urban || !rural || rural.value <= 0) continue
    const decimals = said.split('.')[1]?.length ?? 0
    const at = match.index + match[0].lastIndexOf(said)
    const ratioOfBoth = urban.value / rural.value
    if (Math.abs(ratioOfBoth - Number(said)) <= 10 ** -decimals) continue
    found.push({
      id: 'ratio',
      place: {start: at, end: at + said.length},
      data: {urban: document.slice(urban), rural: document.slice(rural), expected: ratioOfBoth.toFixed(decimals), actual: said},
      related: [['at-incomes', spanOf(urban, rural)]]
    })
  }
  return found
}

/** 应到代表186人，实到代表192人. */
export function overfullMeetings(document: Document): Fault[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((due, index): Fault[] => {
    const present = quantities[index + 1]
    if (!present || due.dimension !== '人' || present.dimension !== '人' || present.value <= due.value) return []
    if (!isExact(due) || !isExact(present)) return []
    const isOfOne =
      /应(?:到|出席|参加|参会)[^，。；]{0,10}$/.test(text.slice(Math.max(0, due.start - 14), due.start)) &&
      /^[^。；]{0,10}(?:实到|实际到会|实际出席|实际参加|实际参会|出席|到会)[^，。；]{0,10}$/.test(text.slice(due.end, present.start))
    if (!isOfOne) return []
    const data = {due: document.slice(due), actual: document.slice(present)}
    return [{id: 'overfull', place: present, data, related: [['at-due', due]]}]
  })
}
