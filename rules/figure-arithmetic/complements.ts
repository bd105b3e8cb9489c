import type {Document, Quantity} from '@hegao/core'
import {nameBefore, readAmounts} from './amounts.ts'
import type {Partition} from './parts.ts'
import {addsUp, inUnitOf, isExact, sameUnit, sumOf} from './rounding.ts'
import {spanOf, unitOf, type Verdict} from './verdict.ts'

/** What by definition is the sum of its parts, however far behind it they stand in the paragraph. */
interface Whole {
  readonly total: RegExp
  readonly parts: readonly RegExp[]
}

const verb = '(?:分别)?(?:达到?|为|完成|实现)?$'

/** 生产总值按三次产业划分（国家统计局《三次产业划分规定》）；进出口总值是进口与出口之和（海关统计）。 */
const wholes: readonly Whole[] = [
  {
    total: new RegExp(`(?:生产总值|GDP)(?:（GDP）)?(?:总量)?${verb}`),
    parts: ['第一产业', '第二产业', '第三产业'].map((name) => new RegExp(`^(?:其中[，：]?)?${name}(?:增加值|实现增加值)?${verb}`))
  },
  {
    total: new RegExp(`进出口(?:贸易)?(?:总值|总额|总量|规模)?${verb}`),
    parts: ['出口', '进口'].map((name) => new RegExp(`^(?:其中[，：]?)?(?:外贸|货物)?${name}(?:总?值|总?额)?${verb}`))
  }
]

/** The characters in which the name of such a whole, and the verb behind it, may end. */
const wholeEnds = '值P）量口额模别达到为成现'
/** How many quantities behind a total its parts are looked for. */
const farthest = 30
/** Where another time begins, the parts are of something else. */
const time = /(?:^|[。；，])(?:其中，?)?(?:(?:19|20)\d\d年|\d{1,2}月份?|[一二三四]季度|上半年|下半年|去年|上年)(?!增|下|同期|比)/

/** Totals that are by definition the sum of parts which the same paragraph gives. */
export function complements(document: Document): Partition[] {
  const {text} = document
  const quantities = document.mentions('quantity').filter(({dimension}) => dimension !== '%' && !dimension.endsWith('百分点'))
  const found: Partition[] = []
  for (const [index, total] of quantities.entries()) {
    if (!wholeEnds.includes(text.charAt(total.start - 1))) continue
    const name = nameBefore(text, total.start)
    const whole = wholes.find((one) => one.total.test(name))
    const flow = whole && document.flowAt(total.start)
    if (!whole || !flow || !isExact(total)) continue
    const parts: Quantity[] = []
    for (let at = index + 1; at <= index + farthest && parts.length < whole.parts.length; at++) {
      const part = quantities[at]
      if (!part || part.start >= flow.end) break
      const called = nameBefore(text, part.start)
      if (whole.total.test(called) || time.test(text.slice(total.end, part.start))) break
      if (whole.parts[parts.length]?.test(called) === true && sameUnit(total, part) && isExact(part)) parts.push(part)
    }
    if (parts.length < whole.parts.length) continue
    const sum = inUnitOf(total, sumOf(parts))
    found.push(addsUp(total, parts) ? {total, parts, sum} : {total, parts, sum, fault: {kind: 'sum', certain: true}})
  }
  return found
}

/** In which 顺差 and 逆差, and the verb behind them, end. */
const balanceEnds = '差达到为'
/** 对东盟▸贸易顺差 is another. */
const ownBalance = /^(?:实现|形成|外贸|货物)*(?:贸易)?(顺差|逆差)(?:达到?|为)?$/

/** 出口38.5亿元，进口16.3亿元，贸易顺差22.2亿元: what exports and imports leave. */
export function balances(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.read(readAmounts)
  const found: Verdict[] = []
  for (const [index, balance] of quantities.entries()) {
    if (!balanceEnds.includes(text.charAt(balance.start - 1))) continue
    const side = ownBalance.exec(nameBefore(text, balance.start))?.[1]
    const [out, into] = [quantities[index - 2], quantities[index - 1]]
    if (side === undefined || !out || !into || ![out, into, balance].every(isExact) || !sameUnit(out, into) || !sameUnit(out, balance))
      continue
    if (!/出口[^，。；]{0,4}$/.test(nameBefore(text, out.start)) || !/进口[^，。；]{0,4}$/.test(nameBefore(text, into.start))) continue
    if (document.flowAt(out.start) !== document.flowAt(balance.start)) continue
    const [more, less] = side === '顺差' ? [out, into] : [into, out]
    if (addsUp(more, [less, balance])) found.push({agrees: balance, evidence: [out, into]})
    else
      found.push({
        id: 'balance',
        place: balance,
        data: {
          out: document.slice(out),
          into: document.slice(into),
          expected: inUnitOf(balance, more.value - less.value),
          unit: unitOf(document.slice(balance)),
          actual: document.slice(balance)
        },
        related: [['at-trade', spanOf(out, into)]]
      })
  }
  return found
}

/** 发现问题31个，已整改29个，剩余2个: what is done and what is left. */
const done = /(?:已|已经|现已)(?:全部)?(?:完成)?(?:整改|办结|解决|完成|化解|销号|处置|清偿|偿还|拨付|开工|建成|投产)(?:完成|到位|了)?$/
const left = /(?:剩余|剩下|其余|余下|尚有|还有|正在整改|正在办理|正在处理|未完成|未整改|未办结|尚未[^，。；0-9]{1,4})$/

/** The characters that the words of `done` end in. */
const doneEnds = '改结决成解号置偿还付工产位了'

/** Totals of which the same sentence says how much is done and how much is left. */
export function doneAndLeft(document: Document): Partition[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Partition[] = []
  for (const [index, total] of quantities.entries()) {
    const [finished, rest] = [quantities[index + 1], quantities[index + 2]]
    if (!finished || !rest || !doneEnds.includes(text.charAt(finished.start - 1))) continue
    if (![total, finished, rest].every(isExact) || !sameUnit(total, finished) || !sameUnit(total, rest)) continue
    if (document.sentenceAt(total.start) !== document.sentenceAt(rest.start)) continue
    const between = text.slice(total.end, finished.start)
    if (!/^[^。；0-9]{0,16}[，,（(]/.test(between) || !done.test(between) || !left.test(text.slice(finished.end, rest.start))) continue
    const parts = [finished, rest]
    const sum = inUnitOf(total, sumOf(parts))
    found.push(addsUp(total, parts) ? {total, parts, sum} : {total, parts, sum, fault: {kind: 'sum', certain: true}})
  }
  return found
}
