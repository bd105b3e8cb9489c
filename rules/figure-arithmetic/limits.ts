import type {Document} from '@hegao/core'
import {nameBefore} from './amounts.ts'
import {isExact} from './rounding.ts'
import type {Fault} from './verdict.ts'

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

const perHead = /(?<each>每人每?[年月天日次])(?:补助|发放|补贴|约|近|为)?$/u
/** 1000万元 a year are given to nobody who is counted by heads. */
const mostPerHead = 1e7

/** 低保标准提高到每人每年7200万元. */
export function impossibleRatesPerHead(document: Document): Fault[] {
  return document.mentions('quantity').flatMap((amount): Fault[] => {
    if (amount.unit !== '元' || amount.value < mostPerHead) return []
    const each = perHead.exec(nameBefore(document.text, amount.start))?.groups?.['each']
    return each === undefined ? [] : [{id: 'per-head', place: amount, certainty: 'likely', data: {each, actual: document.slice(amount)}}]
  })
}

const grown =
  /^\p{Script=Han}{0,4}[，,（(](?:比|较)(?:上年|去年|年初|上年末|去年末|上年底|去年底|上年同期|去年同期)(?:净)?(?:增加|多)(?:了)?$/u

/** So long a match of that is at most. */
const longestGrown = 15

/** 余额3862万元，比年初增加318亿元: what grew by more than it is. */
export function outgrown(document: Document): Fault[] {
  const quantities = document.mentions('quantity')
  return quantities.flatMap((change, index): Fault[] => {
    const level = quantities[index - 1]
    if (!level || level.dimension !== change.dimension || change.value <= level.value || change.start - level.end > longestGrown) return []
    if (!isExact(level) || !isExact(change) || !grown.test(document.text.slice(level.end, change.start))) return []
    const data = {actual: document.slice(change), all: document.slice(level)}
    return [{id: 'more-than-all', place: change, data, note: 'check-unit', related: [['at-total', level]]}]
  })
}

/** 整改率102.3%: what counts part of a whole never passes it. 完成率 of a plan may. */
const bounded =
  /(?:整改|清偿|办结|(?<!拨备|流动性)覆盖|普及|合格|达标|满意|化解|处置|销号|采纳|见面|复)率(?:均)?(?:为|达到?|是|提高到|保持在)?$/

export function impossibleRates(document: Document): Fault[] {
  const quantities = document.mentions('quantity')
  return quantities.flatMap((rate): Fault[] =>
    rate.dimension === '%' && rate.value > 100 && bounded.test(nameBefore(document.text, rate.start))
      ? [{id: 'beyond-all', place: rate, certainty: 'likely', data: {actual: document.slice(rate)}}]
      : []
  )
}

/** 森林覆盖率稳定在71万亩: what is a part of a whole is no amount. 功率, 生产率 and 税率 are. */
const partName = /(?<name>\p{Script=Han}{2,8}(?<![功频效汇利心速税费产转换])率)(?:均)?(?:为|达到?|是|提高到|保持在|稳定在|控制在)$/u
const amounts = new Set(['平方米', '元', '人', '户', '公斤'])

export function ratesInAmounts(document: Document): Fault[] {
  const {text} = document
  return document.mentions('quantity').flatMap((amount): Fault[] => {
    const name = amounts.has(amount.dimension) ? partName.exec(nameBefore(text, amount.start))?.groups?.['name'] : undefined
    if (name === undefined || name.includes('每') || /^[/／]/.test(text.slice(amount.end, amount.end + 1))) return []
    return [{id: 'rate-unit', place: amount, certainty: 'likely', data: {name, actual: document.slice(amount)}, note: 'check-unit'}]
  })
}
