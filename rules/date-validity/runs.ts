import {type Document, parseNumeral, type Range, type Told} from '@hegao/core'

/** 自2024年一季度以来连续6个季度: a run, where it begins and how long it is said to be. */
export interface Run extends Range {
  /** 连续6个季度 */
  readonly words: Range
  readonly count: number
  readonly unit: '季度' | '月' | '年'
  /** First and last period, counted through from year 0; the last is absent where the run goes on to the day of the text. */
  readonly first: number
  readonly last?: number
  /** Whether it still went on: 以来. One that began, 起, may be over. */
  readonly goesOn: boolean
}

const number = '[0-9]{1,3}|[一二三四五六七八九十]{1,3}'
const yearForm = '[12][0-9]{3}'
/** Words between the beginning and 连续 that leave it one statement. */
const between = '[^。；！？0-9“”]{0,16}?'
const toEnd = '(?:至|到|—|－|-)'
const forms: readonly (readonly [unit: Run['unit'], form: RegExp])[] = [
  [
    '季度',
    new RegExp(
      `(?<from>${yearForm})年第?(?<part>[一二三四])季度(?:${toEnd}(?<to>${yearForm})年第?(?<end>[一二三四])季度|(?<on>以来)|起|开始)${between}(?<words>连续(?<count>${number})个季度)`,
      'g'
    )
  ],
  [
    '月',
    new RegExp(
      `(?<from>${yearForm})年(?<part>[0-9]{1,2})月份?${toEnd}(?:(?<to>${yearForm})年)?(?<end>[0-9]{1,2})月份?${between}(?<words>连续(?<count>${number})个月)`,
      'g'
    )
  ],
  ['年', new RegExp(`(?<from>${yearForm})年?${toEnd}(?<to>${yearForm})年${between}(?<words>连续(?<count>${number})年)`, 'g')],
  ['年', new RegExp(`[自从](?<from>${yearForm})年(?:(?<on>以来)|起|开始)${between}(?<words>连续(?<count>${number})年)`, 'g')]
]
const perYear = {季度: 4, 月: 12, 年: 1}

/** Every run that names where it begins. */
export function readRuns({text}: Document): Run[] {
  if (!text.includes('连续')) return []
  const found: Run[] = []
  for (const [unit, form] of forms)
    for (const match of text.matchAll(form)) {
      const {from, part, to, end, on, words = '', count} = match.groups ?? {}
      const value = parseNumeral(count ?? '')
      const at = (named: string | undefined, within: string | undefined): number =>
        Number(named) * perYear[unit] + (within === undefined ? 0 : (parseNumeral(within) ?? 1) - 1)
      const stop = match.index + match[0].length
      const last = end === undefined && to === undefined ? undefined : at(to ?? from, end)
      if (value !== undefined)
        found.push({
          start: match.index,
          end: stop,
          words: {start: stop - words.length, end: stop},
          count: value,
          unit,
          first: at(from, part),
          goesOn: on !== undefined || last !== undefined,
          ...(last === undefined ? {} : {last})
        })
    }
  return found
}

/** 前三季度, 上半年: the quarter with which what a headline names ends. */
const period = /(?:(?<three>前三季度|1[—-]9月)|(?<half>上半年|1[—-]6月)|第?(?<quarter>[一二三四])季度|(?<whole>全年|年度))/
/** A quarter's figures are out some two weeks behind it. */
const figuresDay = 15

/** The last quarter that an article can speak of: that of its headline, else the one whose figures are out. */
export function lastQuarter(headings: readonly string[], {year, month, day}: Told): number {
  for (const heading of headings) {
    const {three, half, quarter, whole} = period.exec(heading)?.groups ?? {}
    const part =
      three !== undefined ? 3 : half !== undefined ? 2 : quarter !== undefined ? parseNumeral(quarter) : whole !== undefined ? 4 : undefined
    // Figures of a whole year, or of its last quarter, are told in the next.
    if (part !== undefined) return (month < 3 * part ? year - 1 : year) * 4 + part - 1
  }
  const out = year * 4 + Math.floor((month - 1) / 3) - 1
  return (month - 1) % 3 === 0 && day < figuresDay ? out - 1 : out
}
