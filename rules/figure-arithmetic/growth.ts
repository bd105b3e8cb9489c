import type {Document, Quantity} from '@hegao/core'
import {decimalsOf} from './rounding.ts'
import {spanOf, unitOf, type Verdict} from './verdict.ts'

/** What two figures make of a change. */
export interface Change {
  /** Rounded as the change is written. */
  readonly expected: string
  readonly against?: 'growth' | 'direction'
}

/** Gross products grow at constant prices unless the text says otherwise. */
export const realGrowth = /生产总值|增加值|GDP|经济总量|国民收入|人均收入|可支配收入|纯收入/
/** Prices rise: growth without them is seldom more than with them, and never so much more. */
const mostBeyond = 5
export const isBeyondPrices = (from: Quantity, to: Quantity, rate: Quantity): boolean =>
  rate.dimension === '%' && rate.value > 100 * (to.value / from.value - 1) + mostBeyond

/** Whether a level is of what is counted at constant prices, as its own part of the sentence says. */
export function isRealGrowth(document: Document, {start}: Quantity): boolean {
  const sentence = document.sentenceAt(start)
  return realGrowth.test(document.text.slice(Math.max(sentence?.start ?? 0, start - 40), start))
}

/** Besides rounding of all three, half a point is never argued about. */
const slack = 0.5

/** Two levels, what is said of the change between them, and the verb that says it. */
export interface Told {
  readonly from: Quantity
  readonly to: Quantity
  readonly rate: Quantity
  readonly verb: string
}

/** What the rule says of a change once it is computed. */
export function verdictOn(document: Document, {from, to, rate, verb}: Told, {expected, against}: Change): Verdict {
  if (against === undefined) return {agrees: rate, evidence: [from, to]}
  return {
    id: against,
    place: rate,
    data: {
      from: document.slice(from),
      to: document.slice(to),
      actual: document.slice(rate),
      verb: verb.replace(/达|为/, ''),
      expected: expected + unitOf(document.slice(rate))
    },
    ...(against === 'growth' ? {note: 'check-rate' as const} : {}),
    related: [['at-levels', spanOf(from, to)]]
  }
}

/** 由512家增加到590家，增加78家; from one per cent to another in points. 下降50%: of a share it may be either. */
export const isDifference = (from: Quantity, change: Quantity): boolean =>
  from.dimension === '%' ? change.unit.endsWith('百分点') : from.dimension === change.dimension

const falling = /降|减|缩|少|节|收窄|回落|精简/
/** 提速 of a time and of a train. */
const either = /提速|变/

const goesAgainst = (change: number, verb: string): boolean => !either.test(verb) && change < 0 !== falling.test(verb)

/** Whether a change in the unit of two values is their difference, as far as rounding lets one tell. */
export function judgeDifference({from, to, rate: change, verb}: Told): Change | undefined {
  if (from.exactness !== 'exact' || to.exactness !== 'exact') return undefined
  const made = to.value - from.value
  const expected = String(Math.round((Math.abs(made) / change.scale) * 1e6) / 1e6)
  if (made !== 0 && goesAgainst(made, verb)) return {expected, against: 'direction'}
  const rounding = (from.step + to.step + change.step) / 2
  // 净增超过900亿元 is a bound: the figures may pass it and not miss it. 近 and 约 are left to the eye.
  if (change.exactness === 'over')
    return Math.abs(made) + (from.step + to.step) / 2 >= change.value ? {expected} : {expected, against: 'growth'}
  if (change.exactness !== 'exact') return undefined
  const apart = Math.abs(Math.abs(made) - change.value)
  // 户数没有尾差；带小数的各自四舍五入过。
  const isWhole = [from, to, change].every(({step, scale}) => step === 1 && scale === 1)
  return apart <= (isWhole ? 0 : rounding + 1e-9) ? {expected} : {expected, against: 'growth'}
}

/** Whether a rate is that of the two values, as far as rounding lets one tell. */
export function judgeRate({from, to, rate, verb}: Told): Change | undefined {
  const change = (to.value - from.value) / from.value
  const factor = rate.dimension === '倍' ? 1 : 100
  const said = rate.value
  const actual = Math.abs(change) * factor
  const expected = actual.toFixed(decimalsOf(rate))
  if (goesAgainst(change, verb) && Math.abs(change) > 1e-9) return {expected, against: 'direction'}
  if (rate.exactness === 'over') return said <= actual + margin(from, to, rate) ? {expected} : {expected, against: 'growth'}
  if (rate.exactness !== 'exact' || from.exactness !== 'exact' || to.exactness !== 'exact') return undefined
  return Math.abs(actual - said) <= margin(from, to, rate) ? {expected} : {expected, against: 'growth'}
}

/** What rounding of the two figures and of the rate can do, in the rate's unit. */
function margin(from: Quantity, to: Quantity, rate: Quantity): number {
  const factor = rate.dimension === '倍' ? 1 : 100
  const rounding = ((to.step / 2) * (1 / from.value) + (from.step / 2) * (to.value / from.value ** 2)) * factor
  return rounding + rate.step / 2 + (rate.dimension === '倍' ? slack / 10 : slack)
}

/** A rate as a number: falls count below nothing. */
export const signed = (text: string, {start, value}: Quantity): number =>
  /(?:下降|减少|降低|回落)(?:了)?$/.test(text.slice(Math.max(0, start - 4), start)) ? -value : value
