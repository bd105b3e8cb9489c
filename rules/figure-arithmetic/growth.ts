import type {Document, Quantity} from '@hegao/core'
import {decimalsOf} from './rounding.ts'
import {spanOf, unitOf, type Verdict} from './verdict.ts'

/** What two figures make of a change. */
export interface Change {
  /** Rounded as the change is written. */
  readonly expected: string
  readonly against?: 'growth' | 'direction'
}

/** Growth that is not that of the two figures: a yearly mean, constant prices, another base. */
const otherBase = /年均|年平均|日均|月均|平均|同比|环比|可比|不变价|实际|扣除|名义|比重|分别|上年|去年|其中/
/** 由去年同期的200亿元增加到260亿元，同比……: the base is the first of the two figures itself. */
const sameBase = /(?:由|从)(?:去年|上年)(?:同期|底|末)?的?(?=[0-9０-９])/
/** Gross products grow at constant prices unless the text says otherwise. */
export const realGrowth = /生产总值|增加值|GDP|经济总量|国民收入|人均收入|可支配收入|纯收入/
/** Prices rise: growth without them is seldom more than with them, and never so much more. */
const mostBeyond = 5
const isBeyondPrices = (from: Quantity, to: Quantity, rate: Quantity): boolean =>
  rate.dimension === '%' && rate.value > 100 * (to.value / from.value - 1) + mostBeyond

/** Whether a level is of what is counted at constant prices, as its own part of the sentence says. */
export function isRealGrowth(document: Document, {start}: Quantity): boolean {
  const sentence = document.sentenceAt(start)
  return realGrowth.test(document.text.slice(Math.max(sentence?.start ?? 0, start - 40), start))
}

const lead = /(?:由|从)[^，。；]{0,24}$/
const middle =
  /^[^，。；0-9]{0,12}?(?:增加到|增长到|增至|提高到|提高至|提升到|提升至|上升到|上升至|攀升到|攀升至|扩大到|扩大至|发展到|跃升到|跃升至|下降到|下降至|降低到|降至|减少到|减少至|缩短到|缩短至|压减到|压缩到|压缩至|到|至)[^，。；0-9]{0,6}$/
const toRate =
  /^[，,、]?(?:共|累计|总共|净|五年|四年|三年|十年)?(增长|新增|净增|增加|提高|上升|提升|增量达|增量为|增量|增幅达|增幅为|增幅|下降|减少|降低|缩短|压减|降幅达|降幅为|降幅|压缩)(?:了|约|近|超过|超|达)?$/

/** So long a match of that is at most. */
const longestToRate = 10

/** Besides rounding of all three, half a point is never argued about. */
const slack = 0.5

/** 由A增至B，增长p%, or 增加C: computed from the two figures. */
export function growths(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Verdict[] = []
  for (const [index, rate] of quantities.entries()) {
    const last = levelBefore(quantities, index, index)
    const to = quantities[last]
    if (rate.upTo !== undefined || !to || rate.start - to.end > longestToRate) continue
    const from = quantities[levelBefore(quantities, last, index)]
    if (!from || from.dimension !== to.dimension) continue
    const differs = isDifference(from, rate)
    if (!differs && ((rate.dimension !== '%' && rate.dimension !== '倍') || from.dimension === '%' || from.value <= 0)) continue
    const sentence = document.sentenceAt(rate.start)
    const verb = toRate.exec(text.slice(to.end, rate.start))?.[1]
    if (!sentence || verb === undefined || !areLevels(document, from, to)) continue
    const clause = text.slice(Math.max(sentence.start, from.start - 40), rate.start)
    const based = sameBase.test(clause) ? clause.replace(sameBase, '').replace('同比', '') : clause
    if (otherBase.test(based)) continue
    const judged = differs ? judgeDifference({from, to, rate, verb}) : judgeRate({from, to, rate, verb})
    if (!differs && realGrowth.test(clause) && !isBeyondPrices(from, to, rate)) continue
    if (judged) found.push(verdictOn(document, {from, to, rate, verb}, judged))
  }
  return found
}

/** How many quantities before a rate its two values are looked for. */
const farthest = 4

/** Index of the last quantity before another that is no number of years; -1 where there is none near the rate. */
function levelBefore(quantities: readonly Quantity[], before: number, rate: number): number {
  for (let at = before - 1; at >= Math.max(0, rate - farthest); at--) if (quantities[at]?.dimension !== '年') return at
  return -1
}

/** Whether two amounts are the first and the last of a change: 由12.4万辆增加到21.8万辆. */
export function areLevels(document: Document, from: Quantity, to: Quantity): boolean {
  const {text} = document
  const sentence = document.sentenceAt(to.start)
  if (!sentence || from.start < sentence.start || from.dimension !== to.dimension || from.value <= 0) return false
  const before = text.slice(Math.max(sentence.start, from.start - 30), from.start).replace(yearWords, '')
  return lead.test(before) && middle.test(text.slice(from.end, to.start).replace(yearWords, ''))
}

const yearWords = /(?:19|20)\d\d年底?(?:的)?/g

/** Two levels, what is said of the change between them, and the verb that says it. */
export interface Told {
  readonly from: Quantity
  readonly to: Quantity
  readonly rate: Quantity
  readonly verb: string
}

/** What the rule says of a change once it is computed. */
export function verdictOn(document: Document, {from, to, rate, verb}: Told, {expected, against}: Change): Verdict {
  if (against === undefined) return {agrees: rate, evidence: [from, to]}
  return {
    id: against,
    place: rate,
    data: {
      from: document.slice(from),
      to: document.slice(to),
      actual: document.slice(rate),
      verb: verb.replace(/达|为/, ''),
      expected: expected + unitOf(document.slice(rate))
    },
    ...(against === 'growth' ? {note: 'check-rate' as const} : {}),
    related: [['at-levels', spanOf(from, to)]]
  }
}

/** 由512家增加到590家，增加78家; from one per cent to another in points. 下降50%: of a share it may be either. */
const isDifference = (from: Quantity, change: Quantity): boolean =>
  from.dimension === '%' ? change.unit.endsWith('百分点') : from.dimension === change.dimension && from.unit === change.unit

const falling = /下降|减少|降低|缩短|压减|降幅|压缩/

/** Whether a change in the unit of two values is their difference, as far as rounding lets one tell. */
export function judgeDifference({from, to, rate: change, verb}: Told): Change | undefined {
  if (from.exactness !== 'exact' || to.exactness !== 'exact') return undefined
  const made = to.value - from.value
  const expected = String(Math.round((Math.abs(made) / change.scale) * 1e6) / 1e6)
  if (made !== 0 && made < 0 !== falling.test(verb)) return {expected, against: 'direction'}
  const rounding = (from.step + to.step + change.step) / 2
  // 净增超过900亿元 is a bound: the figures may pass it and not miss it. 近 and 约 are left to the eye.
  if (change.exactness === 'over')
    return Math.abs(made) + (from.step + to.step) / 2 >= change.value ? {expected} : {expected, against: 'growth'}
  if (change.exactness !== 'exact') return undefined
  const apart = Math.abs(Math.abs(made) - change.value)
  // 户数没有尾差；带小数的各自四舍五入过。
  const isWhole = [from, to, change].every(({step, scale}) => step === 1 && scale === 1)
  return apart <= (isWhole ? 0 : rounding + 1e-9) ? {expected} : {expected, against: 'growth'}
}

/** Whether a rate is that of the two values, as far as rounding lets one tell. */
export function judgeRate({from, to, rate, verb}: Told): Change | undefined {
  const falls = falling.test(verb)
  const change = (to.value - from.value) / from.value
  const factor = rate.dimension === '倍' ? 1 : 100
  const said = rate.value
  const actual = Math.abs(change) * factor
  const expected = actual.toFixed(decimalsOf(rate))
  if (change < 0 !== falls && Math.abs(change) > 1e-9) return {expected, against: 'direction'}
  if (rate.exactness === 'over') return said <= actual + margin(from, to, rate) ? {expected} : {expected, against: 'growth'}
  if (rate.exactness !== 'exact' || from.exactness !== 'exact' || to.exactness !== 'exact') return undefined
  return Math.abs(actual - said) <= margin(from, to, rate) ? {expected} : {expected, against: 'growth'}
}

/** What rounding of the two figures and of the rate can do, in the rate's unit. */
function margin(from: Quantity, to: Quantity, rate: Quantity): number {
  const factor = rate.dimension === '倍' ? 1 : 100
  const rounding = ((to.step / 2) * (1 / from.value) + (from.step / 2) * (to.value / from.value ** 2)) * factor
  return rounding + rate.step / 2 + (rate.dimension === '倍' ? slack / 10 : slack)
}
