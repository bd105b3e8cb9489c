import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'
import {meaningOf, unitAt} from './unit.ts'

/** How exactly a number is meant: 12.6万人, 约5%, 超3万亿元, 近90人. */
export type Exactness = 'exact' | 'about' | 'over' | 'under'

/** A number with its unit: 4万亿元, 76%, 180多万名, 5%—6%. */
export interface Quantity extends Range {
  /** In units of the dimension: 4万亿元 is 4e12. A per cent is a per cent: 76. */
  readonly value: number
  /** As written: 元, %, 个百分点. */
  readonly unit: string
  /** What the unit measures; two quantities compare within one. */
  readonly dimension: string
  readonly exactness: Exactness
  /** The size of the last digit that is written: 0.1万亿 of 4.9万亿. */
  readonly step: number
  /** Base units in one of the written unit: 1e8 of 1180.6亿元. */
  readonly scale: number
  /** The upper end of a range: 5%—6%. */
  readonly upTo?: number
}

const scales = /^[百千]?[万亿]+/
// Most numbers have nothing of this beside them: a look at one character tells it sooner than the expression behind it.
const roughMarks = '多余来几'
/** What says behind a number and its unit that it is about so; 50余家▸上下游企业 are no fifty or so. */
export const aboutBehind = /^(?:左右|上下(?![游级班行联]))/
const after = new RegExp(`^(?:以上|以下|以内|多|余|之多)|${aboutBehind.source}`)
const afterBegins = '以左上多余之'
const about = /(?:约|大约|约为|约占|大概)$/
const beyond = /(?:超过|超|突破|逾|高于|不低于|不少于|至少|不下|大于|迈上|跨上|跃上|登上|站上|迈过|跨过|首破|破)$/
const under = /(?:近|将近|接近|不足|不到|低于|不超过|不高于|少于|小于|控制在)$/
const hedgeEnds = '约为占概过超破逾于少下上近足到在'
const rangeMark = /^(?:%|％)?(?:[—–－~～-]|——|至|到)(?=[0-9０-９])/
const rangeBegins = '%％—–－~～-至到'

/** Every number with a unit. */
export function readQuantities(document: Document): Quantity[] {
  const {text} = document
  const found: Quantity[] = []
  const numerals = document.mentions('numeral')
  let skip = -1
  for (const [index, numeral] of numerals.entries()) {
    if (index === skip || text.charAt(numeral.start - 1) === '第') continue
    let last = numeral
    let to: number | undefined
    const next = numerals[index + 1]
    const mark = rangeBegins.includes(text.charAt(numeral.end)) ? rangeMark.exec(text.slice(numeral.end, numeral.end + 3))?.[0] : undefined
    if (mark !== undefined && next && next.start === numeral.end + mark.length) {
      last = next
      to = next.value
      skip = index + 1
    }
    const rough = roughMarks.includes(text.charAt(last.end)) ? text.charAt(last.end) : ''
    const scaleText = rough === '' ? '' : (scales.exec(text.slice(last.end + 1, last.end + 4))?.[0] ?? '')
    const at = last.end + rough.length + scaleText.length
    const unit = unitAt(text, at)
    // 2025年 is a date.
    if (unit === undefined || (unit === '年' && numeral.value >= 1000)) {
      skip = -1
      continue
    }
    const {dimension, factor} = meaningOf(unit)
    const scale = (scaleText === '' ? 1 : (parseNumeral(`1${scaleText}`) ?? 1)) * factor
    const end = at + unit.length
    const written = text.slice(last.start, last.end)
    const own = scaleOf(written)
    // 5万—6万人: the lower end shares the scale of the upper one where it has none of its own.
    const lower = to !== undefined && /[万亿]/.test(written) && !/[万亿]/.test(text.slice(numeral.start, numeral.end)) ? own : 1
    const quantity: Quantity = {
      start: numeral.start,
      end,
      value: exactly(numeral.value * scale * lower),
      unit,
      dimension,
      exactness: exactnessOf(text, numeral.start, end, rough),
      step: stepOf(written, own) * scale,
      scale: own * scale
    }
    found.push(to === undefined ? quantity : {...quantity, upTo: exactly(to * scale)})
  }
  return found
}

/** Without the tail that binary fractions leave: 9.21万亿 is 9210000000000. */
const exactly = (value: number): number => (Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12)))

function exactnessOf(text: string, start: number, end: number, rough: string): Exactness {
  const behind = afterBegins.includes(text.charAt(end)) ? after.exec(text.slice(end, end + 3))?.[0] : undefined
  if (rough !== '' || behind === '以上' || behind === '多' || behind === '余') return 'over'
  if (behind === '以下' || behind === '以内') return 'under'
  if (behind === '左右' || behind === '上下') return 'about'
  if (!hedgeEnds.includes(text.charAt(start - 1))) return 'exact'
  const before = text.slice(Math.max(0, start - 4), start)
  if (about.test(before)) return 'about'
  if (beyond.test(before)) return 'over'
  return under.test(before) ? 'under' : 'exact'
}

const scale = /(?<![十百千万亿])[十百千万亿]+$/

/** The factor that the scale at the end of a number stands for. */
function scaleOf(written: string): number {
  const words = '十百千万亿'.includes(written.charAt(written.length - 1)) ? scale.exec(written)?.[0] : undefined
  return words === undefined ? 1 : (parseNumeral(`1${words}`) ?? 1)
}

/** The size of the last written digit: 0.1 of 4.9, 1e11 of 4.9万亿. */
function stepOf(written: string, scaled: number): number {
  if (!/^[0-9０-９]/.test(written)) return 1
  return scaled / 10 ** (/[.．]([0-9０-９]+)/.exec(written)?.[1]?.length ?? 0)
}

/** Whether two quantities can be of the same thing: the one written in more digits rounds to the other, or lies within it. */
export function compatible(a: Quantity, b: Quantity): boolean {
  const [lowA, highA] = interval(a)
  const [lowB, highB] = interval(b)
  const rounding = Math.max(roundingOf(a), roundingOf(b))
  return lowA <= highB + rounding && lowB <= highA + rounding
}

/** 左右 and 约 allow this share. */
const tolerance = 0.03
/** 超 and 近 are said of numbers this much beyond or below. */
const reach = 0.5

function interval({value, upTo, exactness}: Quantity): [low: number, high: number] {
  const high = upTo ?? value
  if (exactness === 'about') return [value * (1 - tolerance), high * (1 + tolerance)]
  if (exactness === 'over') return [value, high * (1 + reach)]
  return exactness === 'under' ? [value * (1 - reach), high] : [value, high]
}

/** Half of the last digit; a bound is meant to the letter. Binary fractions are forgiven their tail. */
const roundingOf = ({value, step, exactness}: Quantity): number =>
  Math.abs(value) * 1e-9 + (exactness === 'over' || exactness === 'under' ? 0 : step / 2)
