import {type Document, type Quantity} from '@hegao/core'

export interface Growth {
  readonly from: Quantity
  readonly to: Quantity
  readonly rate: Quantity
  /** What the two figures make it, rounded as the rate is written. */
  readonly expected: string
  readonly verb: string
  readonly against?: 'growth' | 'direction'
}

/** Growth that is not that of the two figures: a yearly mean, constant prices, another base. */
const otherBase = /年均|年平均|日均|月均|平均|同比|环比|可比|不变价|实际|扣除|名义|比重|分别|上年|去年|其中/
/** Gross products grow at constant prices unless the text says otherwise. */
const realGrowth = /生产总值|增加值|GDP|经济总量|国民收入|人均收入|可支配收入|纯收入/
const lead = /(?:由|从)[^，。；]{0,24}$/
const middle =
  /^[^，。；0-9]{0,12}?(?:增加到|增长到|增至|提高到|提高至|提升到|提升至|上升到|上升至|攀升到|攀升至|扩大到|扩大至|发展到|跃升到|跃升至|下降到|下降至|降低到|降至|减少到|减少至|缩短到|缩短至|压减到|压缩到|压缩至|到|至)[^，。；0-9]{0,6}$/
const toRate =
  /^[，,、]?(?:共|累计|总共|净|五年|四年|三年|十年)?(增长|增加|提高|上升|提升|增幅达|增幅为|增幅|下降|减少|降低|缩短|压减|降幅达|降幅为|降幅|压缩)(?:了|约|近|超过|超|达)?$/

/** Besides rounding of all three, half a point is never argued about. */
const slack = 0.5

/** 由A增至B，增长p%: computed from the two figures. */
export function growths(document: Document): Growth[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Growth[] = []
  for (const [index, rate] of quantities.entries()) {
    const levels = quantities.slice(Math.max(0, index - 4), index).filter(({dimension}) => dimension !== '年')
    const [from, to] = levels.slice(-2)
    if ((rate.dimension !== '%' && rate.dimension !== '倍') || rate.upTo !== undefined || !from || !to || from.dimension !== to.dimension)
      continue
    const sentence = document.sentenceAt(rate.start)
    if (!sentence || from.start < sentence.start || from.dimension === '%' || from.value <= 0) continue
    const before = text.slice(Math.max(sentence.start, from.start - 30), from.start)
    const verb = toRate.exec(text.slice(to.end, rate.start))?.[1]
    const between = text.slice(from.end, to.start).replace(/(?:19|20)\d\d年底?(?:的)?/g, '')
    if (verb === undefined || !lead.test(before.replace(/(?:19|20)\d\d年底?(?:的)?/g, '')) || !middle.test(between)) continue
    const clause = text.slice(Math.max(sentence.start, from.start - 40), rate.start)
    if (otherBase.test(clause) || realGrowth.test(clause)) continue
    const judged = judge(from, to, rate, verb)
    if (judged) found.push({from, to, rate, verb: verb.replace(/达|为/, ''), ...judged})
  }
  return found
}

function judge(from: Quantity, to: Quantity, rate: Quantity, verb: string): Pick<Growth, 'expected' | 'against'> | undefined {
  const falls = /下降|减少|降低|缩短|压减|降幅|压缩/.test(verb)
  const change = (to.value - from.value) / from.value
  const factor = rate.dimension === '倍' ? 1 : 100
  const said = rate.value
  const actual = Math.abs(change) * factor
  const expected = actual.toFixed(decimals(rate))
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

const decimals = ({step}: Quantity): number => Math.max(0, Math.round(-Math.log10(step)))
