import type {Document, Quantity} from '@hegao/core'
import {isRealGrowth, realGrowth} from './growth.ts'
import {inUnitOf, isExact, sameUnit} from './rounding.ts'
import {spanOf, unitOf, type Verdict} from './verdict.ts'

/** ，比上年▸增长4.7%. */
const grown =
  /^(?:（[^（）]{1,12}）)?，(?:(?:同比|(?:比|较)(?:上年|去年)(?:同期)?)(?:净)?)?(?:(?<rise>增长|增)|(?<fall>下降|减少|降))(?:了)?$/
/** ，▸增收9.8亿元. */
const gained =
  /^[，、](?:同比|(?:比|较)(?:上年|去年)(?:同期)?)?(?:(?<rise>增收|增产|增支|净增加?|增加|多收)|(?<fall>减收|减产|减支|净减少?|减少|少收))(?:了)?$/
/** Rates at other prices, or without something, are not those of the two figures. */
const otherRate = /同口径|可比|不变价|实际|扣除|名义|剔除|年均/
/** Besides rounding, in points of the rate: bases are revised. */
const slack = 0.15

/** 收入218.6亿元，比上年增长4.7%，增收8.9亿元: what a value gained, by its own rate of growth. */
export function gains(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  return quantities.flatMap((change, index): Verdict[] => {
    const [level, rate] = [quantities[index - 2], quantities[index - 1]]
    if (rate?.dimension !== '%' || !level || !sameUnit(level, change) || ![level, rate, change].every(isExact)) return []
    const [first, second] = [grown.exec(text.slice(level.end, rate.start)), gained.exec(text.slice(rate.end, change.start))]
    if (!first || !second || (first.groups?.['rise'] === undefined) !== (second.groups?.['rise'] === undefined)) return []
    const sentence = document.sentenceAt(level.start)
    if (document.sentenceAt(change.start) !== sentence || isRealGrowth(document, level)) return []
    const lead = text.slice(sentence?.start ?? level.start, rate.start)
    if (otherRate.test(lead) || realGrowth.test(lead)) return []
    const share = (first.groups?.['rise'] === undefined ? -1 : 1) * (rate.value / 100)
    if (share <= -1) return []
    const made = Math.abs((level.value * share) / (1 + share))
    const margin = (level.value * (rate.step / 2 + slack)) / 100 + (change.step + level.step * Math.abs(share)) / 2
    if (Math.abs(made - change.value) <= margin) return [{agrees: change, evidence: [level, rate]}]
    return [
      {
        id: 'gained',
        place: change,
        certainty: 'likely',
        data: {
          level: document.slice(level),
          rate: document.slice(rate),
          expected: rounded(change, made),
          unit: unitOf(document.slice(change)),
          actual: document.slice(change)
        },
        note: 'check-rate',
        related: [['at-levels', spanOf(level, rate)]]
      }
    ]
  })
}

const rounded = (change: Quantity, value: number): number => inUnitOf(change, Math.round(value / change.step) * change.step)
