import {type Article, dayNumber, type Document, type Range, type Told} from '@hegao/core'
import {type Context, dayWords, type Id} from './context.ts'

/** A year, and a month where one is named, that a text looks forward to. */
interface Ahead {
  readonly id: Extract<Id, 'outlook' | 'past'>
  readonly form: RegExp
  /** Until this month a text may look ahead to the year that has begun; in `past` the year lasts to its end. */
  readonly opening: number
}

const aheads: readonly Ahead[] = [
  // 展望2035年. 展望2025年下半年 may be said within it.
  {id: 'outlook', form: /展望(?:到)?(?<year>[12][0-9]{3})年(?!(?:的)?(?:下半年|第?[三四]季度|后|全年|[0-9]{1,2}月|一季度))/g, opening: 6},
  // 力争到2024年底建成
  {
    id: 'past',
    form: /(?:力争|确保|争取|计划|预计|务必)(?:到|于|在)?(?<year>[12][0-9]{3})年(?:底|末|年底|内)?(?:前|之前)?(?![^，。；]{0,16}(?:的|已|目标|提前|此前))/g,
    opening: 12
  },
  // 订单已经排到2025年底
  {
    id: 'past',
    form: /(?:订单|档期|排期|生产|任务|工期|航次|预约|合同)[^，。；！？0-9]{0,10}(?:排|延续|预订|签|安排|持续|约)(?:到了?|至)(?<year>[12][0-9]{3})年(?:底|末|(?<month>[0-9]{1,2})月)?/g,
    opening: 12
  }
]
/** Months after a year in which its figures are estimates. */
const untilFinal = 3
const recalled = /去年|前年|上年|当时|那时|那年|曾|[12][0-9]{3}年/

/** Years that a text looks forward to, or wants something done by, against its own. */
export function checkOutlook({document, report}: Context, told: ReadonlyMap<Article, Told>): void {
  for (const {id, form, opening} of aheads)
    for (const match of document.text.matchAll(form)) {
      const article = document.articleAt(match.index)
      const now = article && told.get(article)
      const {year, month = String(opening)} = match.groups ?? {}
      // 预计2016年▸达到142.6亿元, in the January after: the figures are not yet final.
      const grace = /^预计[12]/.test(match[0]) ? untilFinal : 0
      if (!now || 12 * now.year + now.month <= 12 * Number(year) + Number(month) + grace) continue
      const range = {start: match.index, end: match.index + match[0].length}
      if (id === 'past' && isRecalled(document, range)) continue
      report(id, range, {
        certainty: 'likely',
        data: {actual: match[0], date: dayWords(now)},
        note: 'note-after',
        related: now.evidence ? [['document-date', now.evidence]] : []
      })
    }
}

function isRecalled(document: Document, {start}: Range): boolean {
  const sentence = document.sentenceAt(start)
  return sentence !== undefined && recalled.test(document.text.slice(sentence.start, start))
}

const named = /([12][0-9]{3})年(前三季度|上半年|下半年|第?[一二三四]季度|1[—-]([0-9]{1,2})月(?:份)?|([0-9]{1,2})月份)/
/** The month with which a part of a year ends, and how many days behind it figures are published. */
const lastMonths: Readonly<Record<string, number>> = {前三季度: 9, 上半年: 6, 下半年: 12, 一季度: 3, 二季度: 6, 三季度: 9, 四季度: 12}
const soonest = 1
const latest = 75

/** 2024年前三季度 over a text that came out in the October of 2025 and tells of its own 前三季度. */
export function checkHeadlineYear({document, report}: Context, told: ReadonlyMap<Article, Told>): void {
  for (const article of document.articles) {
    const now = told.get(article)
    const [first] = article.blocks
    const match = now && first?.kind === 'heading' ? named.exec(first.source.text) : null
    if (!now || !first || !match) continue
    const [actual, year, period = '', monthsTo, monthOnly] = match
    const month = Number(monthsTo ?? monthOnly ?? lastMonths[period.replace('第', '')])
    const away = (inYear: number): number =>
      dayNumber(now.year, now.month, now.day) - dayNumber(inYear + (month === 12 ? 1 : 0), (month % 12) + 1, 1) + 1
    const isFresh = (inYear: number): boolean => away(inYear) >= soonest && away(inYear) <= latest
    const right = [Number(year) - 1, Number(year) + 1].find(isFresh)
    if (!month || right === undefined || isFresh(Number(year))) continue
    const again = bareAt(document.text, period, first.end, article.end)
    if (again === undefined) continue
    const start = first.start + match.index
    report(
      'headline-year',
      {start, end: start + actual.length},
      {
        certainty: 'likely',
        data: {actual, date: dayWords(now), period},
        note: 'note-after',
        related: [
          ['same-period', {start: again, end: again + period.length}, {period}],
          ...(now.evidence ? [['document-date', now.evidence] as const] : [])
        ]
      }
    )
  }
}

/** Where a period first stands without a year, which is then the text's own. */
function bareAt(text: string, period: string, from: number, to: number): number | undefined {
  for (let at = text.indexOf(period, from); at >= 0 && at < to; at = text.indexOf(period, at + 1))
    if (!/年(?:的)?$/.test(text.slice(Math.max(0, at - 2), at))) return at
  return undefined
}
