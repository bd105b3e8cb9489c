import {type Document, groupBy} from '@hegao/core'
import {signed} from './growth.ts'
import {readNamedFigures} from './named-figures.ts'
import {isExact} from './rounding.ts'
import type {Fault} from './verdict.ts'

/** 扣除▸房地产开发投资▸，项目投资增长8.2%: growth without a part. */
const without = /扣除(?<part>\p{Script=Han}{4,12}?)(?:因素|影响|后)?，[^，。；0-9]{0,14}(?:增长|下降)$/u

/**
 * Without a part that grows more than the whole, the rest grows less than the whole: 总投资增长4.8%, 房地产投资增长9.7% and 扣除房地产投资增长8.2% cannot
 * all be.
 */
export function exclusions(document: Document): Fault[] {
  const {text} = document
  if (!text.includes('扣除')) return []
  const byFlow = groupBy(
    document.mentions('quantity').filter((one) => one.dimension === '%' && isExact(one)),
    ({start}) => document.flowAt(start)
  )
  return [...byFlow.values()].flatMap((rates): Fault[] =>
    rates.flatMap((rest, index): Fault[] => {
      const lead = text.slice(Math.max(0, rest.start - 40), rest.start)
      const part = without.exec(lead)?.groups?.['part']
      const [whole] = rates
      if (part === undefined || !whole || index === 0) return []
      const own = document
        .read(readNamedFigures)
        .rates(part)
        .filter(({name, quantity}) => name === part && rates.includes(quantity) && quantity !== whole)
      const [only] = own
      if (!only || own.length > 1) return []
      const all = signed(text, whole)
      const [left, taken] = [signed(text, rest) - all, signed(text, only.quantity) - all]
      return left * taken > 0
        ? [
            {
              id: 'exclusion',
              place: only.quantity,
              certainty: 'likely',
              data: {part, actual: document.slice(only.quantity), rest: document.slice(rest), whole: document.slice(whole)},
              related: [
                ['at-operand', whole],
                ['at-operand', rest]
              ]
            }
          ]
        : []
    })
  )
}
