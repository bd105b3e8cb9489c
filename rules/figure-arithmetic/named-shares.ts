import {type Document, type Figure, groupBy, parseNumeral, type Quantity, timeInWords} from '@hegao/core'
import {areLevels} from './changes.ts'
import {readNamedFigures} from './named-figures.ts'
import {decimalsOf, isExact} from './rounding.ts'
import {isShare, verdictOn} from './shares.ts'
import {spanOf, type Verdict} from './verdict.ts'

/** 912亿元，▸占全省进出口总额的▸63.9%: from a part to its share of what another sentence gives. */
const toShare =
  /^[，（](?:约)?占(?<scope>全[国省市区县州盟]|我[省市区县])?(?<name>\p{Script=Han}{4,14}?)(?:的|(?:的)?(?:比重|比例)(?:为|达到?|是)?)$/u
/** Two names of one thing. */
export const synonyms: Readonly<Record<string, string>> = {经济总量: '地区生产总值', 生产总值: '地区生产总值'}

/** Shares of a whole that the text names and gives elsewhere, once. */
export function sharesOfNamed(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Verdict[] = []
  for (const [index, share] of quantities.entries()) {
    const part = quantities[index - 1]
    if (!part || share.dimension !== '%' || !isExact(share) || !isExact(part)) continue
    const {scope = '', name} = toShare.exec(text.slice(part.end, share.start))?.groups ?? {}
    if (name === undefined) continue
    const called = wholesOf(document, part, scope, synonyms[name] ?? name)
    const here = called.filter(({start}) => document.articleAt(start) === document.articleAt(part.start))
    const wholes = here.length > 0 ? here : called
    const [total] = wholes
    const agreeing = wholes.find((whole) => isShare(part, whole, share))
    if (agreeing) found.push({agrees: share, evidence: [part, agreeing]})
    else if (total && wholes.every(({value}) => value === total.value)) found.push(verdictOn(document, {total, part, share}))
  }
  return found
}

/** The amounts that the text gives for a name, in the unit of the part and of its time. */
function wholesOf(document: Document, part: Quantity, scope: string, name: string): Quantity[] {
  const figures = document.read(readNamedFigures)
  const own = figures.of.get(part)
  return figures
    .levels(name)
    .filter(
      (figure) =>
        figure.quantity !== part &&
        isExact(figure.quantity) &&
        figure.quantity.dimension === part.dimension &&
        figure.quantity.unit === part.unit &&
        figure.quantity.value >= part.value &&
        (scope === '' || figure.body === scope.replace('我', '全')) &&
        sameTime(figure, own) &&
        isCalled(figure, name)
    )
    .map(({quantity}) => quantity)
}

const sameTime = (figure: Figure, own: Figure | undefined): boolean =>
  own === undefined || [timeInWords(figure.time), ''].includes(timeInWords(own.time)) || timeInWords(figure.time) === ''

/** 货物进出口总额 is what 进出口总额 means; 进出口 alone may be another. */
const isCalled = ({name: own}: Figure, name: string): boolean => own.endsWith(name) || (own.length >= 4 && name.endsWith(own))

/** 规上企业1286家，其中高新技术企业412家，占比▸超过三分之一. */
const fraction =
  /^\p{Script=Han}{0,8}[，（](?:约)?(?:占比|占总数的?|占全部的?|占)(?<bound>超过|超|逾|近|接近|不到|不足|约|达到?)?(?:(?<parts>[二三四五六七八九十])分之(?<taken>[一二三四五六七八九])|(?<tenths>[一二三四五六七八九])成|(?<half>一半|半数))(?<more>多|以上|左右)?/u

/** Shares told as fractions: 超过三分之一, 近三成. */
export function fractions(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((part, index): Verdict[] => {
    const total = quantities[index - 1]
    const match = fraction.exec(text.slice(part.end, part.end + 30))
    if (!total || !match || !isExact(part) || !isExact(total) || part.unit !== total.unit || part.value > total.value) return []
    const sentence = document.sentenceAt(part.start)
    if (!sentence || total.start < sentence.start || !/(?:其中|已|现有|拥有)[^，。；、]{0,16}$/.test(text.slice(total.end, part.start)))
      return []
    const {bound, parts, taken, tenths, more} = match.groups ?? {}
    const said = tenths === undefined ? (parts === undefined ? 1 / 2 : digit(taken) / digit(parts)) : digit(tenths) / 10
    const share = part.value / total.value
    if (agrees(share, said, bound, more)) return []
    const lead = match[0].search(/(?:占比|占总数的?|占全部的?|占)/)
    const place = {start: part.end + lead, end: part.end + match[0].length}
    const data = {
      total: document.slice(total),
      part: document.slice(part),
      expected: (100 * share).toFixed(1),
      actual: document.slice(place)
    }
    return [{id: 'share', place, data, related: [['at-total', total]]}]
  })
}

const digit = (written = ''): number => parseNumeral(written) ?? 0

/** A fraction without a bound, or with 近 or 约, is told roughly. */
const rough = 0.12

function agrees(share: number, said: number, bound: string | undefined, more: string | undefined): boolean {
  if (/^(?:超|逾)/.test(bound ?? '') || more === '多' || more === '以上') return share >= said
  if (bound?.startsWith('不') === true) return share <= said
  return Math.abs(share - said) <= said * rough
}

/** 28.4万人，完成全年目标任务（35万人）的▸81.1%, 12亿元，是上年5亿元的▸2.4倍: a part, what it is measured by, and how much of that it is. */
const toMeasure = /^[，（]?(?:已|预计)?(?:完成|占|为|达到?|是|相当于)[^，。；0-9]{0,16}$/
const ofMeasure = /^(?:）|\))?的(?:约)?$/

/** How much of a target, or of an earlier amount, is reached, where both stand before it. */
export function measured(document: Document): Verdict[] {
  const {text} = document
  // 是▸五年▸前3.2万辆的3.9倍.
  const quantities = document.mentions('quantity').filter(({dimension}) => dimension !== '年')
  return quantities.flatMap((rate, index): Verdict[] => {
    const [part, total] = [quantities[index - 2], quantities[index - 1]]
    if (!part || !total || (rate.dimension !== '%' && rate.dimension !== '倍') || ![part, total, rate].every(isExact)) return []
    if (part.dimension !== total.dimension || part.unit !== total.unit || total.value <= 0) return []
    if (document.sentenceAt(part.start) !== document.sentenceAt(rate.start)) return []
    if (
      !toMeasure.test(text.slice(part.end, total.start).replace(/(?:19|20)[0-9]{2}年(?:底|末)?的?/g, '')) ||
      !ofMeasure.test(text.slice(total.end, rate.start))
    )
      return []
    if (rate.dimension === '%') return [verdictOn(document, {total, part, share: rate})]
    const times = part.value / total.value
    if (Math.abs(times - rate.value) <= rate.step / 2 + times * (part.step / part.value + total.step / total.value))
      return [{agrees: rate, evidence: [part, total]}]
    const data = {
      total: document.slice(total),
      part: document.slice(part),
      expected: times.toFixed(Math.max(1, decimalsOf(rate))),
      actual: document.slice(rate)
    }
    return [{id: 'times', place: rate, data, related: [['at-total', total]]}]
  })
}

/** 由12.4万辆增加到28万辆，翻了▸一番多: doublings. */
const doubled = /^，?(?:实现)?(?<near>近|接近|将近)?翻(?:了)?(?:(?<bound>近|接近|约)?(?<times>[一两二三四]))?番(?<more>多|有余|以上)?/
/** Doublings without 多 are told roughly. */
const roughly = 0.1
/** What falls shorter by more is 近一番. */
const short = 0.05

export function doublings(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((to, index): Verdict[] => {
    const from = quantities[index - 1]
    const match = doubled.exec(text.slice(to.end, to.end + 12))
    if (!from || !match || !areLevels(document, from, to)) return []
    const {near, bound, times = '一', more} = match.groups ?? {}
    const said = 2 ** digit(times)
    const made = to.value / from.value
    const holds =
      more !== undefined
        ? made >= said
        : near !== undefined || bound !== undefined
          ? made < said && made > said * (1 - 2 * roughly)
          : made >= said * (1 - short) && made <= said * (1 + roughly)
    if (holds) return []
    const at = match[0].indexOf('翻')
    const place = {start: to.end + at, end: to.end + match[0].length}
    const data = {part: document.slice(to), total: document.slice(from), expected: made.toFixed(2), actual: document.slice(place)}
    return [{id: 'times', place, data, related: [['at-levels', spanOf(from, to)]]}]
  })
}

/** 发放消费券6.8亿元，带动消费52.4亿元，杠杆▸达到1∶7.7. */
const ratio =
  /(?:杠杆|撬动比|放大|投入产出比|拉动比)[^，。；0-9]{0,10}(?<form>1[:：∶])?(?<times>[0-9]{1,3}(?:\.[0-9]{1,2})?)(?<multiple>倍)?/g

/** Ratios of two amounts right before them. */
export function leverages(document: Document): Verdict[] {
  const {text} = document
  const quantities = groupBy(document.mentions('quantity'), ({start}) => document.sentenceAt(start))
  return [...text.matchAll(ratio)].flatMap(({index, 0: words, groups}): Verdict[] => {
    const {form = '', times: written = '', multiple} = groups ?? {}
    if ((form === '') === (multiple === undefined)) return []
    const before = (quantities.get(document.sentenceAt(index)) ?? []).filter(({end}) => end <= index)
    const [base, led] = before.slice(-2)
    if (!base || !led || ![base, led].every(isExact) || base.dimension !== led.dimension || base.unit !== led.unit || base.value <= 0)
      return []
    const decimals = written.split('.')[1]?.length ?? 0
    const made = led.value / base.value
    const margin = 10 ** -decimals / 2 + made * (base.step / base.value + led.step / led.value)
    if (Math.abs(made - Number(written)) <= margin) return []
    const start = index + words.indexOf(form + written)
    const place = {start, end: index + words.length}
    const data = {
      base: document.slice(base),
      led: document.slice(led),
      expected: made.toFixed(Math.max(1, decimals)),
      actual: document.slice(place)
    }
    return [
      {
        id: 'leverage',
        place,
        data,
        related: [
          ['at-operand', base],
          ['at-operand', led]
        ]
      }
    ]
  })
}

/** 每90秒下线一台，一小时可生产40台. */
const pace =
  /每(?:隔)?(?<span>[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?<small>秒|分)钟?[^，。；0-9]{0,12}?(?:[一1])(?<unit>[台辆件套部架只个])[^，。；0-9]{0,12}，(?:每|一|1)(?<large>分钟|个?小时)[^，。；0-9]{0,8}(?<made>[0-9]{1,5})\k<unit>/g
const seconds: Readonly<Record<string, number>> = {秒: 1, 分: 60, 分钟: 60, 小时: 3600, 个小时: 3600}

/** One in so many seconds, and how many in an hour. */
export function paces(document: Document): Verdict[] {
  return [...document.text.matchAll(pace)].flatMap((match): Verdict[] => {
    const {span = '', small = '', large = '', made = '', unit = ''} = match.groups ?? {}
    const every = digit(span)
    const expected = (seconds[large] ?? 0) / (every * (seconds[small] ?? 1))
    if (every === 0 || expected === 0 || Math.abs(expected - Number(made)) < 1) return []
    const end = match.index + match[0].length
    const place = {start: end - made.length - unit.length, end}
    const data = {
      every: `${span}${small}`,
      span: `一${large.replace('个', '')}`,
      expected: `${Math.round(expected)}${unit}`,
      actual: document.slice(place)
    }
    return [{id: 'pace', place, data, related: [['at-operand', {start: match.index, end: match.index + 1 + span.length + small.length}]]}]
  })
}
