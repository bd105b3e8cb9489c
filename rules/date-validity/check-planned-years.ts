import type {Block} from '@hegao/core'
import type {Context} from './context.ts'

const year = '(?<year>[12][0-9]{3})年'
/** 一、2025年工作回顾: not 上半年, whose year goes on. */
const review = new RegExp(
  `^[^，。；]{0,20}?${year}(?![^，。；]{0,6}(?:上半年|季度|[0-9]月))[^，。；]{0,24}(?:回顾|总结|完成情况|执行情况|落实情况|进展情况|工作情况|成效|成绩|成就)$`
)
/** 三、2025年工作安排 */
const plan = new RegExp(
  `^[^，。；]{0,12}?${year}(?![^，。；]{0,6}(?:下半年|季度|[0-9]月))(?:[^，。；]{0,16}(?:安排|打算|思路|部署|目标任务|预期目标|主要目标|草案|重点任务)|(?<work>(?:[^，。；]{0,8}(?:重点|主要)工作)))$`
)
/** 下半年, 下一步: the year is not over. */
const goesOn = /上半年|下半年|下一步|下阶段|[一二三]季度/
/** A heading of a review may tell in its own words what was planned: 2025年目标任务完成情况 is no plan, 2025年主要目标 may be. */
const longestHeading = 50

/** A year that one heading of a paper reviews and a later one plans for: 一、2025年工作回顾 … 三、2025年工作安排. */
export function checkPlannedYears({document, report}: Context): void {
  for (const article of document.articles) {
    const reviews = new Map<string, Block>()
    const named = new Set<string>()
    for (const block of article.blocks) {
      const {text} = block.source
      if (block.kind !== 'heading' || text.length > longestHeading || !text.includes('年')) continue
      if (goesOn.test(text)) break
      const past = review.exec(text)?.groups?.['year']
      if (past !== undefined && !reviews.has(past)) reviews.set(past, block)
      const {year: planned = '', work} = plan.exec(text)?.groups ?? {}
      for (const [one] of text.matchAll(/[12][0-9]{3}(?=年)/g)) named.add(one)
      const reviewed = reviews.get(planned)
      if (!reviewed || reviewed === block || reviewed.level !== block.level) continue
      const next = String(Number(planned) + 1)
      // 2025年重点工作 may be what was done: not behind the aims of the next.
      if (work !== undefined && !named.has(next)) continue
      const start = block.start + text.indexOf(`${planned}年`)
      const words = {start, end: block.end}
      report('heading-year', words, {
        certainty: 'likely',
        data: {actual: document.slice(words), year: planned, other: document.slice(reviewed)},
        note: 'note-heading-year',
        related: [['reviewed', reviewed, {year: planned}]]
      })
    }
  }
}
