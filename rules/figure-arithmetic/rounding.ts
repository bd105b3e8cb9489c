import type {Quantity} from '@hegao/core'

/** Without the tail that binary fractions leave. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6

export const sumOf = (quantities: readonly Quantity[]): number => round(quantities.reduce((sum, {value}) => sum + value, 0))

/** A number in the unit in which a quantity is written: 1280.6 of 1180.6亿元. */
export const inUnitOf = ({scale}: Quantity, value: number): number => round(value / scale)

/** From this many 万 or 亿 on a whole number of them is a rounded one: 31207亿元, and no 86亿元. */
const roundedFrom = 1000

/** Whether the last digit was rounded. 3909人 was not. */
const isRounded = ({value, step, scale}: Quantity): boolean => step < scale || (scale > 1 && value >= scale * roundedFrom)

/** 三年培养1.5万人: a number of things that somebody set, in two digits, and no measurement that was cut to them. */
const isSet = ({value, step, scale, dimension}: Quantity): boolean =>
  scale === 10_000 && step === 1000 && value < 100_000 && counted.has(dimension)

const counted = new Set(['人', '个', '户', '套', '名', '间', '张'])

/** One in the last digit for so many rounded parts. */
const partsToDigit = 5

/** Whether a total is the sum of its parts, each of which may have been rounded. */
export function addsUp(total: Quantity, parts: readonly Quantity[], sum: number = sumOf(parts)): boolean {
  const all = [total, ...parts]
  const steps = all.every(isSet) ? [] : all.filter(isRounded).map(({step}) => step)
  const worst = steps.reduce((before, step) => before + step / 2, 0)
  // Errors of rounding are seldom all of one sign: of a few parts they make one in the last digit.
  const rounding = steps.length === 0 ? 0 : Math.min(worst, Math.max(...steps) * Math.ceil(parts.length / partsToDigit))
  // Units that are fractions of one another, 亩 and 公顷, leave a tail in the sum.
  return Math.abs(sum - total.value) <= rounding + Math.abs(total.value) * 1e-9
}

/** Whether one digit, or two that changed places, may make the sum what it is: 713 for 613, and no 697. */
export function oneDigitOff(total: Quantity, parts: readonly Quantity[]): boolean {
  const step = Math.min(...[total, ...parts].map((quantity) => quantity.step))
  const off = String(Math.abs(Math.round((total.value - sumOf(parts)) / step))).replace(/0+$/, '')
  return off.length <= 1 || (Number(off) % 9 === 0 && Number(off) / 9 < 10)
}

/** Same dimension and same written unit, so that 家 and 名 are never added. */
export const sameUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit ? a.dimension === b.dimension : a.unit.length === 1 && b.unit.length === 1 && interchangeable.has(a.unit + b.unit)

/** 159处，其中国家级16个: one thing with two measure words. */
const interchangeable = new Set(['处个', '个处', '家个', '个家', '项个', '个项', '人名', '名人', '件项', '项件'])

/** Whether a quantity says one value and no bound, so that it can be computed with. */
export const isExact = ({exactness, upTo}: Quantity): boolean => exactness === 'exact' && upTo === undefined

/** Decimals that a quantity is written with. */
export const decimalsOf = ({step, scale}: Quantity): number => Math.max(0, Math.round(-Math.log10(step / scale)))

/** How much of a whole a part is, in per cent or, where the share is a multiple, in times. */
export const ratio = (part: Quantity, whole: Quantity, {dimension}: Quantity): number =>
  ((dimension === '%' ? 100 : 1) * part.value) / whole.value

/** Besides rounding, in points. */
const slack = 0.05

/** Whether a share is that of its part in the whole, as far as rounding lets one tell. */
export function isShare(part: Quantity, whole: Quantity, share: Quantity): boolean {
  const made = ratio(part, whole, share)
  const rounding = made * (roundingOf(part) / part.value + roundingOf(whole) / whole.value)
  return Math.abs(made - share.value) <= rounding + share.step / 2 + slack
}

const roundingOf = ({step, scale}: Quantity): number => (step < scale || scale > 1 ? step / 2 : 0)
