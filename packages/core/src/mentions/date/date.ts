import {Anchored, placesOf} from '../../anchored.ts'
import type {Document} from '../../document/document.ts'
import type {Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'
import {isDay, isoForm} from './calendar.ts'

/** A day, month or year as written; it need not be one that the calendar has. */
export interface DatePoint extends Range {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** A date or a stretch of time between two dates: 2026年1月28日, 11月24日至25日, 2021—2025年. Years alone are not read. */
export interface DateMention extends Range {
  /** ISO 8601 form of what is written, both ends of a stretch parted by a slash. */
  readonly value: string
  readonly from: DatePoint
  /** The last point of a stretch; what it leaves unsaid is that of `from`. */
  readonly to?: DatePoint
  /** Whether the second point names its own year, or its own month. */
  readonly toNames?: 'year' | 'month' | 'day'
  /** The day of the week behind the date, 0 for Sunday. */
  readonly weekday?: Range & {readonly value: number}
  /** 农历: months of at most thirty days. */
  readonly lunar: boolean
}

const digit = '[0-9０-９]'
const yearForm = `(?:[12１２]${digit}{3}|[一二][〇零○一二三四五六七八九]{3})`
const smallForm = `(?:${digit}{1,2}|[一二三四五六七八九十]{1,3})`
const toForm = '(?:——?|–|－－?|--?|~|～|至|到)'
/** What careless typing leaves within a date. */
const gap = '[ 　]?'
/** Not the tail of a longer number. */
const open = '(?<![0-9０-９.．〇零○一二三四五六七八九十百第])'

const years = `(?<yearA>${yearForm})年?${toForm}(?<yearB>${yearForm}|${digit}{2})年(?!${smallForm}月)`
const months = `(?<yearC>${yearForm})年${gap}(?<monthC>${smallForm})月?份?${toForm}(?:(?<yearD>${yearForm})年)?(?<monthD>${smallForm})月(?!${smallForm}[日号])份?`
const days = `(?:(?<year>${yearForm})年${gap})?(?<month>${smallForm})月份?(?:${gap}(?<day>${smallForm})(?<unit>[日号])?(?<tail>${toForm}(?:(?:(?<year2>${yearForm})年)?(?<month2>${smallForm})月)?(?<day2>${smallForm})[日号])?)?`
/** Sticky: tried only where a number stands before 年 or 月. */
const dateAt = new RegExp(`${open}(?:${years}|${months}|${days})`, 'y')
/** The number before 年 or 月, with the first year of 2021—2025年. */
const numberBefore = new RegExp(
  `(?:(?:${yearForm})${toForm}(?=${yearForm}$|${digit}{2}$))?(?:${digit}{1,4}|[〇零○一二三四五六七八九十]{1,4})$`
)
const longestBefore = 10
const numeric = /(?<![0-9０-９.．])((?:19|20)[0-9]{2})([-.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9.-])/g

/** （2021-2025）: a stretch of years in brackets goes without 年. DG/T08-2090-2020 is the number of a standard. */
const bracketed = new RegExp(`(?<![0-9０-９A-Za-z/.—–-])([12][0-9]{3})${toForm}([12][0-9]{3})(?=[）)])`, 'g')

/** 初五, 廿三, 三十 behind 月, and what stands before it. */
const lunarDay = new Anchored(/月(初[一二三四五六七八九十]|廿[一二三四五六七八九]?|[二三]?十[一二三四五六七八九]?)(?![日号个月年])/y, [
  '月初',
  '月廿',
  '月二',
  '月三',
  '月十'
])
const lunarMonth = /((?:农历|阴历|旧历)?闰?)([正冬腊]|[一二三四五六七八九十]{1,2})$/
/** 农历, and the years of an emperor: 光绪二十四年二月三十日. */
const lunarSign = /(?:农历|阴历|旧历)[^，。；]{0,6}$|(?:康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|万历|洪武|永乐|崇祯)[^，。；]{1,5}年$/

/** 周 is also a surname: only what cannot go on with a name is a day of the week. */
const weekday =
  /^[\s　]{0,3}[（(，,]?(?:是|为)?个?(?:(?:星期|礼拜)([日一二三四五六天])(?![一二三四五六七八九十日至到—、和及])|周([日一二三四五六])(?=[）)，,。；、\s　上下晚凌早中夜]|$))/

/** Every date and stretch of dates. Impossible ones are read as they stand: rules judge them. */
export function readDates({text}: Document): DateMention[] {
  const found: DateMention[] = []
  let end = 0
  for (const index of placesOf(text, '年', '月')) {
    if (index < end) continue
    const number = numberBefore.exec(text.slice(Math.max(end, index - longestBefore), index))?.[0]
    if (number === undefined) continue
    dateAt.lastIndex = index - number.length
    const match = dateAt.exec(text)
    const mention = match && fromMatch(match, text)
    // 公元前2000—1500年 counts backwards.
    if (!mention || text.charAt(mention.start - 1) === '前') continue
    found.push(mention)
    end = mention.end
  }
  for (const {index, 0: whole, 1: year, 2: mark, 3: month, 4: day} of text.matchAll(numeric)) {
    const from = toPoint(index, index + whole.length, year, month, day)
    // 2012.13.1 and 2025-45-3 may be numbers of a version or a document; 2026-02-30 is meant as a day.
    if (isDay(from) || (mark === '-' && (from.month ?? 0) <= 12)) found.push(single(text, from))
  }
  for (const {index, 0: whole, 1: first = '', 2: last} of text.matchAll(bracketed)) {
    const rangeEnd = index + whole.length
    const to = toPoint(rangeEnd - 4, rangeEnd, last)
    found.push(stretch(index, rangeEnd, toPoint(index, index + first.length, first), to, 'year'))
  }
  for (const match of lunarDay.matches(text)) {
    const [whole, day = ''] = match
    const head = lunarMonth.exec(text.slice(Math.max(0, match.index - 5), match.index))
    const [written = '', sign = '', month = ''] = head ?? []
    if (!head || (sign === '' && !'正冬腊'.includes(month) && !/^[初廿]/.test(day))) continue
    const start = match.index - written.length
    const from = {start, end: match.index + whole.length, ...parts({month: lunarMonthNumber(month), day: lunarNumber(day)})}
    found.push({start, end: from.end, value: isoForm(from), from, lunar: true})
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function fromMatch(match: RegExpExecArray, text: string): DateMention | undefined {
  const groups = match.groups ?? {}
  const {index: start} = match
  const end = start + match[0].length
  if (groups['yearA'] !== undefined) {
    const from = number(groups['yearA']) ?? 0
    const written = number(groups['yearB']) ?? 0
    const last = written < 100 ? endOfShort(from, written) : written
    return stretch(start, end, toPoint(start, start + groups['yearA'].length, groups['yearA']), {start, end, year: last}, 'year')
  }
  if (groups['monthC'] !== undefined) {
    const first = toPoint(start, end, groups['yearC'], groups['monthC'])
    const second = toPoint(start, end, groups['yearD'] ?? groups['yearC'], groups['monthD'])
    return stretch(start, end, first, second, groups['yearD'] === undefined ? 'month' : 'year')
  }
  const {year: y, month: m, day: d, unit, tail, year2, month2, day2} = groups
  if (d !== undefined && day2 !== undefined) {
    const first = toPoint(start, end - (tail?.length ?? 0), y, m, d)
    const second = toPoint(end - (tail?.length ?? 0) + 1, end, year2 ?? y, month2 ?? m, day2)
    return stretch(start, end, first, second, year2 !== undefined ? 'year' : month2 !== undefined ? 'month' : 'day')
  }
  if (d !== undefined && unit !== undefined) return single(text, toPoint(start, end, y, m, d))
  // 3月 by itself and 10月5 are no dates; 2026年1月 is.
  if (y === undefined) return undefined
  return single(text, toPoint(start, end - (d?.length ?? 0), y, m))
}

/** 1998—03年 runs into the next century. */
function endOfShort(from: number, written: number): number {
  const last = Math.floor(from / 100) * 100 + written
  return last < from ? last + 100 : last
}

function single(text: string, from: DatePoint): DateMention {
  const lunar = lunarSign.test(text.slice(Math.max(0, from.start - 12), from.start))
  const match = from.day === undefined ? null : weekday.exec(text.slice(from.end, from.end + 11))
  const base = {start: from.start, end: from.end, value: isoForm(from), from, lunar}
  if (!match) return base
  const end = from.end + match[0].length
  const words = match[0].search(/[星周礼]/)
  return {
    ...base,
    weekday: {start: from.end + words, end, value: '日一二三四五六'.indexOf((match[1] ?? match[2] ?? '').replace('天', '日'))}
  }
}

function stretch(start: number, end: number, from: DatePoint, to: DatePoint, toNames: 'year' | 'month' | 'day'): DateMention {
  return {start, end, value: `${isoForm(from)}/${isoForm(to)}`, from, to, toNames, lunar: false}
}

function toPoint(start: number, end: number, year?: string, month?: string, day?: string): DatePoint {
  return {start, end, ...parts({year: number(year), month: number(month), day: number(day)})}
}

/** Leaves out what is not known: `exactOptionalPropertyTypes` tells absent from undefined. */
function parts({
  year,
  month,
  day
}: {
  year?: number | undefined
  month?: number | undefined
  day?: number | undefined
}): Omit<DatePoint, 'start' | 'end'> {
  return {...(year === undefined ? {} : {year}), ...(month === undefined ? {} : {month}), ...(day === undefined ? {} : {day})}
}

const number = (written: string | undefined): number | undefined => (written === undefined ? undefined : parseNumeral(written))

const lunarMonthNumber = (written: string): number | undefined =>
  number(written.replace('正', '一').replace('冬', '十一').replace('腊', '十二'))

const lunarNumber = (written: string): number | undefined => number(written.replace('初', '').replace('廿', '二十'))
