import {type Document, groupBy, type Quantity} from '@hegao/core'
import {within} from './amounts.ts'
import {isExact} from './rounding.ts'
import {type Fault, spanOf, type Verdict} from './verdict.ts'

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
const incomeOf = (who: string): RegExp =>
  new RegExp(`${who}(?:常住)?居民(?:人均)?可支配收入(?:分别)?(?:达到?|为|实现|由[^，。；]{1,14}(?:提高|增加|增长|上升)[到至])?$`)
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
    const incomes = within(quantities, {start: flow.start, end: match.index}).filter(({unit}) => unit === '元')
    const named = (name: RegExp): Quantity | undefined =>
      incomes.findLast((income) => isExact(income) && name.test(text.slice(Math.max(flow.start, income.start - 36), income.start)))
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
