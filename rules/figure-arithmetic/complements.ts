import type {Document, Quantity} from '@hegao/core'
import {nameBefore, readAmounts} from './amounts.ts'
import {type Partition, partition} from './partition.ts'
import {addsUp, inUnitOf, isExact, sameUnit} from './rounding.ts'
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
    if (parts.length === whole.parts.length) found.push(...partition(total, parts, true))
  }
  return found
}

/** In which 顺差, 逆差 and 结余, and the verb behind them, end. */
const balanceEnds = '差余达到为'

/** What two amounts, one right before the other, leave. */
interface Balance {
  /** 对东盟▸贸易顺差 is another, and 年末滚存结余 has what was left before in it. */
  readonly own: RegExp
  readonly first: RegExp
  readonly second: RegExp
  /** What may not stand between them, nor before the first in its sentence: other amounts come in there. */
  readonly parted?: RegExp
}

const kindsOfBalance: readonly Balance[] = [
  {
    own: /^(?:实现|形成|外贸|货物|进出口|全[年省市区县])*(?:贸易)?(顺差|逆差)(?:达到?|为)?$/,
    first: /出口[^，。；]{0,4}$/,
    second: /进口[^，。；]{0,4}$/
  },
  {
    own: /^(?:收支相抵后?)?(?:(?:当年|本年|当期)(?:预计|收支|实现|形成)*|收支(?:相抵)?)(结余)(?:达到?|为)?$/,
    first: /收入[^，。；]{0,4}$/,
    second: /支出[^，。；]{0,4}$/,
    parted: /其中|[。加考]/
  }
]

/** 出口38.5亿元，进口16.3亿元，贸易顺差22.2亿元; 收入186亿元，支出178亿元，当年结余8亿元. */
export function balances(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.read(readAmounts)
  const found: Verdict[] = []
  for (const [index, balance] of quantities.entries()) {
    if (!balanceEnds.includes(text.charAt(balance.start - 1))) continue
    const name = nameBefore(text, balance.start)
    const kind = kindsOfBalance.find(({own}) => own.test(name))
    const side = kind?.own.exec(name)?.[1]
    const [out, into] = [quantities[index - 2], quantities[index - 1]]
    if (!kind || !out || !into || ![out, into, balance].every(isExact) || !sameUnit(out, into) || !sameUnit(out, balance)) continue
    if (!kind.first.test(nameBefore(text, out.start)) || !kind.second.test(nameBefore(text, into.start))) continue
    if (document.flowAt(out.start) !== document.flowAt(balance.start)) continue
    const from = document.sentenceAt(out.start)?.start ?? out.start
    if (kind.parted?.test(text.slice(from, balance.start)) === true) continue
    const [more, less] = side === '逆差' ? [into, out] : [out, into]
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
