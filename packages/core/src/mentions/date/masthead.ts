import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {isDay} from './calendar.ts'

/** The day of a newspaper page, as the line at its head gives it. */
export interface Masthead extends Range {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The lines at the head of a page. */
const headBlocks = 5
const longestLine = 60
const longestName = 16
const paper = /(?:报|周刊|新闻)(?:[\s　]|$)/
/** 2026年1月28日　星期三　农历…… */
const dateLine = /^(?:[\u4e00-\u9fff]{2,10}(?:报|周刊)[\s　]*)?(?:[12][0-9]{3})年[0-9]{1,2}月[0-9]{1,2}日[\s　]*[（(]?(?:星期|周|农历|第|$)/
/** 2026年3月20日（星期五）19:30: a day with its weekday, and nothing before it. */
const dayLine = /^[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日[\s　]*[（(]?(?:星期|周)[一二三四五六日天]/

/** 云川日报　2026年1月28日　星期三　第1版 */
export function readMasthead(document: Document): Masthead | undefined {
  const head = document.blocks.slice(0, headBlocks).map((block) => ({block, text: block.source.text}))
  const named = head.some(({text}) =>
    text.length <= longestName ? paper.test(text) : paper.test(text.slice(0, 12)) && dateLine.test(text)
  )
  const line = head.find(({text}) => text.length <= longestLine && (named ? dateLine : dayLine).test(text))?.block
  const date = line && document.mentions('date').find(({start, end}) => start >= line.start && end <= line.end)
  const {start = 0, end = 0, year, month, day} = date?.from ?? {}
  if (year === undefined || month === undefined || day === undefined || !isDay({year, month, day})) return undefined
  return {start, end, year, month, day}
}
