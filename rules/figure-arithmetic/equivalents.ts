import type {Document} from '@hegao/core'
import {inUnitOf, isExact} from './rounding.ts'
import {unitOf, type Verdict} from './verdict.ts'

/** 2486.4万吨▸（▸497.3亿斤▸）. */
const opens = /^(?:（|，(?=折|约?合))(?:折合|约合|合|相当于|即)?(?:约)?$/
const closes = /^(?:）|[，。；])/
/** Units of one dimension that are told beside each other. 1公顷 is 15亩, and 1吨 2000斤. */
const measures = new Set(['公斤', '平方米', '米'])
/** In the last digit of both; and what rounding of the units leaves. */
const slack = 0.002

/** One amount in two units, side by side. */
export function equivalents(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((other, index): Verdict[] => {
    const one = quantities[index - 1]
    if (!one || one.unit === other.unit || one.dimension !== other.dimension || !measures.has(one.dimension)) return []
    if (
      !isExact(one) ||
      !isExact(other) ||
      !opens.test(text.slice(one.end, other.start)) ||
      !closes.test(text.slice(other.end, other.end + 1))
    )
      return []
    const apart = Math.abs(one.value - other.value)
    if (apart <= one.step + other.step + one.value * slack) return [{agrees: other, evidence: [one]}]
    const unit = unitOf(document.slice(other))
    const data = {
      one: document.slice(one),
      expected: inUnitOf(other, Math.round(one.value / other.step) * other.step),
      unit,
      actual: document.slice(other)
    }
    return [{id: 'equivalent', place: other, data, related: [['at-operand', one]]}]
  })
}
