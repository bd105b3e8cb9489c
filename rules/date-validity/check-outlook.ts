import {type Article, dayNumber, type Told} from '@hegao/core'
import {type Context, dayWords} from './context.ts'

/** 展望2035年: a year that is still to come. 展望2025年下半年 may be said within it. */
const outlook = /展望(?:到)?([12][0-9]{3})年(?!(?:的)?(?:下半年|第?[三四]季度|后|全年|[0-9]{1,2}月|一季度))/g
/** 力争到2024年底建成 */
const wanted =
  /(?:力争|确保|争取|计划|预计|务必)(?:到|于|在)?([12][0-9]{3})年(?:底|末|年底|内)?(?:前|之前)?(?![^，。；]{0,16}(?:的|已|目标|提前|此前))/g
/** Until this month a text may look ahead to the year that has begun. */
const lastOpening = 6

/** Years that a text looks forward to, against its own. */
export function checkOutlook({document, report}: Context, told: ReadonlyMap<Article, Told>): void {
  for (const match of document.text.matchAll(outlook)) {
    const article = document.articleAt(match.index)
    const now = article && told.get(article)
    const year = Number(match[1])
    if (!now || year > now.year || (year === now.year && now.month <= lastOpening)) continue
    report(
      'outlook',
      {start: match.index, end: match.index + match[0].length},
      {
        certainty: 'likely',
        data: {actual: match[0], date: dayWords(now)},
        note: 'note-after',
        related: now.evidence ? [['document-date', now.evidence]] : []
      }
    )
  }
}

/** Years that a text wants something done by, against its own. */
export function checkWanted({document, report}: Context, told: ReadonlyMap<Article, Told>): void {
  for (const match of document.text.matchAll(wanted)) {
    const article = document.articleAt(match.index)
    const now = article && told.get(article)
    if (!now || Number(match[1]) >= now.year) continue
    report(
      'past',
      {start: match.index, end: match.index + match[0].length},
      {
        certainty: 'likely',
        data: {actual: match[0], date: dayWords(now)},
        note: 'note-after',
        related: now.evidence ? [['document-date', now.evidence]] : []
      }
    )
  }
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
