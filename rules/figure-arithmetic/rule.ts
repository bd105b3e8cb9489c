import {defineRule} from '@hegao/core'
import {growths} from './growth.ts'
import {partitions} from './parts.ts'
import {reversedRanges} from './ranges.ts'

export default defineRule({
  id: 'figure-arithmetic',
  category: 'fact',
  severity: 'error',
  summary: {
    zh: '总数与分项、前后两数与增幅、区间的两端算不拢',
    en: 'a total and its parts, two figures and their growth, or the ends of a range do not add up'
  },
  reads: ['quantity'],
  yieldsTo: ['quantity-wording'],
  messages: {
    sum: {
      zh: '总数“{{total}}”，分项合计{{sum}}{{unit}}：{{parts}}',
      en: 'the total is “{{total}}”, the parts make {{sum}}{{unit}}: {{parts}}'
    },
    part: {zh: '“其中”的“{{part}}”大于总数“{{total}}”', en: 'the part “{{part}}” is larger than the whole, “{{total}}”'},
    growth: {
      zh: '由{{from}}到{{to}}，{{verb}}{{expected}}，写作“{{actual}}”',
      en: 'from {{from}} to {{to}} is a change ({{verb}}) of {{expected}}, written “{{actual}}”'
    },
    direction: {zh: '由{{from}}到{{to}}，却写“{{actual}}”', en: 'from {{from}} to {{to}}, yet “{{actual}}”'},
    range: {zh: '区间“{{actual}}”前大后小', en: 'the range “{{actual}}” runs backwards'},
    'at-total': {zh: '总数在这里', en: 'the total'},
    'at-parts': {zh: '分项在这里', en: 'the parts'},
    'at-levels': {zh: '前后两数在这里', en: 'the two figures'},
    'check-sum': {zh: '请核总数，或是否漏列、重列分项', en: 'check the total, and whether a part is missing or twice'},
    'check-rate': {
      zh: '按所写两数计算，已计四舍五入；如按可比口径，请注明',
      en: 'computed from the figures as written, rounding allowed; say so if prices are comparable'
    }
  },
  check({document, report, confirm}) {
    for (const {total, parts, sum, fault} of partitions(document)) {
      const shown = parts.map((part) => document.slice(part))
      const first = parts[0] ?? total
      const range = {start: first.start, end: parts.at(-1)?.end ?? first.end}
      if (fault === undefined) confirm(total, parts)
      else if (fault === 'part')
        report('part', first, {
          certainty: 'certain',
          data: {part: document.slice(first), total: document.slice(total)},
          related: [['at-total', total]]
        })
      else
        report('sum', total, {
          certainty: fault === 'over' ? 'certain' : 'likely',
          data: {total: document.slice(total), sum, unit: unitOf(document.slice(total)), parts: shown},
          note: 'check-sum',
          related: [['at-parts', range]]
        })
    }
    for (const {from, to, rate, expected, verb, against} of growths(document)) {
      const data = {from: document.slice(from), to: document.slice(to), actual: document.slice(rate), verb, expected: expected + rate.unit}
      const levels = {start: from.start, end: to.end}
      if (against === undefined) confirm(rate, [from, to])
      else
        report(against, rate, {
          certainty: 'certain',
          data,
          ...(against === 'growth' ? {note: 'check-rate' as const} : {}),
          related: [['at-levels', levels]]
        })
    }
    for (const range of reversedRanges(document)) report('range', range, {certainty: 'certain', data: {actual: document.slice(range)}})
  }
})

/** The unit as a number writes it: 亿元 of 1180.6亿元. */
const unitOf = (written: string): string => written.replace(/^[0-9０-９.,，．〇零一二两三四五六七八九十百千]+/, '')
