import type {Document, Quantity} from '@hegao/core'
import {isRealGrowth, judgeDifference, judgeRate, verdictOn} from './growth.ts'
import {isExact} from './rounding.ts'
import {type Fault, spanOf, type Verdict} from './verdict.ts'

const toChange =
  /^\p{Script=Han}{0,8}[，,（(](?:比|较)(?:上年|去年)(?:同期)?(?:净)?(增加|多|增|减少|少|下降)(?:了)?$|^\p{Script=Han}{0,8}[，,（(]同比(?:净)?(增加|减少)(?:了)?$/u
const toRate = /^\p{Script=Han}{0,6}[，,、](增长|增幅为|增幅达|增幅|下降|降幅为|降幅达|降幅|减少)(?:了)?$/u

/** 完成投资260亿元，比上年增加60亿元，增长30%: rates that follow from a value and what it gained on the last one. */
export function increments(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Verdict[] = []
  for (const [index, rate] of quantities.entries()) {
    const [level, change] = [quantities[index - 2], quantities[index - 1]]
    if (rate.dimension !== '%' || !level || !change || change.dimension !== level.dimension || change.unit !== level.unit) continue
    if (![level, change, rate].every(isExact) || document.sentenceAt(level.start) !== document.sentenceAt(rate.start)) continue
    const changed = toChange.exec(text.slice(level.end, change.start))
    const verb = toRate.exec(text.slice(change.end, rate.start))?.[1]
    if (!changed || verb === undefined || isRealGrowth(document, level)) continue
    const falls = /减|少|下降/.test(changed[1] ?? changed[2] ?? '')
    const base = falls ? level.value + change.value : level.value - change.value
    if (base <= 0) continue
    const from: Quantity = {...level, value: base, step: Math.max(level.step, change.step)}
    const judged = judgeRate({from, to: level, rate, verb})
    if (judged && judged.against === undefined) found.push({agrees: rate, evidence: [level, change]})
    else if (judged)
      found.push({
        id: 'increment',
        place: rate,
        data: {
          level: document.slice(level),
          // 增加60亿元 of 260亿元，比上年增加60亿元.
          change: text.slice(level.end, change.end).replace(/^.*(?:上年|去年|同期|同比)/, ''),
          verb: verb.replace(/达|为/, ''),
          expected: judged.expected,
          actual: document.slice(rate)
        },
        note: 'check-rate',
        related: [['at-change', spanOf(level, change)]]
      })
  }
  return found
}

const earlier = '(?:上年|去年|(?:19|20)\\d\\d年|[“"]?[一二三四五六七八九十]{2,3}五[”"]?)(?:同期|年?[初末底])?'
/** 较▸上年的▸, 比▸2020年的▸, and （▸去年同期为▸: what leads to an earlier value. */
const toBase = new RegExp(`^\\p{Script=Han}{0,8}(?:[，,（(]?(?:比|较)${earlier}的?|[，,（(]${earlier}(?:为|是))$`, 'u')
const toBaseRate = /^\p{Script=Han}{0,4}[）)]?[，,]?(增长|增加|新增|净增|提高|上升|提升|下降|降低|减少|回落)(?:了)?$/u

/** So long a match of that is at most. */
const longestToRate = 9

/** 21.5万标箱，较上年18.6万标箱增长15.6%: a value, the one before, and how they differ. */
export function comparisons(document: Document): Verdict[] {
  const {text} = document
  const quantities = document.mentions('quantity')
  const found: Verdict[] = []
  for (const [index, rate] of quantities.entries()) {
    const [level, base] = [quantities[index - 2], quantities[index - 1]]
    const points = rate.unit.endsWith('百分点')
    if (!level || !base || level.dimension !== base.dimension || level.unit !== base.unit) continue
    const differs = points ? level.dimension === '%' : rate.dimension === level.dimension && rate.unit === level.unit
    if (!differs && (rate.dimension !== '%' || level.dimension === '%')) continue
    if (rate.start - base.end > longestToRate || ![level, base, rate].every(isExact)) continue
    if (document.sentenceAt(level.start) !== document.sentenceAt(rate.start)) continue
    const verb = toBaseRate.exec(text.slice(base.end, rate.start))?.[1]
    if (!toBase.test(text.slice(level.end, base.start)) || verb === undefined || base.value <= 0) continue
    if (!differs && isRealGrowth(document, level)) continue
    const told = {from: base, to: level, rate, verb}
    const judged = differs ? judgeDifference(told) : judgeRate(told)
    if (judged) found.push(verdictOn(document, told, judged.against === undefined ? judged : {...judged, against: 'growth'}))
  }
  return found
}

const grown =
  /^\p{Script=Han}{0,4}[，,（(](?:比|较)(?:上年|去年|年初|上年末|去年末|上年底|去年底|上年同期|去年同期)(?:净)?(?:增加|多)(?:了)?$/u

/** So long a match of that is at most. */
const longestGrown = 15

/** 余额3862万元，比年初增加318亿元: what grew by more than it is. */
export function outgrown(document: Document): Fault[] {
  const quantities = document.mentions('quantity')
  return quantities.flatMap((change, index): Fault[] => {
    const level = quantities[index - 1]
    if (!level || level.dimension !== change.dimension || change.value <= level.value || change.start - level.end > longestGrown) return []
    if (!isExact(level) || !isExact(change) || !grown.test(document.text.slice(level.end, change.start))) return []
    const data = {actual: document.slice(change), all: document.slice(level)}
    return [{id: 'more-than-all', place: change, data, note: 'check-unit', related: [['at-total', level]]}]
  })
}
