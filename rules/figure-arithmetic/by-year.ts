import {type Document, isSubsequence, parseNumeral} from '@hegao/core'
import {decimalsOf, inUnitOf, sameUnit} from './rounding.ts'
import type {Verdict} from './verdict.ts'

const years =
  /(?:(?<count>[二两三四五六七八九十]|[0-9]{1,2})年(?:内|间|来)?)(?:预计|计划|将)?(?:共|累计|合计|总共|总计)?(?<what>[^，。；：0-9]{0,14})$/
const yearly = /(?:每年平均|平均每年|每年|年均|年平均)(?<what>[^，。；：0-9]{0,14})$/

const ofYears = /(?:19|20)[0-9]{2}年[^，。；]{0,12}每年[^，。；]*$/

/** 每年安排2亿元，三年共安排6亿元: so much a year, and how much in so many years. */
export function yearlySums(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((rate, index): Verdict[] => {
    const what = yearly.exec(text.slice(Math.max(0, rate.start - 18), rate.start))?.groups?.['what']
    if (rate.upTo !== undefined || rate.exactness === 'about' || rate.dimension === '%' || rate.dimension === '次' || what === undefined)
      return []
    // 2016年至2018年▸每年1万户: of the years that it names.
    if (ofYears.test(text.slice(Math.max(0, rate.start - 40), rate.start))) return []
    const sentence = document.sentenceAt(rate.start)
    // Before or behind: 三年共安排6亿元，每年2亿元.
    for (const total of [quantities[index + 1], quantities[index + 2], quantities[index - 1], quantities[index - 2]]) {
      // 每年不少于3000万元 and 五年不少于1.5亿元: two bounds of one kind.
      if (
        !total ||
        total.upTo !== undefined ||
        total.exactness !== rate.exactness ||
        !sameUnit(rate, total) ||
        document.sentenceAt(total.start) !== sentence
      )
        continue
      const {count: written = '', what: whole = ''} =
        years.exec(text.slice(Math.max(sentence?.start ?? 0, total.start - 24), total.start))?.groups ?? {}
      // 造林60万亩 and 年均灌溉14万亩 are two things.
      if (!isSubsequence(what, whole) && !isSubsequence(whole, what)) continue
      const count = parseNumeral(written) ?? 0
      if (count < 2 || Math.abs(total.start - rate.start) > farthestTotal) continue
      // 5年共60个月: the span itself in another unit.
      if (total.dimension === '个月' && total.value === 12 * count) continue
      const made = rate.value * count
      // So far off, the two are of different things.
      if (made > total.value * 2 || total.value > made * 2) continue
      if (Math.abs(made - total.value) <= (rate.step * count) / 2 + total.step / 2 && rate.step < rate.scale)
        return [{agrees: total, evidence: [rate]}]
      if (made === total.value) return [{agrees: total, evidence: [rate]}]
      const data = {
        rate: document.slice(rate),
        count,
        expected: String(inUnitOf(total, made)),
        unit: document.slice(total).replace(/^[0-9.,]+/, ''),
        actual: document.slice(total)
      }
      return [{id: 'yearly', place: total, certainty: 'likely', data, related: [['at-operand', rate]]}]
    }
    return []
  })
}

const farthestTotal = 40

/** 由2025年的310亿元扩大到2028年的600亿元，年均增长24.6%: a mean rate of growth between two years. */
const mean = /^(?:以上|左右)?，?(?:预计|实现)?(?:年均|年平均|平均每年)(?:复合)?(?:增长|增速|增幅)(?:率)?(?:达|为|约)?$/
const yearWord = /((?:19|20)[0-9]{2})年/g
/** Points by which a rounded mean rate may be off. */
const slack = 1.5

export function meanGrowths(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((rate, index): Verdict[] => {
    const [from, to] = [quantities[index - 2], quantities[index - 1]]
    if (rate.dimension !== '%' || !from || !to || !sameUnit(from, to) || from.value <= 0 || !mean.test(text.slice(to.end, rate.start)))
      return []
    const sentence = document.sentenceAt(rate.start)
    if (!sentence || from.start < sentence.start || /可比|不变价|生产总值|GDP|增加值/.test(text.slice(sentence.start, rate.start)))
      return []
    const lead = [...text.slice(sentence.start, from.start).matchAll(yearWord)].map(([, year]) => Number(year))
    const inner = [...text.slice(from.end, to.start).matchAll(yearWord)].map(([, year]) => Number(year))
    const first = lead.at(-1)
    const last = inner.at(-1) ?? lead.find((year) => first !== undefined && year > first)
    if (first === undefined || last === undefined || last <= first || !/[由从]/.test(text.slice(sentence.start, from.start))) return []
    const made = 100 * ((to.value / from.value) ** (1 / (last - first)) - 1)
    const tolerance = slack + rate.step / 2
    const holds = to.exactness === 'over' ? rate.value >= made - tolerance : Math.abs(made - rate.value) <= tolerance
    if (holds) return [{agrees: rate, evidence: [from, to]}]
    const data = {
      from: document.slice(from),
      to: document.slice(to),
      verb: '年均增长',
      expected: `${made.toFixed(Math.max(1, decimalsOf(rate)))}%`,
      actual: document.slice(rate)
    }
    return [
      {id: 'growth', place: rate, certainty: 'likely', data, note: 'check-rate', related: [['at-levels', {start: from.start, end: to.end}]]}
    ]
  })
}
