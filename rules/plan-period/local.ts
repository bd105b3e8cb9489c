import {type DateMention, type Document, indexAt, type Plan, type Range} from '@hegao/core'
import type {PlanRow} from './plans.ts'

/** Words between a plan and the years that explain it: “十四五”时期（2021—2025年）, 第十五个五年规划（即2026年至2030年）. */
const explained = /^(?:时期|期间|规划期?|规划纲要|计划)?(?:》)?[（(，,]?(?:即|指|也就是|从|为|是|：)?$/
/** Words between years and the plan that they belong to: 2026—2030年“十五五”时期, 2026年至2030年的第十五个五年规划. */
const belonging = /^(?:的|间|这五年的?|五年的?|（|是|为|即|也就是)?(?:国家|全国|我国)?(?:国民经济和社会发展)?$/

/** The years that a text gives a plan right beside it. */
export function yearsBeside(document: Document, plan: Plan): DateMention | undefined {
  const dates = document.mentions('date')
  const index = indexAt(dates, plan.start)
  const before = dates[index]
  if (before && isYears(before) && before.end <= plan.start && plan.start - before.end <= 16)
    if (belonging.test(document.text.slice(before.end, plan.start))) return before
  const after = dates[index + 1]
  if (after && isYears(after) && after.start - plan.end <= 12 && explained.test(document.text.slice(plan.end, after.start))) return after
  return undefined
}

const isYears = ({from, to}: DateMention): boolean =>
  from.month === undefined && from.year !== undefined && to?.year !== undefined && to.month === undefined

/** Whether the years can be meant as the years of the plan; a part of them can: “十四五”以来（2021—2024年）. */
export function fits({from, to}: DateMention, row: PlanRow): boolean {
  const [first = 0, last = 0] = [from.year, to?.year]
  return first >= row.from && last <= row.to
}

/** How the short name stands beside the full one: 第十五个五年规划（以下简称“十五五”规划）, “十五五”（第十五个五年）规划. */
const apposed = /^(?:（草案）|纲要|的?建议|》)*[（(](?:以下|下)?(?:简称|称)?(?:为)?《?[“"‘]?$|^(?:规划)?(?:（|，)?(?:即|也就是)$/

/** The other name of a plan right behind it. */
export function apposedTo(document: Document, plan: Plan): Plan | undefined {
  const plans = document.mentions('plan')
  const next = plans[indexAt(plans, plan.start) + 1]
  if (!next || next.form === plan.form || next.start - plan.end > 16) return undefined
  return apposed.test(document.text.slice(plan.end, next.start)) ? next : undefined
}

/** “十五五”末的2030年, “十五五”时期主要目标是：到2030年 */
const target =
  /^(?:规划)?(?:期)?末(?:期)?(?:的|，即|即|[（(])?(?:到)?([12][0-9]{3})年|^(?:时期|期间|发展|规划)?[^。；！？0-9]{0,20}?(?:目标|任务|愿景)(?:是|为)?[：:。，]?到([12][0-9]{3})年(?!前)/

/** The year by which a text wants the goals of a plan reached, with its place. */
export function targetOf({text}: Document, plan: Plan): (Range & {readonly year: number}) | undefined {
  const match = target.exec(text.slice(plan.end, plan.end + 60))
  const year = match?.[1] ?? match?.[2]
  if (!match || year === undefined) return undefined
  const start = plan.end + match[0].lastIndexOf(year)
  return {start, end: start + year.length + 1, year: Number(year)}
}
