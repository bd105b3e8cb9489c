import {type Document, isSubsequence, parseNumeral, type Quantity} from '@hegao/core'
import {nameBefore} from './amounts.ts'
import type {Partition} from './parts.ts'
import {addsUp, decimalsOf, inUnitOf, isExact, sameUnit, sumOf} from './rounding.ts'
import {isShare, verdictOn} from './shares.ts'
import type {Fault, Verdict} from './verdict.ts'

/** What is done with a number of things: 已整改销号, 完成率, 办结. */
const deed =
  '整改|办结|解决|完成|化解|销号|处置|清偿|偿还|拨付|开工|建成|投产|验收|审结|执结|结案|采纳|吸纳|落实|答复|兑现|收回|整治|消除|到位|脱贫|搬迁|安置|通车|投用'
const isDone = new RegExp(`已|${deed}|基本`)
/** 剩余2个, 正在推进3个: what is not done yet; with the first nothing else is left out. */
const rest = /剩余|剩下|其余|余下|尚余|还剩/
const open = /尚有|还有|仍有|正在|正按|未|待|列入计划|推进/
/** How far a sum may be off and still be meant, where only 正在 and the like say so. */
const nearShare = 0.15
const mostParts = 4
const longestClause = 24

/** 发现问题31个，已整改29个，剩余2个: totals of which the same sentence says how much is done and how much is left. */
export function doneAndLeft(document: Document): Partition[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Partition[] = []
  for (const [index, total] of quantities.entries()) {
    const first = quantities[index + 1]
    const sentence = first && document.sentenceAt(total.start)
    if (!sentence || !isExact(total) || !isPartOf(text, total, first) || !isDone.test(nameBefore(text, first.start, longestClause)))
      continue
    const parts: Quantity[] = []
    let last = ''
    for (let at = index + 1; at <= index + mostParts; at++) {
      const part = quantities[at]
      const clause = part ? nameBefore(text, part.start, longestClause) : ''
      if (!part || part.start >= sentence.end || !isPartOf(text, total, part)) break
      if (parts.length > 0 && !rest.test(clause) && !open.test(clause) && !isDone.test(clause)) break
      parts.push(part)
      last = clause
      if (rest.test(clause)) break
    }
    if (parts.length < 2 || (!rest.test(last) && !open.test(last)) || !parts.every(isExact)) continue
    const sum = sumOf(parts)
    const made = {total, parts, sum: inUnitOf(total, sum)}
    // 12人受伤。重伤3人、轻伤9人，8人出院，其余4人……: of a number before it.
    const flow = document.flowAt(total.start)
    const earlier = quantities
      .slice(Math.max(0, index - mostParts), index)
      .find((other) => other.start >= (flow?.start ?? 0) && isExact(other) && sameUnit(other, total) && addsUp(other, parts))
    if (addsUp(total, parts)) found.push(made)
    else if (earlier) found.push({...made, total: earlier})
    // 2018年脱贫2.57万人，2019年脱贫1.38万人，剩余……: one of several that were done.
    else if (isDone.test(nameBefore(text, total.start, longestClause))) continue
    else if (rest.test(last) || Math.abs(sum - total.value) <= total.value * nearShare)
      found.push({...made, fault: {kind: 'sum', certain: rest.test(last)}})
  }
  return found
}

/** Things of one kind: 21个问题 and 19个, 47个具体问题 and 39个. */
const isPartOf = (text: string, total: Quantity, part: Quantity): boolean =>
  sameUnit(total, part) && part.value <= total.value && !/[。；]/.test(text.slice(total.end, part.start))

const rateName = /(?<word>\p{Script=Han}{2})率(?:为|达到?|是|约)?$/u

/** 57个问题，已整改51个，整改率89.5%: a rate, beside what it is named for and what that is part of. */
export function namedRates(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((share, index): Verdict[] => {
    const [total, part] = [quantities[index - 2], quantities[index - 1]]
    if (share.dimension !== '%' || !total || !part || total.dimension === '%' || !isExact(share)) return []
    const word = rateName.exec(nameBefore(text, share.start))?.groups?.['word']
    if (word === undefined || ![total, part].every(isExact) || !isPartOf(text, total, part)) return []
    if (document.sentenceAt(total.start) !== document.sentenceAt(share.start) || /[。；0-9]/.test(text.slice(part.end, share.start)))
      return []
    // 起诉2416人，不起诉632人，不起诉率20.7%: of both together.
    const both = {...total, value: total.value + part.value}
    if (isShare(part, total, share) || isShare(part, both, share)) return [{agrees: share, evidence: [part, total]}]
    // 国内升学1846人，境外升学213人，升学率44.6%: both have the name of the rate.
    if (nameBefore(text, total.start, longestClause).includes(word)) return []
    // 成功1420件 and 成功率; 已整改51个 and 完成率: the rate is of what the clause before tells.
    const told = nameBefore(text, part.start, longestClause)
    const isOf = told.includes(word) || (/^(?:完成|办结|整改|解决|落实)$/.test(word) && isDone.test(told))
    // 已整改245个，正在整改67个，整改率78.5%: of the number before these.
    return isOf && !rest.test(told) && !open.test(told) && !/新|另|其中|尚/.test(told) ? [verdictOn(document, {total, part, share})] : []
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

const years =
  /(?:(?<count>[二两三四五六七八九十]|[0-9]{1,2})年(?:内|间|来)?)(?:预计|计划|将)?(?:共|累计|合计|总共|总计)?(?<what>[^，。；：0-9]{0,14})$/
const yearly = /(?:每年平均|平均每年|每年|年均|年平均)(?<what>[^，。；：0-9]{0,14})$/

/** 每年安排2亿元，三年共安排6亿元: so much a year, and how much in so many years. */
export function yearlySums(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((rate, index): Verdict[] => {
    const what = yearly.exec(text.slice(Math.max(0, rate.start - 18), rate.start))?.groups?.['what']
    if (rate.upTo !== undefined || rate.exactness === 'about' || rate.dimension === '%' || rate.dimension === '次' || what === undefined)
      return []
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

/** 由第18位上升到第15位，前进3位: how many places. */
const places =
  /第(?<from>[0-9]{1,3}|[一二三四五六七八九十]{1,3})[位名]?[^。；第]{0,10}?(?:至|到|为)[^。；第0-9]{0,8}第(?<to>[0-9]{1,3}|[一二三四五六七八九十]{1,3})[位名]，[^，。；0-9]{0,6}?(?:前进|前移|上升|提升|跃升|进位|提高|后退|后移|下降|下滑|退后)(?:了)?(?<moved>[0-9]{1,3}|[一二三四五六七八九十两]{1,3})(?:个)?(?:位次|名次|位|名)/g

export function moves({text}: Document): Fault[] {
  return [...text.matchAll(places)].flatMap((match): Fault[] => {
    const [from, to, moved] = ['from', 'to', 'moved'].map((key) => parseNumeral(match.groups?.[key] ?? ''))
    if (from === undefined || to === undefined || moved === undefined || Math.abs(from - to) === moved) return []
    const end = match.index + match[0].length
    const start = end - (/[0-9一二三四五六七八九十两]{1,3}(?:个)?(?:位次|名次|位|名)$/.exec(match[0])?.[0].length ?? 1)
    const data = {from, to, expected: Math.abs(from - to), actual: text.slice(start, end)}
    return [{id: 'moved', place: {start, end}, data, related: [['at-levels', {start: match.index, end: start - 1}]]}]
  })
}
