import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'

/** A national five-year plan as a text names it. */
export interface Plan extends Range {
  /** 14 for “十四五” and 第十四个五年规划. */
  readonly value: number
  readonly form: 'short' | 'ordinal'
}

/** “八五”普法 and 五五普法 are plans of law education; 三五 and 一五一十 are no plans. */
const named =
  /[“"‘]([一二三四五六七八九]|十[一二三四五六七八九]?|二十[一二三四五六七八九]?)五[”"’](?!普法|法治宣传)|第([一二三四五六七八九十]{1,3})个五年(?:发展)?(?:规划|计划)|(?<![一二三四五六七八九十“])(十[一二三四五六七八九])五(?=时期|期间|规划|计划|开局|收官|以来|末)/g

/** Every five-year plan that is named by its number. */
export function readPlans({text}: Document): Plan[] {
  const found: Plan[] = []
  for (const match of text.matchAll(named)) {
    const value = parseNumeral(match[1] ?? match[2] ?? match[3] ?? '')
    if (value !== undefined)
      found.push({start: match.index, end: match.index + match[0].length, value, form: match[2] === undefined ? 'short' : 'ordinal'})
  }
  return found
}
