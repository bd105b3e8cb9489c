import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'
import {meaningOf, unitPattern} from './unit.ts'

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

const behindNumber = /^(?:[多余来]|几)?/
const scales = /^[百千]?[万亿]+/
const after = /^(?:以上|以下|以内|左右|上下|多|余|之多)/
const beyond = /(?:超过|超|突破|逾|高于|不低于|不少于|至少|不下|大于|迈上|跨上|跃上|登上|站上|迈过|跨过|首破|破)$/
const under = /(?:近|将近|接近|不足|不到|低于|不超过|不高于|少于|小于|控制在)$/
const rangeMark = /^(?:%|％)?(?:[—–－~～-]|——|至|到)(?=[0-9０-９])/

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
    const mark = rangeMark.exec(text.slice(numeral.end, numeral.end + 3))?.[0]
    if (mark !== undefined && next && next.start === numeral.end + mark.length) {
      last = next
      to = next.value
      skip = index + 1
    }
    const rough = behindNumber.exec(text.slice(last.end, last.end + 1))?.[0] ?? ''
    const scaleText = rough === '' ? '' : (scales.exec(text.slice(last.end + 1, last.end + 4))?.[0] ?? '')
    const at = last.end + rough.length + scaleText.length
    const unit = unitPattern.exec(text.slice(at, at + 6))?.[0]
    // 2025年 is a date.
    if (unit === undefined || (unit === '年' && numeral.value >= 1000)) {
      skip = -1
      continue
    }
    const {dimension, factor} = meaningOf(unit)
    const scale = (scaleText === '' ? 1 : (parseNumeral(`1${scaleText}`) ?? 1)) * factor
    const end = at + unit.length
    const before = text.slice(Math.max(0, numeral.start - 4), numeral.start)
    const behind = after.exec(text.slice(end, end + 2))?.[0]
    // 5万—6万人: the lower end shares the scale of the upper one where it has none of its own.
    const lower =
      to !== undefined && /[万亿]/.test(text.slice(last.start, last.end)) && !/[万亿]/.test(text.slice(numeral.start, numeral.end))
        ? scaleOf(text.slice(last.start, last.end))
        : 1
    found.push({
      start: numeral.start,
      end,
      value: exactly(numeral.value * scale * lower),
      unit,
      dimension,
      exactness: exactnessOf(before, rough, behind),
      step: stepOf(text.slice(last.start, last.end)) * scale,
      scale: scaleOf(text.slice(last.start, last.end)) * scale,
      ...(to === undefined ? {} : {upTo: exactly(to * scale)})
    })
  }
  return found
}

/** Without the tail that binary fractions leave: 9.21万亿 is 9210000000000. */
const exactly = (value: number): number => Number(value.toPrecision(12))

function exactnessOf(before: string, rough: string, behind: string | undefined): Exactness {
  if (rough !== '' || behind === '以上' || behind === '多' || behind === '余') return 'over'
  if (behind === '以下' || behind === '以内') return 'under'
  if (behind === '左右' || behind === '上下' || /(?:约|大约|约为|约占|大概)$/.test(before)) return 'about'
  if (beyond.test(before)) return 'over'
  return under.test(before) ? 'under' : 'exact'
}

/** The factor that the scale at the end of a number stands for. */
function scaleOf(written: string): number {
  const scale = /(?<![十百千万亿])[十百千万亿]+$/.exec(written)?.[0]
  return scale === undefined ? 1 : (parseNumeral(`1${scale}`) ?? 1)
}

/** The size of the last written digit: 0.1 of 4.9, 1e11 of 4.9万亿. */
function stepOf(written: string): number {
  const plain = written.normalize('NFKC').replaceAll(',', '')
  const match = /^\d+(?:\.(\d+))?/.exec(plain)
  if (!match) return 1
  return scaleOf(plain) / 10 ** (match[1]?.length ?? 0)
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
