import {dateOf} from '../../document/date.ts'
import type {Document} from '../../document/document.ts'
import type {Article} from '../../document/block.ts'
import type {Range} from '../../range.ts'
import {parseNumeral} from '../numeral/parse.ts'

/**
 * When an article speaks: months counted from year 0 (12 × year + month − 1), both ends included. Never read from the
 * body: from the article's own date, or from headings that name the year of the work they report on or plan.
 */
export interface Now {
  readonly earliest: number
  readonly latest: number
  /** Where it is written; absent where it was given from outside. */
  readonly evidence?: Range
  /** Whether it is the article's date, or the year of a heading. */
  readonly from: 'date' | 'heading'
  /** What 今年 means; absent where only a review of the year before is named. */
  readonly year?: number
  /** The year, month and day of the article, where it is dated. */
  readonly date?: {readonly year: number; readonly month: number; readonly day: number}
}

/** 2026年政府工作报告, 云川市2026年政府工作报告: given in the first months of the year it names. */
const reportTitle = /^[^，。；]{0,16}?([12][0-9]{3})年[^，。；]{0,12}工作报告$/
/** 三、2026年重点工作, 二、2026年经济社会发展主要目标和重点任务 */
const ahead =
  /^[^，。；]{0,20}?([12][0-9]{3})年(?!(?:的)?(?:下半年|第[三四]季度))[^，。；]{0,16}(?:工作|任务|目标|安排|部署|要求|思路|打算|举措)$/
/** 一、2025年工作回顾, 2025年和“十四五”时期工作回顾 */
const behind = /^[^，。；]{0,20}?([12][0-9]{3})年[^，。；]{0,24}(?:回顾|总结|成就|成绩|情况|完成情况)$/

/** When each article speaks, as far as it says so itself. */
export function readNow(document: Document): ReadonlyMap<Article, Now> {
  const found = new Map<Article, Now>()
  for (const article of document.articles) {
    const now = dated(document, article) ?? headed(article)
    if (now) found.set(article, now)
  }
  return found
}

function dated(document: Document, article: Article): Now | undefined {
  const held = document.dateOf(article)
  const [year, month, day] = held?.value.split('-').map(Number) ?? []
  if (!held || year === undefined || month === undefined || day === undefined) return undefined
  const own = held.from === 'option' || held.from === 'configuration' || held.from === 'front-matter' ? undefined : dateOf(article)
  const at = 12 * year + month - 1
  return {
    earliest: at,
    latest: at,
    from: 'date',
    year,
    date: {year, month, day},
    ...(own ? {evidence: {start: own.start, end: own.end}} : {})
  }
}

function headed(article: Article): Now | undefined {
  let now: Now | undefined
  for (const [index, block] of article.blocks.entries()) {
    if (block.kind !== 'heading' && index > 5) continue
    const {text} = block.source
    if (text.length > 50 || !text.includes('年')) continue
    const title = reportTitle.exec(text)?.[1]
    const coming = ahead.exec(text)?.[1]
    const past = behind.exec(text)?.[1]
    const named = parseNumeral(title ?? coming ?? past ?? '')
    if (named === undefined) continue
    const evidence = {start: block.start, end: block.end}
    // 全年工作的安排在上年末至当年上半年作出；全年工作的回顾在当年末至次年上半年作出。
    const found: Now =
      title !== undefined || coming !== undefined
        ? {earliest: 12 * named - 2, latest: 12 * named + 5, from: 'heading', year: named, evidence}
        : {earliest: 12 * named + 9, latest: 12 * named + 17, from: 'heading', evidence}
    if (!now) now = found
    else if (found.earliest > now.latest || found.latest < now.earliest) return undefined
    else now = {...found, ...now, earliest: Math.max(found.earliest, now.earliest), latest: Math.min(found.latest, now.latest)}
  }
  return now
}
