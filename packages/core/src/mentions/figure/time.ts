import {Anchored} from '../../anchored.ts'
import type {Article} from '../../document/block.ts'
import type {Document} from '../../document/document.ts'
import {indexAt, type Range} from '../../range.ts'
import {readMasthead} from '../date/masthead.ts'
import {parseNumeral} from '../numeral/parse.ts'

/** A time that figures are said of, in a form that compares. */
export interface Time {
  /** 2025; 十五五 or 2021—2024 for a stretch; 今年 where nothing says which. Empty where only a part is named and the text gives it of several years. */
  readonly year: string
  /** 1—9月 for 前三季度; empty for all of the year. */
  readonly part: string
}

/** A time as the text names it. */
export interface NamedTime extends Range, Time {
  /** 比上年同期: what something is compared with. 由2020年的……: when the number right behind was true. Every other holds on. */
  readonly role: 'holds' | 'base' | 'own'
  /** 到2030年. */
  readonly until: boolean
}

const parts =
  '[上下]半年|前?[一二三四]季度|前(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})个月|1[—–－~～至到-]\\d{1,2}月份?|\\d{1,2}月(?:份|末|底)|全年|同期|[末底初]|以来'
/** Its groups are taken by their number: looking them up by name takes longer than finding them. */
const pattern = new Anchored(
  new RegExp(
    `((?:19|20)\\d\\d年?[—–－~～-](?:19|20)?\\d\\d年)|` +
      `([到至])?(?:(?:((?:19|20)\\d\\d)|([一二][〇○零九][〇○零一二三四五六七八九]{2}))年(?!\\d{1,2}月\\d)|(今年|本年|当年|明年|去年|上年|前年|过去的?一年)|[“"]([一二三四五六七八九十]{1,3})五[”"](?:时期|期间)?)(${parts}|\\d{1,2}月(?!\\d))?|` +
      `([上下]半年|前?[一二三四]季度|前(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})个月|1[—–－~～至到-]\\d{1,2}月份?|\\d{1,2}月(?:份|末|底|(?=[，全])))|` +
      `((?:今后|未来|过去)[三五35]年|[三五]年来|截至目前|目前)`,
    'y'
  ),
  ['年', '月', '季度', '五”', '五"', '目前'],
  10,
  '123456789一二到至“"今本当明去上下前一二三四未过截目五'
)

/** Every time that is named, in order. */
export function readTimes(document: Document): NamedTime[] {
  const {text} = document
  const found: NamedTime[] = []
  for (const match of pattern.matches(text)) {
    const [words, span, until, digits, han, relative, plan, part, bare, vague] = match
    const {index: start} = match
    const year = digits ?? (han === undefined ? undefined : inDigits(han))
    const end = start + words.length
    // 是“十四五”规划收官之年: the name of a plan, and no time.
    if (plan !== undefined && part === undefined && isPlanName.test(text.slice(end, end + longestPlanName))) continue
    // 第一季度的 is as good as 一季度; 12345月 is nothing.
    if (bare !== undefined && isDigit(text.charCodeAt(start - 1))) continue
    const named =
      span ??
      year ??
      vague?.replace('5', '五').replace('3', '三') ??
      (plan === undefined ? undefined : `${plan}五`) ??
      (relative && (yearMeant(document, start, relative) ?? alike(relative)))
    const last = found.at(-1)
    // 比一季度、上半年分别加快.
    const isAlso = last?.role === 'base' && last.end === start - 1 && /[、和]/.test(text.charAt(start - 1))
    const isEnd = plan !== undefined && (part === '末' || part === '底')
    found.push({
      start,
      end,
      until: until !== undefined,
      role: isAlso ? 'base' : roleOf(text, start, end),
      year: isEnd ? String(endOfPlan(`${plan}五`)) : span === undefined ? (named ?? '') : stretch(span),
      part: partOf(part ?? bare ?? '')
    })
  }
  return withOneYear(found)
}

const isPlanName = /^[^，。；：0-9“”]{0,8}之年/
const longestPlanName = 10

/** 2030 of 二〇三〇. */
const inDigits = (han: string): string =>
  Array.from(han, (character) => (/[〇○零]/.test(character) ? '0' : String('一二三四五六七八九'.indexOf(character) + 1))).join('')

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** 前三季度, of which the text says one year elsewhere, is of that year. */
function withOneYear(times: readonly NamedTime[]): NamedTime[] {
  const years = new Map<string, string>()
  for (const {year, part, role} of times) {
    if (part === '' || !/^\d{4}$/.test(year) || role !== 'holds') continue
    years.set(part, (years.get(part) ?? year) === year ? year : '')
  }
  return times.map((time) => (time.year === '' ? {...time, year: years.get(time.part) ?? ''} : time))
}

const alike = (relative: string): string =>
  relative === '上年' || relative.startsWith('过去') ? '去年' : relative === '本年' ? '今年' : relative

/** 2021—25年 as 2021—2025; the years of a plan are the plan. */
function stretch(span: string): string {
  const years = span.match(/\d+/g) ?? []
  const [from = '', to = ''] = years
  const last = to.length === 2 ? from.slice(0, 2) + to : to
  const plan = (Number(last) - firstEnd) / 5
  return Number(last) - Number(from) === 4 && plan > 10 && Number.isInteger(plan) && plan < 20
    ? `十${'一二三四五六七八九'.charAt(plan - 11)}五`
    : `${from}—${last}`
}

/** “一五” ended in 1957, but every plan since “六五” ends five years after the one before, “十五五” in 2030. */
const firstEnd = 1955

/** The last year of a plan: 2030 of 十五五. */
export function endOfPlan(plan: string): number {
  const number = parseNumeral(plan.slice(0, -1))
  return number === undefined ? Number.NaN : firstEnd + 5 * number
}

/** Whether a time is that of a five-year plan. */
export const isPlan = (year: string): boolean => /^[一二三四五六七八九十]{1,3}五$/.test(year)

const quarters: Readonly<Record<string, string>> = {一: '1—3月', 二: '4—6月', 三: '7—9月', 四: '10—12月'}
const firstQuarters: Readonly<Record<string, string>> = {一: '1—3月', 二: '1—6月', 三: '1—9月', 四: ''}

function partOf(part: string): string {
  if (part === '' || part === '全年' || part === '末' || part === '底') return ''
  if (part === '上半年') return '1—6月'
  const quarter = /^(前?)([一二三四])季度$/.exec(part)
  if (quarter) return (quarter[1] === '' ? quarters : firstQuarters)[quarter[2] ?? ''] ?? part
  const months = /^前(\d{1,2}|[一二两三四五六七八九十]{1,2})个月$/.exec(part)
  if (months) return `1—${parseNumeral(months[1] ?? '') ?? ''}月`
  return part
    .replace(/[–－~～至到-]/g, '—')
    .replace('份', '')
    .replace('底', '末')
}

const isBase = /[比较与于]$/
/** 主要是2025年部分企业利润下降: the time of a reason is not that of what follows from it. */
const isReason = /(?:主要(?:是|因|由于|受)|由于|因为|[，（]因|[，（]受)[^，。；]{0,6}$/
/** So much before a time tells whether it is one. */
const longestReason = 10
/** 在去年同期▸较高基数上. */
const isGround = /^[^，。；0-9]{0,5}基[数础]/
const longestGround = 8
/** 在去年▸268亿元的基础上 */
const isGroundOfNumber = /^[^，。；]{0,4}[0-9][^，。；]{0,10}(?:基础|基数|水平)上/
const longestGroundOfNumber = 20

const isOwn = /[由从自]$/
const numberBehind = /^的?(?:约|近|超|超过|逾|不足)?\d/

function roleOf(text: string, start: number, end: number): NamedTime['role'] {
  const before = text.charAt(start - 1)
  if (isOwn.test(before) || (before === '在' && isGroundOfNumber.test(text.slice(end, end + longestGroundOfNumber)))) return 'own'
  const lead = text.slice(Math.max(0, start - longestReason), start)
  if (!isBase.test(before)) return isReason.test(lead) || isGround.test(text.slice(end, end + longestGround)) ? 'base' : 'holds'
  return numberBehind.test(text.slice(end, end + 5)) ? 'own' : 'base'
}

const distances: Readonly<Record<string, number>> = {前年: -2, 去年: -1, 上年: -1, 过去一年: -1, 过去的一年: -1, 今年: 0, 本年: 0, 明年: 1}

/** From this month on 过去一年 is the year that is about to end. */
const endOfYear = 10

/** The year that 去年, 今年, 明年 mean: from the date of the article, else from headings that review one year and plan the next. */
function yearMeant(document: Document, at: number, word: string): string | undefined {
  const distance = distances[word]
  if (distance === undefined) return undefined
  const date = dayOf(document, document.articleAt(at))
  const {planned, headed} = document.read(yearsPlanned)
  if (word.startsWith('过去') && date && date.month >= endOfYear) return undefined
  // 三、2021年工作打算, signed in 2020: its 去年 is 2020.
  const isPlanned = planned !== undefined && headed[indexAt(headed, at)]?.year === planned
  const year = isPlanned || !date ? planned : date.year
  return year === undefined || Number.isNaN(year) ? undefined : String(year + distance)
}

/** When an article was written: as it says, or as the head of its page does. */
export function dayOf(document: Document, article: Article | undefined): {readonly year: number; readonly month: number} | undefined {
  const date = article && document.dateOf(article)
  if (!date) return document.read(readMasthead)
  return {year: Number(date.value.slice(0, 4)), month: Number(date.value.slice(5, 7))}
}

/** Headings that say one year, and the later of the two years where one is reviewed and the next planned. */
function yearsPlanned({blocks, text}: Document): {
  readonly planned: number | undefined
  readonly headed: readonly (Range & {readonly year: number})[]
} {
  const headed = blocks.flatMap(({kind, start, end, level}) => {
    const years = kind === 'heading' && level !== undefined ? (text.slice(start, end).match(/(?:19|20)\d\d(?=年)/g) ?? []) : []
    return years.length === 1 ? [{start, end, year: Number(years[0])}] : []
  })
  const [first = Number.NaN, second = Number.NaN, ...others] = new Set(headed.map(({year}) => year))
  return {planned: others.length === 0 && second === first + 1 ? second : undefined, headed}
}

/** 2025年1—9月, “十五五”; empty where there is none. */
export function timeInWords({year, part}: Time): string {
  if (/^\d/.test(year)) return `${year.replace(/年$/, '')}年${part}`
  return isPlan(year) ? `“${year}”${part}` : year + part
}
