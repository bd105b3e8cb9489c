import {defineRule, type Document, type Quantity} from '@hegao/core'
import {impossibleAges} from './ages.ts'
import {balances, complements, doneAndLeft} from './complements.ts'
import {growths} from './growth.ts'
import {comparisons, increments, outgrown} from './increments.ts'
import messages from './messages.ts'
import {type Partition, partitions} from './parts.ts'
import {reversedRanges} from './ranges.ts'
import {incomeRatios, namedRates, overfullMeetings, shares, structures} from './shares.ts'
import {trailingTotals} from './totals.ts'

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
  messages,
  check({document, report, confirm}) {
    for (const {total, parts, sum, fault} of partitionsOf(document)) {
      const shown = parts.map((part) => document.slice(part))
      const first = parts[0] ?? total
      const range = {start: first.start, end: parts.at(-1)?.end ?? first.end}
      if (fault === undefined) confirm(total, parts)
      else if (fault.kind === 'part')
        report('part', first, {
          certainty: 'certain',
          data: {part: document.slice(first), total: document.slice(total)},
          related: [['at-total', total]]
        })
      else if (fault.kind === 'unit')
        report('unit', fault.part, {
          certainty: 'certain',
          data: {part: document.slice(fault.part), total: document.slice(total), expected: fault.expected},
          note: 'check-unit',
          related: [['at-total', total]]
        })
      else
        report('sum', total, {
          certainty: fault.certain ? 'certain' : 'likely',
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
    for (const {level, change, rate, verb, expected, agrees} of increments(document)) {
      if (agrees) confirm(rate, [level, change])
      else
        report('increment', rate, {
          certainty: 'certain',
          data: {level: document.slice(level), change: changeOf(document, level, change), verb, expected, actual: document.slice(rate)},
          note: 'check-rate',
          related: [['at-change', {start: level.start, end: change.end}]]
        })
    }
    for (const {level, change, rate, verb, expected, agrees} of comparisons(document)) {
      if (agrees) confirm(rate, [level, change])
      else
        report('growth', rate, {
          certainty: 'certain',
          data: {
            from: document.slice(change),
            to: document.slice(level),
            verb,
            expected: expected + rate.unit,
            actual: document.slice(rate)
          },
          note: 'check-rate',
          related: [['at-levels', {start: level.start, end: change.end}]]
        })
    }
    for (const {level, change} of outgrown(document))
      report('more-than-all', change, {
        certainty: 'certain',
        data: {actual: document.slice(change), all: document.slice(level)},
        note: 'check-unit',
        related: [['at-total', level]]
      })
    for (const {total, part, share, expected, agrees} of [...shares(document), ...namedRates(document)]) {
      if (agrees) confirm(share, [part, total])
      else
        report('share', share, {
          certainty: 'certain',
          data: {total: document.slice(total), part: document.slice(part), expected, actual: document.slice(share)},
          related: [['at-total', total]]
        })
    }
    for (const {sum, agrees, ...range} of structures(document))
      if (!agrees) report('structure', range, {certainty: 'certain', data: {actual: document.slice(range), sum}})
    for (const {urban, rural, ratio, expected, agrees} of incomeRatios(document))
      if (!agrees)
        report('ratio', ratio, {
          certainty: 'certain',
          data: {urban: document.slice(urban), rural: document.slice(rural), expected, actual: document.slice(ratio)},
          related: [['at-incomes', {start: Math.min(urban.start, rural.start), end: Math.max(urban.end, rural.end)}]]
        })
    for (const {balance, out, into, expected, agrees} of balances(document)) {
      if (agrees) confirm(balance, [out, into])
      else
        report('balance', balance, {
          certainty: 'certain',
          data: {
            out: document.slice(out),
            into: document.slice(into),
            expected,
            unit: unitOf(document.slice(balance)),
            actual: document.slice(balance)
          },
          related: [['at-trade', {start: out.start, end: into.end}]]
        })
    }
    for (const {age, birth, born, died} of impossibleAges(document))
      report('age', age, {certainty: 'certain', data: {born, died, actual: document.slice(age)}, related: [['at-birth', birth]]})
    for (const {due, present} of overfullMeetings(document))
      report('overfull', present, {
        certainty: 'certain',
        data: {due: document.slice(due), actual: document.slice(present)},
        related: [['at-due', due]]
      })
    for (const range of reversedRanges(document)) report('range', range, {certainty: 'certain', data: {actual: document.slice(range)}})
  }
})

/** The unit as a number writes it: 亿元 of 1180.6亿元. */
const unitOf = (written: string): string => written.replace(/^[0-9０-９.,，．〇零一二两三四五六七八九十百千]+/, '')

/** 增加60亿元 of 260亿元，比上年增加60亿元. */
const changeOf = (document: Document, level: Quantity, change: Quantity): string =>
  document.text.slice(level.end, change.end).replace(/^.*(?:上年|去年|同期|同比)/, '')

/** Totals before, behind and, by definition, above their parts; each total once. */
function partitionsOf(document: Document): Partition[] {
  const seen = new Set<number>()
  return [...partitions(document), ...trailingTotals(document), ...complements(document), ...doneAndLeft(document)].filter(({total}) => {
    const known = seen.has(total.start)
    seen.add(total.start)
    return !known
  })
}
